using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Công văn of ministries, provinces, departments, communes and enterprises.</summary>
internal static class StateLetters
{
    public static DraftPlan OfMinistry() => new()
    {
        Letterhead = StateParts.Head([], ["BỘ NỘI VỤ"], "Số: 1254/BNV-VTLT", "Hà Nội, ngày 05 tháng 01 năm 2026")
            .About("V/v chấn chỉnh thể thức,", "kỹ thuật trình bày văn bản"),
        Addressees = StateParts.Addressees("Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Uỷ ban nhân dân các tỉnh, thành phố trực thuộc trung ương", "Các tập đoàn, tổng công ty nhà nước"),
        Body = StateParts.Body($"""
            {StateText.Situation}
            Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Bộ Nội vụ đề nghị quý cơ quan chỉ đạo thực hiện một số nội dung sau:
            {StateText.Duties}
            Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị quý cơ quan phản ánh về Bộ Nội vụ (qua Cục Văn thư và Lưu trữ nhà nước) để được hướng dẫn, giải quyết./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Trần Văn Minh", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
            Recipients = StateParts.To("- Như trên;", "- Bộ trưởng (để báo cáo);", "- Văn phòng Chính phủ;", "- Lưu: VT, VTLT (05 bản)."),
        },
    };

    public static DraftPlan OfDepartment() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH LÀO CAI"], ["SỞ TÀI CHÍNH"], "Số: 85/STC-QLNS", "Lào Cai, ngày 12 tháng 3 năm 2026")
            .About("V/v lập dự toán năm 2027"),
        Addressees = StateParts.Addressees("Sở Nông nghiệp và Môi trường"),
        Body = StateParts.Body("""
            Căn cứ Luật Ngân sách nhà nước và Quyết định số 41/2025/QĐ-UBND ngày 20 tháng 11 năm 2025 của Uỷ ban nhân dân tỉnh về phân cấp quản lý ngân sách, Sở Tài chính đề nghị Sở Nông nghiệp và Môi trường:
            1. Lập dự toán thu, chi ngân sách năm 2027 của các đơn vị trực thuộc, kèm thuyết minh cơ sở tính toán từng khoản chi.
            2. Gửi dự toán về Sở Tài chính trước ngày 30 tháng 6 năm 2026 để tổng hợp, trình cấp có thẩm quyền.
            Rất mong nhận được sự phối hợp của quý cơ quan./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Hoàng Thị Lan", "GIÁM ĐỐC"),
            Recipients = StateParts.To("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, QLNS."),
        },
        Pages = 1,
    };

    public static DraftPlan OfProvince() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "TỈNH QUẢNG NINH"], "Số: 302/UBND-XDMT", "Quảng Ninh, ngày 09 tháng 02 năm 2026")
            .About("V/v phòng, chống thiên tai"),
        Addressees = StateParts.Addressees("Các sở, ban, ngành thuộc tỉnh", "Uỷ ban nhân dân các xã, phường, đặc khu"),
        Body = StateParts.Body($"""
            {StateText.Situation}
            Để chủ động ứng phó với mưa bão, lũ quét, sạt lở đất, Uỷ ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương:
            {StateText.Duties}
            Giao Sở Nông nghiệp và Môi trường theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo Uỷ ban nhân dân tỉnh./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Nguyễn Thị Hạnh", "TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            Recipients = StateParts.To("- Như trên;", "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;", "- Chánh Văn phòng, các Phó Chánh Văn phòng;", "- Lưu: VT, XD4, MT2."),
        },
    };

    public static DraftPlan OfDivision() => new()
    {
        Letterhead = StateParts.Head(["UBND XÃ MƯỜNG KHƯƠNG"], ["PHÒNG KINH TẾ"], "Số: 07/PKT-ĐĐ", "Mường Khương, ngày 21 tháng 4 năm 2026")
            .About("V/v cung cấp hồ sơ địa chính"),
        Addressees = StateParts.Addressees("Ông Nguyễn Văn A, thôn Na Lang, xã Mường Khương"),
        Body = StateParts.Body("""
            Phòng Kinh tế nhận được đơn đề ngày 15 tháng 4 năm 2026 của ông đề nghị cung cấp bản sao hồ sơ địa chính thửa đất số 12, tờ bản đồ số 03. Về việc này, Phòng Kinh tế có ý kiến như sau:
            Hồ sơ địa chính được lưu trữ tại Chi nhánh Văn phòng Đăng ký đất đai; đề nghị ông liên hệ Trung tâm Phục vụ hành chính công của xã để nộp phiếu yêu cầu và nhận kết quả theo quy định.
            Phòng Kinh tế trả lời để ông được biết./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Vàng A Páo", "Q. TRƯỞNG PHÒNG"),
            Recipients = StateParts.To("- Như trên;", "- UBND xã (để báo cáo);", "- Lưu: VT."),
        },
        Pages = 1,
    };

    public static DraftPlan OfEnterprise() => new()
    {
        Letterhead = StateParts.Head(["TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM"], ["TỔNG CÔNG TY TRUYỀN TẢI"], "Số: 468/TTĐ-KTAT", "Hà Nội, ngày 18 tháng 9 năm 2026")
            .About("V/v bảo đảm an toàn lưới điện"),
        Addressees = StateParts.Addressees("Các công ty truyền tải điện khu vực", "Ban Quản lý dự án lưới điện"),
        Body = StateParts.Body($"""
            Để bảo đảm cung cấp điện an toàn, ổn định trong mùa nắng nóng, Tổng công ty yêu cầu các đơn vị thực hiện nghiêm các nội dung sau:
            {StateText.Duties}
            Yêu cầu các đơn vị nghiêm túc thực hiện./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Phạm Quốc Hùng", "TUQ. TỔNG GIÁM ĐỐC", "TRƯỞNG BAN KỸ THUẬT AN TOÀN"),
            Recipients = StateParts.To("- Như trên;", "- Hội đồng thành viên (để báo cáo);", "- Lưu: VT, KTAT.").DraftedBy("PL.(30)"),
        },
    };
}
