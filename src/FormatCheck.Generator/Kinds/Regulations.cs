using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Quy định, quy chế, đề án: parts, chapters, sections, articles, clauses and points.</summary>
internal static class Regulations
{
    private const string Chapters = """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Văn bản này quy định về nguyên tắc, trách nhiệm, quan hệ công tác và chế độ thông tin, báo cáo giữa các cơ quan tham mưu, giúp việc của cấp uỷ.
        Điều 2. Đối tượng áp dụng
        1. Các cơ quan tham mưu, giúp việc của cấp uỷ.
        2. Các cấp uỷ, tổ chức đảng trực thuộc; cán bộ, đảng viên có liên quan.
        Chương II
        TRÁCH NHIỆM VÀ QUAN HỆ CÔNG TÁC
        Mục 1
        TRÁCH NHIỆM
        Điều 3. Trách nhiệm của người đứng đầu
        1. Lãnh đạo, chỉ đạo toàn diện hoạt động của cơ quan; chịu trách nhiệm trước cấp uỷ về kết quả thực hiện nhiệm vụ được giao.
        2. Phân công nhiệm vụ cho cấp phó, trong đó xác định rõ:
        a) Lĩnh vực, địa bàn được phân công phụ trách;
        b) Thẩm quyền ký văn bản;
        c) Chế độ báo cáo định kỳ;
        d) Quan hệ phối hợp với các cơ quan có liên quan;
        đ) Trách nhiệm khi để xảy ra sai phạm;
        e) Những việc phải xin ý kiến trước khi quyết định.
        Điều 4. Trách nhiệm của cán bộ, chuyên viên
        Thực hiện đúng chức trách, nhiệm vụ; chấp hành nghiêm kỷ luật phát ngôn và quy định về bảo vệ bí mật nhà nước.
        Mục 2
        QUAN HỆ CÔNG TÁC
        Điều 5. Quan hệ với cấp uỷ
        1. Chịu sự lãnh đạo, chỉ đạo trực tiếp, toàn diện của cấp uỷ mà thường xuyên là ban thường vụ và thường trực cấp uỷ.
        2. Báo cáo, xin ý kiến cấp uỷ về những vấn đề quan trọng, vượt thẩm quyền.
        Điều 6. Quan hệ giữa các cơ quan
        Thực hiện nguyên tắc phối hợp, hợp tác, hỗ trợ lẫn nhau; cơ quan được hỏi ý kiến trả lời bằng văn bản trong thời hạn 5 ngày làm việc.
        Chương III
        ĐIỀU KHOẢN THI HÀNH
        Điều 7. Hiệu lực thi hành
        Văn bản này có hiệu lực kể từ ngày ký. Trong quá trình thực hiện, nếu có vấn đề phát sinh, các cơ quan kịp thời phản ánh để xem xét, sửa đổi, bổ sung cho phù hợp.
        """;

    public static DraftPlan OfProvince() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ KIÊN GIANG"], "Số 05-QĐi/TU", "Kiên Giang, ngày 14 tháng 9 năm 2018"),
        Opening = Opening.Of("QUY ĐỊNH", "về trách nhiệm và quan hệ công tác", "của các cơ quan tham mưu, giúp việc Tỉnh uỷ"),
        Body = BodyText.Read("""
            + - Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
            + - Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khoá X,
            Ban Thường vụ Tỉnh uỷ quy định trách nhiệm và quan hệ công tác của các cơ quan tham mưu, giúp việc Tỉnh uỷ như sau:

            """ + Chapters),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Thanh Nghị"),
            Recipients = Recipients.Of("- Các ban tham mưu, giúp việc Tỉnh uỷ,", "- Các đảng bộ trực thuộc,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    /// <summary>Two agencies issue it together: both names, both symbols, both signatures.</summary>
    public static DraftPlan Joint() => new()
    {
        Letterhead = Letterhead.Of([], ["BAN TỔ CHỨC TỈNH UỶ -", "BAN DÂN VẬN TỈNH UỶ"], "Số 05-QC/BTCTU-BDVTU", "Quảng Trị, ngày 16 tháng 5 năm 2019"),
        Opening = Opening.Of("QUY CHẾ", "phối hợp giữa Ban Tổ chức Tỉnh uỷ", "và Ban Dân vận Tỉnh uỷ"),
        Body = BodyText.Read(Chapters),
        Closing = new Closing
        {
            Left = SignatureBlock.Direct("Hồ Đại Nam", "TRƯỞNG BAN", "DÂN VẬN TỈNH UỶ"),
            Right = SignatureBlock.Direct("Phan Văn Phụng", "TRƯỞNG BAN", "TỔ CHỨC TỈNH UỶ"),
            Recipients = Recipients.Of("- Ban Thường vụ Tỉnh uỷ (để báo cáo),", "- Ban dân vận các huyện uỷ, thị uỷ, thành uỷ,", "- Lưu Ban Tổ chức, Ban Dân vận Tỉnh uỷ."),
        },
    };

    public static DraftPlan Scheme() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ ĐỒNG THÁP"], "Số 02-ĐA/TU", "Đồng Tháp, ngày 28 tháng 12 năm 2018"),
        Opening = Opening.Of("ĐỀ ÁN", "sắp xếp tổ chức bộ máy các cơ quan đảng cấp tỉnh"),
        Body = BodyText.Read($"""
            Phần thứ nhất
            SỰ CẦN THIẾT VÀ CƠ SỞ XÂY DỰNG ĐỀ ÁN
            Bộ máy các cơ quan đảng cấp tỉnh thời gian qua từng bước được kiện toàn, hoạt động có hiệu quả. Tuy nhiên, tổ chức còn nhiều đầu mối trung gian; chức năng, nhiệm vụ của một số đơn vị còn trùng lắp, chưa rõ trách nhiệm người đứng đầu.
            Phần thứ hai
            NỘI DUNG VÀ GIẢI PHÁP
            {SharedText.Measures}
            Phần thứ ba
            TỔ CHỨC THỰC HIỆN
            Ban Tổ chức Tỉnh uỷ chủ trì, phối hợp với Văn phòng Tỉnh uỷ tham mưu Ban Thường vụ Tỉnh uỷ cụ thể hoá, tổ chức thực hiện Đề án theo lộ trình; định kỳ báo cáo Ban Thường vụ Tỉnh uỷ kết quả thực hiện.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Minh Hoà"),
            Recipients = Recipients.Of("- Ban Tổ chức Trung ương (để báo cáo),", "- Các cơ quan đảng cấp tỉnh,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };
}
