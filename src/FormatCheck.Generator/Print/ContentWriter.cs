using System.Globalization;
using System.Text;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Print;

/// <summary>Writes the operators that draw one page.</summary>
internal sealed class ContentWriter(StringBuilder content, PrintPage page, PdfForm form, PdfFonts fonts)
{
    private const double Thickness = 0.75;
    private string _color = "";

    public void Write()
    {
        foreach (PrintedPicture picture in page.Box.Pictures)
        {
            content.Append(CultureInfo.InvariantCulture, $"q {N(picture.Width)} 0 0 {N(picture.Height)} {N(picture.X)} {Y(picture.Y + picture.Height)} cm /Im Do Q\n");
        }

        IEnumerable<PrintedText> texts = form.Order switch
        {
            DrawingOrder.Rows => page.Box.Texts.OrderBy(text => text.Y).ThenBy(text => text.X),
            DrawingOrder.Backwards => Enumerable.Reverse(page.Box.Texts),
            _ => page.Box.Texts,
        };
        foreach (PrintedText text in texts)
        {
            Color(text.Look.Color);
            Show(form.Decomposed ? text with { Text = text.Text.Normalize(NormalizationForm.FormD) } : text);
        }

        Color(null);
        foreach (PrintedText text in page.Box.Texts.Where(text => text.Look.Underline))
        {
            double y = text.Y + (text.Look.Size * 0.1);
            Draw(new PrintedLine(text.X, y, text.X + text.Width, y));
        }

        page.Box.Lines.ForEach(Draw);
    }

    private string N(double points) => PdfPrinter.Number(points * form.Resolution);

    private string Y(double points) => N(page.Height - points);

    private void Color(string? color)
    {
        string wanted = color ?? "000000";
        if (wanted != _color)
        {
            double[] parts = [.. Convert.FromHexString(wanted).Select(part => part / 255.0)];
            content.Append(CultureInfo.InvariantCulture, $"{PdfPrinter.Number(parts[0])} {PdfPrinter.Number(parts[1])} {PdfPrinter.Number(parts[2])} rg\n");
            _color = wanted;
        }
    }

    private void Draw(PrintedLine line)
    {
        if (line.IsDashed || !form.FilledLines)
        {
            content.Append(CultureInfo.InvariantCulture, $"q {N(Thickness)} w {(line.IsDashed ? $"[{N(4)} {N(3)}] 0 d" : "")} {N(line.X0)} {Y(line.Y0)} m {N(line.X1)} {Y(line.Y1)} l S Q\n");
        }
        else
        {
            double width = Math.Max(Thickness, line.X1 - line.X0), height = Math.Max(Thickness, line.Y1 - line.Y0);
            content.Append(CultureInfo.InvariantCulture, $"{N(line.X0)} {Y(line.Y0 + height)} {N(width)} {N(height)} re f\n");
        }
    }

    private void Show(PrintedText text)
    {
        if (form.Showing is Showing.Lines or Showing.WordSpacing)
        {
            ShowLine(text);
            return;
        }

        double x = text.X;
        int start = 0;
        for (int i = 1; i <= text.Text.Length; i++)
        {
            if (i < text.Text.Length && !IsCut(text.Text, start, i))
            {
                continue;
            }

            PrintedText piece = text with { X = x, Text = text.Text[start..i] };
            x += piece.Width;
            start = i;
            bool isBlank = piece.Text.Trim(' ').Length == 0;
            if (!isBlank || form.Showing == Showing.WordsAndBlanks)
            {
                ShowLine(form.Showing == Showing.WordsAndBlanks ? piece with { Stretch = 0 } : piece);
            }
        }
    }

    /// <summary>Whether a string ends before a letter.</summary>
    private bool IsCut(string text, int start, int at) => form.Showing switch
    {
        Showing.Glyphs => TimesMetrics.Thousandths(text[at], bold: false) > 0,
        Showing.Pieces => (at - start >= 4 && TimesMetrics.Thousandths(text[at], bold: false) > 0) || text[at] == ' ' || text[at - 1] == ' ',
        Showing.WordsAndBlanks => text[at - 1] == ' ' && text[at] != ' ',
        _ => (text[at] == ' ') != (text[at - 1] == ' '),
    };

    private void ShowLine(PrintedText text)
    {
        double size = text.Look.Size;
        string matrix = form.SizeInMatrix ? N(size) : "1", tf = form.SizeInMatrix ? "1" : N(size);
        bool spaced = form.Showing == Showing.WordSpacing;
        content.Append(CultureInfo.InvariantCulture, $"BT {(spaced ? $"{N(text.Stretch)} Tw " : "")}{matrix} 0 0 {matrix} {N(text.X)} {Y(text.Y)} Tm ");
        string font = "";
        var codes = new StringBuilder();
        foreach (char letter in text.Text)
        {
            (string own, string code) = fonts.Of(letter, text.Look);
            if (own != font)
            {
                End(codes);
                content.Append(CultureInfo.InvariantCulture, $"/{own} {tf} Tf ");
                font = own;
            }

            codes.Append(code);
            if (letter == ' ' && text.Stretch > 0 && !spaced)
            {
                codes.Append(CultureInfo.InvariantCulture, $"> {PdfPrinter.Number(-text.Stretch * 1000 / size)} <");
            }
        }

        End(codes);
        content.Append("ET\n");
    }

    private void End(StringBuilder codes)
    {
        if (codes.Length > 0)
        {
            content.Append(CultureInfo.InvariantCulture, $"[<{codes}>] TJ ");
            codes.Clear();
        }
    }
}
