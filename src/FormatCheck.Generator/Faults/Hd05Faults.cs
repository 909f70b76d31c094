using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>What goes wrong under Guideline 05-HD/VPTW: what did before, and what is its own.</summary>
internal static class Hd05Faults
{
    /// <summary>Faults of the guideline before that are none any more, or that its own faults stand in for.</summary>
    private static readonly string[] s_none =
    [
        "addressees-with-semicolons", "recipients-with-semicolons", "last-ground-with-stop", "typist-at-10", "addressees-on-one-line", "number-with-qdi-on-a-decision", "urgency-above-secrecy",
    ];

    private static readonly string[] s_replaced = ["hd36/in-force", "hd36/copy-line", "hd36/copy-kind", "hd36/copy-number"];

    /// <summary>Every fault; and whether it is done to a plan before that is rewritten.</summary>
    public static IReadOnlyList<(Fault Fault, bool Before)> List { get; } =
    [
        .. AllFaults.List.Where(fault => !s_none.Contains(fault.Name) && !s_replaced.Contains(fault.RuleId)).Select(fault => (Renamed(fault), true)),
        .. Own.Select(fault => (fault, false)),
    ];

    private static IEnumerable<Fault> Own =>
    [
        .. Hd05HeadFaults.All,
        .. Hd05TextFaults.All,
        .. Hd05EndFaults.All,
    ];

    private static Fault Renamed(Fault fault) => fault with { RuleId = Renamed(fault.RuleId), AlsoAllowed = [.. fault.AlsoAllowed.Select(Renamed)] };

    private static string Renamed(string id) => id.Replace("hd36/", "hd05/", StringComparison.Ordinal);
}
