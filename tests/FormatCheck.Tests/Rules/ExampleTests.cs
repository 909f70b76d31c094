using FormatCheck.Generator;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Rules;
using Role = FormatCheck.Generator.Plans.Role;

namespace FormatCheck.Tests.Rules;

/// <summary>
/// The examples of the packs are their tests: an example that is a text with its format is set into a draft of each
/// kind that has the component; the wrong one must break its rule and the right one must keep it.
/// </summary>
/// <remarks>Examples that say something else (a measured value, a place, several lines) are shown by the generator's faults.</remarks>
public sealed class ExampleTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Role> s_roles = new(StringComparer.Ordinal)
    {
        ["title"] = Role.Title,
        ["superior"] = Role.Superior,
        ["agency"] = Role.Issuer,
        ["agency-names"] = Role.Issuer,
        ["number"] = Role.Number,
        ["place-date"] = Role.PlaceDate,
        ["type-name"] = Role.TypeName,
        ["letter-summary"] = Role.LetterSummary,
        ["authority"] = Role.Authority,
        ["office"] = Role.Office,
        ["signer"] = Role.Signer,
        ["recipients-label"] = Role.RecipientsLabel,
        ["secrecy"] = Role.Secrecy,
        ["urgency"] = Role.Urgency,
        ["circulation"] = Role.Circulation,
        ["draft-mark"] = Role.DraftMark,
        ["typist"] = Role.Typist,
    };

    private static readonly FormatChecker s_checker = new();

    /// <summary>Rules that look at more of the draft than the example tells.</summary>
    private static readonly string[] s_contextual = ["hd36/number-type-symbol", "hd36/authority-collective", "hd36/office-agency", "hd36/office-member"];

    /// <summary>Rules whose examples need more than one component: the issuer of a symbol, nothing at all.</summary>
    private static bool NeedsMore(string id) => id == "hd36/number-agency-symbol" || id.EndsWith("-present", StringComparison.Ordinal);

    public static TheoryData<string> RuleIds =>
        [.. PackLoader.Load("hd36").Rules.Where(rule => s_roles.ContainsKey(rule.Component.Id) && !NeedsMore(rule.Id) && Simple(rule).Any()).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Example_InADraft_KeepsOrBreaksItsRule(string id)
    {
        FormatCheck.Rules.Rule rule = PackLoader.Load("hd36").Find(id)!;
        foreach ((Example example, bool right) in Simple(rule))
        {
            Role role = s_roles[rule.Component.Id];
            bool[] fails = [.. Kinds(role, right).Select(kind => Fails(new Fault(id, "example", _ => true, plan => Set(plan.First(role), example)), kind))];
            string because = $"{(right ? "right" : "wrong")} example of {id}: {example.Text}";
            output.WriteLine($"{because}: {fails.Count(fail => fail)} of {fails.Length} drafts break it");
            if (s_contextual.Contains(id))
            {
                fails.Should().Contain(!right, because);
            }
            else
            {
                fails.Should().AllBeEquivalentTo(!right, because);
            }
        }
    }

    private static IEnumerable<(Example Example, bool Right)> Simple(FormatCheck.Rules.Rule rule) =>
        rule.Examples.Right.Select(example => (example, true)).Concat(rule.Examples.Wrong.Select(example => (example, false)))
            .Where(pair => pair.Item1 is { Text: { Length: > 0 } text, Value: null, Note: null, Align: null } && !text.Contains('\n', StringComparison.Ordinal) && !text.Contains('…', StringComparison.Ordinal));

    private static IEnumerable<DraftKind> Kinds(Role role, bool right) =>
        AllKinds.List.Where(kind => kind.Plan() is var plan && plan.Has(role) && plan.Copy is null).Take(right ? 3 : 2);

    private static void Set(Paragraph paragraph, Example example)
    {
        paragraph.Text = example.Text!;
        paragraph.Restyle(look => look with
        {
            Size = example.Size ?? look.Size,
            Bold = example.Bold ?? look.Bold,
            Italic = example.Italic ?? look.Italic,
            Underline = example.Underline ?? look.Underline,
        });
    }

    private static bool Fails(Fault example, DraftKind kind) =>
        s_checker.Check(FaultyDrafts.Of(example, kind, AllVariants.List[0]).Bytes, "", TestContext.Current.CancellationToken)
            .Findings.Any(finding => finding.RuleId == example.RuleId && finding.Outcome == Outcome.Fail);
}
