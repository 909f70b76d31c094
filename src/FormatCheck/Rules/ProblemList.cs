namespace FormatCheck.Rules;

/// <summary>What is wrong with a file of rules or numbers, told in both languages with its place.</summary>
internal static class ProblemList
{
    /// <param name="problems">The list that receives the problem.</param>
    /// <param name="place">File, line and column.</param>
    /// <param name="vi">What is wrong, in Vietnamese.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="near">The name that may have been meant.</param>
    public static void Tell(this List<LocalizedText> problems, string place, string vi, string en, string? near = null) => problems.Add(new LocalizedText(
        $"{place}: {vi}{(near is null ? "" : $" Ý bạn là “{near}”?")}",
        $"{place}: {en}{(near is null ? "" : $" Did you mean '{near}'?")}"));
}
