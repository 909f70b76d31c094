using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Chỉ thị, hướng dẫn, quyết định of a committee, and papers about persons.</summary>
internal static class StateMore
{
    public static DraftPlan Directive() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "TỈNH AN GIANG"], "Số: 05/CT-UBND", "An Giang, ngày 16 tháng 02 năm 2026"),
        Opening = StateParts.Opening("CHỈ THỊ", "Về tăng cường kỷ luật, kỷ cương hành chính"),
        Body = StateParts.Body($"""
            {StateText.Situation}
            Để khắc phục những hạn chế nêu trên, Chủ tịch Uỷ ban nhân dân tỉnh yêu cầu:
            {StateText.Duties}
            Chỉ thị này có hiệu lực kể từ ngày ký. Giao Giám đốc Sở Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị này./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Hồ Văn Mừng", "CHỦ TỊCH"),
            Recipients = StateParts.To("- Thường trực Tỉnh uỷ, HĐND tỉnh;", "- Các sở, ban, ngành cấp tỉnh;", "- UBND các xã, phường, đặc khu;", "- Lưu: VT, TH."),
        },
    };

    public static DraftPlan Guidance() => new()
    {
        Letterhead = StateParts.Head(["BỘ NỘI VỤ"], ["CỤC VĂN THƯ VÀ LƯU TRỮ", "NHÀ NƯỚC"], "Số: 31/HD-VTLTNN", "Hà Nội, ngày 30 tháng 3 năm 2026"),
        Opening = StateParts.Opening("HƯỚNG DẪN", "Lập hồ sơ điện tử và giao nộp vào lưu trữ hiện hành"),
        Body = StateParts.Body($"""
            I. PHẠM VI, ĐỐI TƯỢNG
            1. Phạm vi
            Văn bản này hướng dẫn việc lập hồ sơ điện tử, nộp lưu hồ sơ điện tử vào lưu trữ hiện hành của cơ quan, tổ chức.
            2. Đối tượng
            Cơ quan nhà nước, đơn vị sự nghiệp công lập và doanh nghiệp nhà nước.
            II. NỘI DUNG
            {StateText.Duties}
            Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan phản ánh về Cục để nghiên cứu, giải quyết./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Nguyễn Thị Nga", "KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
            Recipients = StateParts.To("- Bộ trưởng Bộ Nội vụ (để báo cáo);", "- Các bộ, ngành, địa phương;", "- Lưu: VT, NVVTLT."),
        },
    };

    public static DraftPlan OfCommittee() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "TỈNH VĨNH LONG"], "Số: 1508/QĐ-UBND", "Vĩnh Long, ngày 07 tháng 8 năm 2026"),
        Opening = StateParts.Opening("QUYẾT ĐỊNH", "Về việc phê duyệt quy hoạch chi tiết", "Khu dân cư phường Long Châu"),
        Body = StateParts.Body("""
            + Căn cứ Luật Tổ chức chính quyền địa phương;
            + Căn cứ Luật Quy hoạch đô thị và nông thôn;
            + Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 201/TTr-SXD ngày 24 tháng 7 năm 2026.
            = QUYẾT ĐỊNH:
            Điều 1. Phê duyệt quy hoạch chi tiết tỷ lệ 1/500 Khu dân cư phường Long Châu với các nội dung chủ yếu sau:
            1. Phạm vi, quy mô: Diện tích khoảng 24,6 ha; dân số dự kiến 3.200 người.
            2. Tính chất: Khu dân cư mới, đồng bộ hạ tầng kỹ thuật và hạ tầng xã hội, gắn với không gian ven sông.
            3. Quy hoạch sử dụng đất:
            a) Đất ở: 9,8 ha;
            b) Đất công trình công cộng, cây xanh: 6,1 ha;
            c) Đất giao thông và hạ tầng kỹ thuật: 8,7 ha.
            Điều 2. Giao Sở Xây dựng công bố quy hoạch; Uỷ ban nhân dân phường Long Châu quản lý mốc giới, trật tự xây dựng theo quy hoạch được duyệt; các sở, ngành theo chức năng, nhiệm vụ hướng dẫn chủ đầu tư lập dự án, giải phóng mặt bằng, bố trí tái định cư theo đúng quy định của pháp luật.
            Điều 3. Chánh Văn phòng Uỷ ban nhân dân tỉnh, Giám đốc Sở Xây dựng, Chủ tịch Uỷ ban nhân dân phường Long Châu và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này. Quyết định này có hiệu lực kể từ ngày ký./.
            """, "UỶ BAN NHÂN DÂN TỈNH VĨNH LONG"),
        Closing = new Closing
        {
            Right = StateParts.Signed("Trần Trí Quang", "TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            Recipients = StateParts.To("- Như Điều 3;", "- Bộ Xây dựng (để báo cáo);", "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;", "- Lưu: VT, KTNV."),
        },
    };

    public static DraftPlan Proxy() => new()
    {
        Letterhead = StateParts.Head(["BỘ NGOẠI GIAO"], ["CỤC LÃNH SỰ"], "Số: 11/GUQ-CLS", "Hà Nội, ngày 15 tháng 7 năm 2026"),
        Opening = StateParts.Opening("GIẤY UỶ QUYỀN", "Ký văn bản chứng nhận lãnh sự"),
        Body = StateParts.Body("""
            Cục trưởng Cục Lãnh sự uỷ quyền cho ông Vũ Anh Tuấn, Trưởng phòng Hợp pháp hoá, thực hiện các công việc sau:
            1. Ký văn bản chứng nhận lãnh sự, hợp pháp hoá lãnh sự đối với giấy tờ, tài liệu thuộc thẩm quyền.
            2. Báo cáo Cục trưởng kết quả thực hiện vào ngày làm việc cuối cùng của tuần.
            Giấy uỷ quyền này có giá trị từ ngày 20 tháng 7 năm 2026 đến hết ngày 31 tháng 7 năm 2026./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Đoàn Hoàng Minh", "CỤC TRƯỞNG"),
            Recipients = StateParts.To("- Ông Vũ Anh Tuấn;", "- Các phòng thuộc Cục;", "- Lưu: VT, HPH."),
        },
        Pages = 1,
    };

    public static DraftPlan Leave() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH CÀ MAU"], ["SỞ TƯ PHÁP"], "Số: 04/GNP-STP", "Cà Mau, ngày 10 tháng 12 năm 2026"),
        Opening = [.. StateParts.Opening("GIẤY NGHỈ PHÉP").Select(StatePapers.Unruled)],
        Body = StateParts.Body("""
            Xét đơn đề nghị nghỉ phép ngày 08 tháng 12 năm 2026 của bà Lâm Thị Kiều, Giám đốc Sở Tư pháp cấp cho:
            Bà Lâm Thị Kiều, chức vụ: Chuyên viên phòng Hành chính tư pháp.
            Được nghỉ phép trong thời gian 05 ngày, kể từ ngày 14 tháng 12 năm 2026 đến hết ngày 18 tháng 12 năm 2026 tại tỉnh Đồng Tháp.
            Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Phạm Minh Luân", "TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
            Recipients = StateParts.To("- Bà Lâm Thị Kiều;", "- Phòng Hành chính tư pháp;", "- Lưu: VT."),
        },
        Pages = 1,
    };

    /// <summary>The decree's own form of minutes has no place and date at the head.</summary>
    public static DraftPlan UndatedMinutes()
    {
        DraftPlan dated = StatePapers.Minutes();
        return new DraftPlan
        {
            Letterhead = StateParts.Head(["UBND TỈNH PHÚ THỌ"], ["SỞ Y TẾ"], "Số: 09/BB-SYT", null),
            Opening = dated.Opening,
            Body = dated.Body,
            Closing = dated.Closing,
            Pages = 1,
        };
    }
}
