namespace FormatCheck.Rules;

/// <summary>Describes a rule for listing and explaining.</summary>
internal static class RuleDescription
{
    public static RuleInfo Of(Rule rule) => new()
    {
        Id = rule.Id,
        Component = rule.Component.Name,
        Title = rule.Title,
        Severity = rule.Severity,
        Evidence = rule.Evidence,
        Clause = rule.Clause,
        Requirement = rule.Check.Expected?.Text,
        Remedy = rule.Remedy is { } remedy ? new LocalizedText(WithoutSuggestion(remedy.Vi), WithoutSuggestion(remedy.En)) : rule.Remedy!,
        Fix = rule.Fix,
        Right = [.. rule.Examples.Right.Select(Describe)],
        Wrong = [.. rule.Examples.Wrong.Select(Describe)],
    };

    public static IEnumerable<RuleExample> ExamplesOf(Rule rule)
    {
        Example[] right = rule.Examples.Right;
        return right.Concat(rule.Examples.Wrong).Zip(rule.Examples.Raw, (example, json) => (Text: Describe(example), Json: json))
            .Select((example, i) => new RuleExample(rule.Id, rule.Component.Id, i < right.Length, example.Text, example.Json) { IsShownInPdf = rule.Pdf != PdfEvidence.None });
    }

    private static string WithoutSuggestion(string text)
    {
        int at = text.IndexOf("{suggestion}", StringComparison.Ordinal);
        int sentence = at < 0 ? -1 : text.LastIndexOf(". ", at, StringComparison.Ordinal);
        return sentence < 0 ? text : text[..(sentence + 1)];
    }

    /// <summary>The example's text, then in brackets what cannot be seen in it.</summary>
    private static LocalizedText Describe(Example example)
    {
        var vi = new List<string>();
        var en = new List<string>();
        if (example.Size is { } size)
        {
            vi.Add($"cỡ {Values.FormatVi(size)}");
            en.Add($"{Values.Format(size)} pt");
        }

        Add(example.Bold, "đậm", "không đậm", "bold", "not bold");
        Add(example.Italic, "nghiêng", "đứng", "italic", "upright");
        Add(example.Underline, "gạch chân", "không gạch chân", "underlined", "not underlined");
        if (example.Align is { } align)
        {
            vi.Add(align switch { "center" => "căn giữa", "right" => "căn phải", "justify" or "both" => "dàn đều", _ => "căn trái" });
            en.Add(align);
        }

        if (example.Value is { } value)
        {
            vi.Add(value);
            en.Add(value);
        }

        if (example.Note is { } note)
        {
            vi.Add(note.Vi.TrimEnd('.'));
            en.Add(note.En.TrimEnd('.'));
        }

        string text = (example.Text ?? "").Replace("\n", " ⏎ ", StringComparison.Ordinal);
        return new LocalizedText(Join(text, vi), Join(text, en));

        void Add(bool? flag, string yesVi, string noVi, string yesEn, string noEn)
        {
            if (flag is { } set)
            {
                vi.Add(set ? yesVi : noVi);
                en.Add(set ? yesEn : noEn);
            }
        }
    }

    private static string Join(string text, List<string> notes) =>
        notes.Count == 0 ? text : text.Length == 0 ? string.Join(", ", notes) : $"{text} ({string.Join(", ", notes)})";
}
