using System.Text;
using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Takes the glyphs of one segment from left to right and writes its text and runs.</summary>
internal ref struct SegmentWriter(PageContent content, IReadOnlyList<PdfFont> fonts, Underlines underlines, FormatTable formats, PooledList<char> text, PooledList<SegmentRun> runs)
{
    /// <summary>Stands for a glyph whose letter the file does not tell.</summary>
    public const char Unknown = '\uFFFD';

    /// <summary>A space that letters stand on parts no words, in ems.</summary>
    private const float LeastSpace = 0.08f;

    private readonly ReadOnlySpan<char> _glyphText = content.Text.Span;
    private int _start;
    private int _firstRun;
    private float _x0;
    private float _firstWordEnd;
    private bool _inFirstWord;
    private int _spaces;
    private bool _breakable;
    private bool _underlined;
    private Glyph _last;
    private float _lettersEnd;

    public bool IsOpen { get; private set; }

    public float X1 { get; private set; }

    public float Y { get; private set; }

    public float Size { get; private set; }

    /// <summary>Gets the type size of the last letter.</summary>
    public float LastSize { get; private set; }

    public bool EndsWithSpace => _spaces > 0;

    /// <summary>Gets the widest gap between its words so far.</summary>
    public float WidestSpace { get; private set; }

    public readonly bool EndsInCapitals => text.Count - _start > 2 && char.IsUpper(text[text.Count - 1]) && char.IsUpper(text[text.Count - 2]);

    /// <summary>Adds glyphs that go on in one segment.</summary>
    public void AddAll(ReadOnlySpan<Glyph> glyphs)
    {
        while (!glyphs.IsEmpty)
        {
            int plain = IsOpen && _spaces == 0 && !underlines.AnyNear && text.Count - _start > 2 ? AddPlain(glyphs) : 0;
            if (plain == 0)
            {
                Add(glyphs[plain++]);
            }

            glyphs = glyphs[plain..];
        }
    }

    /// <summary>Adds, at once, the letters that go on in the format of the one before, with the spaces that are drawn between them: nearly all do.</summary>
    /// <returns>How many glyphs these were.</returns>
    private int AddPlain(ReadOnlySpan<Glyph> glyphs)
    {
        ReadOnlySpan<char> characters = _glyphText;
        (int style, GlyphMarks marks) = (_last.Style, _last.Marks);
        float size = content.StyleOf(_last).Size, end = _lettersEnd, least = LeastSpace * size, most = SegmentReader.WordGap * size;
        int first = glyphs[0].TextStart;
        int count = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref readonly Glyph glyph = ref glyphs[i];
            if (glyph.TextLength != 1 || glyph.TextStart != first + i)
            {
                break;
            }

            char letter = characters[glyph.TextStart];
            if (letter == ' ' && count == i)
            {
                continue; // counts if a letter follows
            }

            float gap = glyph.X - end;
            if (glyph.Style != style || glyph.Marks != marks || !IsPlain(letter) || (count == i ? gap > most : gap <= least))
            {
                break;
            }

            if (count < i)
            {
                WidestSpace = Math.Max(WidestSpace, gap);
                _firstWordEnd = _inFirstWord ? end : _firstWordEnd;
                _inFirstWord = false;
            }

            end = Math.Max(end, glyph.X + glyph.Width);
            count = i + 1;
        }

        if (count > 0)
        {
            text.AddRange(characters.Slice(first, count));
            ref SegmentRun run = ref runs[runs.Count - 1];
            run = run with { Length = run.Length + count };
            _lettersEnd = end;
            X1 = Math.Max(X1, end);
        }

        return count;
    }

    public void Add(in Glyph glyph)
    {
        ReadOnlySpan<char> own = _glyphText.Slice(glyph.TextStart, glyph.TextLength);
        if ((glyph.Marks & GlyphMarks.Unknown) != 0)
        {
            own = [Unknown];
        }

        if (own.IsEmpty)
        {
            return;
        }

        bool isSpace = own.IsWhiteSpace();
        if (!IsOpen)
        {
            if (isSpace)
            {
                return; // a segment begins with a letter
            }

            Open(glyph, content.StyleOf(glyph));
        }

        if (isSpace)
        {
            _spaces++;
            _breakable |= own[0] != '\u00A0';
            X1 = Math.Max(X1, glyph.X + glyph.Width);
            return;
        }

        // A space that letters stand on, underlined or not, parts no words; a gap without one does.
        GlyphStyle style = content.StyleOf(glyph);
        float gap = glyph.X - _lettersEnd;
        int spaces = _spaces > 0 ? gap > LeastSpace * style.Size ? Math.Min(_spaces, Math.Max(1, (int)MathF.Round(gap / (0.25f * style.Size)))) : 0 : SegmentReader.IsWordGap(gap, style.Size) ? 1 : 0;
        if (spaces > 0 && text.Count > _start)
        {
            AddSpaces(spaces, glyph);
            WidestSpace = Math.Max(WidestSpace, gap);
        }

        _spaces = 0;
        _breakable = false;
        if (style.Size != Size && text.Count - _start < 3)
        {
            Size = style.Size; // a raised mark at the head does not tell the size of the line
            Y = style.Y;
        }

        AddText(own, glyph);
        _lettersEnd = Math.Max(_lettersEnd, glyph.X + glyph.Width);
        LastSize = style.Size;
        X1 = Math.Max(X1, _lettersEnd);
    }

    /// <summary>Whether a character is no space and no mark that joins a letter.</summary>
    private static bool IsPlain(char c) => c is (> ' ' and < '\u00A0' and not '`') or (>= '\u00C0' and < '\u02C0') or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>Closes the segment; spaces at its end are left out.</summary>
    /// <returns>Whether it holds any text.</returns>
    public bool Close(out Segment segment)
    {
        segment = default;
        if (!IsOpen)
        {
            return false;
        }

        IsOpen = false;
        foreach (ref readonly SegmentRun run in runs.Span[_firstRun..])
        {
            formats.Count(run.Format, run.Length);
        }

        segment = new Segment
        {
            X0 = _x0,
            X1 = _lettersEnd,
            Y = Y,
            Size = Size,
            FirstWord = (_inFirstWord ? _lettersEnd : _firstWordEnd) - _x0,
            TextStart = _start,
            TextLength = text.Count - _start,
            FirstRun = _firstRun,
            RunCount = runs.Count - _firstRun,
            Grid = -1,
        };
        underlines.Take(segment);
        return segment.TextLength > 0;
    }

    private void Open(in Glyph glyph, in GlyphStyle style)
    {
        IsOpen = true;
        _start = text.Count;
        _firstRun = runs.Count;
        _x0 = glyph.X;
        X1 = glyph.X;
        Y = style.Y;
        Size = style.Size;
        WidestSpace = 0;
        _inFirstWord = true;
        _spaces = 0;
        _lettersEnd = glyph.X;
    }

    private void AddSpaces(int count, in Glyph glyph)
    {
        if (_breakable || _spaces == 0)
        {
            _firstWordEnd = _inFirstWord ? _lettersEnd : _firstWordEnd;
            _inFirstWord = false;
        }

        for (int i = 0; i < count; i++)
        {
            text.Add(' ');
        }

        if (runs.Count > _firstRun)
        {
            ref SegmentRun last = ref runs[runs.Count - 1];
            last = last with { Length = last.Length + count };
            return;
        }

        AddRun(count, glyph);
    }

    private void AddText(scoped ReadOnlySpan<char> own, in Glyph glyph)
    {
        int start = text.Count;
        if (own[0] > '^' && start > _start && Combines(own[0], glyph.X + (glyph.Width / 2) < _lettersEnd) is var mark and not '\0')
        {
            Compose(mark, glyph);
            own = own[1..];
            start = text.Count;
        }

        if (own.Length == 1)
        {
            text.Add(own[0]);
        }
        else if (own.Length > 1)
        {
            text.AddRange(own);
        }

        AddRun(text.Count - start, glyph);
    }

    private void AddRun(int length, in Glyph glyph)
    {
        if (length <= 0)
        {
            return;
        }

        ref readonly GlyphStyle style = ref content.StyleOf(glyph);
        bool underlined = underlines.AnyNear && underlines.IsUnder(glyph, style);
        bool same = runs.Count > _firstRun && glyph.Marks == _last.Marks && underlined == _underlined && (glyph.Style == _last.Style || style == content.StyleOf(_last));
        if (same)
        {
            _last = glyph; // of a style that may be the same under another index
            ref SegmentRun run = ref runs[runs.Count - 1];
            run = run with { Length = run.Length + length };
            return;
        }

        _last = glyph;
        _underlined = underlined;
        int format = formats.IndexOf(KeyOf(glyph, style, underlined));
        if (runs.Count > _firstRun && runs[runs.Count - 1].Format == format)
        {
            ref SegmentRun run = ref runs[runs.Count - 1];
            run = run with { Length = run.Length + length };
            return;
        }

        runs.Add(new SegmentRun(text.Count - length, length, format));
    }

    private readonly FormatKey KeyOf(in Glyph glyph, in GlyphStyle style, bool underlined)
    {
        PdfFont font = fonts[style.Font];
        return new FormatKey(
            style.Font,
            (short)Math.Clamp(Math.Round(style.Size * 100), 0, short.MaxValue),
            font.IsBold || (glyph.Marks & GlyphMarks.FakeBold) != 0,
            font.IsItalic || (glyph.Marks & GlyphMarks.Skewed) != 0,
            underlined,
            style.Size < 0.95f * Size && Math.Abs(style.Y - Y) > 0.12f * Size,
            style.Color);
    }

    /// <summary>The combining form of a mark that is drawn as a glyph of its own over the letter before, or NUL.</summary>
    private static char Combines(char c, bool overLetter) => c switch
    {
        >= '\u0300' and <= '\u036F' => c,
        _ when !overLetter => '\0',
        '`' or '\u02CB' => '\u0300',
        '\u00B4' or '\u02CA' => '\u0301',
        '\u02C6' => '\u0302',
        '\u02DC' => '\u0303',
        '\u02D8' => '\u0306',
        _ => '\0',
    };

    private void Compose(char mark, in Glyph glyph)
    {
        char letter = text[text.Count - 1];
        if (char.IsSurrogate(letter))
        {
            // Half a character has no normal form.
            text.Add(mark);
            AddRun(1, glyph);
            return;
        }

        string composed = new string([letter, mark]).Normalize(NormalizationForm.FormC);
        text[text.Count - 1] = composed[0];
        if (composed.Length > 1)
        {
            text.AddRange(composed.AsSpan(1));
            if (runs.Count > _firstRun)
            {
                ref SegmentRun last = ref runs[runs.Count - 1];
                last = last with { Length = last.Length + composed.Length - 1 };
            }
        }
    }
}
