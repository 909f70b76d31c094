using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The component's text is one of a list's words, or one given text; the place of tone marks does not count.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The pack's list.</param>
/// <param name="IgnoreCase">Whether case is left to another rule.</param>
/// <param name="SoftWords">A list whose words fail as a warning at most.</param>
/// <param name="OnlyCase">Whether only the case is looked at: another text is left to another rule.</param>
internal sealed record TextCheck(string? Text, string? Words, bool IgnoreCase, string? SoftWords, bool OnlyCase) : ComponentCheck
{
    internal override FindingValue? Expected => Text is null ? null : Values.Text(Text, Text);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        string text = draft.JoinedText(component);
        if (LineFacts.All(draft.Draft, line, static format => format.Caps.Is(true)))
        {
            text = VietnameseText.Upper(text);
        }

        if (OnlyCase && !VietnameseText.Same(text, Text, ignoreCase: true))
        {
            return;
        }

        string[] allowed = Words is null ? [] : run.Context.Words.Words(Words);
        if ((Text is not null && VietnameseText.Same(text, Text, IgnoreCase)) || Array.Exists(allowed, word => VietnameseText.Same(text, word, IgnoreCase)))
        {
            return;
        }

        bool soft = SoftWords is not null && Array.Exists(run.Context.Words.Words(SoftWords), word => VietnameseText.Same(text, word, IgnoreCase));
        FindingValue? expected = Expected ?? (allowed.Length is > 0 and <= 8 ? Values.Text(string.Join(", ", allowed)) : null);
        run.Fail(FindingPlace.At(line), Values.Text(text), expected, Text, soft ? Severity.Warning : Severity.Error);
    }
}

/// <summary>The component's text begins with a word (<c>V/v</c>), or with none of some, with or without accents.</summary>
/// <param name="Text">What it begins with, just so.</param>
internal sealed record StartsWithCheck(string[]? Not, string? Text) : ComponentCheck
{
    private readonly string[] _plainNot = [.. (Not ?? []).Select(start => VietnameseText.PlainWords(start))];

    internal override FindingValue? Expected => Text is null ? null : Values.Text(Text, Text);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        if (Text is not null && !(text.StartsWith(Text) && text.Length > Text.Length && text[Text.Length] is ' ' or '\u00A0'))
        {
            run.Fail(FindingPlace.At(line), Values.Text(text.Length > 40 ? text[..40] : text), Expected);
            return;
        }

        foreach (string start in _plainNot)
        {
            if (draft.Plain(line).StartsWith(start))
            {
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)[..start.Length]));
                return;
            }
        }
    }
}

/// <summary>The component's text ends with a mark.</summary>
/// <param name="Text">The mark.</param>
/// <param name="Not">An ending that is wrong although it ends so.</param>
/// <param name="Last">Whether only the last component counts (the end of the body).</param>
internal sealed record EndsWithCheck(string Text, string? Not, bool Last) : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text(Text, Text);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (Last && !IsLast(run, component))
        {
            return;
        }

        TextLine line = draft.Lines[draft.LinesOf(component)[^1]];
        ReadOnlySpan<char> text = draft.Text(line);
        ReadOnlySpan<char> end = text.TrimEnd("\"\u201D\u2019'\u00BB) ");
        bool closed = end.EndsWith(Text) || text.EndsWith(Text);
        if (!closed || (Not is not null && text.EndsWith(Not)) || text.EndsWith(".."))
        {
            run.Fail(FindingPlace.At(line), Values.Text(Tail(text)), Expected, Suggest(text));
        }
    }

    /// <summary>The last words of a text.</summary>
    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        if (text.Length <= 40)
        {
            return text;
        }

        int space = text[^40..].IndexOf(' ');
        return space < 0 ? text[^40..] : text[(text.Length - 40 + space + 1)..];
    }

    private string Suggest(ReadOnlySpan<char> text)
    {
        return $"{Tail(text.TrimEnd(" .,;:/"))}{Text}";
    }

    /// <summary>Whether no other text of the body follows; a body that ends with a table ends without a full stop.</summary>
    private static bool IsLast(RuleRun run, in Component component)
    {
        int own = run.Context.Recognised.Lines[run.Context.Recognised.LinesOf(component)[0]].Paragraph;
        return own >= run.Context.LastBodyParagraph;
    }
}

/// <summary>None of a list's words stands in the component.</summary>
/// <param name="Words">The pack's list.</param>
/// <param name="AtHead">Whether only the beginning counts.</param>
/// <param name="UnlessAgency">A list of names: where the issuer's begins with one of them the words may stand.</param>
internal sealed record WordsCheck(string Words, bool AtHead, string? UnlessAgency) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (UnlessAgency is not null && IsExempt(run))
        {
            return;
        }

        foreach (int index in draft.LinesOf(component))
        {
            TextLine line = draft.Lines[index];
            if (Find(run.Context.Words.Words(Words), draft.Text(line), draft.Plain(line), AtHead || LineFacts.IsUpper(draft.Draft, line)) is { } word)
            {
                run.Fail(FindingPlace.At(line), Values.Text(word, word));
                return;
            }
        }
    }

    private bool IsExempt(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Agency or Role.Superior)
            {
                if (run.Context.Words.HasHead(UnlessAgency!, VietnameseText.PlainWords(draft.JoinedText(component)), out _))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="ignoreCase">Also where capitals are a format of the text.</param>
    private string? Find(string[] words, ReadOnlySpan<char> text, ReadOnlySpan<char> plain, bool ignoreCase)
    {
        foreach (string word in words)
        {
            char head = VietnameseText.Plain(word[0]);
            for (int at = Next(plain, head, 0); at >= 0 && !(AtHead && at > 0); at = Next(plain, head, at + 1))
            {
                if (Stands(word, text, at) && VietnameseText.Same(text.Slice(at, word.Length), word, ignoreCase))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> plain, char head, int from) => plain[from..].IndexOf(head) is var found and >= 0 ? from + found : -1;

    /// <summary>Whether there is room for a word at a place, with no letter before or behind it.</summary>
    private static bool Stands(string word, ReadOnlySpan<char> text, int at)
    {
        int end = at + word.Length;
        return end <= text.Length && !(at > 0 && char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(word[^1]));
    }
}
