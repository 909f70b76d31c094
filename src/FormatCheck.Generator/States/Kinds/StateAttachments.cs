using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>What stands behind a document: another document that it issues, or appendices.</summary>
internal static class StateAttachments
{
    public const string Chapters = """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng
        1. Quy chế này quy định về soạn thảo, ký ban hành văn bản; quản lý văn bản; lập hồ sơ và nộp lưu hồ sơ; quản lý và sử dụng con dấu.
        2. Quy chế này áp dụng đối với các phòng, đơn vị và công chức, viên chức, người lao động của cơ quan.
        Điều 2. Giá trị pháp lý của văn bản điện tử
        Văn bản điện tử được ký số bởi người có thẩm quyền và ký số của cơ quan theo quy định của pháp luật có giá trị pháp lý như bản gốc văn bản giấy.
        Chương II
        SOẠN THẢO VÀ QUẢN LÝ VĂN BẢN
        Mục 1
        SOẠN THẢO VĂN BẢN
        Điều 3. Trách nhiệm của người soạn thảo
        1. Xác định tên loại, nội dung, độ mật, mức độ khẩn của văn bản cần soạn thảo; thu thập, xử lý thông tin có liên quan.
        2. Soạn thảo văn bản đúng hình thức, thể thức và kỹ thuật trình bày, trong đó kiểm tra:
        a) Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành văn bản;
        b) Số, ký hiệu, địa danh và thời gian ban hành văn bản;
        c) Tên loại, trích yếu và bố cục nội dung;
        d) Chức vụ, họ tên người có thẩm quyền;
        đ) Nơi nhận văn bản;
        e) Phụ lục kèm theo văn bản (nếu có).
        Điều 4. Duyệt bản thảo
        Bản thảo văn bản phải do người có thẩm quyền ký văn bản duyệt. Trường hợp bản thảo đã được phê duyệt nhưng cần sửa chữa, bổ sung thì phải trình người có thẩm quyền ký xem xét, quyết định.
        Mục 2
        QUẢN LÝ VĂN BẢN
        Tiểu mục 1
        VĂN BẢN ĐI
        Điều 5. Quản lý văn bản đi
        Văn bản đi được cấp số, ghi thời gian ban hành, đăng ký, nhân bản, đóng dấu, ký số và phát hành trong ngày văn bản đó được ký, chậm nhất là trong ngày làm việc tiếp theo.
        Tiểu mục 2
        VĂN BẢN ĐẾN
        Điều 6. Quản lý văn bản đến
        Văn bản đến phải được tiếp nhận, đăng ký, trình và chuyển giao trong ngày; văn bản có dấu chỉ mức độ khẩn được xử lý ngay sau khi nhận.
        Chương III
        TỔ CHỨC THỰC HIỆN
        Điều 7. Trách nhiệm thi hành
        Trưởng các phòng, đơn vị có trách nhiệm phổ biến, tổ chức thực hiện Quy chế này; trong quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Văn phòng để tổng hợp, báo cáo./.
        """;

    /// <summary>A regulation that a decision issues.</summary>
    public static IEnumerable<Block> Regulation(string type, string title, string reference)
    {
        yield return new Paragraph(Role.Other, type, Look.InBold()) { Alignment = Alignment.Center, PageBreakBefore = true };
        yield return StateParts.Centered(Role.Other, title, Look.InBold());
        Paragraph below = StateParts.Centered(Role.Other, reference, Look.InItalic());
        below.Rule = new Rule(0.35);
        below.Spacing = new Spacing(0, 12);
        yield return below;
        foreach (Block block in StateParts.Body(Chapters))
        {
            yield return block;
        }
    }
}
