using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Splits the paragraphs of a story into lines and columns, and tells where across the page each stands.</summary>
internal ref struct LineSplitter(Draft draft, ReadOnlySpan<char> plain, PooledList<TextLine> lines)
{
    private readonly Draft _draft = draft;
    private readonly ReadOnlySpan<char> _plain = plain;
    private readonly PooledList<TextLine> _lines = lines;
    // Text of more characters fills its line, whatever its size.
    private const int FullLine = 150;

    private bool _pageBreak;
    private int _textColumn;

    public void Split(Story story)
    {
        _pageBreak = false;
        int section = story.FirstParagraph < story.EndParagraph ? _draft.Paragraphs[story.FirstParagraph].Section : 0;
        for (int p = story.FirstParagraph; p < story.EndParagraph; p++)
        {
            ref readonly Paragraph paragraph = ref _draft.Paragraphs[p];
            if (paragraph.Section != section)
            {
                section = paragraph.Section;
                _textColumn = 0;
                _pageBreak |= _draft.Sections[Math.Clamp(section, 0, _draft.Sections.Count - 1)].Break is SectionBreak.NextPage or SectionBreak.OddPage or SectionBreak.EvenPage;
            }

            _pageBreak |= paragraph.Format.PageBreakBefore.Is(true);
            SplitLines(p, paragraph);
        }
    }

    private void SplitLines(int index, in Paragraph paragraph)
    {
        ReadOnlySpan<char> text = _draft.Text;
        int start = paragraph.Start;
        while (true)
        {
            int length = text[start..paragraph.End].IndexOfAny(DraftText.LineBreak, DraftText.PageBreak, DraftText.ColumnBreak);
            int end = length < 0 ? paragraph.End : start + length;
            bool blank = text[start..end].IsWhiteSpace();
            if (!blank || length < 0)
            {
                SplitColumns(index, paragraph, start, end);
                _pageBreak &= blank; // an empty line before a heading does not take the head of the page from it
            }
            else if (text[end] == DraftText.LineBreak)
            {
                SplitColumns(index, paragraph, start, end);
            }

            if (length < 0)
            {
                return;
            }

            _pageBreak |= text[end] == DraftText.PageBreak;
            _textColumn += text[end] == DraftText.ColumnBreak ? 1 : 0;
            start = end + 1;
        }
    }

    private readonly void SplitColumns(int index, in Paragraph paragraph, int start, int end)
    {
        int left = LineGeometry.ContainerLeft(_draft, paragraph, out int right, out int textWidth, _textColumn);
        int x = 0, column = 0, from = start;
        char tab = DraftText.Tab;
        while (true)
        {
            int to = NextColumn(paragraph, from, end, out bool atTab);
            int first = from, last = to;
            Trim(ref first, ref last);
            int width = last - first > FullLine ? right - left : TextMetrics.WidthTwips(_draft, paragraph, first, last);
            int tabs = _draft.Text[from..first].Count(DraftText.Tab);
            if (column == 0 && _draft.Text[from..first].IndexOfAny(DraftText.CenterTab, DraftText.RightTab) is var positional and >= 0)
            {
                tab = _draft.Text[from + positional];
            }

            int middle = tab switch
            {
                DraftText.CenterTab => (left + right) / 2,
                DraftText.RightTab => right - (width / 2),
                ' ' => left + x + TextMetrics.WidthTwips(_draft, paragraph, from, first) + (width / 2),
                _ when column == 0 && tabs == 0 => LineGeometry.Middle(paragraph, left, right, width, start == paragraph.Start),
                _ => LineGeometry.MiddleAtTab(_draft, paragraph, left, ref x, column == 0 ? tabs : tabs + 1, width),
            };
            x = Math.Max(x, middle - left + (width / 2));
            int center = textWidth <= 0 ? 500 : Math.Clamp((int)(1000L * middle / textWidth), -200, 1200);
            if (column == 0 || first < last)
            {
                _lines.Add(new TextLine(index, first, last - first, center, column, _pageBreak, _textColumn));
            }

            if (to >= end)
            {
                return;
            }

            tab = atTab ? _draft.Text[to] : ' ';
            from = atTab ? to + 1 : to;
            column++;
        }
    }

    /// <summary>The end of the column that begins at <paramref name="from"/>: at a tab between texts, or where spaces stand in for one.</summary>
    private readonly int NextColumn(in Paragraph paragraph, int from, int end, out bool atTab)
    {
        ReadOnlySpan<char> text = _draft.Text;
        atTab = false;
        if (text[from..end].IndexOfAny(DraftText.Tab, DraftText.CenterTab, DraftText.RightTab) < 0 && text[from..end].IndexOf("   ") < 0)
        {
            return end;
        }

        int i = from;
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++; // leading tabs are an indent
        }

        for (; i < end; i++)
        {
            if (text[i] is DraftText.Tab or DraftText.CenterTab or DraftText.RightTab && !IsAfterEnumerator(paragraph, from, i) && !IsBlankToFill(from, i))
            {
                atTab = true;
                return i;
            }

            if (text[i] == ' ' && i + 3 < end && text[i + 1] == ' ' && text[i + 2] == ' ' && StartsColumn(i, end))
            {
                atTab = false;
                return i;
            }
        }

        atTab = false;
        return end;
    }

    /// <summary>A tab behind "Số", "ngày" or "tháng" leaves room for a number.</summary>
    private readonly bool IsBlankToFill(int from, int tab)
    {
        ReadOnlySpan<char> before = _plain[from..tab].Trim(" :");
        return before.SequenceEqual("so") || before.EndsWith(" ngay") || before.EndsWith(" thang");
    }

    /// <summary>A tab behind "1.", "a)" or "-" sets the text of a list item, no column.</summary>
    private readonly bool IsAfterEnumerator(in Paragraph paragraph, int from, int tab)
    {
        int first = from, last = tab;
        Trim(ref first, ref last);
        if (first == last)
        {
            return true;
        }

        ReadOnlySpan<Run> runs = _draft.RunsOf(paragraph);
        if (!runs.IsEmpty && (runs[0].Kind & RunKinds.ListNumber) != 0 && tab < runs[0].End)
        {
            return true;
        }

        return last - first <= 6 && _plain[first] != '*' && Enumerator.Length(_plain[first..last]) == last - first;
    }

    /// <summary>Three spaces or more before a component of the right column set a column too, however badly.</summary>
    private readonly bool StartsColumn(int i, int end)
    {
        while (i < end && char.IsWhiteSpace(_draft.Text[i]))
        {
            i++;
        }

        ReadOnlySpan<char> rest = _plain[i..end];
        int tab = _draft.Text[i..end].IndexOf(DraftText.Tab);
        rest = tab >= 0 ? rest[..tab] : rest;
        if (rest.IsEmpty || !char.IsLetter(rest[0]))
        {
            return false; // the blank of a number: "Số      -CV/TU"
        }

        return rest.StartsWith("dang cong san") || rest.StartsWith("cong hoa xa hoi") || rest.StartsWith("doc lap")
            || rest.StartsWith("t/m ") || rest.StartsWith("k/t ") || rest.StartsWith("t/l ")
            || (rest.IndexOf(", ngay") is > 0 and < 30);
    }

    private readonly void Trim(ref int start, ref int end)
    {
        ReadOnlySpan<char> text = _draft.Text;
        while (start < end && (_plain[start] == ' ' || text[start] == DraftText.Picture))
        {
            start++;
        }

        while (end > start && (_plain[end - 1] == ' ' || text[end - 1] == DraftText.Picture))
        {
            end--;
        }
    }
}
