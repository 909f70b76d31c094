namespace FormatCheck.Docx;

/// <summary>What property parsers look names up in.</summary>
internal sealed record PropertyContext(StyleSheet? Styles, SharedText Names, FormatStore Store);

/// <summary>The tracked changes that a paragraph mark, a row or a run's properties carry.</summary>
[Flags]
internal enum MarkRevision
{
    None = 0,
    Inserted = 1,
    Deleted = 2,
    Changed = 4,
}
