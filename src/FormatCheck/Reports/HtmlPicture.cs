namespace FormatCheck.Reports;

/// <summary>A place of a finding in a picture.</summary>
/// <param name="Number">The finding's number on the page.</param>
/// <param name="Anchor">Where the finding is told.</param>
/// <param name="Style">Its <see cref="FindingStyle"/>.</param>
/// <param name="Role">The role of its component.</param>
/// <param name="Location">The place.</param>
internal sealed record FindingMark(int Number, string Anchor, string Style, string Role, Location Location);

/// <summary>Draws a file with the places of its findings: the pages of a PDF, a sketch of a DOCX.</summary>
internal sealed class HtmlPicture(HtmlWriter html, Inspection inspection, FindingMark[] marks)
{
    private const double Head = 13; // above a page, for findings about all of it
    private const double Foot = 3;

    private static readonly LocalizedText s_sketch = new(
        "Sơ đồ, không phải trang in: khổ giấy và lề đúng tỷ lệ; chữ chỉ cho biết thành phần nào ở đâu. Word dàn trang trên từng máy, nên tệp DOCX không có trang để vẽ.",
        "A sketch, not a printed page: paper and margins are to scale; the words only show which component stands where. Word lays pages out on each machine, so a DOCX has none to draw.");

    public void Write()
    {
        html.Write($"<figure class=\"picture\">\n");
        if (inspection.PrintedPages.IsEmpty)
        {
            WriteSketch();
        }
        else
        {
            WritePages();
        }

        html.Write($"</figure>\n");
    }

    private void WritePages()
    {
        var colors = SvgColors.Of(inspection);
        foreach (InspectedPage page in inspection.PrintedPages)
        {
            FindingMark[] here = [.. marks.Where(mark => mark.Location.Page == page.Number || (mark.Location.Page == 0 && page.Number == 1))];
            double width = SvgPicture.Gutter + page.Width + SvgPicture.Gutter;
            html.Write($"<div class=\"scroll\">");
            using (var svg = new SvgWriter(html.Inner, width, Head + page.Height + Foot, new($"Trang {page.Number}", $"Page {page.Number}")))
            {
                svg.BeginGroup(SvgPicture.Gutter, Head);
                new SvgPage(svg, page, inspection, colors).Write();
                var badges = new SvgBadges(svg);
                badges.WriteAbove(here.Where(mark => mark.Location.Box is null), page.Width);
                badges.WriteAt(here.Where(mark => mark.Location.Box is not null).Select(mark => (mark, mark.Location.Box!)));
                svg.EndGroup();
            }

            html.Write($"</div>\n");
        }
    }

    private void WriteSketch()
    {
        var sketch = new Sketch(inspection, [.. marks.Select(mark => mark.Location)]);
        html.Write($"<div class=\"scroll\">");
        using (var svg = new SvgWriter(html.Inner, SvgPicture.Gutter + sketch.Width + SvgPicture.Gutter, Head + sketch.Height + Foot, s_sketch))
        {
            svg.BeginGroup(SvgPicture.Gutter, Head);
            new SvgSketch(svg, sketch).Write();
            var badges = new SvgBadges(svg);
            (FindingMark Mark, SketchBlock? Block)[] placed = [.. marks.Select(mark => (mark, sketch.BlockOf(mark)))];
            badges.WriteAbove(placed.Where(mark => mark.Block is null).Select(mark => mark.Mark), sketch.Width);
            badges.WriteAt(placed.Where(mark => mark.Block is not null).Select(mark => (mark.Mark, mark.Block!.Box)).Distinct());
            svg.EndGroup();
        }

        html.Write($"</div>\n<figcaption>{s_sketch}</figcaption>\n");
    }
}

/// <summary>Draws the numbers of findings where they stand.</summary>
internal sealed class SvgBadges(SvgWriter svg)
{
    private const double Radius = 3;
    private const double Pitch = 6.4;

    /// <summary>Findings about a page or file as a whole stand in a row above it.</summary>
    public void WriteAbove(IEnumerable<FindingMark> marks, double width)
    {
        FindingMark[] distinct = [.. marks.DistinctBy(mark => mark.Number)];
        double x = width - Radius - ((distinct.Length - 1) * Pitch);
        foreach (FindingMark mark in distinct)
        {
            Write(mark, x, -6);
            x += Pitch;
        }
    }

    /// <summary>The box of a finding is outlined; numbers of one box stand beside each other, left of it.</summary>
    public void WriteAt(IEnumerable<(FindingMark Mark, PageBox Box)> marks)
    {
        foreach (IGrouping<PageBox, (FindingMark Mark, PageBox Box)> at in marks.GroupBy(mark => mark.Box))
        {
            PageBox box = at.Key;
            FindingMark[] own = [.. at.Select(mark => mark.Mark).DistinctBy(mark => mark.Number)];
            svg.Rectangle("mark " + own[0].Style, new PageBox(box.Left - 1, box.Top - 0.6, box.Width + 2, box.Height + 1.2), corner: 1);
            double x = box.Left - 1 - Radius - ((own.Length - 1) * Pitch);
            foreach (FindingMark mark in own)
            {
                Write(mark, x, box.Top + Math.Min(box.Height / 2, Radius));
                x += Pitch;
            }
        }
    }

    private void Write(FindingMark mark, double x, double y)
    {
        svg.BeginLink(mark.Anchor);
        svg.Circle("badge " + mark.Style, x, y, Radius);
        svg.Text("number", x, y + 1.3, mark.Number > 99 ? 2.8 : 3.7, mark.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        svg.EndGroup();
    }
}
