using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Documents with what not every document has: stamps, appendices, an address, blanks.</summary>
internal static class StateMarked
{
    public static DraftPlan Urgent()
    {
        DraftPlan plan = new()
        {
            Letterhead = StateParts.Head([], ["BỘ CÔNG THƯƠNG"], "Số: 2107/BCT-TTTN", "Hà Nội, ngày 21 tháng 10 năm 2026")
                .About("V/v bảo đảm nguồn cung", "xăng dầu trong nước").Stamped(Role.Urgency, "HOẢ TỐC"),
            Addressees = StateParts.Addressees("Uỷ ban nhân dân các tỉnh, thành phố", "Các thương nhân đầu mối kinh doanh xăng dầu"),
            Body = StateParts.Body($"""
                Trước diễn biến phức tạp của thị trường năng lượng thế giới, Bộ Công Thương yêu cầu các địa phương, doanh nghiệp thực hiện ngay các nội dung sau:
                {StateText.Duties}
                Báo cáo gửi về Bộ Công Thương trước 17 giờ 00 hằng ngày để tổng hợp, báo cáo Thủ tướng Chính phủ.
                """),
            Closing = new Closing
            {
                Right = StateParts.Signed("Đặng Hoàng Long", "TL. BỘ TRƯỞNG", "VỤ TRƯỞNG"),
                Recipients = StateParts.To("- Như trên;", "- Bộ trưởng (để báo cáo);", "- Lưu: VT, TTTN.").DraftedBy("NTH.(120)"),
            },
        };
        plan.Circulation = StateParts.Circulation("XEM XONG TRẢ LẠI");
        return plan;
    }

