using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Tờ trình, báo cáo, kế hoạch, thông báo: documents with a type name and an outline.</summary>
internal static class StateReports
{
    public static DraftPlan Submission() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH NGHỆ AN"], ["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"], "Số: 45/TTr-SKHCN", "Nghệ An, ngày 17 tháng 8 năm 2026"),
        Opening = StateParts.Opening("TỜ TRÌNH", "Về việc phê duyệt Đề án chuyển đổi số", "giai đoạn 2026 - 2030"),
        Addressees = StateParts.Addressees("Uỷ ban nhân dân tỉnh Nghệ An"),
        Body = StateParts.Body($"""
            {StateText.Situation}
            Căn cứ chức năng, nhiệm vụ được giao, Sở Khoa học và Công nghệ đã phối hợp với các sở, ngành liên quan xây dựng Đề án chuyển đổi số giai đoạn 2026 - 2030, trong đó tập trung vào các nhiệm vụ chủ yếu sau:
            {StateText.Duties}
            Sở Khoa học và Công nghệ kính trình Uỷ ban nhân dân tỉnh xem xét, quyết định./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Nguyễn Hữu Thắng", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            Recipients = StateParts.To("- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, CĐS."),
        },
    };

    public static DraftPlan Report() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "PHƯỜNG TÂN AN"], "Số: 76/BC-UBND", "Phường Tân An, ngày 30 tháng 11 năm 2026"),
        Opening = StateParts.Opening("BÁO CÁO", "Kết quả công tác cải cách hành chính năm 2026"),
        Body = StateParts.Body($"""
            I. KẾT QUẢ THỰC HIỆN
            {StateText.Duties}
            Kết quả giải quyết thủ tục hành chính được tổng hợp trong bảng dưới đây.
            | TT | Nội dung | Kết quả |
            | 1 | Hồ sơ tiếp nhận | 12.450 hồ sơ |
            | 2 | Hồ sơ giải quyết trước hạn | 11.982 hồ sơ |
            | 3 | Hồ sơ quá hạn | 14 hồ sơ |
            II. HẠN CHẾ, NGUYÊN NHÂN
            {StateText.Situation}
            III. NHIỆM VỤ NĂM 2027
            1. Tiếp tục rà soát, đơn giản hoá thủ tục hành chính; nâng tỷ lệ hồ sơ trực tuyến toàn trình đạt trên 85%.
            2. Bố trí đủ người làm việc tại Trung tâm Phục vụ hành chính công, giảm thời gian chờ đợi của người dân./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Đặng Thị Thu Hà", "TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"),
            Recipients = StateParts.To("- UBND thành phố (để báo cáo);", "- Thường trực HĐND phường;", "- Lưu: VT, VP."),
        },
    };

    public static DraftPlan Plan() => new()
    {
        Letterhead = StateParts.Head(["BỘ GIÁO DỤC VÀ ĐÀO TẠO"], ["TRƯỜNG ĐẠI HỌC TÂY BẮC"], "Số: 33/KH-ĐHTB", "Sơn La, ngày 02 tháng 10 năm 2026"),
        Opening = StateParts.Opening("KẾ HOẠCH", "Tập huấn công tác văn thư, lưu trữ năm học 2026 - 2027"),
        Body = StateParts.Body($"""
            {StateText.Outline}
            {StateText.Execution}
            Trên đây là Kế hoạch tập huấn công tác văn thư, lưu trữ năm học 2026 - 2027; yêu cầu các đơn vị nghiêm túc thực hiện./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Đoàn Đức Lân", "HIỆU TRƯỞNG"),
            Recipients = StateParts.To("- Ban Giám hiệu;", "- Các khoa, phòng, trung tâm;", "- Lưu: VT, HCTH."),
        },
    };

    public static DraftPlan Notice() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH GIA LAI"], ["VĂN PHÒNG"], "Số: 190/TB-VP", "Gia Lai, ngày 25 tháng 7 năm 2026"),
        Opening = StateParts.Opening("THÔNG BÁO", "Kết luận của Chủ tịch Uỷ ban nhân dân tỉnh", "tại phiên họp thường kỳ tháng 7 năm 2026"),
        Body = StateParts.Body($"""
            Ngày 22 tháng 7 năm 2026, tại Trụ sở Uỷ ban nhân dân tỉnh, Chủ tịch Uỷ ban nhân dân tỉnh chủ trì phiên họp thường kỳ tháng 7 năm 2026. Sau khi nghe báo cáo và ý kiến của các đại biểu, Chủ tịch Uỷ ban nhân dân tỉnh kết luận như sau:
            {StateText.Situation}
            {StateText.Duties}
            Thừa lệnh Chủ tịch Uỷ ban nhân dân tỉnh, Văn phòng Uỷ ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Rơ Châm Hoa", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
            Recipients = StateParts.To("- Thường trực Tỉnh uỷ;", "- Các thành viên UBND tỉnh;", "- Các sở, ban, ngành;", "- Lưu: VT, TH."),
        },
    };
}
