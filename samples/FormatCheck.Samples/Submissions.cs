using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Tờ trình của một ban: a type name and an addressee.</summary>
internal static class Submissions
{
    public static IEnumerable<Sample> All =>
    [
        new("to-trinh-dung", Right) { Built = "head-two-rows" },
        new(
            "to-trinh-sai",
            Wrong,
            "margin-right", "number-type-symbol", "type-name-size", "summary-style", "addressee-colon", "addressee-style", "body-justified", "authority-form",
            "recipients-as-above")
        { Built = "head-two-rows" },
    ];

    private static DraftPlan Right() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ CÀ MAU"], ["BAN TỔ CHỨC"], "Số 31-TTr/BTCTU", "Cà Mau, ngày 06 tháng 5 năm 2019"),
        Opening = Opening.Of("TỜ TRÌNH", "về kế hoạch bồi dưỡng cán bộ văn phòng cấp uỷ năm 2019"),
        Addressees = Addressees.Of("Ban Thường vụ Tỉnh uỷ,"),
        Body = BodyText.Read("""
            Thực hiện Kế hoạch số 74-KH/TU, ngày 05/3/2019 của Ban Thường vụ Tỉnh uỷ về đào tạo, bồi dưỡng cán bộ năm 2019, Ban Tổ chức Tỉnh uỷ đã phối hợp với Văn phòng Tỉnh uỷ, Trường Chính trị tỉnh xây dựng kế hoạch bồi dưỡng nghiệp vụ cho cán bộ văn phòng cấp uỷ, kính trình Ban Thường vụ Tỉnh uỷ xem xét những nội dung chủ yếu sau:
            1. Đối tượng: Cán bộ, công chức văn phòng các huyện uỷ, thị uỷ, thành uỷ, đảng uỷ trực thuộc Tỉnh uỷ và văn phòng các ban tham mưu, giúp việc Tỉnh uỷ; dự kiến 120 người, chia thành 02 lớp.
            2. Nội dung: Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng; kỹ thuật trình bày văn bản; công tác văn thư, lưu trữ; ứng dụng công nghệ thông tin trong xử lý văn bản.
            3. Thời gian, địa điểm: Mỗi lớp 03 ngày, trong tháng 6/2019, tại Trường Chính trị tỉnh.
            4. Kinh phí: Từ nguồn đào tạo, bồi dưỡng cán bộ năm 2019 đã giao cho Ban Tổ chức Tỉnh uỷ.
            Ban Tổ chức Tỉnh uỷ kính trình Ban Thường vụ Tỉnh uỷ xem xét, quyết định.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Nguyễn Văn A"),
            Recipients = Recipients.Of("- Như trên,", "- Văn phòng Tỉnh uỷ,", "- Lưu Ban Tổ chức Tỉnh uỷ."),
        },
        Pages = 1,
    };

    private static DraftPlan Wrong()
    {
        DraftPlan plan = Right();
        plan.Page = plan.Page with { Right = 20 };
        plan.First(Role.Number).Text = "Số 31-TT/BTCTU";
        plan.First(Role.TypeName).Restyle(look => look with { Size = 14 });
        plan.First(Role.Summary).Restyle(look => look with { Bold = false });
        Paragraph addressee = plan.First(Role.AddresseeLabel);
        addressee.Replace("gửi:", "gửi");
        addressee.Restyle(look => look with { Bold = true });
        plan.Body.OfType<Paragraph>().ToList().ForEach(paragraph => paragraph.Alignment = Alignment.Left);
        plan.First(Role.Authority).Text = "KT. TRƯỞNG BAN";
        plan.Closing.Recipients!.Items[0].Text = "- Như kính gửi,";
        return plan;
    }
}
