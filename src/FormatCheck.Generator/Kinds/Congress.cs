using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Documents of a congress and its bodies; all of them share the symbol ĐH.</summary>
internal static class Congress
{
    public static DraftPlan Resolution() => new()
    {
        Letterhead = Letterhead.Of(["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH THÁI BÌNH", "LẦN THỨ XX"], ["ĐOÀN CHỦ TỊCH"], "Số 16-NQ/ĐH", "Thái Bình, ngày 16 tháng 10 năm 2020"),
        Opening = Opening.Of("NGHỊ QUYẾT", "Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"),
        Body = BodyText.Read($"""
            Đại hội đại biểu Đảng bộ tỉnh Thái Bình lần thứ XX họp từ ngày 14 đến ngày 16/10/2020. Sau khi thảo luận các văn kiện do Ban Chấp hành Đảng bộ tỉnh khoá XIX trình, Đại hội quyết nghị:
            {SharedText.Outline}
            {SharedText.Execution}
            Đại hội kêu gọi toàn thể cán bộ, đảng viên và nhân dân trong tỉnh phát huy truyền thống quê hương, đoàn kết, sáng tạo, quyết tâm thực hiện thắng lợi Nghị quyết Đại hội.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M ĐOÀN CHỦ TỊCH", null, "Ngô Đông Hải"),
            Recipients = Recipients.Of("- Ban Bí thư Trung ương Đảng (để báo cáo),", "- Các đảng bộ trực thuộc,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan BallotReport() => new()
    {
        Letterhead = Letterhead.Of(["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ HUYỆN CÔN ĐẢO", "LẦN THỨ V"], ["BAN KIỂM PHIẾU"], "Số 07-BC/ĐH", "Côn Đảo, ngày 30 tháng 6 năm 2020"),
        Opening = Opening.Of("BÁO CÁO", "kết quả bầu cử Ban Chấp hành Đảng bộ huyện"),
        Body = BodyText.Read("""
            Căn cứ Quy chế bầu cử trong Đảng, Ban Kiểm phiếu báo cáo Đại hội kết quả bầu cử Ban Chấp hành Đảng bộ huyện khoá V, nhiệm kỳ 2020 - 2025 như sau:
            1. Tổng số đại biểu được triệu tập là 120 đồng chí; có mặt khi bầu cử là 119 đồng chí.
            2. Số phiếu phát ra 119, thu về 119, trong đó số phiếu hợp lệ là 118, không hợp lệ là 01.
            3. Có 27 đồng chí đạt quá một phần hai số phiếu so với tổng số đại biểu được triệu tập, trúng cử Ban Chấp hành Đảng bộ huyện khoá V.
            Báo cáo này được lập thành 03 bản và công bố trước Đại hội.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN", "Phan Thanh Biên"),
            Recipients = Recipients.Of("- Đoàn Chủ tịch Đại hội,", "- Lưu hồ sơ Đại hội."),
        },
        Pages = 1,
    };
}
