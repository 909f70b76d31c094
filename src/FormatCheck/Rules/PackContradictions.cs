using System.Globalization;
using System.Text;

namespace FormatCheck.Rules;

/// <summary>Finds what a pack says and cannot mean: ranges without a value in them, types, rules and word lists that are none, two changes of one rule.</summary>
internal static class PackContradictions
{
    private static readonly (string Least, string Most)[] s_ranges = [("min", "max"), ("minMillimetres", "maxMillimetres"), ("minPoints", "maxPoints"), ("minPercent", "maxPercent")];

    public static void Tell(PackChain chain, PackMerge merge, List<LocalizedText> problems)
    {
        string[] types = [.. chain.Layers.SelectMany(layer => layer.Head.Types).Select(type => type.Symbol).Distinct(StringComparer.Ordinal)];
        foreach (RuleDraft rule in merge.Rules.Where(rule => rule.Off is null))
        {
            TellEmptyRanges(rule, [.. PartOf(rule, "check")], problems);
            TellUnknownTypes(rule, types, problems);
            TellUnknownRules(rule, merge, problems);
        }

        foreach (PackLayer layer in chain.Layers.Where(layer => layer.Path is not null))
        {
            TellTwice(layer, problems);
            TellUnusedLists(layer, chain, merge, problems);
        }
    }

    private static IEnumerable<(string Name, PackNode Node)> PartOf(RuleDraft rule, string part) =>
        rule.Values.Where(value => value.Part == part).Select(value => (value.Path[(part.Length + 1)..], value.Node));

    /// <summary>Looks at the parameters of a check, and of those within it.</summary>
    private static void TellEmptyRanges(RuleDraft rule, (string Name, PackNode Node)[] parameters, List<LocalizedText> problems)
    {
        foreach ((string least, string most) in s_ranges)
        {
            if (Find(parameters, least) is { } from && Find(parameters, most) is { } to && Number(from) > Number(to))
            {
                string range = $"{least} {Text(from)}, {most} {Text(to)}";
                problems.Tell(
                    (from.File == rule.Node.File ? to : from).Place,
                    $"quy tắc “{rule.Name}”: khoảng không có giá trị nào ({range}).", $"rule '{rule.Name}': no value is in the range ({range}).");
            }
        }

        foreach (PackNode check in parameters.Where(parameter => parameter.Name == "checks").SelectMany(parameter => parameter.Node.Items))
        {
            TellEmptyRanges(rule, [.. check.Members.Select(member => (member.Name, member.Value))], problems);
        }
    }

    private static PackNode? Find((string Name, PackNode Node)[] parameters, string name) => Array.Find(parameters, parameter => parameter.Name == name).Node;

    private static double Number(PackNode node) => double.TryParse(node.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;

    private static string Text(PackNode node) => Encoding.UTF8.GetString(node.Raw);

    private static void TellUnknownTypes(RuleDraft rule, string[] types, List<LocalizedText> problems)
    {
        IEnumerable<PackNode> unknown = PartOf(rule, "scope").Where(value => value.Name is "types" or "notTypes").SelectMany(value => value.Node.Items).Where(symbol => !types.Contains(symbol.Text));
        foreach (PackNode symbol in types.Length == 0 ? [] : unknown)
        {
            problems.Tell(
                symbol.Place,
                $"quy tắc “{rule.Name}”: không có tên loại “{symbol.Text}”.", $"rule '{rule.Name}': there is no type '{symbol.Text}'.", Spelling.Nearest(symbol.Text ?? "", types));
        }
    }

    /// <summary>The rules that examples say fail too.</summary>
    private static void TellUnknownRules(RuleDraft rule, PackMerge merge, List<LocalizedText> problems)
    {
        IEnumerable<PackNode> examples = rule.Find("examples")?.Node.Members.SelectMany(list => list.Value.Items) ?? [];
        foreach (PackNode also in examples.SelectMany(example => example["also"]?.Items ?? []))
        {
            string name = also.Text?.Split('/')[^1] ?? "";
            if (!merge.Rules.Exists(known => known.Name == name))
            {
                problems.Tell(
                    also.Place,
                    $"quy tắc “{rule.Name}”: “also” ghi “{also.Text}”, không có quy tắc này.", $"rule '{rule.Name}': \"also\" names '{also.Text}', and there is no such rule.",
                    Spelling.Nearest(name, merge.Rules.Select(known => known.Name)));
            }
        }
    }

    private static void TellTwice(PackLayer layer, List<LocalizedText> problems)
    {
        var changed = new Dictionary<string, PackNode>(StringComparer.Ordinal);
        foreach (PackNode change in layer.Overrides)
        {
            string rule = change["rule"]?.Text?.Split('/')[^1] ?? "";
            if (!changed.TryAdd(rule, change))
            {
                problems.Tell(
                    change.Place,
                    $"“{rule}” đã được sửa ở {changed[rule].Place}; hãy gộp làm một.", $"'{rule}' is changed at {changed[rule].Place} already; make one change of the two.");
            }
        }
    }

    /// <summary>A list that neither another pack has nor a rule names adds its words to nothing.</summary>
    private static void TellUnusedLists(PackLayer layer, PackChain chain, PackMerge merge, List<LocalizedText> problems)
    {
        string[] known =
        [
            .. PackSources.BuiltInLists(),
            .. chain.Layers.Where(other => other != layer).SelectMany(other => other.Head.Vocabularies.Keys),
            .. merge.Rules.SelectMany(rule => PartOf(rule, "check")).SelectMany(value => PackLint.ListsIn(value.Name, value.Node)),
        ];
        foreach (PackMember list in layer.Root["vocabularies"]?.Members ?? [])
        {
            if (!known.Contains(list.Name))
            {
                problems.Tell(
                    list.Place,
                    $"không bộ quy tắc nào có danh sách từ “{list.Name}”, cũng không quy tắc nào dùng.", $"no pack has a word list '{list.Name}', and no rule names it.", Spelling.Nearest(list.Name, known));
            }
        }
    }
}