    public static DraftPlan Urging() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH SƠN LA"], ["SỞ XÂY DỰNG"], "Số: 77/SXD-QLN", "Sơn La, ngày 26 tháng 6 năm 2026")
            .About("V/v rà soát nhà ở vùng sạt lở").Stamped(Role.Secrecy, "MẬT").Stamped(Role.Urgency, "THƯỢNG KHẨN"),
        Addressees = StateParts.Addressees("Uỷ ban nhân dân các xã vùng cao"),
        Body = StateParts.Body($"""
            {StateText.Situation}
            {StateText.Duties}
            Đề nghị Uỷ ban nhân dân các xã quan tâm, thực hiện.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Cầm Văn Thịnh", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            Recipients = StateParts.To("- Như trên;", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, QLN."),
        },
    };

    public static DraftPlan WithAppendices()
    {
        DraftPlan plan = new()
        {
            Letterhead = StateParts.Head(["BỘ TÀI CHÍNH"], ["CỤC THỐNG KÊ"], "Số: 59/KH-CTK", "Hà Nội, ngày 13 tháng 4 năm 2026"),
            Opening = StateParts.Opening("KẾ HOẠCH", "Kiểm tra công tác lập hồ sơ điện tử năm 2026"),
            Body = StateParts.Body($"""
                {StateText.Outline}
                Danh sách đơn vị được kiểm tra và lịch kiểm tra nêu tại Phụ lục I, Phụ lục II kèm theo Kế hoạch này.
                {StateText.Execution}
                Trên đây là Kế hoạch kiểm tra công tác lập hồ sơ điện tử năm 2026; yêu cầu các đơn vị thực hiện./.
                """),
            Closing = new Closing
            {
                Right = StateParts.Signed("Nguyễn Thị Hương", "CỤC TRƯỞNG"),
                Recipients = StateParts.To("- Lãnh đạo Cục;", "- Các đơn vị thuộc Cục;", "- Lưu: VT, VP (05)."),
            },
            Pages = 4,
        };
        const string note = "(Kèm theo Kế hoạch số 59/KH-CTK ngày 13 tháng 4 năm 2026 của Cục Thống kê)";
        plan.Appendices.AddRange(StateParts.Appendix("Phụ lục I", "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA", note, """
            | TT | Đơn vị | Địa điểm |
            | 1 | Thống kê tỉnh Bắc Ninh | Phường Kinh Bắc |
            | 2 | Thống kê tỉnh Hưng Yên | Phường Phố Hiến |
            Các đơn vị chuẩn bị báo cáo theo đề cương, gửi Đoàn kiểm tra trước ngày kiểm tra 05 ngày làm việc.
            """));
        plan.Appendices.AddRange(StateParts.Appendix("Phụ lục II", "LỊCH KIỂM TRA", note, """
            | TT | Thời gian | Đơn vị |
            | 1 | Ngày 11 tháng 5 | Thống kê tỉnh Bắc Ninh |
            | 2 | Ngày 18 tháng 5 | Thống kê tỉnh Hưng Yên |
            Lịch kiểm tra có thể thay đổi theo yêu cầu công việc; Đoàn kiểm tra thông báo trước cho đơn vị.
            """));
        return plan;
    }

    /// <summary>An electronic document leaves the place of number and date blank in its appendix.</summary>
    public static DraftPlan WithElectronicAppendix()
    {
        DraftPlan plan = StateReports.Report();
        plan.Body.Insert(1, StateParts.Body("Số liệu chi tiết nêu tại Phụ lục kèm theo Báo cáo này.")[0]);
        plan.Appendices.AddRange(StateParts.Appendix("Phụ lục", "SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "(Kèm theo Báo cáo số        /BC-UBND ngày     tháng     năm        của Uỷ ban nhân dân phường Tân An)", """
            | TT | Lĩnh vực | Số hồ sơ |
            | 1 | Hộ tịch | 3.210 |
            | 2 | Đất đai | 1.045 |
            """));
        plan.Pages = 3;
        return plan;
    }

    public static DraftPlan WithAddress()
    {
        DraftPlan plan = new()
        {
            Letterhead = StateParts.Head(["UBND PHƯỜNG HỒNG GAI"], ["TRƯỜNG TRUNG HỌC CƠ SỞ", "LÊ VĂN TÁM"], "Số: 18/TB-THCSLVT", "Hồng Gai, ngày 01 tháng 7 năm 2026"),
            Opening = StateParts.Opening("THÔNG BÁO", "Tuyển sinh vào lớp 6 năm học 2026 - 2027"),
            Body = StateParts.Body("""
                1. Đối tượng tuyển sinh: Học sinh đã hoàn thành chương trình tiểu học, có nơi thường trú hoặc tạm trú trên địa bàn phường.
                2. Thời gian nhận hồ sơ: Từ ngày 06 tháng 7 đến hết ngày 10 tháng 7 năm 2026, trên Cổng dịch vụ công và trực tiếp tại trường.
                3. Hồ sơ gồm đơn đăng ký dự tuyển, bản sao giấy khai sinh, học bạ cấp tiểu học.
                """),
            Closing = new Closing
            {
                Right = StateParts.Signed("Phạm Thị Minh Châu", "HIỆU TRƯỞNG"),
                Recipients = StateParts.To("- UBND phường (để báo cáo);", "- Các trường tiểu học;", "- Lưu: VT."),
            },
            Pages = 1,
        };
        plan.Foot.Add(StateParts.Centered(Role.Contact, "Số 25, đường Trần Hưng Đạo; ĐT: 0203.3825.000; E-Mail: thcslevantam@quangninh.example", Look.Plain(11)));
        plan.Foot[0].Edge = Edge.Top;
        plan.Foot[0].Spacing = new Spacing(24);
        return plan;
    }

    /// <summary>A notice with the components of a copy below it.</summary>
    public static DraftPlan Copied()
    {
        DraftPlan plan = StateReports.Notice();
        plan.Copy = CopyBlock.Of(
            StateParts.Head(["UBND TỈNH GIA LAI"], ["SỞ TƯ PHÁP"], "Số: 14/SY-STP", "Gia Lai, ngày 31 tháng 7 năm 2026"),
            "SAO Y",
            StateParts.Signed("Siu Thị Mai", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
            StateParts.To("- Các phòng thuộc Sở;", "- Lưu: VT."));
        return plan;
    }

    /// <summary>Not yet numbered, dated or signed.</summary>
    public static DraftPlan Unnumbered() => new()
    {
        Letterhead = StateParts.Head(["UBND TỈNH TUYÊN QUANG"], ["SỞ NGOẠI VỤ"], "Số:         /KH-SNgV", "Tuyên Quang, ngày      tháng      năm 2026"),
        Opening = StateParts.Opening("KẾ HOẠCH", "Bồi dưỡng nghiệp vụ đối ngoại năm 2027"),
        Body = StateParts.Body($"""
            {StateText.Outline}
            {StateText.Execution}
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Vi Thị Hoa", "GIÁM ĐỐC"),
            Recipients = StateParts.To("- UBND tỉnh (để báo cáo);", "- Lãnh đạo Sở;", "- Lưu: VT, LSVN."),
        },
    };

    public static DraftPlan Dotted()
    {
        DraftPlan plan = StateLetters.OfDepartment();
        plan.First(Role.Number).Text = "Số: ....../STC-QLNS";
        plan.First(Role.PlaceDate).Text = "Lào Cai, ngày ... tháng ... năm 2026";
        return plan;
    }
}
