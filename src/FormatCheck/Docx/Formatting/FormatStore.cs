using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The objects that formats are read into and merged in, used again from one document to the next.</summary>
internal sealed class FormatStore
{
    private readonly Recycled<RunProperties> _runs = new();
    private readonly Recycled<ParagraphProperties> _paragraphs = new();
    private readonly Recycled<Style> _styles = new();
    private readonly Recycled<ResolvedRun> _resolvedRuns = new();
    private readonly Recycled<ResolvedParagraph> _resolvedParagraphs = new();

    public RunProperties NewRun() => _runs.Next();

    public ParagraphProperties NewParagraph() => _paragraphs.Next();

    public Style NewStyle() => _styles.Next();

    public ResolvedRun NewResolvedRun() => _resolvedRuns.Next();

    public ResolvedParagraph NewResolvedParagraph() => _resolvedParagraphs.Next();

    /// <summary>Gets whether more objects are in use than are worth keeping.</summary>
    public bool IsLarge => _runs.IsLarge || _paragraphs.IsLarge || _styles.IsLarge || _resolvedRuns.IsLarge || _resolvedParagraphs.IsLarge;

    public void Reset()
    {
        _runs.Reset();
        _paragraphs.Reset();
        _styles.Reset();
        _resolvedRuns.Reset();
        _resolvedParagraphs.Reset();
    }
}
