using System.Collections.Immutable;
using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>Runs the rules of a pack over a recognised draft and makes the report.</summary>
internal static class Checker
{
    private static readonly LocalizedText s_otherStage = new("không áp dụng cho loại văn bản hoặc giai đoạn này", "does not concern this type of document or stage");
    private static readonly LocalizedText s_disabled = new("đã tắt trong cấu hình", "switched off in the configuration");
    private static readonly LocalizedText s_noParty = new("không phải văn bản của Đảng", "not a Party document");
    private static readonly LocalizedText s_noState = new("không phải văn bản hành chính của Nhà nước", "not an administrative document of the State");

    /// <summary>Why a rule is not checked on a PDF.</summary>
    public static readonly LocalizedText NotShown = new("tệp PDF không cho thấy điều này", "a PDF does not show this");

    private static readonly LocalizedText s_unknown = new("phông trong tệp PDF không cho biết chữ được in ra", "the fonts in the PDF do not tell the letters that are printed");
    private static readonly LocalizedText s_scaled = new("các trang đã bị thu phóng khi in ra PDF", "the pages were scaled when they were printed to PDF");
    private static readonly LocalizedText s_scanned = new("trang là ảnh quét, không đọc được chữ và phông", "the page is a picture: neither text nor fonts can be read");

    public static CheckReport Check(RecognisedDraft draft, RulePack pack, FormatCheckSettings settings, string file, CancellationToken cancellationToken, RecentOutcomes? recent = null)
    {
        var context = new CheckContext(draft.Draft, draft, settings.Stage, pack.Words, settings.AgencySymbols, pack.Standard, settings.Register);
        var findings = new FindingList(context, settings);
        recent ??= new RecentOutcomes();
        Span<RuleOutcome> outcomes = recent.Next(pack.Rules.Length);
        ImmutableArray<LocalizedText> notices = [];
        LocalizedText? unread = Unread(draft.Draft);
        if (!draft.IsCovered && unread is null)
        {
            notices = [NotCovered.Notice(draft, pack.Words.Issuer)];
        }

        var run = new RuleRun(context);
        bool asksAll = unread is null && draft.IsCovered && !draft.Draft.IsPrinted && settings.DisabledRules.Count == 0;
        for (int i = 0; i < outcomes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Rule rule = pack.Rules[i];
            outcomes[i] = (asksAll ? null : Unasked(rule, run.Context, unread, settings)) ?? Run(rule, run, findings);
        }

        return new CheckReport
        {
            File = file,
            Pack = pack.Info,
            Stage = settings.Stage,
            Document = DocumentInfoOf(draft),
            Notices = notices,
            Findings = findings.ToArray(),
            Outcomes = recent.Take(),
        };
    }

    /// <summary>Why a rule is not asked at all, or <see langword="null"/>.</summary>
    private static RuleOutcome? Unasked(Rule rule, CheckContext context, LocalizedText? unread, FormatCheckSettings settings)
    {
        if (settings.DisabledRules.Contains(rule.Id))
        {
            return new RuleOutcome(rule.Id, Outcome.NotApplicable, s_disabled);
        }

        if (unread is not null && rule.Check is not (FactCheck { Fact: DocumentFact.Scanned or DocumentFact.UnreadableText } or PaperCheck or OrientationCheck))
        {
            return new RuleOutcome(rule.Id, Outcome.NotChecked, unread);
        }

        if (context.Draft.IsPrinted && rule.Pdf == PdfEvidence.None)
        {
            return new RuleOutcome(rule.Id, Outcome.NotChecked, NotShown);
        }

        if (context.Draft.Facts.Print is { IsScaled: true } && rule.Pdf == PdfEvidence.Measured)
        {
            return new RuleOutcome(rule.Id, Outcome.NotChecked, s_scaled);
        }

        // Of a document that the pack is not for one rule says so; the others have nothing to hold on to.
        bool isToldByOne = !context.Recognised.IsCovered && unread is null && !NotCovered.IsTold(rule);
        return isToldByOne ? new RuleOutcome(rule.Id, Outcome.NotChecked, context.Words.Issuer == HeadTitle.State ? s_noState : s_noParty) : null;
    }

    private static RuleOutcome Run(Rule rule, RuleRun run, FindingList findings)
    {
        if (!rule.Concerns(run.Context.Recognised, run.Context.Stage))
        {
            return new RuleOutcome(rule.Id, Outcome.NotApplicable, s_otherStage);
        }

        run.Evaluate(rule);
        if (run.Remarks.Count > 0)
        {
            findings.Add(run);
        }

        // A page that is a picture shows no fonts, so that those of the other pages are not all.
        Outcome outcome = run.Outcome;
        bool unseen = run.Context.Draft.Facts.Print is { ScannedPages: > 0 } && outcome == Outcome.Pass && rule.Check is FontCheck or ColorCheck or EncodingCheck;
        return unseen ? new RuleOutcome(rule.Id, Outcome.NotChecked, s_scanned) : new RuleOutcome(rule.Id, outcome, run.Reason);
    }

    /// <summary>Why no component can be told: the first page is a picture, or fonts do not tell their letters; <see langword="null"/> where text can be read.</summary>
    private static LocalizedText? Unread(Draft draft) => draft.Facts.Print switch
    {
        { Pages: [PageClass.Scanned or PageClass.ScannedWithText, ..] } => s_scanned,
        { HasUnknownText: true } => s_unknown,
        _ => null,
    };

    public static DocumentInfo DocumentInfoOf(RecognisedDraft draft) => new(
        draft.Issuer == HeadTitle.Party,
        draft.IsCovered ? draft.Type?.Symbol : null,
        draft.IsCovered ? draft.Type?.Name : null,
        draft.IsCovered ? TextOf(draft, Role.Number) : null,
        draft.IsCovered ? TextOf(draft, Role.Agency) : null)
    {
        IsStateDocument = draft.Issuer == HeadTitle.State,
        Pdf = PrintedForm.Describe(draft.Draft.Facts.Print),
    };

    private static string? TextOf(RecognisedDraft draft, Role role) => draft.Find(role) is var found and >= 0 ? draft.JoinedText(draft.Components[found]) : null;
}
