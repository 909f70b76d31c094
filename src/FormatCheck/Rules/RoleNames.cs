using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>The names of what was recognised, also of what no rule has for its component.</summary>
internal static class RoleNames
{
    /// <summary>The English role used in packs and reports.</summary>
    public static string Id(Role role) => string.Concat(role.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    public static LocalizedText Of(Role role) => ComponentKind.OfRole(role) ?? role switch
    {
        Role.NationalTitle => new("Quốc hiệu", "National title"),
        Role.NationalMotto => new("Tiêu ngữ", "National motto"),
        Role.SummaryLine => new("Dấu gạch nối dưới trích yếu", "Hyphens below the summary"),
        Role.BodyHeading => new("Đề mục", "Heading"),
        Role.BodyList => new("Dòng liệt kê", "List item"),
        Role.BodyText => new("Nội dung", "Body"),
        Role.BodyOther => new("Nội dung khác", "Other text"),
        Role.Confirmation => new("Phần xác nhận", "Confirmation"),
        Role.CopyAgency => new("Cơ quan sao", "Copying agency"),
        Role.CopyStar => new("Dấu sao dưới tên cơ quan sao", "Asterisk below the copying agency"),
        Role.CopyPlaceDate => new("Địa danh và ngày sao", "Place and date of the copy"),
        Role.CopySignature => new("Chữ ký sao văn bản", "Signature of the copy"),
        Role.AppendixTitle => new("Tên phụ lục", "Title of an appendix"),
        _ => new(Id(role), Id(role)),
    };
}
