namespace FormatCheck.Tests.Recall;

/// <summary>What print does not show as the Word file does: for which faults a PDF gives another answer, and why. The form is that of <see cref="KnownAnswers"/>.</summary>
internal static class PrintDifferences
{
    private const string Foot = "how far down a page the text would go does not show: a page ends where a line or a kept group no longer fits";
    private const string Margin = "only a clear violation of a margin is one in print";
    private const string Wide = "lines far apart pass for paragraphs of one line";
    private const string Wrapped = "of a text on two rows, which may be one line that wrapped, it is a third to a half";
    private const string Office = "the last word of an office that wraps passes for the name that is missing below it";
    private const string Confirmed = "the last words of a confirmation that wraps are the name that it confirms, and pass for a signer's";
    private const string Narrow = "on narrow paper the columns of the head wrap, and their rows run into one another";
    private const string Gap = "a wide gap parts columns";
    private const string Ragged = "in a short document two ragged lines may end at one place by chance, which then passes for the margin";
    private const string Right = "the last line at the right passes for a column; of a short document it hides the left margin";

    /// <summary>Of documents of the Party.</summary>
    public static (string Kind, string Fault, string[] Rules, string Reason)[] Party { get; } =
    [
        ("", "margin-bottom-of-", [], Foot),
        ("", "second-section-with-deep-foot", [], Foot),
        ("", "second-section-with-other-margin", [], "pages of one size are measured together: an appendix is too short to show margins of its own"),
        ("", "second-section-with-other-margin", ["hd36/appendix-heading"], "what is centred between other margins is off the middle of the document"),
        ("", "text-vanished", [], "hidden text is not printed"),
        ("", "body-at-least-18-pt", [], "lines at least 18 pt apart are as far apart as lines exactly 18 pt apart"),
        ("", "body-at-one-and-a-half", [], "wide lines may be a choice of exactly so many points, which is right"),
        ("", "body-at-one-and-a-half", ["hd36/body-paragraph-spacing"], "headings that keep lines of 18 pt stand nearer than wide lines would"),
        ("", "landscape-section-without-tables", ["hd36/page-number-position"], "two paragraphs on a page do not show its margins, nor so what is centred between them"),
        ("", "body-at-left", ["hd36/margin-right"], Ragged),
        ("", "one-paragraph-at-right", ["hd36/body-end", "hd36/body-indent"], Right),
        ("", "one-paragraph-centred", ["hd36/body-indent", "hd36/body-paragraph-spacing"], "a line that fills the width leaves no gap to see that it is centred"),
        ("", "one-paragraph-hanging", ["hd36/body-paragraph-spacing"], "a line set further in than the one above begins a paragraph elsewhere"),
        ("", "tabs-amid-a-line", ["hd36/body-justified", "hd36/body-indent"], Gap),
        ("bien-ban-xac-nhan", "second-signer-unnamed", [], Confirmed),
        ("bien-ban-xac-nhan", "second-signer-unnamed", ["hd36/signer-style"], Confirmed),
        ("", "not-for-the-media-at-the-top", ["hd36/margin-top"], "the line reaches from the header into the text"),
    ];

    /// <summary>Of documents of the State.</summary>
    public static (string Kind, string Fault, string[] Rules, string Reason)[] State { get; } =
    [
        ("", "margin-bottom-of-", [], Foot),
        ("", "margin-top-of-18", [], Margin),
        ("", "margin-top-of-28", [], Margin),
        ("", "margin-left-of-28", [], Margin),
        ("", "margin-left-of-38", [], Margin),
        ("", "margin-right-of-13", [], Margin),
        ("", "margin-right-of-23", [], Margin),
        ("", "one-paragraph-double-spaced", [], Wide),
        ("", "text-vanished", [], "hidden text is not printed"),
        ("huong-dan", "agency-line-as-long-as-the-name", [], "as long as the last line of the name, it is a third to a half of the longer line above"),
        ("sao-y", "summary-line-as-long-as-the-text", [], Wrapped),
        ("cong-van-doanh-nghiep", "signer-unnamed-at-signing", [], Office),
        ("cong-van-doanh-nghiep", "signer-unnamed-at-signing", ["nd30/signer-style"], Office),
        ("bao-cao", "agency-line-as-long-as-the-name", [], Wrapped),
        ("de-an", "agency-line-of-three-quarters", [], Wrapped),
        ("", "margin-top-of-10", ["nd30/page-number-present"], "the page number stands amid the text, as it would be printed"),
        ("cong-van-hoa-toc", "margin-left-of-40", ["nd30/urgency-value"], "the column is too narrow for the stamp, whose words then stand on two rows"),
        ("", "agency-below-the-number", ["nd30/agency-line"], "the line keeps its place by the number"),
        ("", "landscape-section-without-tables", ["nd30/page-number-position"], "two paragraphs on a page do not show its margins, nor so what is centred between them"),
        ("", "body-double-spaced", ["nd30/body-paragraph-spacing"], Wide),
        ("", "body-at-1-8-lines", ["nd30/body-paragraph-spacing"], Wide),
        ("", "body-exactly-30-pt", ["nd30/body-paragraph-spacing"], Wide),
        ("", "body-at-least-32-pt", ["nd30/body-paragraph-spacing"], Wide),
        ("", "grounds-at-12", ["nd30/body-paragraph-spacing"], "rows of smaller letters stand nearer to one another, which reads as less space between paragraphs"),
        ("cong-van-thuong-khan", "urgency-at-16", ["nd30/font-color", "nd30/letter-summary-size", "nd30/letter-summary-style"], "the stamp wraps, and its second row passes for the summary's"),
        ("cong-van-hoa-toc", "circulation-at-16", ["nd30/margin-top"], "the mark reaches from the header into the text"),
        ("bao-cao", "paper-b5", ["nd30/agency-line", "nd30/type-name-known", "nd30/type-name-size", "nd30/type-name-position", "nd30/summary-case", "nd30/summary-size", "nd30/summary-position", "nd30/number-type-symbol", "nd30/summary-style"], Narrow),
        ("", "one-paragraph-at-right", ["nd30/body-indent"], Right),
        ("", "one-paragraph-centred", ["nd30/body-indent", "nd30/body-paragraph-spacing"], "a line that fills the width leaves no gap to see that it is centred"),
        ("", "one-paragraph-hanging", ["nd30/body-paragraph-spacing"], "a line set further in than the one above begins a paragraph elsewhere"),
        ("", "tabs-amid-a-line", ["nd30/body-justified", "nd30/body-indent", "nd30/body-paragraph-spacing"], Gap),
    ];
}
