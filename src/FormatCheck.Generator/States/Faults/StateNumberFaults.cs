using System.Text.RegularExpressions;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Number and symbol (II.3), and the sizes of place and date (II.4).</summary>
internal static partial class StateNumberFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("nd30/number-present", "number-missing", _ => true, plan => plan.Remove(Role.Number), "nd30/letter-summary-position"),
        Written("number-present", "number-blank-at-signing", (_, symbol) => $"Số:       /{symbol}", "nd30/number-format") with { Stage = DraftStage.Signing },
        Written("number-present", "number-dotted-at-signing", (_, symbol) => $"Số: ...../{symbol}", "nd30/number-format") with { Stage = DraftStage.Signing },
        Written("number-colon", "number-without-colon", (digits, symbol) => $"Số {digits}/{symbol}"),
        Written("number-colon", "number-with-stop-for-colon", (digits, symbol) => $"Số. {digits}/{symbol}"),
        Typed("number-format", "number-separators-of-the-party", (digits, type, agency) => $"Số: {digits}-{type}/{agency}"),
        Written("number-format", "number-with-hyphen-for-slash", (digits, symbol) => $"Số: {digits}-{symbol}"),
        Written("number-format", "number-without-slash", (digits, symbol) => $"Số: {digits}{symbol}"),
        Typed("number-format", "number-with-two-slashes", (digits, type, agency) => $"Số: {digits}/{type}/{agency}"),
        Written("number-format", "number-without-symbol", (digits, _) => $"Số: {digits}"),
        Written("number-format", "number-without-the-word", (digits, symbol) => $"{digits}/{symbol}", "nd30/number-colon"),
        Typed("number-format", "number-with-dot-in-symbol", (digits, type, agency) => $"Số: {digits}/{type}.{agency}"),
        Written("number-spaces", "number-with-spaced-slash", (digits, symbol) => $"Số: {digits} / {symbol}"),
        Written("number-spaces", "number-with-space-after-slash", (digits, symbol) => $"Số: {digits}/ {symbol}"),
        Typed("number-spaces", "number-with-spaced-hyphen", (digits, type, agency) => $"Số: {digits}/{type} - {agency}"),
        Typed("number-spaces", "number-with-space-before-hyphen", (digits, type, agency) => $"Số: {digits}/{type} -{agency}"),
        Typed("number-spaces", "number-with-en-dash", (digits, type, agency) => $"Số: {digits}/{type}–{agency}"),
        Written("number-leading-zero", "number-7-without-zero", (_, symbol) => $"Số: 7/{symbol}"),
        Written("number-leading-zero", "number-1-without-zero", (_, symbol) => $"Số: 1/{symbol}"),
        Typed("number-type-symbol", "number-of-another-type", (digits, _, agency) => $"Số: {digits}/PA-{agency}"),
        Typed("number-type-symbol", "number-of-a-letter-on-a-typed-document", (digits, _, agency) => $"Số: {digits}/CV-{agency}"),
        Typed("number-type-symbol", "number-with-unknown-type", (digits, _, agency) => $"Số: {digits}/XYZ-{agency}"),
        Spoil.Plan("nd30/number-type-symbol", "letter-with-cv", plan => plan.IsLetter && Parts(plan).Success, plan =>
            plan.First(Role.Number).Text = $"Số: {Parts(plan).Groups[1].Value}/CV-{Parts(plan).Groups[2].Value.Split('-')[0]}"),
        OfType("number-with-tt-for-a-submission", "TỜ TRÌNH", "TT"),
        OfType("number-with-capital-ttr", "TỜ TRÌNH", "TTR"),
        OfType("number-with-qyd-for-a-decision", "QUYẾT ĐỊNH", "QyĐ"),
        OfType("number-with-qd-without-bar", "QUYẾT ĐỊNH", "QD"),
        .. StateHeadFaults.Sizes(Role.Number, "number", 11, 12, 14, 15),
        Spoil.Look("nd30/number-style", "number-bold", Role.Number, look => look with { Bold = true }),
        Spoil.Look("nd30/number-style", "number-italic", Role.Number, look => look with { Italic = true }),
        Moved("number-under-the-motto", plan => plan.Letterhead.Right),
        Moved("number-across-the-page", plan => plan.Letterhead.Below),
        .. StateHeadFaults.Sizes(Role.PlaceDate, "place-date", 11, 12, 15, 16),
        Dated("before-the-decree", "ngày 04 tháng 3 năm 2020"),
        Dated("under-the-circular-before", "ngày 15 tháng 6 năm 2017"),
    ];

    private static Fault Written(string rule, string name, Func<string, string, string> write, params string[] also) =>
        Spoil.Plan($"nd30/{rule}", name, plan => Parts(plan).Success, plan =>
        {
            Match parts = Parts(plan);
            plan.First(Role.Number).Text = write(parts.Groups[1].Value, parts.Groups[2].Value);
        }, also);

    /// <summary>In the number of a document with a type name the symbol begins with its type.</summary>
    private static Fault Typed(string rule, string name, Func<string, string, string, string> write) =>
        Spoil.Plan($"nd30/{rule}", name, plan => !plan.IsLetter && Parts(plan).Groups[2].Value.Contains('-', StringComparison.Ordinal), plan =>
        {
            Match parts = Parts(plan);
            string[] symbol = parts.Groups[2].Value.Split('-', 2);
            plan.First(Role.Number).Text = write(parts.Groups[1].Value, symbol[0], symbol[1]);
        });

    private static Fault OfType(string name, string typeName, string symbol) =>
        Spoil.Plan("nd30/number-type-symbol", name, plan => plan.TypeName == typeName && Parts(plan).Success, plan =>
        {
            Match parts = Parts(plan);
            plan.First(Role.Number).Text = $"Số: {parts.Groups[1].Value}/{symbol}-{parts.Groups[2].Value.Split('-', 2)[1]}";
        });

    private static Fault Dated(string name, string date) =>
        Spoil.Text("nd30/in-force", name, Role.PlaceDate, text => $"{text[..text.IndexOf(',', StringComparison.Ordinal)]}, {date}");

    private static Fault Moved(string name, Func<DraftPlan, List<Paragraph>> to) =>
        Spoil.Plan("nd30/number-position", name, plan => plan.Letterhead.Left[^1].Role == Role.Number, plan =>
        {
            Spoil.SetInTable(plan);
            Paragraph number = plan.First(Role.Number);
            plan.Letterhead.Left.Remove(number);
            to(plan).Add(number);
        });

    private static Match Parts(DraftPlan plan) => Symbol().Match(plan.Has(Role.Number) ? plan.First(Role.Number).Text : "");

    [GeneratedRegex(@"^Số: (\d+)/(.+)$")]
    private static partial Regex Symbol();
}
