using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Content;

/// <content>Takes down glyphs, and tells those that are drawn twice to look bold.</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxGlyphs = 2_000_000;
    private const int MaxText = 8_000_000;
    private const float MaxCoordinate = 100_000;
    private const int NoTwin = -1;

    /// <summary>How far apart, in ems, a glyph may be drawn again to look bold, and how far at least: drawn on the very spot it looks as before.</summary>
    private const float TwinDistance = 0.06f;
    private const float LeastTwinDistance = 0.002f;

    private readonly RecentStrings _recentStrings = new();

    /// <summary>The glyph that the last one dropped was a copy of: the next one may be a copy of its successor.</summary>
    private int _twin = NoTwin;
    private bool _isStringStart;

    /// <summary>Takes down glyphs up to one that asks for a closer look: its text is not one character, or it does not lie wholly between the sides of the clip.</summary>
    /// <returns>The number of bytes that were shown.</returns>
    private int ShowPlain(ref GlyphRun run, ReadOnlySpan<byte> text)
    {
        Span<Glyph> glyphs = _page.Glyphs.Reserve(text.Length);
        Span<char> letters = _page.Text.Reserve(text.Length);
        int textStart = _page.Text.Count;

        // In locals, which the stores to glyphs cannot change.
        ReadOnlySpan<float> widths = run.Font.SimpleWidths;
        ReadOnlySpan<char> characters = run.Font.SimpleText;
        ReadOnlySpan<ShownCode> codes = run.Shown.Codes;
        int codeLength = run.Font.IsSimple ? 1 : 2;
        (double origin, double direction, double scale, double widthScale) = (run.OriginX, run.DirectionX, run.Scale, run.WidthScale);
        (double spacing, double left, double right, double advance) = (run.CharacterSpacing, _state.Clip.Left, _state.Clip.Right, run.Advance);
        (float y, float size, short fontIndex, GlyphMarks marks, int color) = ((float)run.OriginY, run.Size, run.FontIndex, run.Marks, run.Color);
        int position = 0;
        int count = 0;
        while (position <= text.Length - codeLength)
        {
            int code = text[position];
            float width;
            char letter;
            if (codeLength == 1)
            {
                width = widths[code];
                letter = characters[code];
            }
            else
            {
                code = (code << 8) | text[position + 1];
                if ((uint)code >= (uint)codes.Length || !codes[code].IsKnown)
                {
                    codes = run.Shown.Learn(code);
                }

                (width, letter, _) = codes[code];
            }

            double x = origin + (advance * direction);
            double length = width * widthScale;
            if (letter == '\0' || !(x >= left && length >= 0 && x + length <= right))
            {
                break;
            }

            letters[count] = letter;

            // Field by field: a glyph made elsewhere and copied would be read before its parts are written through.
            ref Glyph glyph = ref glyphs[count];
            glyph.X = (float)x;
            glyph.Y = y;
            glyph.Width = (float)length;
            glyph.Size = size;
            glyph.TextStart = textStart + count;
            glyph.Font = fontIndex;
            glyph.TextLength = 1;
            glyph.Marks = marks;
            glyph.Color = color;
            count++;
            advance += (width * scale) + (code == ' ' && codeLength == 1 ? spacing + run.WordSpacing : spacing);
            position += codeLength;
        }

        run.Advance = advance;
        _page.Glyphs.Commit(count);
        _page.Text.Commit(count);
        return position;
    }

    private void AddGlyph(in GlyphRun run, float width, ReadOnlySpan<char> text)
    {
        double x = run.OriginX + (run.Advance * run.DirectionX) + (run.VerticalX * width);
        double y = run.OriginY + (run.Advance * run.DirectionY) + (run.VerticalY * width);
        var glyph = new Glyph
        {
            X = (float)x,
            Y = (float)y,
            Width = run.IsVertical ? run.Size : (float)(width * run.WidthScale),
            Size = run.Size,
            Font = run.FontIndex,
            Marks = text.IsEmpty ? run.Marks | GlyphMarks.Unknown : run.Marks,
            Color = run.Color,
        };
        if (!IsSeen(glyph) || _page.Glyphs.Count >= MaxGlyphs)
        {
            return;
        }

        if ((_twin != NoTwin || _isStringStart) && IsTwin(glyph, text))
        {
            _isStringStart = false;
            return;
        }

        if (_isStringStart)
        {
            _recentStrings.Add(_page.Glyphs.Count);
            _isStringStart = false;
        }

        glyph.TextStart = _page.Text.Count;
        if (_page.Text.Count < MaxText)
        {
            glyph.TextLength = (byte)Math.Min(text.Length, byte.MaxValue);
            _page.Text.AddRange(text[..glyph.TextLength]);
        }

        _page.Glyphs.Add(glyph);
    }

    /// <summary>Whether a glyph lies, or may lie, within the clip; what is no number or beyond all pages does not.</summary>
    private bool IsSeen(in Glyph glyph)
    {
        bool isPlaced = Math.Abs(glyph.X) < MaxCoordinate && Math.Abs(glyph.Y) < MaxCoordinate && glyph.Size < MaxCoordinate && Math.Abs(glyph.Width) < MaxCoordinate;
        if (!isPlaced)
        {
            return false;
        }

        ref readonly Box clip = ref _state.Clip;
        if ((glyph.Marks & GlyphMarks.Turned) != 0)
        {
            float reach = Math.Max(glyph.Size, Math.Abs(glyph.Width));
            return glyph.X + reach >= clip.Left && glyph.X - reach <= clip.Right && glyph.Y + reach >= clip.Top && glyph.Y - reach <= clip.Bottom;
        }

        return glyph.X + glyph.Width >= clip.Left && glyph.X <= clip.Right && glyph.Y + (0.25f * glyph.Size) >= clip.Top && glyph.Y - (0.75f * glyph.Size) <= clip.Bottom;
    }

    /// <summary>Whether a glyph was drawn a moment ago within a hair of this place; that one is then marked.</summary>
    private bool IsTwin(in Glyph glyph, ReadOnlySpan<char> text)
    {
        if (_twin != NoTwin && ++_twin < _page.Glyphs.Count && MarkTwin(_twin, glyph, text))
        {
            return true;
        }

        _twin = NoTwin;
        if (_isStringStart)
        {
            foreach (int start in _recentStrings.Span)
            {
                if (start < _page.Glyphs.Count && MarkTwin(start, glyph, text))
                {
                    _twin = start;
                    return true;
                }
            }
        }

        return false;
    }

    private bool MarkTwin(int index, in Glyph glyph, ReadOnlySpan<char> text)
    {
        ref Glyph first = ref _page.Glyphs[index];
        float distance = Math.Max(Math.Abs(first.X - glyph.X), Math.Abs(first.Y - glyph.Y));
        if (distance > TwinDistance * glyph.Size || first.Font != glyph.Font || Math.Abs(first.Size - glyph.Size) > 0.01f || text.IsEmpty)
        {
            return false;
        }

        bool isVisibleBoth = ((first.Marks | glyph.Marks) & GlyphMarks.Invisible) == 0;
        bool isSame = _page.Text.Span.Slice(first.TextStart, first.TextLength).SequenceEqual(text);
        if (isVisibleBoth && isSame && distance > LeastTwinDistance * glyph.Size)
        {
            first.Marks |= GlyphMarks.FakeBold;
        }

        return isVisibleBoth && isSame;
    }
}
