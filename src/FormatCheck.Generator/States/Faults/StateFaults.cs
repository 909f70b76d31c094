using FormatCheck.Generator.Faults;

namespace FormatCheck.Generator.States.Faults;

/// <summary>
/// Every fault of State documents, in the order of the decree. Ids are those of the Party's pack where the component is the same. Of the State alone are
/// <c>national-title-present, -text, -size, -style</c> and <c>-position</c>, <c>motto-present, -text, -size, -style, -position, -line</c> and
/// <c>-line-length</c>, <c>agency-line</c> and <c>summary-line</c> (drawn ones, their length included), <c>no-party-title</c>, <c>grounds-size</c>,
/// <c>recipients-style</c>, <c>appendix-title-style</c> and <c>appendix-reference-style</c> (Kèm theo ...).
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
        .. StateCopyFaults.All,
        .. SharedFaults.All,
    ];
}
