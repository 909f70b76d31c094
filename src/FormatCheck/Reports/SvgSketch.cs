namespace FormatCheck.Reports;

/// <summary>Draws the sketch of a DOCX.</summary>
internal sealed class SvgSketch(SvgWriter svg, Sketch sketch)
{
    private const double Size = 3.7;

    public void Write()
    {
        svg.Rectangle("shade", new PageBox(0.8, 0.8, sketch.Width, sketch.Height));
        svg.Rectangle("page", new PageBox(0, 0, sketch.Width, sketch.Height));
        svg.Label("note", 0, -1.5, 3, Caption());
        WriteMargins();
        double lastLeft = double.MinValue, lastRight = double.MinValue;
        string role = "";
        foreach (SketchBlock block in sketch.Blocks)
        {
            svg.Rectangle("block", block.Box, corner: 0.8);
            WriteLines(block);
            if (block.Component.Component.Role != role)
            {
                role = block.Component.Component.Role;
                bool isRight = block.Box.Left > sketch.Area.Left + 1;
                ref double last = ref isRight ? ref lastRight : ref lastLeft;
                double y = Math.Max(block.Box.Top + 3.6, last + 4);
                last = y;
                svg.Label(isRight ? "role" : "role left", isRight ? sketch.Width + 3 : -3, y, 3.3, block.Component.Component.Name);
            }
        }

        if (sketch.LeftOut.Count > 0)
        {
            (int count, double top) = sketch.LeftOut;
            svg.Label("more", sketch.Area.Left + (sketch.Area.Width / 2), top + Size, 3.2, new($"… và {count} đoạn khác của nội dung …", $"… and {count} more paragraphs of the body …"));
        }
    }

    private LocalizedText Caption()
    {
        string size = $"{SvgPicture.Millimetres(sketch.Width)} x {SvgPicture.Millimetres(sketch.PaperHeight)} mm";
        return sketch.IsMeasured ? new($"Sơ đồ; {size}", $"Sketch; {size}") : new("Sơ đồ; khổ giấy và lề không xác định được", "Sketch; paper and margins are not known");
    }

    private void WriteMargins()
    {
        PageBox area = sketch.Area;
        svg.Rectangle("area", area);
        if (!sketch.IsMeasured)
        {
            return;
        }

        svg.Margins(area, sketch.Width, sketch.Height);
    }

    private void WriteLines(SketchBlock block)
    {
        string style = string.Concat(Has(block, "bold") ? " bold" : "", Has(block, "italic") ? " italic" : "");
        bool isCentred = block.Component.Formats.Any(format => format is { Property: "alignment", Value.En: "center" });
        double x = isCentred ? block.Box.Left + (block.Box.Width / 2) : block.Box.Left + 1;
        for (int i = 0; i < block.Lines.Length; i++)
        {
            svg.Text((isCentred ? "type middle" : "type") + style, x, block.Box.Top + (i * Sketch.LinePitch) + Size, Size, block.Lines[i]);
        }
    }

    private static bool Has(SketchBlock block, string property) => block.Component.Formats.FirstOrDefault(format => format.Property == property)?.Value.En == "yes";
}
