using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Takes the pages of a PDF one after the other and makes a draft of them. A page's glyphs are not kept.</summary>
internal sealed class DraftLayout : IDisposable
{
    // A page with more lines is a drawing, and none of them divides text.
    private const int MostRules = 500;

    private readonly LayoutText _layout = new();
    private readonly Underlines _underlines = new();
    private readonly SegmentReader _reader;

    public DraftLayout() => _reader = new SegmentReader(_layout.Formats, _layout.Text, _layout.Segments, _layout.Runs);

    public void AddPage(PageContent content, IReadOnlyList<PdfFont> fonts)
    {
        int page = _layout.Pages.Count;
        int first = _layout.Segments.Count;
        _underlines.Read(content);
        int grids = _layout.Grids.Count;
        GridFinder.Find(content, _underlines, page, _layout.Grids);
        PageClass kind = PageClasses.Of(content);
        if (kind != PageClass.ScannedWithText)
        {
            _reader.Read(content, fonts, _underlines, page);
        }

        int firstRule = _layout.Rules.Count;
        AddRules(page);
        _layout.AddPage(new PageInfo
        {
            Width = content.Width,
            Height = content.Height,
            FirstSegment = first,
            SegmentCount = _layout.Segments.Count - first,
            FirstRule = firstRule,
            RuleCount = _layout.Rules.Count - firstRule,
            Class = kind,
        });
        PutIntoGrids(grids, page);
    }

    private void AddRules(int page)
    {
        if (_underlines.Lines.Length > MostRules)
        {
            return;
        }

        for (int i = 0; i < _underlines.Lines.Length; i++)
        {
            PageLine line = _underlines.Lines[i];
            if (!_underlines.IsTaken(i))
            {
                _layout.Rules.Add(new Rule(page, line.X0, line.X1, (line.Y0 + line.Y1) / 2, line.IsDashed));
            }
        }
    }

    /// <summary>The draft of the pages taken so far.</summary>
    public Draft Build(IReadOnlyList<PdfFont> fonts, IReadOnlyList<PrintSignature>? signatures = null)
    {
        new PageFurniture(_layout).Mark();
        bool mirrored = MirroredPages.Straighten(_layout);
        double scale = PageScale.Find(_layout.Formats);
        TextFormat[] formats = _layout.Formats.ToFormats(fonts, scale);
        var builder = new DraftBuilder { Rows = new PooledList<PrintedRow>(Math.Max(16, _layout.Segments.Count)) };
        try
        {
            var writer = new DraftWriter(_layout, builder, formats);
            new StoryWriter(_layout, builder, writer).Write();
            new RuleWriter(_layout, builder, writer).Write();
            var facts = new DraftFacts { Print = PrintFactsOf(fonts, scale) with { Signatures = signatures ?? [] }, MirrorMargins = mirrored };
            return new Draft(builder, facts, new PrintTrace(FontNames(fonts)), null);
        }
        catch
        {
            builder.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _layout.Dispose();
        _underlines.Dispose();
        _reader.Dispose();
    }

    private void PutIntoGrids(int first, int page)
    {
        for (int g = first; g < _layout.Grids.Count; g++)
        {
            Grid grid = _layout.Grids[g];
            foreach (ref Segment segment in _layout.WritableSegmentsOf(page))
            {
                if (grid.Holds(segment.Middle, segment.Y - (0.3f * segment.Size)))
                {
                    segment.Grid = g;
                    segment.GridColumn = (short)Grid.IndexOf(grid.Columns, segment.X0 + 1);
                    segment.GridRow = (short)Grid.IndexOf(grid.Rows, segment.Y - (0.3f * segment.Size));
                }
            }
        }
    }

    private PrintFacts PrintFactsOf(IReadOnlyList<PdfFont> fonts, double scale)
    {
        int[] letters = new int[fonts.Count];
        for (int i = 0; i < _layout.Formats.Keys.Count; i++)
        {
            letters[_layout.Formats.Keys[i].Font] += _layout.Formats.Letters[i];
        }

        var used = new List<PrintFont>();
        for (int i = 0; i < fonts.Count; i++)
        {
            if (letters[i] > 0)
            {
                used.Add(new PrintFont(fonts[i].Name, fonts[i].Family, fonts[i].IsEmbedded, letters[i]));
            }
        }

        var classes = new PageClass[_layout.Pages.Count];
        var sizes = new PrintedSize[classes.Length];
        int scanned = 0;
        for (int p = 0; p < classes.Length; p++)
        {
            classes[p] = _layout.Pages[p].Class;
            sizes[p] = new PrintedSize(_layout.Pages[p].Width, _layout.Pages[p].Height);
            scanned += classes[p] is PageClass.Scanned or PageClass.ScannedWithText ? 1 : 0;
        }

        return new PrintFacts { Pages = classes, Sizes = sizes, Fonts = used, Scale = scale, ScannedPages = scanned, HasUnknownText = HasUnknownText(_layout.Text.Span) };
    }

    /// <summary>Whether a fifth of the characters are unknown: a few symbols are in many drafts.</summary>
    private static bool HasUnknownText(ReadOnlySpan<char> text) => text.Count(SegmentWriter.Unknown) * 5 > text.Length;

    private string[] FontNames(IReadOnlyList<PdfFont> fonts)
    {
        string[] names = new string[_layout.Formats.Keys.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = fonts[_layout.Formats.Keys[i].Font].Name;
        }

        return names;
    }
}

/// <summary>Tells scans from pages with text of their own.</summary>
internal static class PageClasses
{
    // A stamp of an electronic signature has some hundred letters, and a scan shows no more than it.
    private const int Stamp = 400;

    public static PageClass Of(PageContent content)
    {
        float covered = 0;
        foreach (ref readonly PageImage image in content.Images.Span)
        {
            float width = Math.Min(image.X1, content.Width) - Math.Max(image.X0, 0), height = Math.Min(image.Y1, content.Height) - Math.Max(image.Y0, 0);
            covered += width > 0 && height > 0 ? width * height : 0;
        }

        if (covered == 0 && content.Glyphs.Count > 0 && (content.Glyphs[0].Marks & GlyphMarks.Invisible) == 0)
        {
            return PageClass.BornDigital;
        }

        int seen = 0, unseen = 0;
        foreach (ref readonly Glyph glyph in content.Glyphs.Span)
        {
            if ((glyph.Marks & GlyphMarks.Invisible) != 0)
            {
                unseen++;
            }
            else
            {
                seen++;
            }
        }

        bool isPicture = covered > 0.7f * content.Width * content.Height;
        if (isPicture && unseen > 0 && unseen >= seen)
        {
            return PageClass.ScannedWithText;
        }

        return isPicture && seen < Stamp ? PageClass.Scanned : seen == 0 ? (covered > 0 ? PageClass.Scanned : PageClass.Blank) : PageClass.BornDigital;
    }
}
