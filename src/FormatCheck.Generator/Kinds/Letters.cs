using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Công văn: no type name, a summary below the number, and somebody to write to.</summary>
internal static class Letters
{
    public static DraftPlan OfProvince() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ ĐỒNG THÁP"], "Số 1470-CV/TU", "Đồng Tháp, ngày 15 tháng 4 năm 2019")
            .With(Role.LetterSummary, "Chế độ hội nghị và công tác phí"),
        Addressees = Addressees.Of("Ban Tổ chức Tỉnh uỷ,"),
        Body = BodyText.Read("""
            Thực hiện Chương trình làm việc toàn khoá của Ban Chấp hành Đảng bộ tỉnh và Kế hoạch số 74-KH/TU, ngày 05/3/2019 của Ban Thường vụ Tỉnh uỷ về kiểm tra việc thực hiện chế độ hội nghị, công tác phí trong các cơ quan, tổ chức đảng, Ban Thường vụ Tỉnh uỷ đề nghị Ban Tổ chức Tỉnh uỷ phối hợp thực hiện một số nội dung sau:
            1. Rà soát các quy định hiện hành của Trung ương và của tỉnh về chế độ hội nghị, công tác phí; tổng hợp những nội dung chưa phù hợp với tình hình thực tế của các địa phương, đơn vị, nhất là ở cấp xã, vùng sâu, vùng biên giới; kiến nghị cấp có thẩm quyền xem xét, sửa đổi, bổ sung.
            2. Phối hợp với Văn phòng Tỉnh uỷ, Sở Tài chính hướng dẫn các huyện uỷ, thị uỷ, thành uỷ, đảng uỷ trực thuộc Tỉnh uỷ lập dự toán kinh phí tổ chức đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025, bảo đảm tiết kiệm, đúng chế độ, không phô trương, hình thức.
            3. Báo cáo Ban Thường vụ Tỉnh uỷ kết quả thực hiện trước ngày 30/6/2019 (qua Văn phòng Tỉnh uỷ để tổng hợp). Báo cáo nêu rõ kết quả đạt được, hạn chế, nguyên nhân, bài học kinh nghiệm, đề xuất, kiến nghị và trách nhiệm của tập thể, cá nhân có liên quan.
            Trong quá trình thực hiện, các cơ quan, đơn vị cần chú trọng ứng dụng công nghệ thông tin, giảm số lượng cuộc họp và tài liệu giấy, tăng cường hình thức hội nghị trực tuyến đến cấp huyện, cấp xã; kết hợp nhiều nội dung trong một hội nghị; mời đúng thành phần; quản lý, sử dụng tài sản công đúng mục đích, hiệu quả.
            Văn phòng Tỉnh uỷ có trách nhiệm theo dõi, đôn đốc, định kỳ hằng quý báo cáo Thường trực Tỉnh uỷ tình hình thực hiện Công văn này ở các cơ quan tham mưu, giúp việc Tỉnh uỷ và các huyện uỷ, thị uỷ, thành uỷ trực thuộc.
            Các huyện uỷ, thị uỷ, thành uỷ, đảng uỷ trực thuộc Tỉnh uỷ chủ động bố trí kinh phí, cơ sở vật chất phục vụ hội nghị; công khai chế độ, tiêu chuẩn, định mức chi tiêu; xử lý nghiêm các trường hợp chi sai quy định. Sở Tài chính, Kho bạc Nhà nước tỉnh phối hợp hướng dẫn thủ tục thanh toán, quyết toán kịp thời.
            Nhận được Công văn này, đề nghị đồng chí Trưởng Ban Tổ chức Tỉnh uỷ quan tâm chỉ đạo thực hiện; nếu có khó khăn, vướng mắc, kịp thời phản ánh về Ban Thường vụ Tỉnh uỷ (qua Văn phòng Tỉnh uỷ) để xem xét, giải quyết.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Bắc Nam"),
            Recipients = Recipients.Of("- Như trên,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan OfProvincialOffice() => new()
    {
        Letterhead = Letterhead.Of(["TỈNH UỶ KIÊN GIANG"], ["VĂN PHÒNG"], "Số 268-CV/VPTU", "Kiên Giang, ngày 03 tháng 02 năm 2020")
            .With(Role.LetterSummary, "Chuẩn bị hội nghị trực tuyến")
            .With(Role.LetterSummary, "quán triệt Nghị quyết Trung ương 6 khoá XII"),
        Addressees = Addressees.Of("Ban Tuyên giáo Tỉnh uỷ,", "Ban Dân vận Tỉnh uỷ,", "Các huyện uỷ, thành uỷ trực thuộc,"),
        Body = BodyText.Read("""
            Thực hiện ý kiến chỉ đạo của Thường trực Tỉnh uỷ về việc tổ chức hội nghị trực tuyến toàn tỉnh học tập, quán triệt Nghị quyết Trung ương 6 khoá XII, Văn phòng Tỉnh uỷ đề nghị các cơ quan, đơn vị phối hợp chuẩn bị một số nội dung sau:
            - Ban Tuyên giáo Tỉnh uỷ chuẩn bị tài liệu, báo cáo viên; dự thảo kế hoạch tuyên truyền trước, trong và sau hội nghị.
            - Ban Dân vận Tỉnh uỷ phối hợp với Uỷ ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội nắm tình hình tư tưởng, dư luận của các tầng lớp nhân dân.
            - Các huyện uỷ, thành uỷ trực thuộc chuẩn bị phòng họp, đường truyền, thiết bị nghe nhìn; thông báo, triệu tập đúng thành phần; phân công cán bộ kỹ thuật trực trong suốt thời gian diễn ra hội nghị.
            Thời gian kiểm tra đường truyền: Từ 14 giờ 00 phút, ngày 12/02/2020. Thời gian tổ chức hội nghị: 01 ngày, bắt đầu từ 07 giờ 30 phút, ngày 14/02/2020.
            Đề nghị các cơ quan, đơn vị quan tâm chỉ đạo, phân công cán bộ thực hiện; gửi danh sách đại biểu tham dự về Văn phòng Tỉnh uỷ (qua Phòng Tổng hợp) trước ngày 10/02/2020.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Văn Bình"),
            Recipients = Recipients.Of(
                "- Như trên,",
                "- Thường trực Tỉnh uỷ (để báo cáo),",
                "- Các đồng chí lãnh đạo Văn phòng Tỉnh uỷ và các phòng, đơn vị trực thuộc Văn phòng,",
                "- Lưu Văn phòng Tỉnh uỷ."),
        },
        Pages = 1,
    };

    /// <summary>A letter that must be quick and secret, with every additional mark below its number.</summary>
    public static DraftPlan SecretAndUrgent()
    {
        DraftPlan plan = new()
        {
            Letterhead = Letterhead.Of([], ["TỈNH UỶ ĐỒNG THÁP"], "Số 05-CV/TU", "Đồng Tháp, ngày 09 tháng 01 năm 2020")
                .With(Role.LetterSummary, "Bảo vệ đại hội đảng bộ các cấp")
                .With(Role.Secrecy, "MẬT")
                .With(Role.Urgency, "HOẢ TỐC"),
            Addressees = Addressees.Of("Đảng uỷ Công an tỉnh,"),
            Body = BodyText.Read($"""
                {SharedText.Circumstances}
                Để bảo đảm tuyệt đối an toàn đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025, Ban Thường vụ Tỉnh uỷ yêu cầu Đảng uỷ Công an tỉnh khẩn trương thực hiện các nội dung sau:
                {SharedText.Measures}
                Yêu cầu Đảng uỷ Công an tỉnh triển khai thực hiện, báo cáo kết quả về Ban Thường vụ Tỉnh uỷ trước ngày 20/01/2020.
                """),
            Closing = new Closing
            {
                Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Minh Hoà"),
                Recipients = Recipients.Of("- Như trên,", "- Lưu Văn phòng Tỉnh uỷ.").TypedBy("ABC-268"),
            },
        };
        plan.Circulation = Marks.Circulation("XEM XONG TRẢ LẠI");
        return plan;
    }
}
