using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>A transformation of the plane (ISO 32000-1, 8.3.3): x' = Ax + Cy + E, y' = Bx + Dy + F.</summary>
internal readonly struct Matrix(double a, double b, double c, double d, double e, double f)
{
    public readonly double A = a;
    public readonly double B = b;
    public readonly double C = c;
    public readonly double D = d;
    public readonly double E = e;
    public readonly double F = f;

    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>Reads an array of six numbers; the identity where there is none.</summary>
    public static Matrix Read(in PdfObject array)
    {
        Span<double> values = stackalloc double[6];
        int count = 0;
        foreach (PdfObject item in array.Items)
        {
            if (count < 6)
            {
                values[count] = item.Number();
            }

            count++;
        }

        return count == 6 ? new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]) : Identity;
    }

    /// <summary>This transformation first, then <paramref name="next"/>.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>A shift first, then this transformation.</summary>
    public Matrix Shifted(double x, double y) => new(A, B, C, D, X(x, y), Y(x, y));

    public double X(double x, double y) => (A * x) + (C * y) + E;

    public double Y(double x, double y) => (B * x) + (D * y) + F;

    /// <summary>The smallest upright box around a transformed rectangle.</summary>
    public Box Bounds(double left, double bottom, double right, double top)
    {
        Box box = Box.Empty;
        box.Include(X(left, bottom), Y(left, bottom));
        box.Include(X(right, bottom), Y(right, bottom));
        box.Include(X(left, top), Y(left, top));
        box.Include(X(right, top), Y(right, top));
        return box;
    }
}
