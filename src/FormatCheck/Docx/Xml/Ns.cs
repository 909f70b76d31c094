namespace FormatCheck.Docx;

/// <summary>The namespaces that are told apart; each stands for its transitional and its strict URI.</summary>
internal enum Ns : byte
{
    None,
    Other,
    Xml,
    Word,
    Relationships,
    PackageRelationships,
    Compatibility,
    WordDrawing,
    Drawing,
    WordShape,
    WordGroup,
    WordCanvas,
    Picture,
    Vml,
    Office,
    Math,

    /// <summary>An extension whose elements and attributes may stand in a Choice without changing what is read here.</summary>
    Extension,
}
