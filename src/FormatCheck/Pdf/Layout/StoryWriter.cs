using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Writes sections, the body, headers and footers.</summary>
internal sealed class StoryWriter(LayoutText layout, DraftBuilder builder, DraftWriter writer)
{
    private readonly ParagraphShape _shape = new(layout);

    public void Write()
    {
        int pages = layout.Pages.Count;
        int[] sectionOf = new int[pages];
        var frames = new List<TextFrame>();
        var firsts = new List<int>();
        for (int p = 0; p < pages; p++)
        {
            if (p == 0 || !layout.HasSize(p, layout.Pages[p - 1]))
            {
                frames.Add(FrameFor(p, frames, firsts));
                firsts.Add(p);
            }

            sectionOf[p] = frames.Count - 1;
        }

        WriteBody(sectionOf, frames, out int[] firstParagraphs);
        builder.Stories.Add(new Story(StoryKind.Body, "", 0, builder.CurrentParagraph));
        WriteNotes(sectionOf, frames);
        for (int s = 0; s < frames.Count; s++)
        {
            int end = s + 1 < firsts.Count ? firsts[s + 1] : pages;
            builder.Sections.Add(SectionOf(frames[s], firsts[s], end, s, firstParagraphs[s]));
        }
    }

    /// <summary>Pages of one size share their frame, also when pages of another size stand between them.</summary>
    private TextFrame FrameFor(int page, List<TextFrame> frames, List<int> firsts)
    {
        for (int s = 0; s < frames.Count; s++)
        {
            if (layout.HasSize(firsts[s], layout.Pages[page]))
            {
                return frames[s];
            }
        }

        return TextFrame.Measure(layout, page);
    }

    private void WriteBody(int[] sectionOf, List<TextFrame> frames, out int[] firstParagraphs)
    {
        firstParagraphs = new int[frames.Count];
        using var body = new BodyWriter(layout, builder, writer);
        for (int first = 0, end; first < sectionOf.Length; first = end)
        {
            int section = sectionOf[first];
            end = first + 1;
            while (end < sectionOf.Length && sectionOf[end] == section)
            {
                end++;
            }

            firstParagraphs[section] = builder.CurrentParagraph;
            TextFrame frame = frames[section];
            body.WriteSection(first, end, section, frame, page => PageStarts.BeginsPart(layout, page + 1) || (EndsEarly(page, frame) && !GoesOnBehind(page)));
        }
    }

    /// <summary>Whether a page ends so far above its foot that the next one was begun on purpose.</summary>
    private bool EndsEarly(int page, TextFrame frame)
    {
        float pitch = frame.Pitch > 0 ? frame.Pitch : 18;
        return LastRow(page) is var last && (last <= 0 || last < layout.Pages[page].Height - 57 - (4.5f * pitch));
    }

    /// <summary>Whether the next page begins amid a sentence: then lines were kept with a signature, and no page was begun on purpose.</summary>
    private bool GoesOnBehind(int page)
    {
        foreach (ref readonly Segment segment in layout.SegmentsOf(page + 1))
        {
            if (segment.Part == SegmentPart.Body)
            {
                return segment.TextLength > 1 && layout.TextOf(segment) is [var letter, not (')' or '.'), ..] && char.IsLower(letter);
            }
        }

        return false;
    }

    /// <summary>The number of pages that were filled, so that their text ends near the margin.</summary>
    private int FullPages(int first, int end, TextFrame frame)
    {
        int full = 0;
        for (int p = first; p < end - 1; p++)
        {
            full += EndsEarly(p, frame) ? 0 : 1;
        }

        return full;
    }

    private float LastRow(int page)
    {
        float last = 0;
        foreach (ref readonly Segment segment in layout.SegmentsOf(page))
        {
            last = segment.Part == SegmentPart.Body ? Math.Max(last, segment.Y) : last;
        }

        return last;
    }

    /// <summary>Writes the footnotes of all pages as one story.</summary>
    private void WriteNotes(int[] sectionOf, List<TextFrame> frames)
    {
        int start = builder.CurrentParagraph;
        for (int p = 0; p < sectionOf.Length; p++)
        {
            ReadOnlySpan<Segment> segments = layout.SegmentsOf(p);
            for (int i = 0; i < segments.Length; i++)
            {
                if (segments[i].Part == SegmentPart.Note)
                {
                    TextFrame frame = frames[sectionOf[p]];
                    WriteFurniture(layout.Pages[p].FirstSegment + i, isNumber: false, new Holder(builder.Stories.Count, sectionOf[p], -1, Place.Body, frame.Left, frame.Right));
                }
            }
        }

        if (builder.CurrentParagraph > start)
        {
            builder.Stories.Add(new Story(StoryKind.Notes, "", start, builder.CurrentParagraph - start));
        }
    }

