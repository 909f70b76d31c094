namespace FormatCheck.Pdf.Content;

/// <summary>The part of the graphics state (ISO 32000-1, 8.4 and 9.3) that text, lines and boxes depend on; q saves it, Q brings it back.</summary>
internal struct GraphicsState
{
    /// <summary>From user space to the page as it is seen.</summary>
    public Matrix Ctm;

    /// <summary>The box around the clipping path: what lies outside is certainly not seen.</summary>
    public Box Clip;

    public double LineWidth;
    public int FillColor;
    public int StrokeColor;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public bool IsDashed;

    /// <summary>Fills are fully transparent (ca 0).</summary>
    public bool IsTransparent;

    public byte RenderMode;

    /// <summary>Index of the font, or -1.</summary>
    public int Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale;
    public double Leading;
    public double Rise;

    /// <summary>The state at the start of a page (8.4.1).</summary>
    public static GraphicsState Initial(in Matrix ctm, in Box clip) => new()
    {
        Ctm = ctm,
        Clip = clip,
        LineWidth = 1,
        FillSpace = ColorSpace.Gray,
        StrokeSpace = ColorSpace.Gray,
        Font = -1,
        HorizontalScale = 1,
    };
}
