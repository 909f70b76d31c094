namespace FormatCheck.Pdf.Content;

/// <summary>An upright box on the page as it is seen, y running down.</summary>
internal struct Box(double left, double top, double right, double bottom)
{
    public double Left = left;
    public double Top = top;
    public double Right = right;
    public double Bottom = bottom;

    /// <summary>Gets the box around nothing.</summary>
    public static Box Empty => new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public readonly double Width => Right - Left;

    public readonly double Height => Bottom - Top;

    /// <summary>Gets whether there is a box at all, maybe one without area; false for coordinates that are no numbers.</summary>
    public readonly bool Exists => Left <= Right && Top <= Bottom;

    public void Include(double x, double y)
    {
        Left = Math.Min(Left, x);
        Right = Math.Max(Right, x);
        Top = Math.Min(Top, y);
        Bottom = Math.Max(Bottom, y);
    }

    public readonly Box Intersect(in Box other) => new(
        Math.Max(Left, other.Left),
        Math.Max(Top, other.Top),
        Math.Min(Right, other.Right),
        Math.Min(Bottom, other.Bottom));
}
