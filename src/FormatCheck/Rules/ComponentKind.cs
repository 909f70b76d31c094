using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>A component as packs name it: its roles in a recognised draft, and its name for people.</summary>
/// <param name="Id">The English name in packs.</param>
/// <param name="Name">The name in messages.</param>
/// <param name="IsOptional">Whether a draft may well do without it: then its absence makes the rules about it not applicable, and not unchecked.</param>
/// <param name="Roles">What it consists of; none for the page and the document as a whole.</param>
internal sealed record ComponentKind(string Id, LocalizedText Name, bool IsOptional, Role[] Roles)
{
    private static readonly ComponentKind[] s_all =
    [
        new("document", new("Toàn văn bản", "Document"), false, []),
        new("page", new("Trang văn bản", "Page"), false, []),
        new("title", new("Tiêu đề", "Title"), false, [Role.Title]),
        new("title-line", new("Đường kẻ dưới tiêu đề", "Line below the title"), false, [Role.Title]),
        new("national-title", new("Quốc hiệu", "National title"), false, [Role.NationalTitle]),
        new("motto", new("Tiêu ngữ", "Motto"), false, [Role.NationalMotto]),
        new("superior", new("Tên cơ quan cấp trên", "Superior agency"), true, [Role.Superior]),
        new("agency", new("Tên cơ quan ban hành", "Issuing agency"), false, [Role.Agency]),
        new("agency-names", new("Tên cơ quan ban hành", "Issuing agency"), false, [Role.Superior, Role.Agency]),
        new("agency-star", new("Dấu sao dưới tên cơ quan", "Asterisk below the agency"), false, [Role.AgencyStar]),
        new("number", new("Số và ký hiệu", "Number and symbol"), false, [Role.Number]),
        new("place-date", new("Địa danh và ngày tháng", "Place and date"), false, [Role.PlaceDate]),
        new("type-name", new("Tên loại văn bản", "Type name"), false, [Role.TypeName]),
        new("summary", new("Trích yếu", "Summary"), false, [Role.Summary]),
        new("summary-line", new("Dấu gạch nối dưới trích yếu", "Hyphens below the summary"), false, [Role.SummaryLine]),
        new("letter-summary", new("Trích yếu công văn", "Summary of the letter"), false, [Role.LetterSummary]),
        new("addressee", new("Kính gửi", "Addressee"), true, [Role.AddresseeLabel, Role.AddresseeNames]),
        new("addressee-label", new("Từ “Kính gửi”", "Label “Kính gửi”"), true, [Role.AddresseeLabel]),
        new("addressee-names", new("Nơi được kính gửi", "Addressees' names"), true, [Role.AddresseeNames]),
        new("body", new("Nội dung", "Body"), false, [Role.BodyText, Role.BodyList, Role.BodyHeading, Role.Point, Role.Clause, Role.Article, Role.Ground]),
        new("grounds", new("Căn cứ ban hành", "Grounds"), true, [Role.Ground]),
        new("resolution-line", new("Dòng quyết định", "Line that decides"), true, [Role.Resolution]),
        new("heading", new("Đề mục", "Heading"), true, [Role.BodyHeading]),
        new("part", new("Phần, chương", "Part, chapter"), true, [Role.Part]),
        new("part-title", new("Tên phần, chương", "Title of a part or chapter"), true, [Role.PartTitle]),
        new("section", new("Mục", "Section"), true, [Role.Section]),
        new("section-title", new("Tên mục", "Title of a section"), true, [Role.SectionTitle]),
        new("article", new("Điều", "Article"), true, [Role.Article]),
        new("clause", new("Khoản", "Clause"), true, [Role.Clause]),
        new("point", new("Điểm", "Point"), true, [Role.Point]),
        new("authority", new("Quyền hạn ký", "Authority"), true, [Role.Authority]),
        new("office", new("Chức vụ người ký", "Office"), true, [Role.Office]),
        new("signer", new("Họ tên người ký", "Signer's name"), true, [Role.Signer]),
        new("signature", new("Quyền hạn, chức vụ, họ tên người ký", "Signature block"), false, [Role.Authority, Role.Office]),
        new("recipients-label", new("Từ “Nơi nhận”", "Label “Nơi nhận”"), false, [Role.RecipientsLabel]),
        new("recipients", new("Nơi nhận", "Recipients"), false, [Role.Recipients]),
        new("secrecy", new("Dấu chỉ mức độ mật", "Secrecy mark"), true, [Role.Secrecy]),
        new("urgency", new("Dấu chỉ mức độ khẩn", "Urgency mark"), true, [Role.Urgency]),
        new("circulation", new("Chỉ dẫn phạm vi lưu hành", "Circulation mark"), true, [Role.Circulation]),
        new("draft-mark", new("Chỉ dẫn dự thảo", "Draft mark"), true, [Role.DraftMark]),
        new("typist", new("Ký hiệu người đánh máy", "Typist's mark"), true, [Role.Typist]),
        new("contact", new("Thông tin liên hệ", "Contact information"), true, [Role.Contact]),
        new("copy-line", new("Đường kẻ trên phần bản sao", "Line above a copy's components"), true, [Role.CopyKind]),
        new("copy-kind", new("Loại bản sao", "Kind of copy"), true, [Role.CopyKind]),
        new("copy-number", new("Số và ký hiệu bản sao", "Number of the copy"), true, [Role.CopyNumber]),
        new("appendix", new("Phụ lục", "Appendix"), true, [Role.AppendixHeading]),
        new("appendix-heading", new("Tiêu đề phụ lục", "Heading of an appendix"), true, [Role.AppendixHeading]),
        new("appendix-title", new("Tên phụ lục", "Title of an appendix"), true, [Role.AppendixTitle]),
        new("appendix-reference", new("Ghi chú kèm theo của phụ lục", "Reference of an appendix to its document"), true, [Role.AppendixReference]),
        new("page-number", new("Số trang", "Page number"), true, [Role.PageNumber]),
    ];

    public static IEnumerable<string> Ids => s_all.Select(kind => kind.Id);

    public static ComponentKind? Named(string id) => Array.Find(s_all, kind => kind.Id == id);

    /// <summary>The name of the component that a role belongs to.</summary>
    public static LocalizedText? OfRole(Role role) => Array.Find(s_all, kind => kind.Roles is [var only] && only == role && !kind.Id.EndsWith("-line", StringComparison.Ordinal))?.Name;
}
