using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Công văn số 1470-CV/TU.</summary>
internal static class Letters
{
    public static IEnumerable<Sample> All =>
    [
        new("cong-van-1470-dung", Right) { IsPrinted = true },
        new(
            "cong-van-1470-sai",
            Wrong,
            "margin-top", "margin-bottom", "margin-left", "agency-star", "number-colon", "letter-summary-prefix", "date-leading-zero", "body-size",
            "authority-form", "authority-collective", "office-style", "signer-title", "recipients-label-size", "recipients-label-style", "recipients-size",
            "recipients-archive")
        { IsPrinted = true },
    ];

    private static DraftPlan Right() => new()
    {
        Letterhead = Letterhead.Of([], ["TỈNH UỶ NGHỆ AN"], "Số 1470-CV/TU", "Nghệ An, ngày 03 tháng 02 năm 2020")
            .With(Role.LetterSummary, "Chấn chỉnh thể thức văn bản"),
        Addressees = Addressees.Of("Các huyện uỷ, thị uỷ, thành uỷ,", "Các ban tham mưu, giúp việc Tỉnh uỷ,", "Các đảng uỷ trực thuộc Tỉnh uỷ,"),
        Body = BodyText.Read("""
            Thời gian qua, việc soạn thảo, ban hành văn bản của các cấp uỷ, cơ quan, tổ chức đảng trong tỉnh cơ bản bảo đảm đúng thẩm quyền, nội dung và thể thức. Tuy nhiên, qua kiểm tra, một số văn bản gửi đến Tỉnh uỷ còn trình bày chưa đúng Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng; có nơi còn dùng lẫn thể thức văn bản của cơ quan nhà nước.
            Để thực hiện thống nhất, Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, cơ quan, tổ chức đảng trực thuộc thực hiện tốt một số nội dung sau:
            1. Quán triệt, phổ biến Hướng dẫn số 36-HD/VPTW đến toàn thể cán bộ, đảng viên, trước hết là cán bộ, nhân viên được giao soạn thảo văn bản và làm nhiệm vụ văn thư cơ quan.
            2. Chánh văn phòng hoặc người được giao phụ trách công tác văn phòng thẩm định thể thức và kỹ thuật trình bày văn bản trước khi trình ký; kiên quyết trả lại những văn bản chưa bảo đảm thể thức.
            3. Rà soát, sửa lại các mẫu văn bản đang dùng trong cơ quan, đơn vị; đưa việc kiểm tra thể thức thành một bước trong quy trình xử lý văn bản trên mạng máy tính của Đảng.
            Giao Văn phòng Tỉnh uỷ theo dõi, đôn đốc, hướng dẫn việc thực hiện Công văn này; tổng hợp kết quả, báo cáo Thường trực Tỉnh uỷ trước ngày 30/6/2020.
            """),
        Closing = new Closing
        {
            Right = SignatureBlock.For("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn A"),
            Recipients = Recipients.Of("- Như trên,", "- Thường trực Tỉnh uỷ,", "- Các đồng chí Tỉnh uỷ viên,", "- Lưu Văn phòng Tỉnh uỷ."),
        },
    };

    private static DraftPlan Wrong()
    {
        DraftPlan plan = Right();
        plan.Page = plan.Page with { Top = 25, Bottom = 25, Left = 35, Right = 15 };
        plan.Letterhead.Left.RemoveAll(line => line.Role == Role.Star);
        plan.First(Role.Issuer).Rule = new Rule(0.5);
        plan.First(Role.Number).Text = "Số: 1470-CV/TU";
        plan.First(Role.LetterSummary).Text = "V/v chấn chỉnh thể thức văn bản";
        plan.First(Role.PlaceDate).Text = "Nghệ An, ngày 3 tháng 2 năm 2020";
        Spoil.Body(plan, look => look with { Size = 13 });
        plan.Closing.Right = SignatureBlock.For("TM. BAN THƯỜNG VỤ", null, "ThS. Nguyễn Văn A");
        plan.Closing.Right.Add(Role.Authority, "KT. BÍ THƯ", bold: true);
        plan.Closing.Right.Add(Role.Office, "PHÓ BÍ THƯ", bold: true);
        Spoil.RecipientsOfTheState(plan);
        plan.Closing.Recipients!.Items[^1].Text = "- Lưu: VT, TH.";
        return plan;
    }
}
