namespace FormatCheck.Cli.Text;

/// <summary>The words for the values of reports, in the language of the user.</summary>
internal static class Words
{
    public static string Name(this Severity severity, Language language) => severity.Name().In(language);

    public static string Promise(this Severity severity, Language language) => severity switch
    {
        Severity.Error => language.Say("phải sửa trước khi ký", "must be mended before signing"),
        Severity.Warning => language.Say("nên sửa; căn cứ gián tiếp hoặc do suy đoán", "should be mended; known at second hand or inferred"),
        _ => language.Say("để lưu ý, không bắt buộc", "to be noted, not demanded"),
    };

    public static string Name(this Evidence evidence, Language language) => evidence switch
    {
        Evidence.Verbatim => language.Say("nguyên văn của điều khoản", "the clause's own words"),
        Evidence.Corroborated => language.Say("hai nguồn độc lập khớp nhau", "two independent sources agree"),
        Evidence.Restated => language.Say("một nguồn dẫn lại", "one secondary source"),
        _ => language.Say("thông lệ, không có điều khoản", "practice, no clause"),
    };

    public static string Name(this Stage stage, Language language) => stage.Name().In(language);

    public static string Name(this FixSafety fix, Language language) => fix switch
    {
        FixSafety.Safe => language.Say("chương trình tự sửa được", "a program may mend it"),
        FixSafety.Review => language.Say("chương trình đề xuất, người soạn xác nhận", "a program may propose it, a person confirms"),
        _ => language.Say("chỉ người soạn sửa được", "only a person can mend it"),
    };

    /// <summary>A section of a DOCX. Vietnamese Word calls it "phần", which in a document is also a chapter.</summary>
    public static string SectionName(int section, Language language) => language.Say($"phần {section} của tệp", $"section {section}");

    public static string Name(this PageKind kind, Language language) => kind switch
    {
        PageKind.Scanned => language.Say("ảnh quét", "scanned"),
        PageKind.ScannedWithText => language.Say("ảnh quét có lớp chữ nhận dạng", "scanned, with recognised text"),
        PageKind.Mixed => language.Say("có cả trang chữ và trang ảnh quét", "text pages and scanned pages"),
        PageKind.Blank => language.Say("trang trắng", "blank"),
        _ => language.Say("trang chữ (không phải ảnh quét)", "born digital"),
    };

    public static string Side(string side, Language language) => side switch
    {
        "left" => language.Say("bên trái", "left"),
        "right" => language.Say("bên phải", "right"),
        "center" => language.Say("ở giữa", "centre"),
        "full" => language.Say("cả chiều ngang", "full width"),
        _ => side,
    };

    public static string Property(string property, Language language) => property switch
    {
        "font" => language.Say("phông chữ", "font"),
        "size" => language.Say("cỡ chữ", "size"),
        "style" => language.Say("kiểu chữ", "style"),
        "bold" => language.Say("đậm", "bold"),
        "italic" => language.Say("nghiêng", "italic"),
        "underline" => language.Say("gạch chân", "underline"),
        "caps" => language.Say("chữ hoa", "capitals"),
        "color" or "colour" => language.Say("màu chữ", "colour"),
        "align" or "alignment" => language.Say("căn lề", "alignment"),
        "indent" or "first-line" => language.Say("thụt đầu dòng", "first-line indent"),
        "spacing" or "line-spacing" => language.Say("giãn dòng", "line spacing"),
        "before" or "space-before" => language.Say("cách trên", "space before"),
        "after" or "space-after" => language.Say("cách dưới", "space after"),
        _ => property,
    };
}
