using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Giấy mời, giấy giới thiệu: papers of the office, on A5.</summary>
internal static class Papers
{
    public static DraftPlan Invitation() => Of("GIẤY MỜI", "dự hội nghị Ban Chấp hành Đảng bộ tỉnh", "Số 15-GM/TU", """
        Ban Thường vụ Tỉnh uỷ trân trọng kính mời đồng chí Nguyễn Văn A đến dự hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12.
        Thời gian: 01 ngày, bắt đầu từ 07 giờ 30 phút, ngày 12/9/2019.
        Địa điểm: Hội trường Tỉnh uỷ.
        """);

    public static DraftPlan Introduction() => Of("GIẤY GIỚI THIỆU", "cán bộ đến liên hệ công tác", "Số 08-GGT/TU", """
        Tỉnh uỷ Hà Nam trân trọng giới thiệu đồng chí Nguyễn Văn A, chuyên viên Văn phòng Tỉnh uỷ, đến liên hệ công tác lưu trữ.
        Đề nghị quý cơ quan tạo điều kiện giúp đỡ đồng chí A hoàn thành nhiệm vụ.
        """);

    private static DraftPlan Of(string type, string summary, string number, string body) => new()
    {
        Page = PageSetup.A5,
        Letterhead = Letterhead.Of([], ["TỈNH UỶ\nHÀ NAM"], number, "Hà Nam, ngày 05 tháng 9 năm 2019"),
        Opening = Opening.Of(type, summary),
        Body = BodyText.Read(body),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Phạm Thị Hiền"),
            Recipients = Recipients.Of("- Đồng chí A,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
        Pages = 1,
    };
}
