using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Nghị quyết của một huyện uỷ: a superior above the issuer, an outline, two pages.</summary>
internal static class Resolutions
{
    public static IEnumerable<Sample> All =>
    [
        new("nghi-quyet-dung", Right),
        new(
            "nghi-quyet-sai",
            Wrong,
            "page-number-present", "superior-style", "agency-style", "number-format", "date-extra-zero", "summary-line", "body-line-spacing", "authority-collective"),
    ];

    private static DraftPlan Right() => new()
    {
        Letterhead = Letterhead.Of(["ĐẢNG BỘ TỈNH HÀ GIANG"], ["HUYỆN UỶ ĐỒNG VĂN"], "Số 05-NQ/HU", "Đồng Văn, ngày 12 tháng 4 năm 2021"),
        Opening = Opening.Of("NGHỊ QUYẾT", "về nâng cao chất lượng sinh hoạt chi bộ", "giai đoạn 2021 - 2025"),
        Body = BodyText.Read("""
            Những năm qua, các cấp uỷ trong Đảng bộ huyện đã quan tâm đổi mới nội dung, hình thức sinh hoạt chi bộ; nền nếp sinh hoạt được duy trì, vai trò lãnh đạo của chi bộ từng bước được nâng lên. Tuy nhiên, ở một số chi bộ, nhất là chi bộ thôn, bản, nội dung sinh hoạt còn đơn điệu; tự phê bình và phê bình còn nể nang; việc phân công nhiệm vụ cho đảng viên chưa cụ thể. Ban Chấp hành Đảng bộ huyện quyết nghị:
            I- MỤC TIÊU
            1. Mục tiêu chung
            Tạo chuyển biến rõ nét về chất lượng sinh hoạt của các loại hình chi bộ; nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ đảng viên, đáp ứng yêu cầu nhiệm vụ trong tình hình mới.
            2. Mục tiêu cụ thể đến năm 2025
            - Hằng năm có trên 90% chi bộ trực thuộc đảng uỷ cơ sở hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc nhiệm vụ.
            - 100% chi bộ tổ chức sinh hoạt chuyên đề ít nhất mỗi quý một lần.
            - 100% bí thư chi bộ được bồi dưỡng nghiệp vụ công tác đảng.
            II- NHIỆM VỤ VÀ GIẢI PHÁP
            1. Nâng cao nhận thức
            Các cấp uỷ tổ chức học tập, quán triệt các quy định, hướng dẫn của Trung ương và của Tỉnh uỷ về sinh hoạt chi bộ; xác định nâng cao chất lượng sinh hoạt là nhiệm vụ thường xuyên, gắn với trách nhiệm của người đứng đầu cấp uỷ.
            2. Đổi mới nội dung sinh hoạt
            Nội dung sinh hoạt phải bám sát nhiệm vụ chính trị của địa phương, cơ quan, đơn vị, sát với từng loại hình chi bộ; ngắn gọn, thiết thực. Chi uỷ chuẩn bị kỹ dự thảo nghị quyết, gửi đảng viên nghiên cứu trước khi họp. Sau mỗi kỳ họp có kết luận rõ việc, rõ người, rõ thời hạn.
            3. Nâng cao chất lượng đội ngũ bí thư chi bộ
            Lựa chọn người có phẩm chất, năng lực, uy tín, kinh nghiệm thực tiễn làm bí thư chi bộ; thực hiện bí thư chi bộ đồng thời là trưởng thôn, bản, tổ dân phố ở nơi có điều kiện. Hằng năm bồi dưỡng kỹ năng điều hành sinh hoạt, ra nghị quyết và ghi biên bản.
            4. Tăng cường kiểm tra, giám sát
            Cấp uỷ viên cấp trên dự sinh hoạt với chi bộ được phân công phụ trách ít nhất mỗi quý một lần. Uỷ ban Kiểm tra các cấp đưa nội dung sinh hoạt chi bộ vào chương trình kiểm tra, giám sát hằng năm; kịp thời uốn nắn những nơi làm hình thức, đối phó.
            III- TỔ CHỨC THỰC HIỆN
            1. Các chi bộ, đảng bộ trực thuộc xây dựng kế hoạch thực hiện Nghị quyết phù hợp với đặc điểm của địa phương, cơ quan, đơn vị.
            2. Ban Tổ chức Huyện uỷ chủ trì, phối hợp với Văn phòng Huyện uỷ theo dõi, đôn đốc, hằng năm sơ kết, báo cáo Ban Thường vụ Huyện uỷ.
            Nghị quyết này phổ biến đến chi bộ.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M HUYỆN UỶ", "BÍ THƯ", "Nguyễn Văn A"),
            Recipients = Recipients.Of("- Ban Thường vụ Tỉnh uỷ (để báo cáo),", "- Các chi bộ, đảng bộ trực thuộc,", "- Các đồng chí Huyện uỷ viên,", "- Lưu Văn phòng Huyện uỷ."),
        },
    };

    private static DraftPlan Wrong()
    {
        DraftPlan plan = Right();
        plan.PageNumbering.Present = false;
        plan.First(Role.Superior).Restyle(look => look with { Bold = true });
        plan.First(Role.Issuer).Restyle(look => look with { Bold = false });
        plan.First(Role.Number).Text = "Số 05/NQ-HU";
        plan.First(Role.PlaceDate).Text = "Đồng Văn, ngày 12 tháng 04 năm 2021";
        plan.Remove(Role.Separator);
        plan.Last(Role.Summary).Rule = new Rule(0.5);
        foreach (Paragraph paragraph in plan.Body.OfType<Paragraph>())
        {
            paragraph.Spacing = paragraph.Spacing with { Line = 1.3, Rule = LineRule.Auto };
        }

        plan.First(Role.Authority).Text = "K/T BÍ THƯ";
        plan.First(Role.Office).Text = "PHÓ BÍ THƯ";
        return plan;
    }
}
