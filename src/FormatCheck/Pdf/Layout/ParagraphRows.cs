using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Gathers rows into one paragraph and tells whether a further row still belongs to it.</summary>
internal sealed class ParagraphRows(LayoutText layout) : IDisposable
{
    // In points: no first line is moved in further than 30 mm.
    private const float MostIndent = 85;

    private readonly PooledList<Row> _rows = new(64);

    public ReadOnlySpan<Row> Rows => _rows.Span;

    public bool IsEmpty => _rows.Count == 0;

    public Row Last => _rows[_rows.Count - 1];

    public void Clear() => _rows.RemoveFrom(0);

    public void Add(in Row row) => _rows.Add(row);

    public ref readonly Segment FirstOf(in Row row) => ref layout.Segments.WritableSpan[row.First];

    public ref readonly Segment LastOf(in Row row) => ref layout.Segments.WritableSpan[row.First + row.Count - 1];

    /// <summary>Whether a row goes on with the paragraph.</summary>
    /// <param name="left">The edges of what holds the paragraph.</param>
    /// <param name="pitch">The usual distance of lines, or 0.</param>
    /// <param name="inColumn">Whether the edges are only those of the column's own text.</param>
    public bool Continues(in Row row, float left, float right, float pitch, bool inColumn)
    {
        if (IsEmpty)
        {
            return false;
        }

        ref readonly Segment above = ref FirstOf(Last);
        ref readonly Segment aboveEnd = ref LastOf(Last);
        ref readonly Segment own = ref FirstOf(row);
        bool samePage = above.Page == own.Page;
        if ((!samePage && own.Page != above.Page + 1) || IsHyphens(layout.TextOf(own)) || (_rows.Count == 1 && layout.TextOf(above).SequenceEqual("*")))
        {
            return false;
        }

        return (!samePage || IsNear(row, pitch)) && WasFull(aboveEnd, own, right) && HasSameForm(above, own)
            && (inColumn ? GoesOnInColumn(own) : IsCentredBelow(row, left, right) || IsFlushRight(row, left, right) || (IsSetOn(own, left) && !BeginsItem(own)));
    }

    /// <summary>Whether a row is the five hyphens below the summary, or another line that is typed.</summary>
    private static bool IsHyphens(ReadOnlySpan<char> text) => text.Length > 2 && text.Trim("-–—_ ").IsEmpty;

    private static bool HoldsLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"chính trị" and "- xã hội" on two lines are one word; an item would begin with a capital, and the one above end with a mark.</summary>
    private bool IsHyphenated(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '-' or '–' && text[1] == ' ' && char.IsLower(text[2]) && char.IsLetterOrDigit(layout.TextOf(LastOf(Last))[^1]);

    private bool IsNear(in Row row, float pitch)
    {
        float distance = row.Y - Last.Y;
        if (_rows.Count > 1)
        {
            float own = Last.Y - _rows[_rows.Count - 2].Y;
            return own <= 0 || distance < own + Math.Max(1, own * 0.12f);
        }

        return pitch > 0 ? distance < Math.Max((pitch * 1.12f) + 1, 1.32f * row.Size) || (Math.Abs(row.Size - Last.Size) > 0.5f && distance < 1.45f * row.Size) : distance < 1.75f * row.Size;
    }

    /// <summary>Whether the first word of a row would not have fitted on the line above.</summary>
    private static bool WasFull(in Segment above, in Segment own, float right) => above.X1 + (0.22f * above.Size) + own.FirstWord > right - 0.5f;

    /// <summary>Whether a row begins where lines within this paragraph do.</summary>
    private bool IsSetOn(in Segment own, float left)
    {
        ref readonly Segment first = ref FirstOf(_rows[0]);
        if (_rows.Count > 1)
        {
            return Math.Abs(own.X0 - FirstOf(_rows[1]).X0) < 2.5f;
        }

        return own.X0 < left + 2.5f || (own.X0 <= first.X0 + 1.5f && own.X0 > first.X0 - MostIndent) || (StartsWithItem(first) && own.X0 < first.X0 + 60);
    }

    /// <summary>Lines of one paragraph may change their style, but a heading in bold capitals above text is no line of it.</summary>
    private static bool HasSameForm(in Segment above, in Segment own)
    {
        return Math.Abs(above.Size - own.Size) < 0.6f * Math.Max(1, above.Size / 14) || above.TextLength > 40;
    }

    /// <summary>Whether the line above fills the width and this one stands in the middle below: a centred paragraph of more than one line.</summary>
    private bool IsCentredBelow(in Row row, float left, float right)
    {
        float middle = (left + right) / 2;
        ref readonly Segment above = ref FirstOf(Last);
        ref readonly Segment own = ref FirstOf(row);
        bool wasFull = LastOf(Last).X1 - above.X0 + (0.22f * above.Size) + own.FirstWord > right - left - 1;
        return wasFull && row.Count == 1 && char.IsLetterOrDigit(layout.TextOf(own)[0]) && own.X0 > left + 8 && Math.Abs(own.Middle - middle) < 2 && Math.Abs(((above.X0 + LastOf(Last).X1) / 2) - middle) < 3;
    }

    /// <summary>Whether two lines end at the right edge and begin anywhere: a paragraph set flush right.</summary>
    private bool IsFlushRight(in Row row, float left, float right)
    {
        ref readonly Segment own = ref FirstOf(row);
        return own.X0 > left + 3 && Math.Abs(LastOf(row).X1 - right) < 2 && Math.Abs(LastOf(Last).X1 - right) < 2 && FirstOf(Last).X0 > left + 3 && Last.Size > 0 && LastOf(Last).TextLength > 30;
    }

    /// <summary>Whether a row is an item of its own: it begins as one, and where the paragraph does. "Mác" and "- Lênin" on two lines are one name.</summary>
    private bool BeginsItem(in Segment own) => StartsWithItem(own) && Math.Abs(own.X0 - FirstOf(_rows[0]).X0) < 2.5f;

    /// <summary>In a column only the widest line tells how much fits: what begins in lower case, or follows an item without being one, goes on.</summary>
    private bool GoesOnInColumn(in Segment own)
    {
        ReadOnlySpan<char> text = layout.TextOf(own);
        ref readonly Segment first = ref FirstOf(_rows[0]);
        bool follows = (char.IsLower(text[0]) && HoldsLower(layout.TextOf(LastOf(Last)))) || char.IsAsciiDigit(text[0]) || text[0] is '…' or '.' || IsHyphenated(text);
        return (!StartsWithItem(own) || IsHyphenated(text)) && (follows || (StartsWithItem(first) && own.X0 > first.X0 - 2 && layout.TextOf(LastOf(Last))[^1] is not ('.' or ';') && char.IsLetter(text[0])));
    }

    private bool StartsWithItem(in Segment segment)
    {
        ReadOnlySpan<char> text = layout.TextOf(segment);
        if (text.Length < 2)
        {
            return text.Length == 1 && text[0] is '-' or '+';
        }

        if (text[0] is '-' or '–' or '+' or '•' or '\uF0B7' && (text[1] == ' ' || char.IsLetter(text[1])))
        {
            return true;
        }

        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 3 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ')
        {
            return true;
        }

        return (char.IsLower(text[0]) && text[1] == ')') || text.StartsWith("Điều ", StringComparison.Ordinal) && text.Length > 5 && char.IsAsciiDigit(text[5]);
    }

    public void Dispose() => _rows.Dispose();
}
