using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Nghị quyết, chỉ thị, kết luận, chương trình: what a committee lays down.</summary>
internal static class Resolutions
{
    public static DraftPlan OfProvince() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ QUẢNG TRỊ"], "Số 12-NQ/TU", "Quảng Trị, ngày 20 tháng 10 năm 2020"),
        Opening = Opening.Of("NGHỊ QUYẾT", "về nâng cao chất lượng sinh hoạt chi bộ", "trong tình hình mới"),
        Body = BodyText.Read($"""
            Trong những năm qua, các cấp uỷ, tổ chức đảng trong toàn Đảng bộ tỉnh đã có nhiều cố gắng đổi mới nội dung, hình thức sinh hoạt; chất lượng sinh hoạt chi bộ từng bước được nâng lên. Tuy nhiên, ở một số nơi, sinh hoạt chi bộ còn hình thức, đơn điệu; tính lãnh đạo, tính giáo dục, tính chiến đấu chưa cao. Để khắc phục tình trạng trên, Ban Chấp hành Đảng bộ tỉnh quyết nghị:
            {SharedText.Outline}
            {SharedText.Execution}
            Nghị quyết này phổ biến đến chi bộ.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M TỈNH UỶ", "BÍ THƯ", "Nguyễn Văn Hùng"),
            Recipients = Recipients.Of("- Ban Bí thư Trung ương Đảng (để báo cáo),", "- Các huyện uỷ, thị uỷ, thành uỷ, đảng uỷ trực thuộc,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan OfCell() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ XÃ TIÊN PHONG"], ["CHI BỘ XÓM ĐỊNH THÀNH"], "Số 03-NQ/CB", "Tiên Phong, ngày 05 tháng 3 năm 2021"),
        Opening = Opening.Of("NGHỊ QUYẾT", "sinh hoạt chi bộ tháng 3 năm 2021"),
        Body = BodyText.Read("""
            Ngày 05/3/2021, Chi bộ xóm Định Thành họp thường kỳ để đánh giá kết quả thực hiện nhiệm vụ tháng 02, triển khai nhiệm vụ tháng 3 năm 2021. Sau khi thảo luận, Chi bộ quyết nghị:
            1. Thông qua báo cáo kết quả thực hiện nhiệm vụ tháng 02 của Chi uỷ. Toàn chi bộ có 24 đảng viên, trong đó có 23 đảng viên dự họp, 01 đảng viên vắng mặt có lý do.
            2. Nhiệm vụ trọng tâm tháng 3: Vận động nhân dân chăm sóc lúa xuân, phòng, chống dịch bệnh trên đàn vật nuôi; tham gia làm đường giao thông nội đồng; chuẩn bị tốt các điều kiện cho cuộc bầu cử đại biểu Quốc hội khoá XV và đại biểu hội đồng nhân dân các cấp.
            3. Phân công đồng chí Phó Bí thư phụ trách công tác tuyên truyền; các đảng viên theo dõi, giúp đỡ hộ gia đình theo địa bàn đã được phân công.
            Nghị quyết được 23/23 đảng viên có mặt nhất trí thông qua.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M CHI BỘ", "BÍ THƯ", "Lưu Thị Lan"),
            Recipients = Recipients.Of("- Đảng uỷ xã (để báo cáo),", "- Các đồng chí đảng viên,", "- Lưu Chi bộ."),
        },
        Pages = 1,
    };

    public static DraftPlan Directive() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ ĐỒNG THÁP"], "Số 08-CT/TU", "Đồng Tháp, ngày 02 tháng 01 năm 2019"),
        Opening = Opening.Of("CHỈ THỊ", "về tổ chức Tết Kỷ Hợi năm 2019"),
        Body = BodyText.Read($"""
            Thực hiện Chỉ thị của Ban Bí thư Trung ương Đảng về việc tổ chức Tết Kỷ Hợi năm 2019, để nhân dân đón Tết vui tươi, lành mạnh, an toàn, tiết kiệm, Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tập trung thực hiện tốt các nhiệm vụ sau:
            {SharedText.Measures}
            5. Chăm lo đời sống vật chất, tinh thần của nhân dân, nhất là gia đình chính sách, người có công, hộ nghèo, đồng bào vùng bị thiên tai, công nhân, người lao động có hoàn cảnh khó khăn; bảo đảm mọi người, mọi nhà đều có Tết.
            6. Chủ động phương án bảo đảm an ninh, trật tự, an toàn giao thông, phòng, chống cháy, nổ; tổ chức trực Tết nghiêm túc, giải quyết kịp thời những vấn đề phát sinh. Không tổ chức thăm, chúc Tết cấp trên và lãnh đạo các cấp; không biếu, tặng quà Tết cho lãnh đạo dưới mọi hình thức.
            Sau Tết, các cấp uỷ, tổ chức đảng chỉ đạo khẩn trương trở lại làm việc ngay, bảo đảm tiến độ công việc; báo cáo tình hình tổ chức Tết về Ban Thường vụ Tỉnh uỷ (qua Văn phòng Tỉnh uỷ) để tổng hợp, báo cáo Ban Bí thư.
            Chỉ thị này phổ biến đến chi bộ.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Phan Văn Đức"),
            Recipients = Recipients.Of("- Ban Bí thư Trung ương Đảng (để báo cáo),", "- Các huyện uỷ, thị uỷ, thành uỷ trực thuộc,", "- Các sở, ban, ngành, đoàn thể tỉnh,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan ConclusionWithAuthor() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ TỈNH HÀ GIANG"], ["HUYỆN UỶ ĐỒNG VĂN"], "Số 45-KL/HU", "Đồng Văn, ngày 18 tháng 11 năm 2019"),
        Opening = Opening.Of("KẾT LUẬN", "CỦA BAN THƯỜNG VỤ HUYỆN UỶ", ["về công tác cán bộ"]),
        Body = BodyText.Read($"""
            {SharedText.Circumstances}
            Tại phiên họp ngày 15/11/2019, sau khi nghe Ban Tổ chức Huyện uỷ trình bày Tờ trình số 31-TTr/BTCHU, ngày 08/11/2019 về công tác cán bộ, Ban Thường vụ Huyện uỷ thảo luận và kết luận như sau:
            {SharedText.Measures}
            Giao Ban Tổ chức Huyện uỷ chủ trì, phối hợp với Văn phòng Huyện uỷ theo dõi, đôn đốc việc thực hiện Kết luận này, định kỳ 6 tháng báo cáo Ban Thường vụ Huyện uỷ.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Vàng Mí Sử"),
            Recipients = Recipients.Of("- Ban Tổ chức Tỉnh uỷ (để báo cáo),", "- Các chi bộ, đảng bộ trực thuộc,", "- Lưu Văn phòng Huyện uỷ."),
        },
    };

    public static DraftPlan ActionProgramme() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ QUẢNG TRỊ"], "Số 21-CTr/TU", "Quảng Trị, ngày 10 tháng 12 năm 2020"),
        Opening = Opening.Of("CHƯƠNG TRÌNH", "kiểm tra, giám sát năm 2021", "của Ban Chấp hành Đảng bộ tỉnh"),
        Body = BodyText.Read($"""
            Thực hiện Điều lệ Đảng và Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá XVII, nhiệm kỳ 2020 - 2025, Tỉnh uỷ xây dựng Chương trình kiểm tra, giám sát năm 2021 như sau:
            {SharedText.Outline}
            {SharedText.Execution}
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M TỈNH UỶ", "PHÓ BÍ THƯ", "Nguyễn Đăng Quang"),
            Recipients = Recipients.Of("- Uỷ ban Kiểm tra Trung ương (để báo cáo),", "- Các đảng bộ trực thuộc Tỉnh uỷ,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };
}
