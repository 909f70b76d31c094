using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Hướng dẫn, kế hoạch, thông tri of offices and steering boards, some with appendices, one not yet numbered.</summary>
internal static class Offices
{
    public static DraftPlan Guidance() => new()
    {
        Letterhead = Letterhead.Of(["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["VĂN PHÒNG"], "Số 17-HD/VPTW", "Hà Nội, ngày 03 tháng 02 năm 2021"),
        Opening = Opening.Of("HƯỚNG DẪN", "lập hồ sơ và nộp lưu hồ sơ, tài liệu", "vào lưu trữ cơ quan"),
        Body = BodyText.Read($"""
            Thực hiện Quy định của Ban Bí thư về Phông Lưu trữ Đảng Cộng sản Việt Nam, Văn phòng Trung ương Đảng hướng dẫn lập hồ sơ và nộp lưu hồ sơ, tài liệu vào lưu trữ cơ quan như sau:
            {SharedText.Outline}
            {SharedText.Execution}
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.Direct("Lê Minh Hưng", "CHÁNH VĂN PHÒNG"),
            Recipients = Recipients.Of("- Các tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương,", "- Cục Lưu trữ Văn phòng Trung ương Đảng,", "- Lưu Văn phòng Trung ương Đảng."),
        },
    };

    public static DraftPlan CircularOfBoard() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ KIÊN GIANG"], ["BAN TỔ CHỨC"], "Số 11-TT/BTCTU", "Kiên Giang, ngày 19 tháng 8 năm 2019"),
        Opening = Opening.Of("THÔNG TRI", "về công tác quản lý hồ sơ đảng viên"),
        Body = BodyText.Read($"""
            {SharedText.Circumstances}
            Để thống nhất việc quản lý, sử dụng hồ sơ đảng viên trong toàn Đảng bộ tỉnh, Ban Tổ chức Tỉnh uỷ yêu cầu các huyện uỷ, thành uỷ, đảng uỷ trực thuộc Tỉnh uỷ thực hiện tốt một số nội dung sau:
            {SharedText.Measures}
            Thông tri này phổ biến đến chi bộ.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "Lý Văn Cường"),
            Recipients = Recipients.Of("- Thường trực Tỉnh uỷ (để báo cáo),", "- Các đảng bộ trực thuộc,", "- Lưu Ban Tổ chức Tỉnh uỷ."),
        },
    };

    /// <summary>A board without a seal of its own: the signer's office is named with the one in the board.</summary>
    public static DraftPlan SteeringBoard() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ ĐỒNG NAI"], ["BAN CHỈ ĐẠO", "CẢI CÁCH HÀNH CHÍNH"], "Số 04-KH/BCĐ", "Đồng Nai, ngày 21 tháng 5 năm 2018"),
        Opening = Opening.Of("KẾ HOẠCH", "kiểm tra công tác cải cách hành chính năm 2018"),
        Body = BodyText.Read($"""
            Ban Chỉ đạo Cải cách hành chính xây dựng Kế hoạch kiểm tra công tác cải cách hành chính năm 2018 trong các cơ quan, tổ chức đảng như sau:
            {SharedText.Outline}
            {SharedText.Execution}
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.Concurrent("Phan Thị Mỹ", "UỶ VIÊN BAN THƯỜNG VỤ", "TRƯỞNG BAN CHỈ ĐẠO"),
            Recipients = Recipients.Of("- Thường trực Tỉnh uỷ (để báo cáo),", "- Các thành viên Ban Chỉ đạo,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan PlanWithAppendices()
    {
        DraftPlan plan = ProvincialPlan("Số 74-KH/TU", "Đồng Tháp, ngày 11 tháng 10 năm 2021", "(Phụ lục 1 và Phụ lục 2 kèm theo)");
        plan.Appendices.AddRange(Appendix.Of("Phụ lục 1", "DANH MỤC NHIỆM VỤ NĂM 2022", Reference, Tasks()));
        plan.Appendices.AddRange(Appendix.Of("Phụ lục 2", "MẪU BÁO CÁO", Reference, BodyText.Read("""
            Báo cáo nêu rõ kết quả thực hiện từng nhiệm vụ, nguyên nhân của những việc chưa hoàn thành và kiến nghị với cấp trên.
            """)));
        plan.Pages = 4;
        return plan;
    }

    public static DraftPlan PlanWithLandscapeTable()
    {
        DraftPlan plan = ProvincialPlan("Số 75-KH/TU", "Đồng Tháp, ngày 12 tháng 10 năm 2021", "(theo Phụ lục kèm theo)");
        plan.Appendices.Add(new NewSection(plan.Page.Turned()));
        plan.Appendices.AddRange(Appendix.Of("Phụ lục", "TIẾN ĐỘ THỰC HIỆN", Reference, Tasks()));
        plan.Pages = 3;
        return plan;
    }

    /// <summary>Not yet numbered or dated, in its second draft, and without a signer's name.</summary>
    public static DraftPlan Unnumbered()
    {
        DraftPlan plan = ProvincialPlan("Số       -KH/TU", "Đồng Tháp, ngày      tháng      năm 2021", "theo từng năm");
        plan.Letterhead.With(Role.DraftMark, "Dự thảo lần 2");
        plan.Circulation = Marks.Circulation("TÀI LIỆU HỘI NGHỊ");
        plan.Closing.Right!.Signer = null;
        return plan;
    }

    private const string Reference = "(Kèm theo Kế hoạch của Ban Thường vụ Tỉnh uỷ)";

    private static List<Block> Tasks() => BodyText.Read("""
        | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
        | 1 | Xây dựng hệ thống thông tin điều hành tác nghiệp | Văn phòng Tỉnh uỷ | Quý I/2022 |
        | 2 | Số hoá tài liệu lưu trữ lịch sử của Đảng | Văn phòng Tỉnh uỷ | Quý IV/2022 |
        | 3 | Tập huấn công tác văn thư cho cấp cơ sở | Ban Tổ chức Tỉnh uỷ | Quý II/2022 |
        """);

    private static DraftPlan ProvincialPlan(string number, string placeDate, string detail) => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ ĐỒNG THÁP"], number, placeDate),
        Opening = Opening.Of("KẾ HOẠCH", "chuyển đổi số trong các cơ quan đảng"),
        Body = BodyText.Read($"""
            Thực hiện Chương trình chuyển đổi số trong các cơ quan đảng, Ban Thường vụ Tỉnh uỷ ban hành Kế hoạch thực hiện trên địa bàn tỉnh như sau:
            {SharedText.Outline}
            Nội dung, tiến độ và phân công thực hiện được cụ thể hoá {detail}.
            {SharedText.Execution}
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Phan Văn Thắng"),
            Recipients = Recipients.Of("- Văn phòng Trung ương Đảng (để báo cáo),", "- Các đảng bộ trực thuộc,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };
}
