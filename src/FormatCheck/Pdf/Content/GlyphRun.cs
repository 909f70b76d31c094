using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Content;

/// <summary>What is the same for all glyphs of a text-showing operator, worked out once (ISO 32000-1, 9.4.4).</summary>
internal struct GlyphRun
{
    /// <summary>How far a baseline may lean and still run from left to right: the tangent of 2 degrees.</summary>
    private const double Level = 0.035;

    /// <summary>The least shear that is a slant.</summary>
    private const double Slant = 0.1;
    private const float MaxSize = 100_000;

    public ShownFont Shown;
    public double OriginX;
    public double OriginY;

    /// <summary>A step along the text line in text space, on the page.</summary>
    public double DirectionX;
    public double DirectionY;

    /// <summary>What a glyph's width is multiplied by to be an advance in text space.</summary>
    public double Scale;

    /// <summary>What a glyph's width is multiplied by to be a width on the page.</summary>
    public double WidthScale;
    public double CharacterSpacing;
    public double WordSpacing;

    /// <summary>The advance so far, in text space.</summary>
    public double Advance;
    public float Size;
    public int Color;

    /// <summary>The style of its glyphs where it is plain.</summary>
    public int Style;
    public short FontIndex;
    public GlyphMarks Marks;

    /// <summary>Whether the glyphs are to be taken down, and do not merely move the position.</summary>
    public bool IsShown;
    public bool IsVertical;

    /// <summary>Whether the baseline is level and within the clip, so that only the sides of the clip are to be looked at.</summary>
    public bool IsPlain;

    /// <summary>Where on the page the glyph's origin lies from the text position, for vertical writing: half its width, and the height above.</summary>
    public double VerticalX;
    public double VerticalY;

    /// <summary>Fills this in place, which is cheaper than to copy what is as large as this.</summary>
    public void Start(in GraphicsState state, in Matrix textMatrix, ShownFont font)
    {
        Matrix matrix = textMatrix.Then(state.Ctm);
        Shown = font;
        FontIndex = (short)state.Font;
        IsVertical = font.Font.IsVertical;
        OriginX = matrix.X(0, state.Rise);
        OriginY = matrix.Y(0, state.Rise);
        CharacterSpacing = state.CharacterSpacing;
        WordSpacing = state.WordSpacing;
        Scale = state.FontSize;
        Size = (float)(Length(matrix.C, matrix.D) * Math.Abs(state.FontSize) * font.Em);
        Advance = 0;
        VerticalX = 0;
        VerticalY = 0;
        Marks = MarksOf(state);
        Color = state.RenderMode is 1 or 5 ? state.StrokeColor : state.FillColor;
        if (IsVertical)
        {
            StartVertical(state, matrix);
        }
        else
        {
            StartHorizontal(state, matrix);
        }
    }

    public readonly PdfFont Font => Shown.Font;

    /// <summary>Whether the run lies level between the top and the bottom of a clip.</summary>
    public readonly bool IsLevelWithin(in Box clip)
        => !IsVertical && DirectionY == 0 && Size < MaxSize && WidthScale < MaxSize && OriginY + (0.25 * Size) >= clip.Top && OriginY - (0.75 * Size) <= clip.Bottom;

    private static GlyphMarks MarksOf(in GraphicsState state) => state.RenderMode switch
    {
        3 or 7 => GlyphMarks.Invisible,
        _ when state.IsTransparent => GlyphMarks.Invisible,
        2 or 6 when state.LineWidth > 0 => GlyphMarks.FakeBold,
        _ => GlyphMarks.None,
    };

    private static double Length(double x, double y) => x == 0 ? Math.Abs(y) : y == 0 ? Math.Abs(x) : Math.Sqrt((x * x) + (y * y));

    private void StartHorizontal(in GraphicsState state, in Matrix matrix)
    {
        DirectionX = matrix.A;
        DirectionY = matrix.B;
        Scale *= state.HorizontalScale;
        CharacterSpacing *= state.HorizontalScale;
        WordSpacing *= state.HorizontalScale;
        WidthScale = Length(matrix.A, matrix.B) * Math.Abs(Scale);
        double sign = Scale < 0 ? -1 : 1;
        if (!(matrix.A * sign > 0 && Math.Abs(matrix.B) <= Level * Math.Abs(matrix.A)))
        {
            Marks |= GlyphMarks.Turned;
        }

        // The shear is how far the top of an upright stroke lies off along the baseline.
        double shear = (matrix.A * matrix.C) + (matrix.B * matrix.D);
        double area = (matrix.A * matrix.D) - (matrix.B * matrix.C);
        if (Math.Abs(shear) > Slant * Math.Abs(area))
        {
            Marks |= GlyphMarks.Skewed;
        }
    }

    private void StartVertical(in GraphicsState state, in Matrix matrix)
    {
        DirectionX = matrix.C;
        DirectionY = matrix.D;
        WidthScale = Size;
        VerticalX = -0.5 * state.FontSize * state.HorizontalScale * matrix.A;
        VerticalY = -0.5 * state.FontSize * state.HorizontalScale * matrix.B;
        OriginX -= 0.88 * state.FontSize * matrix.C;
        OriginY -= 0.88 * state.FontSize * matrix.D;
        Marks |= GlyphMarks.Turned;
    }
}
