using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Quyết định: grounds, a line that resolves, and articles.</summary>
internal static class Decisions
{
    public static DraftPlan OfProvince() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ KIÊN GIANG"], "Số 246-QĐ/TU", "Kiên Giang, ngày 25 tháng 6 năm 2018"),
        Opening = Opening.Of("QUYẾT ĐỊNH", "thành lập Tổ công tác rà soát hệ thống văn bản", "của cấp uỷ, tổ chức đảng"),
        Body = BodyText.Read("""
            + - Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
            + - Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá X, nhiệm kỳ 2015 - 2020;
            + - Xét đề nghị của Văn phòng Tỉnh uỷ và Ban Tổ chức Tỉnh uỷ,
            = BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH
            Điều 1. Thành lập Tổ công tác rà soát hệ thống văn bản của cấp uỷ, tổ chức đảng (sau đây gọi tắt là Tổ công tác), gồm các đồng chí có tên sau:
            1. Đồng chí Chánh Văn phòng Tỉnh uỷ, Tổ trưởng.
            2. Đồng chí Phó Trưởng Ban Tổ chức Tỉnh uỷ, Tổ phó.
            3. Đại diện lãnh đạo các ban tham mưu, giúp việc Tỉnh uỷ, Đảng uỷ Khối các cơ quan tỉnh, thành viên.
            Điều 2. Tổ công tác có nhiệm vụ:
            1. Rà soát toàn bộ văn bản do Ban Chấp hành, Ban Thường vụ Tỉnh uỷ ban hành từ đầu nhiệm kỳ đến nay; đề xuất việc sửa đổi, bổ sung, thay thế hoặc bãi bỏ những văn bản không còn phù hợp.
            2. Kiểm tra thể thức và kỹ thuật trình bày văn bản của các cơ quan, tổ chức đảng trực thuộc, trong đó tập trung vào:
            a) Tiêu đề, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày, tháng, năm ban hành văn bản;
            b) Tên loại, trích yếu nội dung và bố cục văn bản;
            c) Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền;
            d) Nơi nhận văn bản.
            3. Báo cáo kết quả với Ban Thường vụ Tỉnh uỷ trước ngày 31/12/2018.
            Điều 3. Tổ công tác làm việc theo chế độ kiêm nhiệm và tự giải thể sau khi hoàn thành nhiệm vụ. Kinh phí hoạt động của Tổ công tác do Văn phòng Tỉnh uỷ bảo đảm theo quy định. Các thành viên được sử dụng con dấu, phương tiện của cơ quan nơi công tác để thực hiện nhiệm vụ được phân công.
            Điều 4. Các đồng chí Uỷ viên Ban Chấp hành Đảng bộ tỉnh, Văn phòng Tỉnh uỷ, các ban tham mưu, giúp việc Tỉnh uỷ, các cấp uỷ, tổ chức đảng trực thuộc Tỉnh uỷ và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.
            Quyết định này có hiệu lực kể từ ngày ký.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đặng Tuyết Em"),
            Recipients = Recipients.Of("- Ban Tổ chức Trung ương (để báo cáo),", "- Như Điều 4,", "- Các huyện uỷ, thành uỷ, đảng uỷ trực thuộc,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    public static DraftPlan OfCommune() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ HUYỆN THẠCH HÀ"], ["ĐẢNG UỶ XÃ THANH HÀ"], "Số 09-QĐ/ĐU", "Thanh Hà, ngày 12 tháng 9 năm 2022"),
        Opening = Opening.Of("QUYẾT ĐỊNH", "chuẩn y kết quả bầu bổ sung chi uỷ viên"),
        Body = BodyText.Read("""
            + Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
            + Căn cứ Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;
            + Xét biên bản và đề nghị của Chi bộ thôn Hà Lam,
            = BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH
            Điều 1. Chuẩn y kết quả bầu bổ sung đồng chí Nguyễn Văn A giữ chức vụ chi uỷ viên Chi bộ thôn Hà Lam, nhiệm kỳ 2020 - 2022.
            Điều 2. Văn phòng Đảng uỷ, Chi bộ thôn Hà Lam và đồng chí Nguyễn Văn A chịu trách nhiệm thi hành Quyết định này.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Duy Thanh"),
            Recipients = Recipients.Of("- Ban Tổ chức Huyện uỷ (để báo cáo),", "- Như Điều 2,", "- Lưu Văn phòng Đảng uỷ."),
        },
        Pages = 1,
    };
}
