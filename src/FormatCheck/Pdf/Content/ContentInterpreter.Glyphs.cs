using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        bool isSimple = run.Font.IsSimple;
        int most = isSimple ? text.Length : text.Length / 2;
        Span<Glyph> glyphs = _page.Glyphs.Reserve(most);
        Span<char> letters = _page.Text.Reserve(most);
        int read = isSimple ? ReadBytes(run.Font, text, letters, glyphs) : ReadPairs(run.Shown, text, letters, glyphs);
        int placed = PlacePlain(ref run, glyphs[..read], isSimple && run.WordSpacing != 0 ? text : default);
        _page.Glyphs.Commit(placed);
        _page.Text.Commit(placed);
        return isSimple ? placed : placed * 2;
    }

    /// <summary>The letters of codes of one byte, and their advances in ems for the time being.</summary>
    private static int ReadBytes(PdfFont font, ReadOnlySpan<byte> text, Span<char> letters, Span<Glyph> glyphs)
    {
        ReadOnlySpan<float> widths = font.SimpleWidths;
        ReadOnlySpan<char> characters = font.SimpleText;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = characters[text[i]];
            if (letter == '\0')
            {
                return i;
            }

            letters[i] = letter;
            glyphs[i].Width = widths[text[i]];
        }

        return text.Length;
    }

    /// <summary>The letters of codes of two bytes, and their advances in ems for the time being.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPairs(ShownFont font, ReadOnlySpan<byte> text, Span<char> letters, Span<Glyph> glyphs)
    {
        ReadOnlySpan<ShownCode> codes = font.Codes;
        ReadOnlySpan<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(text);
        for (int i = 0; i < pairs.Length; i++)
        {
            int code = BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(pairs[i]) : pairs[i];
            if ((uint)code >= (uint)codes.Length || !codes[code].IsKnown)
            {
                codes = font.Learn(code);
            }

            (float width, char letter, _) = codes[code];
            if (letter == '\0')
            {
                return i;
            }

            letters[i] = letter;
            glyphs[i].Width = width;
        }

        return pairs.Length;
    }

    /// <summary>Places glyphs whose advances in ems are known. A method of its own, without calls, so that all numbers stay in registers.</summary>
    /// <param name="bytes">The codes where those for a space are wider by the word spacing (9.3.3), else empty.</param>
    /// <returns>How many of them lie between the sides of the clip.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int PlacePlain(ref GlyphRun run, Span<Glyph> glyphs, ReadOnlySpan<byte> bytes)
    {
        (double origin, double direction, double scale, double widthScale) = (run.OriginX, run.DirectionX, run.Scale, run.WidthScale);
        (double spacing, double left, double right, double advance) = (run.CharacterSpacing, _state.Clip.Left, _state.Clip.Right, run.Advance);
        (int style, int text, GlyphMarks marks) = (run.Style, _page.Text.Count, run.Marks);
        int count = 0;
        for (; count < glyphs.Length; count++)
        {
            ref Glyph glyph = ref glyphs[count];
            double width = glyph.Width;
            double x = origin + (advance * direction);
            double length = width * widthScale;
            if (!(x >= left && length >= 0 && x + length <= right))
            {
                break;
            }

            // Field by field: a glyph made elsewhere and copied would be read before its parts are written through.
            glyph.X = (float)x;
            glyph.Width = (float)length;
            glyph.TextStart = text + count;
            glyph.Style = style;
            glyph.TextLength = 1;
            glyph.Marks = marks;
            advance += (width * scale) + (count < bytes.Length && bytes[count] == ' ' ? spacing + run.WordSpacing : spacing);
        }

        run.Advance = advance;
        return count;
    }

    private void AddGlyph(in GlyphRun run, float width, ReadOnlySpan<char> text)
    {
        double x = run.OriginX + (run.Advance * run.DirectionX) + (run.VerticalX * width);
        double y = run.OriginY + (run.Advance * run.DirectionY) + (run.VerticalY * width);
        var glyph = new Glyph
        {
            X = (float)x,
            Width = run.IsVertical ? run.Size : (float)(width * run.WidthScale),
            Marks = text.IsEmpty ? run.Marks | GlyphMarks.Unknown : run.Marks,
        };
        var style = new GlyphStyle((float)y, run.Size, run.FontIndex, run.Color);
        if (!IsSeen(glyph, style) || _page.Glyphs.Count >= MaxGlyphs)
        {
            return;
        }

        if ((_twin != NoTwin || _isStringStart) && IsTwin(glyph, style, text))
        {
            _isStringStart = false;
            return;
        }

        if (_isStringStart)
        {
            _recentStrings.Add(_page.Glyphs.Count);
            _isStringStart = false;
        }

        glyph.Style = _page.IndexOf(style);
        glyph.TextStart = _page.Text.Count;
        if (_page.Text.Count < MaxText)
        {
            glyph.TextLength = (byte)Math.Min(text.Length, byte.MaxValue);
            _page.Text.AddRange(text[..glyph.TextLength]);
        }

        _page.Glyphs.Add(glyph);
    }

    /// <summary>Whether a glyph lies, or may lie, within the clip; what is no number or beyond all pages does not.</summary>
    private bool IsSeen(in Glyph glyph, in GlyphStyle style)
    {
        bool isPlaced = Math.Abs(glyph.X) < MaxCoordinate && Math.Abs(style.Y) < MaxCoordinate && style.Size < MaxCoordinate && Math.Abs(glyph.Width) < MaxCoordinate;
        if (!isPlaced)
        {
            return false;
        }

        ref readonly Box clip = ref _state.Clip;
        if ((glyph.Marks & GlyphMarks.Turned) != 0)
        {
            float reach = Math.Max(style.Size, Math.Abs(glyph.Width));
            return glyph.X + reach >= clip.Left && glyph.X - reach <= clip.Right && style.Y + reach >= clip.Top && style.Y - reach <= clip.Bottom;
        }

        return glyph.X + glyph.Width >= clip.Left && glyph.X <= clip.Right && style.Y + (0.25f * style.Size) >= clip.Top && style.Y - (0.75f * style.Size) <= clip.Bottom;
    }

    /// <summary>Whether a glyph was drawn a moment ago within a hair of this place; that one is then marked.</summary>
    private bool IsTwin(in Glyph glyph, in GlyphStyle style, ReadOnlySpan<char> text)
    {
        if (_twin != NoTwin && ++_twin < _page.Glyphs.Count && MarkTwin(_twin, glyph, style, text))
        {
            return true;
        }

        _twin = NoTwin;
        if (_isStringStart)
        {
            foreach (int start in _recentStrings.Span)
            {
                if (start < _page.Glyphs.Count && MarkTwin(start, glyph, style, text))
                {
                    _twin = start;
                    return true;
                }
            }
        }

        return false;
    }

    private bool MarkTwin(int index, in Glyph glyph, in GlyphStyle style, ReadOnlySpan<char> text)
    {
        ref Glyph first = ref _page.Glyphs[index];
        ref readonly GlyphStyle own = ref _page.StyleOf(first);
        float distance = Math.Max(Math.Abs(first.X - glyph.X), Math.Abs(own.Y - style.Y));
        if (distance > TwinDistance * style.Size || own.Font != style.Font || Math.Abs(own.Size - style.Size) > 0.01f || text.IsEmpty)
        {
            return false;
        }

        bool isVisibleBoth = ((first.Marks | glyph.Marks) & GlyphMarks.Invisible) == 0;
        bool isSame = _page.Text.Span.Slice(first.TextStart, first.TextLength).SequenceEqual(text);
        if (isVisibleBoth && isSame && distance > LeastTwinDistance * style.Size)
        {
            first.Marks |= GlyphMarks.FakeBold;
        }

        return isVisibleBoth && isSame;
    }
}
