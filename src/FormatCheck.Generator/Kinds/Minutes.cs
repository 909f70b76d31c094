using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Biên bản: two signatures, and a third one where the seal needs it.</summary>
internal static class Minutes
{
    private const string Proceedings = """
        Hôm nay, vào lúc 08 giờ 00 phút, tại Phòng họp số 1, Huyện uỷ Lâm Hà tổ chức hội nghị Ban Thường vụ để cho ý kiến về công tác chuẩn bị đại hội đảng bộ cấp cơ sở.
        I- THÀNH PHẦN
        1. Chủ trì: Đồng chí Bí thư Huyện uỷ.
        2. Dự họp: 11/11 đồng chí Uỷ viên Ban Thường vụ Huyện uỷ; mời dự có lãnh đạo các ban xây dựng Đảng, Văn phòng Huyện uỷ.
        3. Ghi biên bản: Chuyên viên tổng hợp Văn phòng Huyện uỷ.
        II- NỘI DUNG
        1. Ban Tổ chức Huyện uỷ báo cáo tiến độ chuẩn bị đại hội của các tổ chức cơ sở đảng; đến nay có 52/54 tổ chức cơ sở đảng đã hoàn thành dự thảo văn kiện, 50/54 tổ chức đã hoàn thành phương án nhân sự.
        2. Các ý kiến thảo luận tập trung vào chất lượng báo cáo chính trị, cơ cấu, độ tuổi cấp uỷ, tỉ lệ cán bộ nữ, cán bộ trẻ; việc giải quyết đơn, thư khiếu nại, tố cáo có liên quan đến nhân sự trước đại hội.
        - Đồng chí Phó Bí thư Thường trực đề nghị rà soát kỹ tiêu chuẩn chính trị của nhân sự dự kiến tham gia cấp uỷ nhiệm kỳ mới, nhất là người giới thiệu lần đầu.
        - Đồng chí Chủ nhiệm Uỷ ban Kiểm tra đề nghị hoàn thành việc xác minh, kết luận các đơn, thư trước ngày đại hội ít nhất 15 ngày.
        - Đồng chí Trưởng Ban Tuyên giáo đề nghị tăng thời lượng tuyên truyền trên hệ thống truyền thanh cơ sở, treo cờ, khẩu hiệu đúng quy định, tiết kiệm.
        3. Kết luận của đồng chí chủ trì: Thống nhất nội dung báo cáo của Ban Tổ chức Huyện uỷ; giao Văn phòng Huyện uỷ tiếp thu ý kiến tại hội nghị, ban hành thông báo kết luận; các đồng chí Uỷ viên Ban Thường vụ được phân công phụ trách cơ sở trực tiếp dự, chỉ đạo đại hội điểm.
        Hội nghị kết thúc vào lúc 11 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho các đại biểu dự họp cùng nghe và nhất trí thông qua.
        """;

    public static DraftPlan OfMeeting() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ TỈNH LÂM ĐỒNG"], ["HUYỆN UỶ LÂM HÀ"], "Số 18-BB/HU", "Lâm Hà, ngày 07 tháng 02 năm 2020"),
        Opening = Opening.Of("BIÊN BẢN", "hội nghị Ban Thường vụ Huyện uỷ"),
        Body = BodyText.Read(Proceedings),
        Closing = new Closing
        {
            Left = SignatureBlock.Direct("Trần Thị Mai", "NGƯỜI GHI BIÊN BẢN"),
            Right = SignatureBlock.Direct("Nguyễn Văn Tâm", "CHỦ TRÌ HỘI NGHỊ"),
            Recipients = Recipients.Of("- Các đồng chí Uỷ viên Ban Thường vụ,", "- Lưu Văn phòng Huyện uỷ."),
        },
    };

    public static DraftPlan Confirmed()
    {
        SignatureBlock confirmation = SignatureBlock.For("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Phạm Văn Bình");
        confirmation.Lines.Insert(0, new Paragraph(Role.Confirmation, "Xác nhận chữ ký của đồng chí Nguyễn Văn Tâm", Look.Plain())
        {
            Alignment = Alignment.Center,
        });
        return new DraftPlan
        {
            Letterhead = Letterhead.Of(["ĐẢNG BỘ TỈNH LÂM ĐỒNG"], ["HUYỆN UỶ LÂM HÀ"], "Số 19-BB/HU", "Lâm Hà, ngày 12 tháng 3 năm 2020"),
            Opening = Opening.Of("BIÊN BẢN", "hội nghị cán bộ chủ chốt"),
            Body = BodyText.Read(Proceedings),
            Closing = new Closing
            {
                Left = SignatureBlock.Direct("Trần Thị Mai", "NGƯỜI GHI BIÊN BẢN"),
                Right = SignatureBlock.Direct("Nguyễn Văn Tâm", "CHỦ TRÌ HỘI NGHỊ"),
                Confirmation = confirmation,
            },
        };
    }
}
