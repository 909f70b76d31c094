using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>A draft on its way, and a document that is none of the Party's.</summary>
internal static class Others
{
    public static IEnumerable<Sample> All =>
    [
        new("ke-hoach-du-thao", Unfinished),
        new("cong-van-nha-nuoc", OfTheState, "title-present"),
    ];

    private static DraftPlan Unfinished() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ CÀ MAU"], ["VĂN PHÒNG"], "Số      -KH/VPTU", "Cà Mau, ngày     tháng     năm 2019")
            .With(Role.DraftMark, "Dự thảo lần 2"),
        Opening = Opening.Of("KẾ HOẠCH", "kiểm tra công tác văn thư năm 2019"),
        Body = BodyText.Read("""
            Thực hiện Chương trình công tác năm 2019, Văn phòng Tỉnh uỷ xây dựng Kế hoạch kiểm tra công tác văn thư tại văn phòng các huyện uỷ, thành uỷ như sau:
            1. Mục đích: Đánh giá đúng tình hình soạn thảo, ban hành, quản lý văn bản; kịp thời hướng dẫn, uốn nắn những nơi làm chưa đúng quy định.
            2. Nội dung: Kiểm tra thể thức và kỹ thuật trình bày văn bản; việc lập hồ sơ, giao nộp tài liệu vào lưu trữ; việc quản lý, sử dụng con dấu.
            3. Thời gian: Trong tháng 9 và tháng 10/2019; mỗi đơn vị một ngày.
            4. Phân công: Phòng Văn thư - Lưu trữ chủ trì, phối hợp với Phòng Cơ yếu - Công nghệ thông tin chuẩn bị nội dung, thông báo lịch cụ thể đến từng đơn vị.
            Văn phòng Tỉnh uỷ đề nghị văn phòng các huyện uỷ, thành uỷ chuẩn bị báo cáo, hồ sơ, tài liệu phục vụ kiểm tra.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.Direct("Nguyễn Văn A", "CHÁNH VĂN PHÒNG"),
            Recipients = Recipients.Of("- Thường trực Tỉnh uỷ (để báo cáo),", "- Văn phòng các huyện uỷ, thành uỷ,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
        Pages = 1,
    };

    private static DraftPlan OfTheState()
    {
        Letterhead head = Letterhead.Of([], ["UỶ BAN NHÂN DÂN", "TỈNH CÀ MAU"], "Số: 215/UBND-NC", "Cà Mau, ngày 12 tháng 02 năm 2020")
            .With(Role.LetterSummary, "V/v chuẩn bị họp báo quý I năm 2020");
        head.Left.RemoveAll(line => line.Role == Role.Star);
        head.Right[0].Text = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        head.Right[0].Restyle(look => look with { Size = 10 });
        head.Right[0].Rule = null;
        head.Right.Insert(1, new Paragraph(Role.Other, "Độc lập - Tự do - Hạnh phúc", Look.InBold(12)) { Alignment = Alignment.Center, Rule = new Rule() });
        return new()
        {
            Letterhead = head,
            Addressees = Addressees.Of("Sở Thông tin và Truyền thông"),
            Body = BodyText.Read("""
                Thực hiện Kế hoạch công tác năm 2020, Uỷ ban nhân dân tỉnh giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các sở, ngành có liên quan chuẩn bị nội dung họp báo định kỳ quý I năm 2020; báo cáo Uỷ ban nhân dân tỉnh trước ngày 15/3/2020./.
                """),
            Closing = new Closing
            {
                Right = SignatureBlock.For("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"),
                Recipients = Recipients.Of("- Như trên;", "- Lưu: VT, NC."),
            },
            Pages = 1,
        };
    }
}
