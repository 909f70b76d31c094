using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Quyết định của một tỉnh uỷ: grounds, articles, clauses and points.</summary>
internal static class Decisions
{
    public static IEnumerable<Sample> All =>
    [
        new("quyet-dinh-dung", Right) { Built = "format-paragraph-styles" },
        new(
            "quyet-dinh-sai",
            Wrong,
            "page-number-format", "number-leading-zero", "grounds-format", "grounds-style", "article-style", "body-end", "office-agency", "recipients-list")
        { Built = "format-paragraph-styles" },
    ];

    private static DraftPlan Right() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ KIÊN GIANG"], "Số 09-QĐ/TU", "Kiên Giang, ngày 05 tháng 3 năm 2019"),
        Opening = Opening.Of("QUYẾT ĐỊNH", "thành lập Tổ rà soát thể thức văn bản", "của các cơ quan, tổ chức đảng trong tỉnh"),
        Body = BodyText.Read("""
            + - Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
            + - Căn cứ Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng;
            + - Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng;
            + - Xét đề nghị của Văn phòng Tỉnh uỷ,
            = BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH
            Điều 1. Thành lập Tổ rà soát thể thức văn bản (sau đây gọi tắt là Tổ rà soát), gồm:
            1. Đồng chí Chánh Văn phòng Tỉnh uỷ, Tổ trưởng.
            2. Đồng chí Phó Chánh Văn phòng Tỉnh uỷ, Tổ phó.
            3. Đại diện lãnh đạo văn phòng các ban tham mưu, giúp việc Tỉnh uỷ, thành viên.
            Điều 2. Tổ rà soát có nhiệm vụ:
            1. Rà soát thể thức văn bản do các cơ quan, tổ chức đảng trong tỉnh ban hành từ đầu nhiệm kỳ đến nay, tập trung vào:
            a) Tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày, tháng, năm ban hành văn bản;
            b) Tên loại văn bản, trích yếu nội dung và bố cục của văn bản;
            c) Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền;
            d) Nơi nhận văn bản.
            2. Hướng dẫn các cơ quan, tổ chức đảng sửa lại những mẫu văn bản chưa đúng quy định; kiến nghị với cấp có thẩm quyền những nội dung vượt thẩm quyền của Tổ rà soát.
            3. Báo cáo kết quả với Ban Thường vụ Tỉnh uỷ trước ngày 30/6/2019.
            Điều 3. Tổ rà soát làm việc theo chế độ kiêm nhiệm và tự giải thể sau khi hoàn thành nhiệm vụ. Kinh phí hoạt động do Văn phòng Tỉnh uỷ bảo đảm theo quy định hiện hành.
            Điều 4. Văn phòng Tỉnh uỷ, các ban tham mưu, giúp việc Tỉnh uỷ, các huyện uỷ, thành uỷ, đảng uỷ trực thuộc Tỉnh uỷ và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.
            Quyết định này có hiệu lực kể từ ngày ký.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A"),
            Recipients = Recipients.Of("- Thường trực Tỉnh uỷ (để báo cáo),", "- Như Điều 4,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    private static DraftPlan Wrong()
    {
        DraftPlan plan = Right();
        plan.PageNumbering.Before = "- ";
        plan.PageNumbering.After = " -";
        plan.First(Role.Number).Text = "Số 9-QĐ/TU";
        foreach (Paragraph ground in plan.BodyOf(Role.Ground))
        {
            ground.Restyle(look => look with { Italic = true });
        }

        plan.Last(Role.Ground).Replace("uỷ,", "uỷ;");
        foreach (Paragraph article in plan.BodyOf(Role.Article))
        {
            article.Label = article.Label! with { Text = article.Label.Text.Replace('.', ':') };
        }

        plan.BodyOf(Role.Text).Last().Replace("ngày ký.", "ngày ký./.");
        plan.First(Role.Office).Text = "PHÓ BÍ THƯ TỈNH UỶ";
        Spoil.Semicolons(plan);
        return plan;
    }
}
