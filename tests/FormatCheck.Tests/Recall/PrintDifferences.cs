namespace FormatCheck.Tests.Recall;

/// <summary>What print does not show as the Word file does: the one place that says for which faults a PDF gives another answer, and why.</summary>
internal static class PrintDifferences
{
    private const string Foot = "how far down a page the text would go does not show: a page ends where a line or a kept group no longer fits";

    /// <summary>Faults that do not show in print, by the beginning of their names; those of rules whose evidence is "none" need no entry.</summary>
    private static readonly (string Fault, string Reason)[] s_unseen =
    [
        ("margin-bottom-of-", Foot),
        ("second-section-with-deep-foot", Foot),
        ("second-section-with-other-margin", "pages of one size are measured together: an appendix is too short to show margins of its own"),
        ("text-vanished", "hidden text is not printed"),
        ("body-at-least-18-pt", "lines at least 18 pt apart are as far apart as lines exactly 18 pt apart"),
        ("body-at-one-and-a-half", "wide lines may be a choice of exactly so many points, which is right"),
    ];

    /// <summary>Findings that a fault brings along in print only: by the beginning of the fault's name.</summary>
    private static readonly (string Fault, string[] Rules, string Reason)[] s_brought =
    [
        ("second-section-with-other-margin", ["hd36/appendix-heading"], "what is centred between other margins is off the middle of the document"),
        ("body-at-one-and-a-half", ["hd36/body-paragraph-spacing"], "headings that keep lines of 18 pt stand nearer than wide lines would"),
        ("landscape-section-without-tables", ["hd36/page-number-position"], "two paragraphs on a page do not show its margins, nor so what is centred between them"),
        ("body-at-left", ["hd36/margin-right", "hd36/summary-position"], "in a short document two ragged lines may end at one place by chance, which then passes for the margin"),
        ("one-paragraph-at-right", ["hd36/body-end", "hd36/body-indent", "hd36/type-name-position", "hd36/summary-position"], "the last line at the right passes for a column; of a short document it hides the left margin"),
        ("one-paragraph-centred", ["hd36/body-indent", "hd36/body-paragraph-spacing"], "a line that fills the width leaves no gap to see that it is centred"),
        ("one-paragraph-hanging", ["hd36/body-paragraph-spacing"], "a line set further in than the one above begins a paragraph elsewhere"),
        ("tabs-amid-a-line", ["hd36/summary-style", "hd36/summary-position"], "a wide gap parts columns"),
        ("not-for-the-media-at-the-top", ["hd36/margin-top"], "the line reaches from the header into the text"),
        ("copy-line-", ["hd36/signature-present", "hd36/recipients-present"], "without a line across the page the copy's columns are those of the document's own signature"),
    ];

    /// <summary>Why a fault does not show in print; null where it does.</summary>
    public static string? Unseen(string fault) =>
        Array.Find(s_unseen, entry => fault.StartsWith(entry.Fault, StringComparison.Ordinal)).Reason;

    public static bool IsBrought(string fault, string rule) =>
        Array.Exists(s_brought, entry => fault.StartsWith(entry.Fault, StringComparison.Ordinal) && entry.Rules.Contains(rule));

    /// <summary>Entries that no fault needs: each excuse is to be taken back when the reader has learnt to do without it.</summary>
    /// <param name="missed">The names of the faults that were not found.</param>
    /// <param name="brought">What was found beside the faults: the fault's name and the rule.</param>
    public static IEnumerable<string> Unneeded(IReadOnlyCollection<string> missed, IReadOnlyCollection<(string Fault, string Rule)> brought) =>
        s_unseen.Where(entry => !missed.Any(fault => fault.StartsWith(entry.Fault, StringComparison.Ordinal))).Select(entry => entry.Fault)
            .Concat(s_brought.SelectMany(entry => entry.Rules.Where(rule => !brought.Any(pair => pair.Rule == rule && pair.Fault.StartsWith(entry.Fault, StringComparison.Ordinal))).Select(rule => $"{entry.Fault}: {rule}")));
}
