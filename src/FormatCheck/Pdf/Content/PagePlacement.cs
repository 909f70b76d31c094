using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>How a page's user space lies on the page as it is seen: crop box, rotation and user unit applied, y running down.</summary>
internal static class PagePlacement
{
    public static Matrix Place(PdfPage page, PageContent content)
    {
        PdfRectangle box = page.CropBox;
        double unit = page.UserUnit;
        bool isTurned = page.Rotate is 90 or 270;
        content.Width = (float)((isTurned ? box.Height : box.Width) * unit);
        content.Height = (float)((isTurned ? box.Width : box.Height) * unit);
        return page.Rotate switch
        {
            90 => new Matrix(0, unit, unit, 0, -box.Bottom * unit, -box.Left * unit),
            180 => new Matrix(-unit, 0, 0, unit, box.Right * unit, -box.Bottom * unit),
            270 => new Matrix(0, -unit, -unit, 0, box.Top * unit, box.Right * unit),
            _ => new Matrix(unit, 0, 0, -unit, -box.Left * unit, box.Top * unit),
        };
    }
}
