using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Who issues: agencies together, one of them left out of the symbol, and boards with short names.</summary>
internal static class IssuerFaults
{
    public static IEnumerable<Fault> All =>
    [
        Symbol("symbol-of-the-lead-alone", "BTCTU"),
        Symbol("symbol-of-the-partner-first", "BDVTU-BTCTU"),
        Symbol("symbols-of-other-agencies", "HU-QU"),
        ShortName("BCS ĐẢNG", "BCSĐ"),
        ShortName("BCĐ CẢI CÁCH", "BCĐ"),
    ];

    private static Fault Symbol(string name, string symbol) =>
        Spoil.Plan("hd36/number-agency-symbol", name, IsJoint, plan => plan.First(Role.Number).Replace("BTCTU-BDVTU", symbol));

    private static Fault ShortName(string name, string symbol) => Spoil.Plan(
        "hd36/agency-full-name",
        $"issuer-as-{symbol.ToLowerInvariant()}",
        plan => plan.Has(Role.Number) && plan.First(Role.Number).Text.EndsWith("/BCĐ", StringComparison.Ordinal),
        plan =>
        {
            plan.First(Role.Issuer).Text = name;
            plan.First(Role.Number).Replace("/BCĐ", $"/{symbol}");
        },
        "hd36/number-agency-symbol");

    private static bool IsJoint(DraftPlan plan) => plan.Has(Role.Number) && plan.First(Role.Number).Text.EndsWith("/BTCTU-BDVTU", StringComparison.Ordinal);
}
