namespace FormatCheck.Generator.Plans;

/// <summary>Paper and margins in millimetres. The default is II.4.2 and II.4.3 of the guideline.</summary>
public sealed record PageSetup
{
    public double Width { get; init; } = 210;

    public double Height { get; init; } = 297;

    public double Top { get; init; } = 20;

    public double Bottom { get; init; } = 20;

    /// <summary>The left margin, or the inner one where margins are mirrored.</summary>
    public double Left { get; init; } = 30;

    public double Right { get; init; } = 15;

    public double Gutter { get; init; }

    public double HeaderDistance { get; init; } = 10;

    public bool Landscape { get; init; }

    /// <summary>The right half below the body; on small paper it takes more than the half.</summary>
    public double SignatureColumn => Math.Max(63, TextWidth * 85 / 165);

    public double TextWidth => Width - Left - Right - Gutter;

    /// <summary>The same paper turned: the portrait top margin comes to lie at the right.</summary>
    public PageSetup Turned() =>
        this with { Width = Height, Height = Width, Top = Left, Bottom = Right, Left = Bottom, Right = Top, Landscape = true };

    public static PageSetup A5 => new() { Width = 148, Height = 210 };
}
