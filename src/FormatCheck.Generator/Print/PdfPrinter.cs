using System.Globalization;
using System.Text;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Print;

/// <summary>Writes a plan as PDF, as Word would print it.</summary>
public static class PdfPrinter
{
    public static byte[] Print(DraftPlan plan, PdfForm form) => Print(Typesetter.Set(plan), form);

    internal static byte[] Print(IReadOnlyList<PrintPage> pages, PdfForm form)
    {
        PdfFonts fonts = new(form);
        List<string> contents = [.. pages.Select(page => Content(page, form, fonts))];
        PdfWriter writer = new();
        writer.Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        (string resources, int next) = fonts.Write(writer, 4);
        writer.Stream(3, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "\u0080");
        string kids = string.Join(' ', pages.Select((_, p) => $"{next + (2 * p)} 0 R"));
        writer.Object(2, $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} /Resources << /Font << {resources} >> /XObject << /Im 3 0 R >> >> >>");
        for (int p = 0; p < pages.Count; p++)
        {
            writer.Object(next, $"<< /Type /Page /Parent 2 0 R /Contents {next + 1} 0 R {Boxes(pages[p], form)} >>");
            writer.Stream(next + 1, "/Filter /FlateDecode", PdfWriter.Deflate(contents[p]));
            next += 2;
        }

        return form.Compressed ? writer.BuildCompressed(predict: true) : writer.Build();
    }

    private static string Boxes(PrintPage page, PdfForm form)
    {
        (double width, double height) = form.Rotate is 90 or 270 ? (page.Height, page.Width) : (page.Width, page.Height);
        (width, height) = (width / form.UserUnit, height / form.UserUnit);
        double offset = form.Offset;
        string media = $"/MediaBox [0 0 {Number(width + (2 * offset))} {Number(height + (2 * offset))}]";
        string crop = offset > 0 ? $" /CropBox [{Number(offset)} {Number(offset)} {Number(offset + width)} {Number(offset + height)}]" : "";
        string rotate = form.Rotate > 0 ? $" /Rotate {form.Rotate}" : "";
        return media + crop + rotate + (form.UserUnit > 1 ? $" /UserUnit {form.UserUnit}" : "");
    }

    private static string Content(PrintPage page, PdfForm form, PdfFonts fonts)
    {
        var content = new StringBuilder("q\n");
        (double width, double height) = (page.Width, page.Height);
        if (form.Offset > 0)
        {
            content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {Number(form.Offset)} {Number(form.Offset)} cm\n");
        }

        content.Append(form.Rotate switch
        {
            90 => $"0 1 -1 0 {Number(height)} 0 cm\n",
            270 => $"0 -1 1 0 0 {Number(width)} cm\n",
            _ => "",
        });
        double scale = form.Shrink / (form.Resolution * form.UserUnit);
        (double x, double y) = ((1 - form.Shrink) * width / 2, (1 - form.Shrink) * height / 2);
        content.Append(CultureInfo.InvariantCulture, $"{Number(scale)} 0 0 {Number(scale)} {Number(x)} {Number(y)} cm\n");
        new ContentWriter(content, page, form, fonts).Write();
        return content.Append("Q\n").ToString();
    }

    public static string Number(double value) => Math.Round(value, 5).ToString("0.#####", CultureInfo.InvariantCulture);
}