    private Section SectionOf(TextFrame frame, int first, int end, int index, int firstParagraph)
    {
        PageInfo page = layout.Pages[first];
        bool isFirst = first == 0;
        int titleHeader = isFirst ? WriteFurniture(0, 1, StoryKind.Header, index, frame) : -1;
        int titleFooter = isFirst ? WriteFurniture(0, 1, StoryKind.Footer, index, frame) : -1;
        int header = WriteFurniture(isFirst ? 1 : first, end, StoryKind.Header, index, frame);
        int footer = WriteFurniture(isFirst ? 1 : first, end, StoryKind.Footer, index, frame);
        return new Section
        {
            PageWidth = ParagraphShape.Twips(page.Width),
            PageHeight = ParagraphShape.Twips(page.Height),
            MarginLeft = ParagraphShape.Twips(frame.Left),
            MarginRight = ParagraphShape.Twips(page.Width - frame.Right),
            ShowsLeftMargin = frame.HasLeft,
            ShowsRightMargin = frame.HasRight,
            MarginTop = frame.Top < float.MaxValue ? ParagraphShape.Twips(Math.Max(0, frame.Top)) : default(Fact<int>),
            MarginBottom = frame.Bottom > 0 ? ParagraphShape.Twips(Math.Max(0, page.Height - frame.Bottom)) : default(Fact<int>),
            BottomSlack = FullPages(first, end, frame) switch { 0 => default(Fact<int>), 1 => ParagraphShape.Twips(4.4f * Math.Max(16, frame.Pitch)), 2 => ParagraphShape.Twips(3.4f * Math.Max(16, frame.Pitch)), _ => ParagraphShape.Twips(2.2f * Math.Max(16, frame.Pitch)) },
            Gutter = 0,
            HeaderDistance = HeaderDistance(first, end),
            FooterDistance = default,
            HasTitlePage = isFirst,
            HeaderFirst = titleHeader,
            FooterFirst = titleFooter,
            HeaderDefault = header,
            FooterDefault = footer,
            FirstParagraph = firstParagraph,
            FirstPage = first + 1,
            LastPage = end,
            Break = SectionBreak.NextPage,
        };
    }

    /// <summary>Writes the header or footer of the first page in a range that shows one; -1 where none does.</summary>
    private int WriteFurniture(int first, int end, StoryKind kind, int section, TextFrame frame)
    {
        for (int p = first; p < end; p++)
        {
            int start = builder.CurrentParagraph;
            int story = builder.Stories.Count;
            ReadOnlySpan<Segment> segments = layout.SegmentsOf(p);
            for (int i = 0; i < segments.Length; i++)
            {
                bool isNumber = segments[i].Part is SegmentPart.HeaderNumber or SegmentPart.FooterNumber;
                bool isOwn = kind == StoryKind.Header
                    ? segments[i].Part is SegmentPart.Header or SegmentPart.HeaderNumber
                    : segments[i].Part is SegmentPart.Footer or SegmentPart.FooterNumber;
                if (isOwn)
                {
                    WriteFurniture(layout.Pages[p].FirstSegment + i, isNumber, new Holder(story, section, -1, Place.Body, frame.Left, frame.Right));
                }
            }

            if (builder.CurrentParagraph > start)
            {
                builder.Stories.Add(new Story(kind, $"page{p + 1}", start, builder.CurrentParagraph - start));
                return story;
            }
        }

        return -1;
    }

    private void WriteFurniture(int index, bool isNumber, in Holder holder)
    {
        Segment segment = layout.Segments[index];
        var number = default(PrintedNumberPlace);
        if (isNumber && PrintedNumber.Read(layout.TextOf(segment), out _, out int start, out int length))
        {
            number = new PrintedNumberPlace(start, length, PrintedNumber.IsArabic(layout.TextOf(segment)[start..]));
        }

        var row = new Row(index, 1, segment.Y, segment.Size);
        ParagraphFormat format = _shape.InColumn([row], holder.Left, holder.Right, Alignment.Center, startsPage: false);
        _ = writer.Write([row], holder, format, tabs: false, number);
    }

    /// <summary>The distance of the page number's top from the edge of the page.</summary>
    private Fact<int> HeaderDistance(int first, int end)
    {
        foreach (SegmentPart part in (ReadOnlySpan<SegmentPart>)[SegmentPart.HeaderNumber, SegmentPart.Header])
        {
            for (int p = end - 1; p >= first; p--)
            {
                foreach (ref readonly Segment segment in layout.SegmentsOf(p))
                {
                    if (segment.Part == part)
                    {
                        return ParagraphShape.Twips(segment.Y - (PrintedRow.Ascent * segment.Size));
                    }
                }
            }
        }

        return default;
    }
}
