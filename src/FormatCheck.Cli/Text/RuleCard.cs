namespace FormatCheck.Cli.Text;

/// <summary>What is told of a rule, field by field: the same on the screen and in the documentation.</summary>
internal static class RuleCard
{
    /// <summary>The fields above the examples.</summary>
    public static IEnumerable<(string Name, string Value)> Statement(RuleInfo rule, Language language)
    {
        yield return (language.Say("Thành phần", "Component"), rule.Component.In(language));
        if (rule.Requirement is { } requirement)
        {
            yield return (language.Say("Yêu cầu", "Requirement"), requirement.In(language));
        }

        yield return (language.Say("Căn cứ", "Clause"), rule.Clause.Describe().In(language));
        yield return (language.Say("Độ chắc của căn cứ", "Evidence"), rule.Evidence.Name(language));
        yield return (language.Say("Mức độ", "Severity"), $"{rule.Severity.Name(language)} ({rule.Severity.Promise(language)})");
    }

    public static string Right(Language language) => language.Say("Ví dụ đúng", "Right");

    public static string Wrong(Language language) => language.Say("Ví dụ sai", "Wrong");

    /// <summary>The fields below the examples.</summary>
    public static IEnumerable<(string Name, string Value)> Remedy(RuleInfo rule, Language language)
    {
        yield return (language.Say("Cách sửa", "How to mend"), rule.Remedy.In(language));
        yield return (language.Say("Tự động sửa", "Mending by program"), rule.Fix.Name(language));
    }
}
