using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Text;

/// <summary>Writes the rules of packs as Markdown pages: one for each pack and language, and an index.</summary>
internal static partial class RuleMarkdown
{
    private const string Notice = "<!-- Written by `formatcheck rules docs`. Edit the pack and write it anew. -->";
    private static readonly Language[] s_languages = [Language.Vietnamese, Language.English];

    /// <summary>The pages by their names, e.g. <c>hd36.vi.md</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Pages(IReadOnlyList<(MergedPack Pack, ImmutableArray<RuleInfo> Rules)> packs)
    {
        yield return ("README.md", Index(packs));
        foreach ((MergedPack pack, ImmutableArray<RuleInfo> rules) in packs)
        {
            foreach (Language language in s_languages)
            {
                yield return (NameOf(pack, language), Page(pack, rules, language));
            }
        }
    }

    private static string NameOf(MergedPack pack, Language language) => $"{pack.Info.Id}.{language.Say("vi", "en")}.md";

    private static string Index(IReadOnlyList<(MergedPack Pack, ImmutableArray<RuleInfo> Rules)> packs)
    {
        var page = new StringBuilder($"{Notice}\n\n# Các quy tắc / The rules\n");
        foreach ((MergedPack pack, ImmutableArray<RuleInfo> rules) in packs)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {pack.Info.Id} {pack.Info.Version}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"* [{Text(pack.Info.Title.Vi)}]({NameOf(pack, Language.Vietnamese)})\n* [{Text(pack.Info.Title.En)}]({NameOf(pack, Language.English)})\n");
            page.Append("\n| | quy tắc | rules |\n|---|---|---|\n");
            foreach (IGrouping<string, RuleInfo> component in rules.GroupBy(rule => rule.Component.Vi, StringComparer.Ordinal))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Text(component.First().Component.Vi)}<br>{Text(component.First().Component.En)} ");
                foreach (Language language in s_languages)
                {
                    page.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", component.Select(rule => $"[{RuleId.WithoutPack(rule.Id)}]({NameOf(pack, language)}#{RuleId.WithoutPack(rule.Id)})"))} ");
                }

                page.Append("|\n");
            }
        }

        return page.ToString();
    }

    private static string Page(MergedPack pack, ImmutableArray<RuleInfo> rules, Language language)
    {
        var page = new StringBuilder($"{Notice}\n\n# {Text(pack.Info.Title.In(language))}\n\n");
        page.Append(language.Say(string.Create(CultureInfo.InvariantCulture, $"{rules.Length} quy tắc của bộ `{pack.Info.Id}` {pack.Info.Version}.\n"), string.Create(CultureInfo.InvariantCulture, $"The {rules.Length} rules of the pack `{pack.Info.Id}` {pack.Info.Version}.\n")));
        string component = "";
        foreach (RuleInfo rule in rules)
        {
            if (rule.Component.In(language) != component)
            {
                component = rule.Component.In(language);
                page.Append(CultureInfo.InvariantCulture, $"\n## {Text(component)}\n");
            }

            Write(page, rule, language);
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, RuleInfo rule, Language language)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {RuleId.WithoutPack(rule.Id)}\n\n**{Text(rule.Title.In(language))}** (`{rule.Id}`)\n\n");
        Fields(page, RuleCard.Statement(rule, language));
        Examples(page, RuleCard.Right(language), "✓", rule.Right, language);
        Examples(page, RuleCard.Wrong(language), "✗", rule.Wrong, language);
        Fields(page, RuleCard.Remedy(rule, language));
    }

    private static void Fields(StringBuilder page, IEnumerable<(string Name, string Value)> fields)
    {
        foreach ((string name, string value) in fields)
        {
            page.Append(CultureInfo.InvariantCulture, $"* {name}: {Text(value)}\n");
        }
    }

    private static void Examples(StringBuilder page, string name, string sign, ImmutableArray<LocalizedText> examples, Language language)
    {
        page.Append(CultureInfo.InvariantCulture, $"* {name}:\n");
        foreach (LocalizedText example in examples)
        {
            page.Append(CultureInfo.InvariantCulture, $"  * {sign} {Text(example.In(language))}\n");
        }
    }


    /// <summary>What would be taken for markup stands as it is.</summary>
    private static string Text(string text) => Markup().Replace(text.ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"[\\`*_<>\[\]|~#]")]
    private static partial Regex Markup();
}
