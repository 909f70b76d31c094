using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>One item of a list, which may run over several lines.</summary>
internal readonly record struct ListItem(TextLine First, TextLine Last);

/// <summary>Takes the lines of a component apart into the items of a list.</summary>
internal static class ListItems
{
    /// <summary>An item begins with a dash, or in a new paragraph below one that is closed by a mark.</summary>
    public static List<ListItem> Of(RecognisedDraft draft, in Component component)
    {
        var items = new List<ListItem>(component.Count);
        bool marks = IsPartedByMarks(draft, component);
        foreach (int index in draft.LinesOf(component))
        {
            TextLine line = draft.Lines[index];
            bool dash = IsDash(draft.Text(line)[0]);
            bool closed = items.Count > 0 && draft.Text(items[^1].Last)[^1] is ',' or ';' or '.';
            bool sameParagraph = items.Count > 0 && items[^1].Last.Paragraph == line.Paragraph;
            bool goesOn = char.IsLower(draft.Text(line)[0]); // "- Các bộ, cơ quan ngang bộ," / "cơ quan thuộc Chính phủ;"
            if (items.Count == 0 || dash || (closed && (!sameParagraph || marks) && !goesOn))
            {
                items.Add(new ListItem(line, line));
            }
            else
            {
                items[^1] = items[^1] with { Last = line };
            }
        }

        return items;
    }

    private static bool IsDash(char c) => VietnameseText.Plain(c) is '-' or '+' or '*' or '\u2022';

    /// <summary>"Ban Tổ chức," / "Văn phòng,": without dashes, a mark at the end of every line. A person's office below the name has none at the end.</summary>
    private static bool IsPartedByMarks(RecognisedDraft draft, in Component component)
    {
        foreach (int line in draft.LinesOf(component))
        {
            if (IsDash(draft.Text(draft.Lines[line])[0]) || draft.Text(draft.Lines[line])[^1] is not (',' or ';'))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Each item of a list begins with a dash, ends with the separator, and the last one with the end mark.</summary>
/// <param name="Separator">After every item but the last.</param>
/// <param name="End">After the last item; empty where nothing or the separator may stand.</param>
/// <param name="SoftSeparator">A separator that fails as a warning at most.</param>
/// <param name="OneMayStandAlone">Whether a single item needs neither dash nor mark.</param>
/// <param name="OneMayEnd">Whether that single item may have the end mark all the same.</param>
internal sealed record ListCheck(string Separator, string End, string? SoftSeparator, bool OneMayStandAlone, bool OneMayEnd) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        List<ListItem> items = run.Context.ItemsOf(component);
        if (OneMayStandAlone && items.Count == 1)
        {
            CheckSingle(run, draft, items[0]);
            return;
        }

        if (OneMayStandAlone && ListsInOneLine(run, draft, items[0]))
        {
            Fail(run, draft, items[0], soft: false);
            return;
        }

        for (int i = 0; i < items.Count; i++)
        {
            ReadOnlySpan<char> first = draft.Text(items[i].First);
            bool besideLabel = OneMayStandAlone && i == 0;
            if (!StartsWithDash(first) && !besideLabel)
            {
                Fail(run, draft, items[i], soft: false);
                return;
            }

            ReadOnlySpan<char> last = draft.Text(items[i].Last);
            bool isLast = i == items.Count - 1;
            bool right = isLast ? EndsRight(last) : last.EndsWith(Separator);
            if (!right)
            {
                Fail(run, draft, items[i], !isLast && SoftSeparator is not null && last.EndsWith(SoftSeparator));
                return;
            }
        }
    }

    private void CheckSingle(RuleRun run, RecognisedDraft draft, in ListItem item)
    {
        ReadOnlySpan<char> text = draft.Text(item.Last);
        bool right = OneMayEnd ? text[^1] is not ('.' or ';' or ':') || text.EndsWith(End) : text[^1] is not ('.' or ';' or ':' or ',') || text.EndsWith(Separator);
        if (!right || ListsInOneLine(run, draft, item) || IsBelowLabel(draft, item))
        {
            Fail(run, draft, item, soft: true);
        }
    }

    /// <summary>"Các huyện uỷ, Các ban Đảng": several that are joined on one line.</summary>
    private static bool ListsInOneLine(RuleRun run, RecognisedDraft draft, in ListItem item)
    {
        ReadOnlySpan<char> text = draft.Text(item.First), plain = draft.Plain(item.First);
        for (int at = text.IndexOf(", "); at > 0 && at + 4 < text.Length; at = text[(at + 2)..].IndexOf(", ") is var next and >= 0 ? at + 2 + next : -1)
        {
            ReadOnlySpan<char> rest = plain[(at + 2)..];
            if (char.IsUpper(text[at + 2]) && char.IsLower(text[at + 3]) && (rest.StartsWith("cac ") || rest.StartsWith("dong chi ") || ((run.Context.Words.HasHead("party-heads", rest, out string head) || run.Context.Words.HasHead("state-heads", rest, out head)) && rest.Length > head.Length + 3)))
            {
                return true;
            }
        }

        return text.IndexOf("; ") > 0 || text.IndexOf(", - ") > 0;
    }

    /// <summary>A single addressee stands on the label's line; in a table it may stand in the cell beside it.</summary>
    private static bool IsBelowLabel(RecognisedDraft draft, in ListItem item)
    {
        int label = draft.Find(Role.AddresseeLabel);
        if (label < 0)
        {
            return false;
        }

        TextLine line = draft.Lines[draft.LinesOf(draft.Components[label])[0]];
        return line.Paragraph != item.First.Paragraph && draft.ParagraphOf(line).Cell == draft.ParagraphOf(item.First).Cell && draft.ParagraphOf(line).Box == draft.ParagraphOf(item.First).Box;
    }

    private bool EndsRight(ReadOnlySpan<char> text) =>
        End.Length > 0 ? text.EndsWith(End) && !text.EndsWith("/.") : text[^1] is not ('.' or ';' or ':' or '/');

    private static bool StartsWithDash(ReadOnlySpan<char> text) => text is ['-' or '\u2010' or '\u2011' or '\u2212', ..];

    private void Fail(RuleRun run, RecognisedDraft draft, in ListItem item, bool soft)
    {
        ReadOnlySpan<char> text = draft.Text(item.Last);
        FindingPlace place = FindingPlace.At(item.Last);
        string expected = End.Length > 0 ? $"- ...{Separator}  - ...{End}" : $"- ...{Separator}";
        run.Fail(place, Values.Text(text), Values.Text(expected, expected), atMost: soft ? Severity.Warning : Severity.Error);
    }
}

/// <summary>The first or last item of a list has a certain text.</summary>
/// <param name="Last">Whether the last item is meant, otherwise the first.</param>
/// <param name="StartsWith">What it begins with, behind its dash.</param>
/// <param name="Not">What it must not hold (<c>Lưu:</c>, <c>VT</c>).</param>
internal sealed record ListItemCheck(bool Last, string StartsWith, string[]? Not) : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text($"- {StartsWith}", $"- {StartsWith}");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        List<ListItem> items = run.Context.ItemsOf(component);
        ListItem item = Last ? items[^1] : items[0];
        ReadOnlySpan<char> text = draft.Text(item.First).TrimStart("-+* \t\u2013\u2011\u2022");
        string start = StartsWith;
        bool starts = text.Length >= start.Length && VietnameseText.Same(text[..start.Length], start, ignoreCase: false) && (text.Length == start.Length || !char.IsLetter(text[start.Length]));
        if (!starts || HasForbidden(text) || (Last && !start.Contains(' ', StringComparison.Ordinal) && text.Length < start.Length + 3))
        {
            run.Fail(FindingPlace.At(item.First), Values.Text(draft.Text(item.First)), Expected);
        }
    }

    private bool HasForbidden(ReadOnlySpan<char> text)
    {
        foreach (string forbidden in Not ?? [])
        {
            int at = text.IndexOf(forbidden);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + forbidden.Length == text.Length || !char.IsLetter(text[at + forbidden.Length]) || !char.IsLetter(forbidden[^1])))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Each ground stands in a paragraph of its own, ends with the separator, the last with the end mark.</summary>
