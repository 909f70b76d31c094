using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Content;

/// <summary>What is the same for all glyphs of a text-showing operator, worked out once (ISO 32000-1, 9.4.4).</summary>
internal struct GlyphRun
{
    /// <summary>How far a baseline may lean and still run from left to right: the tangent of 2 degrees.</summary>
    private const double Level = 0.035;

    /// <summary>The least shear that is a slant.</summary>
    private const double Slant = 0.1;

    public PdfFont Font;
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
    public short FontIndex;
    public GlyphMarks Marks;

    /// <summary>Whether the glyphs are to be taken down, and do not merely move the position.</summary>
    public bool IsShown;
    public bool IsVertical;

    /// <summary>Where on the page the glyph's origin lies from the text position, for vertical writing: half its width, and the height above.</summary>
    public double VerticalX;
    public double VerticalY;

    public static GlyphRun Start(in GraphicsState state, in Matrix textMatrix, ShownFont font)
    {
        Matrix matrix = textMatrix.Then(state.Ctm);
        var run = new GlyphRun
        {
            Font = font.Font,
            FontIndex = (short)state.Font,
            IsVertical = font.Font.IsVertical,
            OriginX = matrix.X(0, state.Rise),
            OriginY = matrix.Y(0, state.Rise),
            CharacterSpacing = state.CharacterSpacing,
            WordSpacing = state.WordSpacing,
            Scale = state.FontSize,
            Size = (float)(Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)) * Math.Abs(state.FontSize) * font.Em),
        };
        if (run.IsVertical)
        {
            run.StartVertical(state, matrix);
        }
        else
        {
            run.StartHorizontal(state, matrix);
        }

        if (state.RenderMode is 3 or 7 || state.IsTransparent)
        {
            run.Marks |= GlyphMarks.Invisible;
        }
        else if (state.RenderMode is 2 or 6 && state.LineWidth > 0)
        {
            run.Marks |= GlyphMarks.FakeBold;
        }

        run.Color = state.RenderMode is 1 or 5 ? state.StrokeColor : state.FillColor;
        return run;
    }

    private void StartHorizontal(in GraphicsState state, in Matrix matrix)
    {
        DirectionX = matrix.A;
        DirectionY = matrix.B;
        Scale *= state.HorizontalScale;
        CharacterSpacing *= state.HorizontalScale;
        WordSpacing *= state.HorizontalScale;
        double length = Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B));
        WidthScale = length * Math.Abs(Scale);
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
