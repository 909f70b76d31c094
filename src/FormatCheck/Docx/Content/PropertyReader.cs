using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Docx;

/// <summary>What stands at the head of a paragraph. The mark's run properties format its number, not its text.</summary>
internal readonly record struct ParagraphStart(ParagraphProperties Properties, RunProperties Mark, MarkRevision Revision, SectionProperties? Section)
{
    public static readonly ParagraphStart Empty = new(ParagraphProperties.Empty, RunProperties.Empty, MarkRevision.None, null);
}

/// <summary>Reads the properties of one part's paragraphs and runs; what stands there in the same bytes again is not parsed again.</summary>
internal sealed class PropertyReader(PropertyContext context, FormatResolver runs, ParagraphResolver paragraphs, ReaderMemory memory) : IDisposable
{
    private readonly SliceTable _runSlices = memory.RunSlices;
    private readonly List<RunProperties> _runProperties = memory.SlicedRuns;
    private readonly SliceTable _paragraphSlices = memory.ParagraphSlices;
    private readonly List<ParagraphStart> _paragraphStarts = memory.SlicedParagraphs;

    /// <summary>Finds the w:rPr that the text begins with among those read before.</summary>
    public bool TryFindRun(ReadOnlySpan<byte> part, ReadOnlySpan<byte> xml, [NotNullWhen(true)] out RunProperties? properties, out int length)
    {
        int known = _runSlices.FindHead(part, xml, "</w:rPr>"u8, out length);
        properties = known < 0 ? null : _runProperties[known];
        return known >= 0;
    }

    /// <summary>Reads the w:rPr that has just started and leaves it.</summary>
    public RunProperties ReadRun(ref PartReader xml, out MarkRevision revision)
    {
        ReadOnlySpan<byte> part = xml.Source.Part.Bytes;
        if (TryFindRun(part, xml.PlainElement, out RunProperties? properties, out int length))
        {
            revision = MarkRevision.None;
            xml.JumpBehind(xml.Offset + length);
            return properties;
        }

        bool isSlice = xml.TrySlice(out int start, out int end);
        int known = isSlice ? _runSlices.Find(part, part[start..end]) : -1;
        if (known >= 0)
        {
            revision = MarkRevision.None;
            xml.JumpBehind(end);
            return _runProperties[known];
        }

        properties = runs.Intern(RunPropertiesParser.Parse(ref xml, context, out revision));
        if (isSlice && revision == MarkRevision.None)
        {
            _runSlices.Add(part, start, end - start);
            _runProperties.Add(properties);
        }

        return properties;
    }

    /// <summary>Reads the w:pPr that has just started and leaves it.</summary>
    public ParagraphStart ReadParagraph(ref PartReader xml, Observations observations, int paragraph)
    {
        ReadOnlySpan<byte> part = xml.Source.Part.Bytes;
        int known = _paragraphSlices.FindHead(part, xml.PlainElement, "</w:pPr>"u8, out int length);
        if (known >= 0)
        {
            xml.JumpBehind(xml.Offset + length);
            return _paragraphStarts[known];
        }

        bool isSlice = xml.TrySlice(out int start, out int end);
        known = isSlice ? _paragraphSlices.Find(part, part[start..end]) : -1;
        if (known >= 0)
        {
            xml.JumpBehind(end);
            return _paragraphStarts[known];
        }

        ParagraphStart read = Parse(ref xml, observations, paragraph);
        if (isSlice && read.Section is null && read.Revision == MarkRevision.None)
        {
            _paragraphSlices.Add(part, start, end - start);
            _paragraphStarts.Add(read);
        }

        return read;
    }

    public void Dispose()
    {
        _runSlices.Clear();
        _paragraphSlices.Clear();
        _runProperties.Clear();
        _paragraphStarts.Clear();
    }

    private ParagraphStart Parse(ref PartReader xml, Observations observations, int paragraph)
    {
        ParagraphProperties properties = context.Store.NewParagraph();
        RunProperties mark = RunProperties.Empty;
        SectionProperties? section = null;
        var revision = MarkRevision.None;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.RPr:
                    mark = ReadRun(ref xml, out revision);
                    observations.Revisions(revision, paragraph);
                    break;
                case Name.SectPr:
                    section = SectionParser.Parse(ref xml, out bool isChanged);
                    observations.Revisions(isChanged ? MarkRevision.Changed : MarkRevision.None, paragraph);
                    break;
                case Name.PPrChange or Name.NumberingChange:
                    revision |= MarkRevision.Changed;
                    observations.Revisions(MarkRevision.Changed, paragraph);
                    xml.Skip();
                    break;
                default:
                    ParagraphPropertiesParser.ReadProperty(ref xml, properties, context);
                    break;
            }
        }

        return new ParagraphStart(paragraphs.Intern(properties), mark, revision, section);
    }
}
