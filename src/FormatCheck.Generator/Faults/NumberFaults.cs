using System.Text.RegularExpressions;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Number and symbol (II.1.3).</summary>
internal static partial class NumberFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/number-present", "number-missing", plan => plan.Copy is null, plan => plan.Remove(Role.Number), "hd36/secrecy-position", "hd36/urgency-position", "hd36/draft-mark-position"),
        Written("number-present", "number-blank-at-signing", _ => true, number => $"Số       -{number.Type}/{number.Agency}", "hd36/number-format") with { Stage = DraftStage.Signing },
        Written("number-present", "number-dotted-at-signing", _ => true, number => $"Số ...-{number.Type}/{number.Agency}", "hd36/number-format") with { Stage = DraftStage.Signing },
        Format("number-separators-swapped", number => $"Số {number.Digits}/{number.Type}-{number.Agency}"),
        Format("number-without-hyphen", number => $"Số {number.Digits}{number.Type}/{number.Agency}"),
        Format("number-without-the-word", number => $"{number.Digits}-{number.Type}/{number.Agency}"),
        Format("number-with-two-hyphens", number => $"Số {number.Digits}-{number.Type}-{number.Agency}"),
        Format("number-with-two-slashes", number => $"Số {number.Digits}/{number.Type}/{number.Agency}"),
        Format("number-without-agency", number => $"Số {number.Digits}-{number.Type}"),
        Format("number-with-year", number => $"Số {number.Digits}/2019/{number.Type}-{number.Agency}"),
        Written("number-colon", "number-with-colon", _ => true, number => $"Số: {number.Digits}-{number.Type}/{number.Agency}"),
        Written("number-colon", "number-with-spaced-colon", _ => true, number => $"Số : {number.Digits}-{number.Type}/{number.Agency}"),
        Written("number-spaces", "number-with-spaced-hyphen", _ => true, number => $"Số {number.Digits} - {number.Type}/{number.Agency}"),
        Written("number-spaces", "number-with-space-after-hyphen", _ => true, number => $"Số {number.Digits}- {number.Type}/{number.Agency}"),
        Written("number-spaces", "number-with-spaced-slash", _ => true, number => $"Số {number.Digits}-{number.Type} / {number.Agency}"),
        Written("number-spaces", "number-with-en-dash", _ => true, number => $"Số {number.Digits}–{number.Type}/{number.Agency}"),
        Written("number-leading-zero", "number-7-without-zero", _ => true, number => $"Số 7-{number.Type}/{number.Agency}"),
        Written("number-leading-zero", "number-1-without-zero", _ => true, number => $"Số 1-{number.Type}/{number.Agency}"),
        Written("number-leading-zero", "number-45-with-zero", _ => true, number => $"Số 045-{number.Type}/{number.Agency}"),
        Written("number-leading-zero", "number-with-two-zeros", _ => true, number => $"Số 007-{number.Type}/{number.Agency}"),
        Written("number-type-symbol", "number-with-unknown-type", _ => true, number => $"Số {number.Digits}-XYZ/{number.Agency}"),
        Written("number-type-symbol", "number-of-another-type", plan => plan.Has(Role.TypeName) && plan.TypeName != "KẾT LUẬN", number => $"Số {number.Digits}-KL/{number.Agency}"),
        Written("number-type-symbol", "number-of-a-letter-on-a-typed-document", plan => plan.Has(Role.TypeName), number => $"Số {number.Digits}-CV/{number.Agency}"),
        Type("number-with-qdi-on-a-decision", "QUYẾT ĐỊNH", "QĐi"),
        Type("number-with-ct-for-a-programme", "CHƯƠNG TRÌNH", "CT"),
        Type("number-with-tt-for-a-submission", "TỜ TRÌNH", "TT"),
        Type("number-with-capital-ttr", "TỜ TRÌNH", "TTR"),
        Type("number-with-capital-ctr", "CHƯƠNG TRÌNH", "CTR"),
        Type("number-with-hd-as-council", "HƯỚNG DẪN", "HĐ"),
        Written("number-agency-symbol", "number-with-unknown-agency", _ => true, number => $"Số {number.Digits}-{number.Type}/XQZ"),
        Written("number-agency-symbol", "number-of-the-state", _ => true, number => $"Số {number.Digits}-{number.Type}/UBND"),
        Written("number-agency-symbol", "number-of-another-committee", plan => Issued(plan, "TỈNH UỶ"), number => $"Số {number.Digits}-{number.Type}/HU"),
        Written("number-agency-symbol", "number-of-a-province-on-a-district", plan => Issued(plan, "HUYỆN UỶ"), number => $"Số {number.Digits}-{number.Type}/TU"),
        Written("number-agency-symbol", "number-of-a-committee-on-a-cell", plan => Issued(plan, "CHI BỘ"), number => $"Số {number.Digits}-{number.Type}/ĐU"),
        Spoil.Look("hd36/number-size", "number-at-13", Role.Number, look => look with { Size = 13 }),
        Spoil.Look("hd36/number-size", "number-at-12", Role.Number, look => look with { Size = 12 }),
        Spoil.Look("hd36/number-size", "number-at-15", Role.Number, look => look with { Size = 15 }),
        Spoil.Look("hd36/number-style", "number-bold", Role.Number, look => look with { Bold = true }),
        Spoil.Look("hd36/number-style", "number-italic", Role.Number, look => look with { Italic = true }),
        Position("number-under-the-title", plan => Move(plan, plan.Letterhead.Right)),
        Position("number-across-the-page", plan => Move(plan, plan.Letterhead.Below)),
    ];

    private static Fault Position(string name, Action<DraftPlan> apply) =>
        Spoil.Plan("hd36/number-position", name, plan => plan.Copy is null && plan.Letterhead.Left[^1].Role == Role.Number, apply);

    private static void Move(DraftPlan plan, List<Paragraph> to)
    {
        Paragraph number = plan.First(Role.Number);
        plan.Letterhead.Left.Remove(number);
        to.Add(number);
    }

    private static Fault Type(string name, string typeName, string symbol) =>
        Written("number-type-symbol", name, plan => plan.TypeName == typeName, number => $"Số {number.Digits}-{symbol}/{number.Agency}");

    private static Fault Format(string name, Func<(string Digits, string Type, string Agency), string> write) =>
        Written("number-format", name, _ => true, write);

    private static Fault Written(string rule, string name, Func<DraftPlan, bool> fits, Func<(string Digits, string Type, string Agency), string> write, params string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, plan => Parts(plan).Success && fits(plan), plan =>
        {
            Match parts = Parts(plan);
            plan.First(Role.Number).Text = write((parts.Groups[1].Value, parts.Groups[2].Value, parts.Groups[3].Value));
        }, also);

    private static Match Parts(DraftPlan plan) => Symbol().Match(plan.Has(Role.Number) ? plan.First(Role.Number).Text : "");

    private static bool Issued(DraftPlan plan, string by) =>
        plan.Has(Role.Issuer) && plan.First(Role.Issuer).Text.StartsWith(by, StringComparison.Ordinal);

    [GeneratedRegex(@"^Số (\d+)-(\p{L}+)/(.+)$")]
    private static partial Regex Symbol();
}
