namespace FormatCheck.Pdf.Objects;

/// <summary>A page with what it inherits from the page tree (7.7.3.3, 7.7.3.4).</summary>
/// <param name="Dictionary">The page object.</param>
/// <param name="Resources">Its resource dictionary, or null.</param>
/// <param name="MediaBox">The medium; A4 where the file says nothing that can be used.</param>
/// <param name="CropBox">The visible part: the crop box within the media box.</param>
/// <param name="Rotate">0, 90, 180 or 270, clockwise.</param>
/// <param name="UserUnit">The size of a unit in points; 1 by default.</param>
internal sealed record PdfPage(PdfObject Dictionary, PdfObject Resources, PdfRectangle MediaBox, PdfRectangle CropBox, int Rotate, double UserUnit);
