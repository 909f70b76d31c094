using System.Globalization;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>One thing that a rule asks: a check that is not made of others, in one form however the pack writes it.</summary>
/// <param name="Asked">The kind of check with its parameters, but for numbers and what is left out by saying no.</param>
/// <param name="Numbers">The numbers among the parameters.</param>
internal sealed record RuleClaim(string Asked, string Numbers)
{
    public static IEnumerable<RuleClaim> Of(RuleDraft rule) =>
        Of([.. rule.Values.Where(value => value.Part == "check").Select(value => (value.Path["check.".Length..], value.Node))]);

    private static IEnumerable<RuleClaim> Of((string Name, PackNode Value)[] members)
    {
        PackNode[] parts = [.. members.Where(member => member.Name == "checks").SelectMany(member => member.Value.Items)];
        if (parts.Length > 0)
        {
            return parts.SelectMany(part => Of([.. part.Members.Select(member => (member.Name, member.Value))]));
        }

        ILookup<bool, string> told = members.OrderBy(member => member.Name, StringComparer.Ordinal)
            .Where(member => member.Value.Kind is not (JsonTokenType.False or JsonTokenType.Null))
            .ToLookup(member => member.Value.Kind == JsonTokenType.Number, member => $"{member.Name} {Form(member.Value)}");
        return [new RuleClaim(string.Join(", ", told[false]), string.Join(", ", told[true]))];
    }

    private static string Form(PackNode node) => node.Kind switch
    {
        JsonTokenType.StartArray => $"[{string.Join(", ", node.Items.Select(Form))}]",
        JsonTokenType.Number => double.Parse(node.Raw, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        JsonTokenType.String => node.Text!,
        JsonTokenType kind => kind.ToString(),
    };
}
