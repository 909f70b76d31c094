namespace FormatCheck.Pdf.Objects;

/// <summary>A rectangle in points, normalised: <see cref="Left"/> is at most <see cref="Right"/>, <see cref="Bottom"/> at most <see cref="Top"/>.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>The rectangle of an array of four numbers, whichever corners they are (7.9.5); <see langword="null"/> for anything else.</summary>
    public static PdfRectangle? Read(in PdfObject array)
    {
        Span<double> numbers = stackalloc double[4];
        int count = 0;
        foreach (PdfObject item in array.Items)
        {
            if (count == 4 || item.Kind is not (PdfKind.Integer or PdfKind.Real))
            {
                break;
            }

            numbers[count++] = item.Number();
        }

        return count < 4 ? null : new PdfRectangle(
            Math.Min(numbers[0], numbers[2]), Math.Min(numbers[1], numbers[3]), Math.Max(numbers[0], numbers[2]), Math.Max(numbers[1], numbers[3]));
    }

    /// <summary>The part that two rectangles share; empty or turned over where they share none.</summary>
    public PdfRectangle Within(in PdfRectangle other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
