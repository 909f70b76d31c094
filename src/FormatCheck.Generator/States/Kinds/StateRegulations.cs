using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Quy chế and đề án: documents in chapters, sections and parts.</summary>
internal static class StateRegulations
{
    public static DraftPlan OfSchool() => new()
    {
        Letterhead = StateParts.Head(["BỘ Y TẾ"], ["TRƯỜNG CAO ĐẲNG DƯỢC"], "Số: 12/QC-CĐD", "Hải Phòng, ngày 08 tháng 6 năm 2026"),
        Opening = StateParts.Opening("QUY CHẾ", "Công tác văn thư của Trường Cao đẳng Dược"),
        Body = StateParts.Body(StateAttachments.Chapters),
        Closing = new Closing
        {
            Right = StateParts.Signed("Bùi Thị Ngọc", "Q. HIỆU TRƯỞNG"),
            Recipients = StateParts.To("- Bộ Y tế (để báo cáo);", "- Các khoa, phòng;", "- Lưu: VT, TCHC."),
        },
    };

    public static DraftPlan Scheme() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ"], "Số: 03/ĐA-UBND", "Cần Thơ, ngày 14 tháng 01 năm 2026"),
        Opening = StateParts.Opening("ĐỀ ÁN", "Số hoá tài liệu lưu trữ lịch sử", "giai đoạn 2026 - 2030"),
        Body = StateParts.Body($"""
            Phần I
            SỰ CẦN THIẾT XÂY DỰNG ĐỀ ÁN
            {StateText.Situation}
            Phần II
            MỤC TIÊU, NHIỆM VỤ
            {StateText.Duties}
            Phần III
            TỔ CHỨC THỰC HIỆN
            Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Khoa học và Công nghệ và các cơ quan liên quan tổ chức thực hiện Đề án; hằng năm báo cáo Uỷ ban nhân dân thành phố kết quả thực hiện trước ngày 31 tháng 12./.
            """),
        Closing = new Closing
        {
            Right = StateParts.Signed("Nguyễn Văn Khởi", "TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            Recipients = StateParts.To("- Bộ Nội vụ;", "- Thường trực Thành uỷ, HĐND thành phố;", "- Các sở, ban, ngành;", "- Lưu: VT, NC (12)."),
        },
    };
}
