using FormatCheck.Generator.Faults;

namespace FormatCheck.Generator.States.Faults;

/// <summary>
/// Every fault of State documents, in the order of the decree. Ids are those of the Party's pack where the component is the same. Of the State alone are
/// <c>national-title-present, -text, -size, -style</c> and <c>-position</c>, <c>motto-present, -text, -size, -style, -position, -line</c> and
/// <c>-line-length</c>, <c>agency-line</c>, <c>summary-line</c> (a drawn one), <c>no-party-title</c>, <c>grounds-size</c>, <c>recipients-style</c>,
/// <c>heading-style</c> (I. ...), <c>resolution-line</c> (QUYẾT ĐỊNH:), <c>appendix-title-case, -size</c> and <c>-style</c>, <c>appendix-note-present, -size</c>
/// and <c>-style</c> (Kèm theo ...).
/// </summary>
public static class StateFaults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        .. StatePageFaults.All,
        .. StateHeadFaults.All,
        .. StateAgencyFaults.All,
        .. StateNumberFaults.All,
        .. StateOpeningFaults.All,
        .. StateBodyFaults.All,
        .. StateClosingFaults.All,
        .. StateMarkFaults.All,
        .. SharedFaults.All,
    ];
}
