using System.Diagnostics;

namespace FormatCheck.Drafts;

/// <summary>A document as the rules see it, whatever file it came from: read-only, in reading order, with effective formats.</summary>
/// <remarks>Its text and lists stand in pooled buffers that go back when the draft is disposed; no span of it may be kept longer.</remarks>
[DebuggerDisplay("{Paragraphs.Length} paragraphs, {Sections.Length} sections")]
internal sealed class Draft : IDisposable
{
    private readonly PooledList<char> _text;
    private readonly PooledList<Run> _runs;
    private readonly PooledList<Paragraph> _paragraphs;
    private readonly IDisposable? _source;

    internal Draft(DraftBuilder builder, DraftFacts facts, IFormatTrace trace, IDisposable? source)
    {
        _text = builder.Text;
        _runs = builder.Runs;
        _paragraphs = builder.Paragraphs;
        Sections = [.. builder.Sections];
        Stories = [.. builder.Stories];
        Tables = [.. builder.Tables];
        Cells = [.. builder.Cells];
        Boxes = [.. builder.Boxes];
        Lines = [.. builder.Lines];
        Facts = facts;
        Formats = trace;
        _source = source;
    }

    public DraftFacts Facts { get; }

    /// <summary>Gets what can tell where an effective value comes from.</summary>
    public IFormatTrace Formats { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<Story> Stories { get; }

    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<Box> Boxes { get; }

    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Gets the paragraphs of all stories, the body's first; text boxes follow the paragraph they are anchored at.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => _paragraphs.Span;

    public ReadOnlySpan<Run> Runs => _runs.Span;

    /// <summary>Gets the whole text, NFC, in which runs and paragraphs are ranges.</summary>
    public ReadOnlySpan<char> Text => _text.Span;

    public ReadOnlySpan<char> TextOf(in Paragraph paragraph) => Text.Slice(paragraph.Start, paragraph.Length);

    public ReadOnlySpan<char> TextOf(in Run run) => Text.Slice(run.Start, run.Length);

    public ReadOnlySpan<Run> RunsOf(in Paragraph paragraph) => Runs.Slice(paragraph.FirstRun, paragraph.RunCount);

    public void Dispose()
    {
        _text.Dispose();
        _runs.Dispose();
        _paragraphs.Dispose();
        _source?.Dispose();
    }
}
