using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Docx;

/// <summary>What stands at the head of a paragraph. The mark's run properties format its number, not its text.</summary>
internal readonly record struct ParagraphStart(ParagraphProperties Properties, RunProperties Mark, MarkRevision Revision, SectionProperties? Section)
{
    public static readonly ParagraphStart Empty = new(ParagraphProperties.Empty, RunProperties.Empty, MarkRevision.None, null);
}

/// <summary>Reads the properties of one part's paragraphs and runs; what stood in the same bytes before, here or in a document made from the same template, is not parsed again.</summary>
internal sealed class PropertyReader(PropertyContext context, FormatResolver runs, ParagraphResolver paragraphs, ReaderMemory memory)
{
    private KnownProperties _known = null!; // since Begin

    /// <summary>Begins to read at the root of a part: the same bytes mean the same only where the same namespaces are in force.</summary>
    public void Begin(ref PartReader xml)
    {
        xml.KeepRootBindings();
        _known = memory.KnownIn(xml.RootAttributes);
    }

    /// <summary>Finds the w:rPr that the text begins with among those read before.</summary>
    public bool TryFindRun(ReadOnlySpan<byte> xml, [NotNullWhen(true)] out RunProperties? properties, out int length)
    {
        int found = _known.RunSlices.FindHead(xml, "</w:rPr>"u8, out length);
        properties = found < 0 ? null : _known.Runs[found];
        return found >= 0;
    }

    /// <summary>Reads the w:rPr that has just started and leaves it.</summary>
    public RunProperties ReadRun(ref PartReader xml, out MarkRevision revision)
    {
        if (TryFindRun(xml.PlainElement, out RunProperties? properties, out int length))
        {
            revision = MarkRevision.None;
            xml.JumpBehind(xml.Offset + length);
            return properties;
        }

        bool isSlice = xml.TrySlice(out int start, out int end);
        int found = isSlice ? _known.RunSlices.Find(xml.Slice(start, end)) : -1;
        if (found >= 0)
        {
            revision = MarkRevision.None;
            xml.JumpBehind(end);
            return _known.Runs[found];
        }

        properties = runs.Intern(RunPropertiesParser.Parse(ref xml, context, out revision));
        if (isSlice && revision == MarkRevision.None)
        {
            _known.RunSlices.Add(xml.Slice(start, end));
            _known.Runs.Add(properties);
        }

        return properties;
    }

    /// <summary>Reads the w:pPr that has just started and leaves it.</summary>
    public ParagraphStart ReadParagraph(ref PartReader xml, Observations observations, int paragraph)
    {
        int found = _known.ParagraphSlices.FindHead(xml.PlainElement, "</w:pPr>"u8, out int length);
        if (found >= 0)
        {
            xml.JumpBehind(xml.Offset + length);
            return _known.Paragraphs[found];
        }

        bool isSlice = xml.TrySlice(out int start, out int end);
        found = isSlice ? _known.ParagraphSlices.Find(xml.Slice(start, end)) : -1;
        if (found >= 0)
        {
            xml.JumpBehind(end);
            return _known.Paragraphs[found];
        }

        ParagraphStart read = Parse(ref xml, observations, paragraph);
        if (isSlice && read.Section is null && read.Revision == MarkRevision.None)
        {
            _known.ParagraphSlices.Add(xml.Slice(start, end));
            _known.Paragraphs.Add(read);
        }

        return read;
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
