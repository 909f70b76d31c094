using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Giấy mời, giấy giới thiệu, giấy nghỉ phép, công điện and biên bản: documents of few lines.</summary>
internal static class StatePapers
{
    public static DraftPlan Invitation() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH HÀ TĨNH"], ["SỞ NỘI VỤ"], "Số: 27/GM-SNV", "Hà Tĩnh, ngày 04 tháng 9 năm 2026"),
        Opening = StateParts.Opening("GIẤY MỜI", "Dự hội nghị tổng kết công tác văn thư, lưu trữ"),
        Body = StateParts.Body("""
            Sở Nội vụ trân trọng kính mời: Lãnh đạo và công chức phụ trách công tác văn thư của các sở, ban, ngành cấp tỉnh.
            Tới dự hội nghị tổng kết công tác văn thư, lưu trữ năm 2026 và triển khai nhiệm vụ năm 2027.
            Chủ trì: Bà Trần Thị Thanh, Giám đốc Sở Nội vụ.
            Thời gian: 08 giờ 00 phút, ngày 12 tháng 9 năm 2026.
            Địa điểm: Hội trường tầng 3, Sở Nội vụ, số 105 đường Phan Đình Phùng.
            Rất mong quý vị đến dự đầy đủ và đúng giờ./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Lê Minh Đạo", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
            Recipients = StateParts.To("- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, VP."),
        },
        Pages = 1,
    };

    public static DraftPlan Introduction() => new()
    {
        Letterhead = StateParts.Head([], ["KIỂM TOÁN NHÀ NƯỚC"], "Số: 64/GGT-KTNN", "Hà Nội, ngày 28 tháng 02 năm 2026"),
        Opening = [.. StateParts.Opening("GIẤY GIỚI THIỆU").Select(Unruled)],
        Body = StateParts.Body("""
            Kiểm toán nhà nước giới thiệu:
            Ông Đỗ Văn Thành, chức vụ: Kiểm toán viên chính.
            Được cử đến: Kho bạc Nhà nước khu vực X.
            Về việc: Đối chiếu số liệu quyết toán chi đầu tư xây dựng cơ bản năm 2025.
            Đề nghị quý cơ quan tạo điều kiện để ông Đỗ Văn Thành hoàn thành nhiệm vụ.
            Giấy này có giá trị đến hết ngày 31 tháng 3 năm 2026./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Hà Thị Mỹ", "TL. TỔNG KIỂM TOÁN NHÀ NƯỚC", "CHÁNH VĂN PHÒNG"),
            Recipients = StateParts.To("- Như trên;", "- Lưu: VT."),
        },
        Pages = 1,
    };

    public static DraftPlan Telegram() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "TỈNH THANH HOÁ"], "Số: 16/CĐ-UBND", "Thanh Hoá, ngày 23 tháng 8 năm 2026"),
        Opening = StateParts.Opening("CÔNG ĐIỆN", "Về việc tập trung ứng phó với bão số 5"),
        Body = StateParts.Body($"""
            Chủ tịch Uỷ ban nhân dân tỉnh điện:
            - Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh;
            - Chủ tịch Uỷ ban nhân dân các xã, phường ven biển.
            Theo Trung tâm Dự báo khí tượng thuỷ văn quốc gia, hồi 07 giờ ngày 23 tháng 8 năm 2026, vị trí tâm bão số 5 cách bờ biển Thanh Hoá khoảng 420 km về phía Đông Đông Nam, sức gió mạnh nhất cấp 12, giật cấp 15. Để chủ động ứng phó, Chủ tịch Uỷ ban nhân dân tỉnh yêu cầu:
            {StateText.Duties}
            Nhận được Công điện này, yêu cầu các cơ quan, địa phương khẩn trương triển khai thực hiện./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Nguyễn Văn Thi", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            Recipients = StateParts.To("- Như trên;", "- Thủ tướng Chính phủ (để báo cáo);", "- Lưu: VT, PTNT."),
        },
    };

    public static DraftPlan Minutes() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH PHÚ THỌ"], ["SỞ Y TẾ"], "Số: 08/BB-SYT", "Phú Thọ, ngày 19 tháng 5 năm 2026"),
        Opening = StateParts.Opening("BIÊN BẢN", "Họp Hội đồng xét sáng kiến cấp cơ sở"),
        Body = StateParts.Body("""
            Thời gian bắt đầu: 14 giờ 00 phút, ngày 19 tháng 5 năm 2026.
            Địa điểm: Phòng họp số 2, Sở Y tế.
            Thành phần tham dự: 07/07 thành viên Hội đồng; đại diện các tác giả có sáng kiến đề nghị công nhận.
            Chủ trì: Ông Nguyễn Quốc Việt, Phó Giám đốc Sở, Chủ tịch Hội đồng.
            Thư ký: Bà Phùng Thị Hồng, Chuyên viên Văn phòng Sở.
            Nội dung:
            1. Thư ký Hội đồng báo cáo 15 sáng kiến đủ điều kiện xét, trong đó có 09 sáng kiến thuộc lĩnh vực khám bệnh, chữa bệnh và 06 sáng kiến thuộc lĩnh vực quản lý.
            2. Các thành viên Hội đồng thảo luận, chấm điểm từng sáng kiến về tính mới, khả năng áp dụng và hiệu quả; kết quả có 13 sáng kiến đạt từ 70 điểm trở lên.
            3. Chủ tịch Hội đồng kết luận: Công nhận 13 sáng kiến cấp cơ sở; giao Văn phòng Sở hoàn thiện hồ sơ, trình Giám đốc Sở quyết định.
            Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 19 tháng 5 năm 2026./.
            """),
        Closing = new Closing
        {
            Left = StateParts.Signed("Phùng Thị Hồng", "THƯ KÝ"),
            Right = StateParts.Signed("Nguyễn Quốc Việt", "CHỦ TOẠ"),
            Recipients = StateParts.To("- Các thành viên Hội đồng;", "- Lưu: VT, Hồ sơ."),
        },
        Pages = 1,
    };

    /// <summary>Without a summary there is nothing that a line stands under.</summary>
    public static Paragraph Unruled(Paragraph line)
    {
        line.Rule = null;
        return line;
    }
}
