using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>A component as packs name it: its roles in a recognised draft, and its name for people.</summary>
/// <param name="Id">The English name in packs.</param>
/// <param name="Name">The name in messages.</param>
/// <param name="IsOptional">Whether a draft may well do without it: then its absence makes the rules about it not applicable, and not unchecked.</param>
/// <param name="Roles">What it consists of; none for the page and the document as a whole.</param>
internal sealed record ComponentKind(string Id, LocalizedText Name, bool IsOptional, Role[] Roles)
{
    private static readonly ComponentKind[] s_all = [.. List()];

    public static IEnumerable<string> Ids => s_all.Select(kind => kind.Id);

    public static ComponentKind? Named(string id) => Array.Find(s_all, kind => kind.Id == id);

    /// <summary>The name of the component that a role belongs to.</summary>
    public static LocalizedText? OfRole(Role role) => Array.Find(s_all, kind => kind.Roles is [var only] && only == role && !kind.Id.EndsWith("-line", StringComparison.Ordinal))?.Name;

    private static IEnumerable<ComponentKind> List()
    {
        yield return new("document", new("Toàn văn bản", "Document"), false, []);
        yield return new("page", new("Trang văn bản", "Page"), false, []);
        yield return new("title", new("Tiêu đề", "Title"), false, [Role.Title]);
        yield return new("title-line", new("Đường kẻ dưới tiêu đề", "Line below the title"), false, [Role.Title]);
        yield return new("national-title", new("Quốc hiệu", "National title"), false, [Role.NationalTitle]);
        yield return new("motto", new("Tiêu ngữ", "Motto"), false, [Role.NationalMotto]);
        yield return new("superior", new("Tên cơ quan cấp trên", "Superior agency"), true, [Role.Superior]);
        yield return new("agency", new("Tên cơ quan ban hành", "Issuing agency"), false, [Role.Agency]);
        yield return new("agency-names", new("Tên cơ quan ban hành", "Issuing agency"), false, [Role.Superior, Role.Agency]);
        yield return new("agency-star", new("Dấu sao dưới tên cơ quan", "Asterisk below the agency"), false, [Role.AgencyStar]);
        yield return new("number", new("Số và ký hiệu", "Number and symbol"), false, [Role.Number]);
        yield return new("place-date", new("Địa danh và ngày tháng", "Place and date"), false, [Role.PlaceDate]);
        yield return new("type-name", new("Tên loại văn bản", "Type name"), false, [Role.TypeName]);
        yield return new("summary", new("Trích yếu", "Summary"), false, [Role.Summary]);
        yield return new("summary-line", new("Dấu gạch nối dưới trích yếu", "Hyphens below the summary"), false, [Role.SummaryLine]);
        yield return new("letter-summary", new("Trích yếu công văn", "Summary of the letter"), false, [Role.LetterSummary]);
        yield return new("addressee", new("Kính gửi", "Addressee"), true, [Role.AddresseeLabel, Role.AddresseeNames]);
        yield return new("addressee-label", new("Từ “Kính gửi”", "Label “Kính gửi”"), true, [Role.AddresseeLabel]);
        yield return new("addressee-names", new("Nơi được kính gửi", "Addressees' names"), true, [Role.AddresseeNames]);
        yield return new("body", new("Nội dung", "Body"), false, [Role.BodyText, Role.BodyList, Role.BodyHeading, Role.Point, Role.Clause, Role.Article, Role.Ground]);
        yield return new("grounds", new("Căn cứ ban hành", "Grounds"), true, [Role.Ground]);
        yield return new("resolution-line", new("Dòng quyết định", "Line that decides"), true, [Role.Resolution]);
        yield return new("heading", new("Đề mục", "Heading"), true, [Role.BodyHeading]);
        yield return new("part", new("Phần, chương", "Part, chapter"), true, [Role.Part]);
        yield return new("part-title", new("Tên phần, chương", "Title of a part or chapter"), true, [Role.PartTitle]);
        yield return new("section", new("Mục", "Section"), true, [Role.Section]);
        yield return new("section-title", new("Tên mục", "Title of a section"), true, [Role.SectionTitle]);
        yield return new("article", new("Điều", "Article"), true, [Role.Article]);
        yield return new("clause", new("Khoản", "Clause"), true, [Role.Clause]);
        yield return new("point", new("Điểm", "Point"), true, [Role.Point]);
        yield return new("authority", new("Quyền hạn ký", "Authority"), true, [Role.Authority]);
        yield return new("office", new("Chức vụ người ký", "Office"), true, [Role.Office]);
        yield return new("signer", new("Họ tên người ký", "Signer's name"), true, [Role.Signer]);
        yield return new("signature", new("Quyền hạn, chức vụ, họ tên người ký", "Signature block"), false, [Role.Authority, Role.Office]);
        yield return new("recipients-label", new("Từ “Nơi nhận”", "Label “Nơi nhận”"), false, [Role.RecipientsLabel]);
        yield return new("recipients", new("Nơi nhận", "Recipients"), false, [Role.Recipients]);
        yield return new("secrecy", new("Dấu chỉ mức độ mật", "Secrecy mark"), true, [Role.Secrecy]);
        yield return new("urgency", new("Dấu chỉ mức độ khẩn", "Urgency mark"), true, [Role.Urgency]);
        yield return new("circulation", new("Chỉ dẫn phạm vi lưu hành", "Circulation mark"), true, [Role.Circulation]);
        yield return new("draft-mark", new("Chỉ dẫn dự thảo", "Draft mark"), true, [Role.DraftMark]);
        yield return new("typist", new("Ký hiệu người đánh máy", "Typist's mark"), true, [Role.Typist]);
        yield return new("contact", new("Thông tin liên hệ", "Contact information"), true, [Role.Contact]);
        yield return new("copy-line", new("Đường kẻ trên phần bản sao", "Line above a copy's components"), true, [Role.CopyKind]);
        yield return new("copy-kind", new("Loại bản sao", "Kind of copy"), true, [Role.CopyKind]);
        yield return new("copy-number", new("Số và ký hiệu bản sao", "Number of the copy"), true, [Role.CopyNumber]);
        yield return new("appendix", new("Phụ lục", "Appendix"), true, [Role.AppendixHeading]);
        yield return new("appendix-heading", new("Tiêu đề phụ lục", "Heading of an appendix"), true, [Role.AppendixHeading]);
        yield return new("appendix-title", new("Tên phụ lục", "Title of an appendix"), true, [Role.AppendixTitle]);
        yield return new("appendix-reference", new("Ghi chú kèm theo của phụ lục", "Reference of an appendix to its document"), true, [Role.AppendixReference]);
        yield return new("page-number", new("Số trang", "Page number"), true, [Role.PageNumber]);
    }
}
