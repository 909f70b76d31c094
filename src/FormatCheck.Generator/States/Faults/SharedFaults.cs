using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.States.Kinds;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Faults of Party documents that are the same in a State document: only the pack that tells of them is another.</summary>
internal static class SharedFaults
{
    public static IEnumerable<Fault> All =>
    [
        .. Of(PageFaults.All, "paper-size", "page-orientation"),
        .. Of(FontFaults.All, "font-family", "font-color", "text-encoding"),
        .. Of(PageNumberFaults.All.Select(OfManyPages), "page-number-present", "page-number-format", "page-number-position", "page-number-first-page", "page-number-size"),
        .. Of(PlaceDateFaults.All.Select(OfADatedOne), "place-date-present", "place-date-format", "date-leading-zero", "date-extra-zero", "date-valid", "place-date-style", "place-date-position"),
        .. Of(OpeningFaults.All, "type-name-present", "type-name-case", "type-name-style", "type-name-position", "letter-no-type-name", "summary-present", "summary-style", "summary-position", "letter-summary-present"),
        .. Of(AddresseeFaults.All, "addressee-present", "addressee-colon"),
        .. Of(BodyFaults.All, "body-style", "body-paragraph-spacing", "body-end"),
        .. Of(BodyFaults.All.Select(OfLongText), "body-justified", "body-indent"),
        .. Of(StructureFaults.All.Select(OfTheBody), "part-style", "part-title-style", "section-style", "article-style", "clause-style", "point-style", "numbering-sequence"),
        .. Of(SignatureFaults.All, "signature-present", "signature-position", "signer-style"),
        .. Of(SignatureFaults.All.Select(NotOfSchools), "signer-title"),
        .. Of(RecipientsFaults.All.Select(NotOfPapers), "recipients-present", "recipients-position", "recipients-label-colon"),
        .. Of(MarkFaults.All, "secrecy-value"),
        .. Of(CopyFaults.All, "copy-line", "copy-kind", "copy-number"),
        .. Of(Hd05EndFaults.All, "page-number-appendix"),
        Font("national-title-in-arial", Role.NationalTitle, look => look with { Font = "Arial" }),
        Font("motto-in-calibri", Role.Motto, look => look with { Font = "Calibri" }),
        Font("issuer-in-cambria", Role.Issuer, look => look with { Font = "Cambria" }),
        Spoil.Look("nd30/font-color", "national-title-in-red", Role.NationalTitle, look => look with { Color = "FF0000" }),
        Spoil.Look("nd30/font-color", "summary-in-blue", Role.Summary, look => look with { Color = "0000FF" }),
        .. CommonFaults.All.Where(IsAtHome).Select(fault => fault with { AlsoAllowed = [.. fault.AlsoAllowed.Select(Id)] }),
    ];

    /// <summary>What the decree allows, or leaves open.</summary>
    private static readonly string[] Allowed =
    [
        "page-number-too-high", "page-number-of-word-at-12-7-mm", "page-number-too-low", "page-number-at-13",
        "part-at-13", "part-title-at-13", "section-at-13", "article-at-13", "clause-at-13",
        "only-a-name", "mixed-tone-placement", "body-ends-with-slash", "copy-kind-at-13", "copy-kind-cut-short", "copy-kind-at-left", "copy-number-above-the-agency", "copy-number-of-the-state", "copy-number-as-decision",
    ];

    /// <summary>Fits the body alone: an attached document has chapters too.</summary>
    private static Fault OfTheBody(Fault fault) => fault with { Fits = plan => plan.Appendices.Count == 0 && fault.Fits(plan) && HasGap(fault, plan) };

    /// <summary>That a number is missing shows where the text surely fills a second page.</summary>
    private static Fault OfManyPages(Fault fault) =>
        fault.Name == "page-number-missing" ? fault with { Fits = plan => plan.Appendices.Count > 0 || plan.BodyOf(Role.Part).Any() } : fault;

    /// <summary>Of two points the second leaves no gap.</summary>
    private static bool HasGap(Fault fault, DraftPlan plan) => fault.Name != "points-with-a-gap" || plan.BodyOf(Role.Point).Skip(2).FirstOrDefault()?.Text.StartsWith("c)", StringComparison.Ordinal) == true;

    /// <summary>Alignment and indents show in paragraphs of more than one line.</summary>
    private static Fault OfLongText(Fault fault) => fault with { Fits = plan => plan.BodyOf(Role.Text).Any(text => text.Text.Length > 150) && fault.Fits(plan) };

    /// <summary>Those who run schools, hospitals and science may write their titles.</summary>
    private static Fault NotOfSchools(Fault fault) => fault with { Fits = plan => !plan.Letterhead.Left.Any(MayWriteTitles) && fault.Fits(plan) };

    private static bool MayWriteTitles(Paragraph line) => Array.Exists(["TRƯỜNG", "Y TẾ", "KHOA HỌC"], name => line.Text.Contains(name, StringComparison.Ordinal));

    /// <summary>A paper may go to its bearer alone.</summary>
    private static Fault NotOfPapers(Fault fault) => fault with { Fits = plan => !plan.TypeName.StartsWith("GIẤY", StringComparison.Ordinal) && fault.Fits(plan) };

    /// <summary>Minutes may have no place and date.</summary>
    private static Fault OfADatedOne(Fault fault) => fault with { Fits = plan => plan.Has(Role.PlaceDate) && fault.Fits(plan) };

    private static Fault Font(string name, Role role, Func<Look, Look> change) => Spoil.Look("nd30/font-family", name, role, change);

    private static IEnumerable<Fault> Of(IEnumerable<Fault> faults, params string[] rules) => faults
        .Where(fault => rules.Contains(fault.RuleId["hd36/".Length..]) && IsAtHome(fault))
        .Select(fault => fault with { RuleId = Id(fault.RuleId), AlsoAllowed = [.. fault.AlsoAllowed.Select(Id), "nd30/in-force", .. fault.Name is "summary-at-right" or "summary-at-left" ? ["nd30/summary-line"] : Array.Empty<string>()] });

    /// <summary>Whether a State document has what the fault spoils: it has not the Party's title.</summary>
    private static bool IsAtHome(Fault fault) => !Allowed.Contains(fault.Name) && StateKinds.List.Any(kind => StateDrafts.Fits(fault, kind));

    private static string Id(string party) => party.StartsWith("hd", StringComparison.Ordinal) ? $"nd30/{party["hd36/".Length..]}" : party;
}
