using FormatCheck.Generator.Kinds;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>The kinds of State documents the generator makes.</summary>
public static class StateKinds
{
    public static IReadOnlyList<DraftKind> List { get; } =
    [
        new("cong-van-bo", StateLetters.OfMinistry),
        new("cong-van-so", StateLetters.OfDepartment),
        new("cong-van-tinh", StateLetters.OfProvince),
        new("cong-van-phong", StateLetters.OfDivision),
        new("cong-van-doanh-nghiep", StateLetters.OfEnterprise),
        new("quyet-dinh-xa", StateDecisions.OfCommuneChairman),
        new("quyet-dinh-bo", StateDecisions.OfMinister),
        new("quyet-dinh-ban-hanh", StateDecisions.Issuing),
        new("nghi-quyet-hdnd", StateDecisions.OfCouncil),
        new("to-trinh", StateReports.Submission),
        new("bao-cao", StateReports.Report),
        new("ke-hoach", StateReports.Plan),
        new("thong-bao", StateReports.Notice),
        new("quy-che", StateRegulations.OfSchool),
        new("de-an", StateRegulations.Scheme),
        new("cong-dien", StatePapers.Telegram),
        new("giay-moi", StatePapers.Invitation),
        new("giay-gioi-thieu", StatePapers.Introduction),
        new("bien-ban", StatePapers.Minutes),
        new("bien-ban-khong-ngay", StateMore.UndatedMinutes),
        new("chi-thi", StateMore.Directive),
        new("huong-dan", StateMore.Guidance),
        new("quyet-dinh-uy-ban", StateMore.OfCommittee),
        new("giay-uy-quyen", StateMore.Proxy),
        new("giay-nghi-phep", StateMore.Leave),
        new("cong-van-hoa-toc", StateMarked.Urgent),
        new("cong-van-thuong-khan", StateMarked.Urging),
        new("ke-hoach-phu-luc", StateMarked.WithAppendices),
        new("bao-cao-phu-luc", StateMarked.WithElectronicAppendix),
        new("thong-bao-dia-chi", StateMarked.WithAddress),
        new("sao-y", StateMarked.Copied),
        new("ke-hoach-du-thao", StateMarked.Unnumbered) { Stage = DraftStage.Draft },
        new("cong-van-du-thao", StateMarked.Dotted) { Stage = DraftStage.Draft },
    ];
}
