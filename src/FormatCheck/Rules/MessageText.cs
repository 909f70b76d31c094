namespace FormatCheck.Rules;

/// <summary>Fills the placeholders of a pack's messages: {actual}, {expected}, {text}, {suggestion}.</summary>
internal static class MessageText
{
    private const int LongestText = 80;

    public static LocalizedText Message(Rule rule, Remark remark, string text)
    {
        LocalizedText filled = Fill(rule.Message, rule, remark, text);
        return remark.Outcome == Outcome.Fail || remark.Actual != Values.Unresolved
            ? filled
            : new LocalizedText($"{rule.Title.Vi}: không xác định được giá trị từ tệp, cần người xem lại.", $"{rule.Title.En}: the file does not tell the value; a person must look.");
    }

    public static LocalizedText Fill(LocalizedText template, Rule rule, Remark remark, string text)
    {
        FindingValue? expected = remark.Expected ?? rule.Check.Expected;
        return new LocalizedText(
            Fill(template.Vi, remark.Actual?.Text.Vi ?? "", expected?.Text.Vi ?? "", text, remark.Suggestion),
            Fill(template.En, remark.Actual?.Text.En ?? "", expected?.Text.En ?? "", text, remark.Suggestion));
    }

    private static string Fill(string template, string actual, string expected, string text, string? suggestion)
    {
        if (suggestion is null)
        {
            template = WithoutSuggestion(template);
        }

        string shown = text.Length > LongestText ? $"{text.AsSpan(0, LongestText - 1)}…" : text;
        return template.Replace("{actual}", actual, StringComparison.Ordinal)
            .Replace("{expected}", expected, StringComparison.Ordinal)
            .Replace("{text}", shown, StringComparison.Ordinal)
            .Replace("{suggestion}", suggestion, StringComparison.Ordinal);
    }

    /// <summary>Without a suggestion its whole sentence goes: "... Gợi ý: {suggestion}".</summary>
    private static string WithoutSuggestion(string template)
    {
        int at = template.IndexOf("{suggestion}", StringComparison.Ordinal);
        if (at < 0)
        {
            return template;
        }

        int sentence = template.LastIndexOf(". ", at, StringComparison.Ordinal);
        return sentence < 0 ? template.Replace("{suggestion}", "", StringComparison.Ordinal) : template[..(sentence + 1)];
    }
}
