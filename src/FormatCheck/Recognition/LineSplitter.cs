using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Splits the paragraphs of a story into lines and columns, and tells where across the page each stands.</summary>
internal readonly ref struct LineSplitter(Draft draft, ReadOnlySpan<char> plain, PooledList<TextLine> lines)
{
    private readonly Draft _draft = draft;
    private readonly ReadOnlySpan<char> _plain = plain;
    private readonly PooledList<TextLine> _lines = lines;

    public void Split(Story story)
    {
        bool pageBreak = false;
        for (int p = story.FirstParagraph; p < story.EndParagraph; p++)
        {
            pageBreak = SplitParagraph(p, pageBreak);
        }
    }

    /// <returns>Whether the paragraph ends with a page break.</returns>
    private bool SplitParagraph(int index, bool pageBreak)
    {
        ref readonly Paragraph paragraph = ref _draft.Paragraphs[index];
        pageBreak |= paragraph.Format.PageBreakBefore.Is(true);
        ReadOnlySpan<char> text = _draft.Text;
        int start = paragraph.Start;
        while (true)
        {
            int length = text[start..paragraph.End].IndexOfAny(DraftText.LineBreak, DraftText.PageBreak);
            int end = length < 0 ? paragraph.End : start + length;
            SplitColumns(index, paragraph, start, end, pageBreak);
            if (length < 0)
            {
                return pageBreak && IsBlank(start, end);
            }

            pageBreak = text[end] == DraftText.PageBreak || (pageBreak && IsBlank(start, end));
            start = end + 1;
        }
    }

    private void SplitColumns(int index, in Paragraph paragraph, int start, int end, bool startsPage)
    {
        int left = LineGeometry.ContainerLeft(_draft, paragraph, out int right, out int textWidth);
        int x = 0, column = 0, from = start;
        while (true)
        {
            int to = NextColumn(paragraph, from, end, out bool atTab);
            int first = from, last = to;
            Trim(ref first, ref last);
            int width = TextMetrics.WidthTwips(_draft, paragraph, first, last);
            int middle = column == 0 && !LeadingTabs(from, first, out int tabs)
                ? LineGeometry.Middle(paragraph, left, right, width, start == paragraph.Start)
                : LineGeometry.MiddleAtTab(_draft, paragraph, left, ref x, column == 0 ? LeadingTabCount(from, first) : 1 + LeadingTabCount(from, first), width);
            if (column == 0)
            {
                x = Math.Max(x, middle - left + (width / 2));
            }

            int center = textWidth <= 0 ? 500 : Math.Clamp((int)(1000L * middle / textWidth), -200, 1200);
            if (column == 0 || first < last)
            {
                _lines.Add(new TextLine(index, first, last - first, center, column, startsPage));
                startsPage = false;
            }

            if (to >= end)
            {
                return;
            }

            from = atTab ? to + 1 : to;
            column++;
        }
    }

    private bool LeadingTabs(int from, int first, out int count)
    {
        count = LeadingTabCount(from, first);
        return count > 0;
    }

    private int LeadingTabCount(int from, int first) => _draft.Text[from..first].Count(DraftText.Tab);

    /// <summary>The end of the column that begins at <paramref name="from"/>: at a tab between texts, or where spaces stand in for one.</summary>
    private int NextColumn(in Paragraph paragraph, int from, int end, out bool atTab)
    {
        ReadOnlySpan<char> text = _draft.Text;
        int i = from;
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++; // leading tabs are an indent
        }

        for (; i < end; i++)
        {
            if (text[i] == DraftText.Tab && !IsAfterEnumerator(paragraph, from, i))
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

    /// <summary>A tab behind "1.", "a)" or "-" sets the text of a list item, no column.</summary>
    private bool IsAfterEnumerator(in Paragraph paragraph, int from, int tab)
    {
        int first = from, last = tab;
        Trim(ref first, ref last);
        if (first == last)
        {
            return true;
        }

        ReadOnlySpan<Run> runs = _draft.RunsOf(paragraph);
        if (!runs.IsEmpty && runs[0].Kind.HasFlag(RunKinds.ListNumber) && tab < runs[0].End)
        {
            return true;
        }

        return last - first <= 6 && Enumerator.Length(_plain[first..last]) == last - first;
    }

    /// <summary>Three spaces or more before a component of the right column set a column too, however badly.</summary>
    private bool StartsColumn(int i, int end)
    {
        while (i < end && char.IsWhiteSpace(_draft.Text[i]))
        {
            i++;
        }

        ReadOnlySpan<char> rest = _plain[i..end];
        return rest.StartsWith("dang cong san") || rest.StartsWith("cong hoa xa hoi") || rest.StartsWith("doc lap")
            || rest.StartsWith("t/m ") || rest.StartsWith("k/t ") || rest.StartsWith("t/l ")
            || (rest.IndexOf(", ngay") is > 0 and < 30);
    }

    private bool IsBlank(int start, int end)
    {
        Trim(ref start, ref end);
        return start == end;
    }

    private void Trim(ref int start, ref int end)
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
