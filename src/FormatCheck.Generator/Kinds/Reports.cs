using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Báo cáo, tờ trình, thông báo: what an office tells others.</summary>
internal static class Reports
{
    public static DraftPlan OfDistrict() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ TỈNH THÁI NGUYÊN"], ["HUYỆN UỶ ĐỊNH HOÁ"], "Số 76-BC/HU", "Định Hoá, ngày 08 tháng 7 năm 2019"),
        Opening = Opening.Of("BÁO CÁO", "kết quả công tác xây dựng Đảng", "6 tháng đầu năm 2019"),
        Body = BodyText.Read($"""
            Thực hiện Chương trình công tác năm 2019 của Ban Chấp hành Đảng bộ huyện, Ban Thường vụ Huyện uỷ báo cáo kết quả công tác xây dựng Đảng 6 tháng đầu năm và nhiệm vụ trọng tâm 6 tháng cuối năm 2019 như sau: ^ Số liệu trong báo cáo tính đến ngày 15/6/2019.
            I- KẾT QUẢ THỰC HIỆN
            {SharedText.Measures}
            Kết quả phát triển đảng viên và kiểm tra, giám sát được tổng hợp trong bảng dưới đây.
            | TT | Nội dung | Kết quả |
            | 1 | Đảng viên mới kết nạp | 112 đồng chí |
            | 2 | Tổ chức đảng được kiểm tra | 36 tổ chức |
            | 3 | Đảng viên được giám sát | 54 đồng chí |
            II- HẠN CHẾ, NGUYÊN NHÂN
            Bên cạnh những kết quả đạt được, công tác xây dựng Đảng còn một số hạn chế: Chất lượng sinh hoạt của một số chi bộ nông thôn chưa cao; việc cụ thể hoá nghị quyết của cấp trên ở một số nơi còn chậm; công tác phát triển đảng viên trong doanh nghiệp ngoài khu vực nhà nước còn khó khăn.
            Nguyên nhân chủ yếu là do năng lực, trách nhiệm của một bộ phận cấp uỷ viên cơ sở chưa đáp ứng yêu cầu; điều kiện kinh tế - xã hội của một số xã vùng cao còn nhiều khó khăn.
            III- NHIỆM VỤ TRỌNG TÂM
            1. Lãnh đạo thực hiện thắng lợi các chỉ tiêu phát triển kinh tế - xã hội, quốc phòng, an ninh năm 2019 đã đề ra.
            2. Tập trung chỉ đạo, chuẩn bị tốt đại hội đảng bộ các cấp, tiến tới Đại hội Đảng bộ huyện lần thứ XXIV.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lương Văn Lành"),
            Recipients = Recipients.Of("- Ban Thường vụ Tỉnh uỷ (để báo cáo),", "- Các ban tham mưu, giúp việc Tỉnh uỷ,", "- Các đồng chí Huyện uỷ viên,", "- Lưu Văn phòng Huyện uỷ."),
        },
    };

    public static DraftPlan Submission() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ ĐỒNG THÁP"], ["BAN TỔ CHỨC"], "Số 31-TTr/BTCTU", "Đồng Tháp, ngày 06 tháng 5 năm 2019"),
        Opening = Opening.Of("TỜ TRÌNH", "về kế hoạch đào tạo, bồi dưỡng cán bộ năm 2020"),
        Addressees = Addressees.Of("Ban Thường vụ Tỉnh uỷ,"),
        Body = BodyText.Read($"""
            {SharedText.Circumstances}
            Căn cứ chức năng, nhiệm vụ được giao, Ban Tổ chức Tỉnh uỷ đã phối hợp với Trường Chính trị tỉnh và các cơ quan có liên quan xây dựng kế hoạch đào tạo, bồi dưỡng cán bộ năm 2020, kính trình Ban Thường vụ Tỉnh uỷ xem xét những nội dung chủ yếu sau:
            {SharedText.Measures}
            Kinh phí thực hiện từ nguồn ngân sách đảng được giao trong dự toán năm 2020 và nguồn hỗ trợ của Trung ương. Ban Tổ chức Tỉnh uỷ chịu trách nhiệm quản lý, sử dụng kinh phí đúng mục đích, đúng chế độ, quyết toán theo quy định hiện hành của Nhà nước và của Đảng.
            Ban Tổ chức Tỉnh uỷ kính trình Ban Thường vụ Tỉnh uỷ xem xét, quyết định.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Huỳnh Thị Tuyết"),
            Recipients = Recipients.Of("- Như trên,", "- Văn phòng Tỉnh uỷ,", "- Lưu Ban Tổ chức Tỉnh uỷ."),
        },
    };

    public static DraftPlan Notice() => new()
    {
        Letterhead = Letterhead.Of(["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["VĂN PHÒNG"], "Số 800-TB/VPTW/nb", "Hà Nội, ngày 22 tháng 8 năm 2018"),
        Opening = Opening.Of("THÔNG BÁO", "về lịch tiếp nhận, xử lý văn bản", "trong kỳ họp Ban Chấp hành Trung ương"),
        Body = BodyText.Read($"""
            {SharedText.Circumstances}
            Để phục vụ tốt kỳ họp của Ban Chấp hành Trung ương, Văn phòng Trung ương Đảng thông báo lịch tiếp nhận, xử lý văn bản và phân công trực như sau:
            {SharedText.Measures}
            Văn phòng Trung ương Đảng thông báo để các cơ quan, đơn vị biết, thực hiện.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Bùi Văn Thạch"),
            Recipients = Recipients.Of("- Các tỉnh uỷ, thành uỷ,", "- Các ban đảng, đảng đoàn, ban cán sự đảng, đảng uỷ trực thuộc Trung ương,", "- Cục Lưu trữ Văn phòng Trung ương Đảng,", "- Lưu Văn phòng Trung ương Đảng."),
        },
    };

    /// <summary>A notice that may go to no newspaper, with the office's address at the end.</summary>
    public static DraftPlan NoticeWithContact()
    {
        DraftPlan plan = new()
        {
            Letterhead = Letterhead.Of(["TỈNH UỶ KIÊN GIANG"], ["VĂN PHÒNG"], "Số 17-TB/VPTU", "Kiên Giang, ngày 11 tháng 3 năm 2021"),
            Opening = Opening.Of("THÔNG BÁO", "thay đổi trụ sở làm việc"),
            Body = BodyText.Read("""
                Văn phòng Tỉnh uỷ thông báo: Từ ngày 15/3/2021, Văn phòng Tỉnh uỷ làm việc tại trụ sở mới. Các cơ quan, đơn vị, cá nhân liên hệ công tác, gửi văn bản, thư, báo đến địa chỉ nêu dưới đây.
                Số điện thoại, số fax, địa chỉ thư điện tử của các phòng, đơn vị trực thuộc Văn phòng không thay đổi.
                Văn phòng Tỉnh uỷ trân trọng thông báo.
                """),
            Closing = new Closing
            {
                Right = SignatureBlock.Direct("Trần Văn Bình", "CHÁNH VĂN PHÒNG"),
                Recipients = Recipients.Of("- Văn phòng Trung ương Đảng,", "- Các cơ quan, đơn vị trong tỉnh,", "- Lưu Văn phòng Tỉnh uỷ."),
            },
            Pages = 1,
        };
        plan.Foot.Add(Marks.NotForTheMedia());
        plan.Foot.AddRange(Contact.Of("Số 1, đường Hùng Vương, Rạch Giá, Kiên Giang; điện thoại: 080.45774; fax: 080.43472; email: vptu@kiengiang.example."));
        return plan;
    }
}
