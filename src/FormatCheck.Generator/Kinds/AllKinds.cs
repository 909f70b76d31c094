namespace FormatCheck.Generator.Kinds;

/// <summary>The kinds of documents the generator makes.</summary>
public static class AllKinds
{
    public static IReadOnlyList<DraftKind> List { get; } =
    [
        new("cong-van", Letters.OfProvince),
        new("cong-van-van-phong", Letters.OfProvincialOffice),
        new("cong-van-mat-khan", Letters.SecretAndUrgent),
        new("nghi-quyet", Resolutions.OfProvince),
        new("nghi-quyet-chi-bo", Resolutions.OfCell),
        new("chi-thi", Resolutions.Directive),
        new("ket-luan", Resolutions.ConclusionWithAuthor),
        new("chuong-trinh", Resolutions.ActionProgramme),
        new("quyet-dinh", Decisions.OfProvince),
        new("quyet-dinh-xa", Decisions.OfCommune),
        new("bao-cao", Reports.OfDistrict),
        new("to-trinh", Reports.Submission),
        new("thong-bao", Reports.Notice),
        new("thong-bao-van-phong", Reports.NoticeWithContact),
        new("huong-dan", Offices.Guidance),
        new("thong-tri", Offices.CircularOfBoard),
        new("ke-hoach-ban-chi-dao", Offices.SteeringBoard),
        new("ke-hoach-phu-luc", Offices.PlanWithAppendices),
        new("ke-hoach-trang-ngang", Offices.PlanWithLandscapeTable),
        new("ke-hoach-du-thao", Offices.Unnumbered) { Stage = DraftStage.Draft },
        new("quy-dinh", Regulations.OfProvince),
        new("quy-che-lien-co-quan", Regulations.Joint),
        new("de-an", Regulations.Scheme),
        new("bien-ban", Minutes.OfMeeting),
        new("bien-ban-xac-nhan", Minutes.Confirmed),
        new("nghi-quyet-dai-hoi", Congress.Resolution),
        new("bao-cao-kiem-phieu", Congress.BallotReport),
        new("sao-y", Copies.Full),
        new("sao-luc", Copies.OfAnotherAgency),
        new("trich-sao", Copies.Extract),
        new("giay-moi", Papers.Invitation),
        new("giay-gioi-thieu", Papers.Introduction),
    ];
}
