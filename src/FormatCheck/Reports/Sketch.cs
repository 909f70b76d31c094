namespace FormatCheck.Reports;

/// <summary>A component in the sketch of a DOCX.</summary>
internal sealed record SketchBlock(InspectedComponent Component, PageBox Box, string[] Lines);

/// <summary>
/// Sets the components of a DOCX out on one sheet: head and closing in two columns as they stand, the body shortened to what fits.
/// Paper and margins are the file's own; where lines break and pages end only Word knows.
/// </summary>
internal sealed class Sketch
{
    public const double LinePitch = 5;
    private const double Gap = 2.2;
    private const int MostLines = 6;
    private const double CharacterWidth = 1.8;

    private static readonly InspectedSection s_unknown = new(210, 297, 20, 20, 30, 15, 10, DifferentFirstPage: false);

    private readonly List<SketchBlock> _blocks = [];

    public Sketch(Inspection inspection, Location[] marked)
    {
        InspectedSection section = inspection.Pages.FirstOrDefault() ?? s_unknown;
        Width = Known(section.Width, s_unknown.Width);
        PaperHeight = Known(section.Height, s_unknown.Height);
        IsMeasured = section is { Width: not null, Height: not null, Top: not null, Bottom: not null, Left: not null, Right: not null } && inspection.Pages.Length > 0;
        double left = Known(section.Left, s_unknown.Left), top = Known(section.Top, s_unknown.Top);
        Area = new PageBox(left, top, Math.Max(40, Width - left - Known(section.Right, s_unknown.Right)), Math.Max(60, PaperHeight - top - Known(section.Bottom, s_unknown.Bottom)));
        InspectedComponent[] body = [.. inspection.Components.Where(component => component.Location.Part == "body")];
        int first = Array.FindIndex(body, IsText), last = Array.FindLastIndex(body, IsText);
        double bottomOfAll = first < 0 ? Columns(body, Area.Top) : Columns(body[..first], Area.Top);
        if (first >= 0)
        {
            InspectedComponent[] closing = body[(last + 1)..];
            double end = Columns(closing, 0) + 3;
            _blocks.RemoveRange(_blocks.Count - closing.Length, closing.Length);
            double y = Text(body[first..(last + 1)], bottomOfAll + 3, Area.Top + Area.Height - end, marked);
            bottomOfAll = Columns(closing, y + 3);
        }

        // What does not fit lengthens the sheet.
        Height = Math.Max(PaperHeight, bottomOfAll + Known(section.Bottom, s_unknown.Bottom));
        Area = Area with { Height = Area.Height + Height - PaperHeight };
        Array.ForEach([.. inspection.Components.Where(component => component.Location.Part is "header" or "footer")], Edge);
    }

    public double Width { get; }

    /// <summary>The height of the sheet, which may be more than that of the paper.</summary>
    public double Height { get; }

    public double PaperHeight { get; }

    public bool IsMeasured { get; }

    public PageBox Area { get; }

    /// <summary>How many parts of the body are left out, and above which place; 0 for none.</summary>
    public (int Count, double Y) LeftOut { get; private set; }

    /// <summary>The blocks from above to below.</summary>
    public IEnumerable<SketchBlock> Blocks => _blocks.OrderBy(block => block.Box.Top);

    /// <summary>The block that a finding is about: of its component, or what stands where it is missing.</summary>
    public SketchBlock? BlockOf(FindingMark mark)
    {
        Location location = mark.Location;
        if (location.Paragraph == 0)
        {
            return null;
        }

        SketchBlock[] before = [.. _blocks.Where(block => block.Component.Location.Part == location.Part && block.Component.Location.Paragraph <= location.Paragraph)];
        return before.LastOrDefault(block => block.Component.Component.Role == mark.Role) ?? before.MaxBy(block => block.Component.Location.Paragraph);
    }

    private static double Known(double? value, double? otherwise) => value ?? otherwise!.Value;

    private static bool IsText(InspectedComponent component) => component.Component.Role is
        "ground" or "part" or "part-title" or "section" or "section-title" or "article" or "clause" or "point" or "body-heading" or "body-list" or "body-text" or "body-other";

    /// <summary>Left and right go down beside each other; what stands in the middle begins below both.</summary>
    private double Columns(InspectedComponent[] components, double top)
    {
        double left = top, right = top, middle = Area.Left + (Area.Width * 0.45);
        foreach (InspectedComponent component in components)
        {
            if (component.Side == "left")
            {
                left = Add(component, Area.Left, left, middle - Area.Left - 4);
            }
            else if (component.Side == "right")
            {
                right = Add(component, middle, right, Area.Left + Area.Width - middle);
            }
            else
            {
                left = right = Add(component, Area.Left, Math.Max(left, right), Area.Width);
            }
        }

        return Math.Max(left, right);
    }

    /// <summary>As much of each part of the body as there is room for; those with findings are left out last.</summary>
    private double Text(InspectedComponent[] components, double top, double bottom, Location[] marked)
    {
        int room = Math.Max(4, (int)((bottom - top) / (LinePitch + Gap)));
        int lines = Math.Clamp((int)(((bottom - top) / components.Length - Gap) / LinePitch), 1, MostLines);
        HashSet<int> paragraphs = [.. marked.Where(location => location.Part == "body").Select(location => location.Paragraph)];
        HashSet<InspectedComponent> kept = new(
            components.Length <= room ? components : components.OrderBy(component => paragraphs.Contains(component.Location.Paragraph) ? 0 : 1).Take(room - 1),
            ReferenceEqualityComparer.Instance);
        foreach (InspectedComponent component in components.Where(kept.Contains))
        {
            top = Add(component, Area.Left, top, Area.Width, lines);
        }

        if (kept.Count < components.Length)
        {
            LeftOut = (components.Length - kept.Count, top);
            top += LinePitch + Gap;
        }

        return top;
    }

    private void Edge(InspectedComponent component)
    {
        double top = component.Location.Part == "header" ? Math.Max(3, (Area.Top - LinePitch) / 2) : Height - 12;
        Add(component, Area.Left + (Area.Width / 3), top, Area.Width / 3, mostLines: 1);
    }

    private double Add(InspectedComponent component, double left, double top, double width, int mostLines = MostLines)
    {
        string[] all = [.. component.Text.Split('\n').SelectMany(line => Wrap(line, Math.Max(8, (int)(width / CharacterWidth))))];
        string[] lines = all.Length <= mostLines ? all : [.. all[..(mostLines - 1)], all[mostLines - 1] + " …"];
        _blocks.Add(new(component, new PageBox(left, top, width, lines.Length * LinePitch), lines));
        return top + (lines.Length * LinePitch) + Gap;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        while (text.Length > width)
        {
            int blank = text.LastIndexOf(' ', width);
            int end = blank > 0 ? blank : char.IsHighSurrogate(text[width - 1]) ? width - 1 : width;
            yield return text[..end];
            text = text[end..].TrimStart();
        }

        yield return text;
    }
}