/// <param name="Separator">After every ground but the last.</param>
/// <param name="End">After the last.</param>
/// <param name="Dash">Whether a dash stands before each.</param>
internal sealed record GroundsCheck(string Separator, string End, bool Dash) : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        var lines = new List<TextLine>();
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == Role.Ground)
            {
                lines.Add(draft.Lines[draft.LinesOf(component)[0]]);
            }
        }

        if (lines.Count == 0)
        {
            run.NotApplicable(new LocalizedText("văn bản không có căn cứ ban hành", "the document states no grounds"));
            return;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> text = draft.Text(lines[i]);
            string mark = i == lines.Count - 1 ? End : Separator;
            bool dash = !Dash || text[0] is '-' or '\u2010' or '\u2011' or '\u2212' || draft.ParagraphOf(lines[i]).Format.IsNumbered;
            if (!dash || !text.EndsWith(mark) || HoldsSecondGround(run, draft.Plain(lines[i])))
            {
                ReadOnlySpan<char> tail = text.Length > 60 ? text[^60..] : text;
                run.Fail(FindingPlace.At(lines[i]), Values.Text(tail), Values.Text(mark, mark));
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private static bool HoldsSecondGround(RuleRun run, ReadOnlySpan<char> plain)
    {
        for (int at = plain.IndexOf(';'); at >= 0; at = plain.IndexOf(';'))
        {
            plain = plain[(at + 1)..].TrimStart(" -+");
            if (run.Context.Words.HasHead("ground-words", plain, out _))
            {
                return true;
            }
        }

        return false;
    }
}
