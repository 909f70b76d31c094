using System.Text;
using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Takes the glyphs of one segment from left to right and writes its text and runs.</summary>
internal ref struct SegmentWriter(PageContent content, IReadOnlyList<PdfFont> fonts, Underlines underlines, FormatTable formats, PooledList<char> text, PooledList<SegmentRun> runs)
{
    private readonly ReadOnlySpan<char> _glyphText = content.Text.Span;
    private int _start;
    private int _firstRun;
    private float _x0;
    private float _firstWordEnd;
    private float _sizeWidth;
    private bool _inFirstWord;
    private int _trailing;
    private float _lettersEnd;

    public bool IsOpen { get; private set; }

    public float X1 { get; private set; }

    public float Y { get; private set; }

    public float Size { get; private set; }

    public bool EndsWithSpace => _trailing > 0;

    public void Add(in Glyph glyph)
    {
        ReadOnlySpan<char> own = _glyphText.Slice(glyph.TextStart, glyph.TextLength);
        if ((glyph.Marks & GlyphMarks.Unknown) != 0)
        {
            own = "\uFFFD";
        }

        bool isSpace = own.IsWhiteSpace() && own.Length > 0;
        if (!IsOpen)
        {
            if (isSpace || own.IsEmpty)
            {
                return; // a segment begins with a letter
            }

            Open(glyph);
        }
        else if (!isSpace && !EndsWithSpace && SegmentReader.IsWordGap(glyph.X - X1, glyph.Size) && !own.IsEmpty)
        {
            AddText(" ", glyph, isSpace: true);
        }

        X1 = Math.Max(X1, glyph.X + glyph.Width);
        if (isSpace)
        {
            AddText(" ", glyph, isSpace: true);
            return;
        }

        AddText(own, glyph, isSpace: false);
        _lettersEnd = X1;
        if (glyph.Width > _sizeWidth)
        {
            // The baseline is that of the widest glyph: notes and exponents are small.
            _sizeWidth = glyph.Width;
        }
    }

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
        TrimEnd();
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
        _ = underlines.Take(segment);
        return segment.TextLength > 0;
    }

    private void Open(in Glyph glyph)
    {
        IsOpen = true;
        _start = text.Count;
        _firstRun = runs.Count;
        _x0 = glyph.X;
        X1 = glyph.X;
        Y = glyph.Y;
        Size = glyph.Size;
        _sizeWidth = 0;
        _inFirstWord = true;
        _trailing = 0;
    }

    private void AddText(scoped ReadOnlySpan<char> own, in Glyph glyph, bool isSpace)
    {
        if (own.IsEmpty)
        {
            return;
        }

        if (isSpace)
        {
            _trailing++;
            _firstWordEnd = _inFirstWord ? _lettersEnd : _firstWordEnd;
            _inFirstWord = false;
        }
        else
        {
            _trailing = 0;
        }

        int start = text.Count;
        if (Combines(own[0], start > _start) is var mark and not '\0')
        {
            Compose(mark);
            own = own[1..];
        }

        text.AddRange(own);
        AddRun(text.Count - start, glyph);
    }

    private readonly void AddRun(int length, in Glyph glyph)
    {
        if (length <= 0)
        {
            return;
        }

        PdfFont font = fonts[glyph.Font];
        bool raised = glyph.Size < 0.8f * Size && Math.Abs(glyph.Y - Y) > 0.1f * Size;
        var key = new FormatKey(
            glyph.Font,
            (short)Math.Clamp(Math.Round(glyph.Size * 20), 0, short.MaxValue),
            font.IsBold || (glyph.Marks & GlyphMarks.FakeBold) != 0,
            font.IsItalic || (glyph.Marks & GlyphMarks.Skewed) != 0,
            underlines.IsUnder(glyph),
            raised,
            glyph.Color);
        int format = formats.IndexOf(key);
        formats.Count(format, length);
        if (runs.Count > _firstRun && runs[runs.Count - 1] is var last && last.Format == format)
        {
            runs[runs.Count - 1] = last with { Length = last.Length + length };
            return;
        }

        runs.Add(new SegmentRun(text.Count - length, length, format));
    }

    /// <summary>The combining form of a mark that is drawn as a glyph of its own behind a letter, or NUL.</summary>
    private readonly char Combines(char c, bool behindText)
    {
        if (!behindText || c < '\u00A8')
        {
            return '\0';
        }

        return c is >= '\u0300' and <= '\u036F' ? c : '\0';
    }

    private readonly void Compose(char mark)
    {
        char letter = text[text.Count - 1];
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

    private readonly void TrimEnd()
    {
        int extra = _trailing;
        text.RemoveFrom(text.Count - extra);
        while (extra > 0 && runs.Count > _firstRun)
        {
            ref SegmentRun last = ref runs[runs.Count - 1];
            int cut = Math.Min(extra, last.Length);
            extra -= cut;
            if (cut == last.Length)
            {
                runs.RemoveFrom(runs.Count - 1);
            }
            else
            {
                last = last with { Length = last.Length - cut };
            }
        }
    }
}
