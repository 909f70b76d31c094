using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Báo cáo của một đảng uỷ xã.</summary>
internal static class Reports
{
    public static IEnumerable<Sample> All =>
    [
        new("bao-cao-dung", Right) { Built = "word-template" },
        new(
            "bao-cao-sai",
            Wrong,
            "paper-size", "font-family", "page-number-first-page", "agency-full-name", "type-name-known", "addressee-only-letters", "recipients-label-colon")
        { Built = "word-template" },
    ];

    private static DraftPlan Right() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ HUYỆN TAM NÔNG"], ["ĐẢNG UỶ XÃ THANH HÀ"], "Số 24-BC/ĐU", "Thanh Hà, ngày 10 tháng 12 năm 2020"),
        Opening = Opening.Of("BÁO CÁO", "kết quả công tác văn phòng cấp uỷ năm 2020"),
        Body = BodyText.Read("""
            Thực hiện Chương trình công tác năm 2020 của Ban Chấp hành Đảng bộ xã, Đảng uỷ xã Thanh Hà báo cáo kết quả công tác văn phòng cấp uỷ năm 2020 như sau:
            I- KẾT QUẢ ĐẠT ĐƯỢC
            1. Công tác tham mưu, tổng hợp
            Văn phòng Đảng uỷ đã tham mưu cho Đảng uỷ, Ban Thường vụ Đảng uỷ xây dựng và thực hiện chương trình công tác tháng, quý, năm; chuẩn bị đầy đủ nội dung, tài liệu cho 12 kỳ họp của Ban Chấp hành, 24 kỳ họp của Ban Thường vụ Đảng uỷ.
            2. Công tác văn thư, lưu trữ
            Trong năm, Văn phòng tiếp nhận 436 văn bản đến, ban hành 118 văn bản đi. Văn bản được soạn thảo đúng thẩm quyền, thể thức. Kết quả phân loại văn bản đi như sau:
            | TT | Loại văn bản | Số lượng |
            | 1 | Nghị quyết, quyết định | 31 |
            | 2 | Kế hoạch, báo cáo, tờ trình | 52 |
            | 3 | Công văn và giấy tờ khác | 35 |
            3. Công tác tài chính, quản trị
            Quản lý, sử dụng kinh phí đúng mục đích, tiết kiệm; bảo đảm điều kiện, phương tiện làm việc của cấp uỷ. Hoàn thành việc trang bị máy tính kết nối mạng thông tin diện rộng của Đảng.
            II- HẠN CHẾ
            Việc ứng dụng công nghệ thông tin trong xử lý văn bản còn hạn chế; một số báo cáo gửi chậm so với thời gian quy định.
            III- NHIỆM VỤ NĂM 2021
            1. Tham mưu thực hiện tốt quy chế làm việc, chương trình công tác toàn khoá của Ban Chấp hành Đảng bộ xã.
            2. Nâng cao chất lượng soạn thảo văn bản; kiểm tra thể thức văn bản trước khi trình ký, phát hành.
            3. Chỉnh lý, số hoá tài liệu lưu trữ từ năm 2015 đến năm 2020.
            Đảng uỷ xã báo cáo Ban Thường vụ Huyện uỷ theo dõi, chỉ đạo.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M ĐẢNG UỶ", "PHÓ BÍ THƯ", "Nguyễn Văn A"),
            Recipients = Recipients.Of("- Ban Thường vụ Huyện uỷ (để báo cáo),", "- Văn phòng Huyện uỷ,", "- Các chi bộ trực thuộc,", "- Lưu Văn phòng Đảng uỷ."),
        },
    };

    private static DraftPlan Wrong()
    {
        DraftPlan plan = Right();
        plan.Page = plan.Page with { Width = 215.9, Height = 279.4 };
        plan.PageNumbering.OnFirstPage = true;
        plan.First(Role.Issuer).Text = "ĐU XÃ THANH HÀ";
        plan.First(Role.TypeName).Text = "BÁO CÁO TỔNG KẾT";
        plan.Addressees.AddRange(Addressees.Of("Ban Thường vụ Huyện uỷ,"));
        plan.BodyOf(Role.Dash, Role.Text).Last().Restyle(look => look with { Font = "Calibri" });
        plan.First(Role.RecipientsLabel).Text = "Nơi nhận";
        return plan;
    }
}
