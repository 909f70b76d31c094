using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Kinds of documents as Guideline 05-HD/VPTW knows them: those of the guideline before, and the heads, marks and forms that are its own.</summary>
internal static class Hd05Kinds
{
    /// <summary>The heads by level since 2025, as the guideline gives them: superior, issuer, symbol.</summary>
    public static IReadOnlyList<(string Name, string[] Superior, string[] Issuer, string Symbol)> Heads { get; } =
    [
        ("tinh-uy", [], ["TỈNH UỶ ĐIỆN BIÊN"], "TU"),
        ("quan-uy", [], ["QUÂN UỶ TRUNG ƯƠNG"], "QUTW"),
        ("phuong", ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"], ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], "ĐU"),
        ("quoc-hoi", ["ĐẢNG BỘ QUỐC HỘI"], ["ĐẢNG UỶ KIỂM TOÁN NHÀ NƯỚC"], "ĐU"),
        ("bo", ["ĐẢNG BỘ BỘ Y TẾ"], ["ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI"], "ĐU"),
        ("chi-bo-phong", ["ĐẢNG BỘ CỤC LƯU TRỮ"], ["CHI BỘ PHÒNG HÀNH CHÍNH - TỔ CHỨC"], "CB"),
        ("quan-su", ["ĐẢNG BỘ TỈNH ĐIỆN BIÊN"], ["ĐẢNG UỶ QUÂN SỰ TỈNH"], "ĐUQS"),
        ("cong-an", ["ĐẢNG BỘ TỈNH ĐIỆN BIÊN"], ["ĐẢNG UỶ CÔNG AN TỈNH"], "ĐUCA"),
        ("bien-phong", ["ĐẢNG UỶ QUÂN SỰ TỈNH ĐIỆN BIÊN"], ["ĐẢNG UỶ BIÊN PHÒNG TỈNH"], "ĐUBP"),
        ("ban-noi-chinh", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["BAN NỘI CHÍNH"], "BNCTW"),
        ("uy-ban-kiem-tra", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["UỶ BAN KIỂM TRA"], "UBKTTW"),
        ("ban-tuyen-giao-dan-van", ["TỈNH UỶ CÀ MAU"], ["BAN TUYÊN GIÁO VÀ DÂN VẬN"], "BTGDVTU"),
        ("co-quan-uy-ban-kiem-tra", ["TỈNH UỶ CÀ MAU"], ["CƠ QUAN UỶ BAN KIỂM TRA"], "CQUBKTTU"),
        ("ban-xay-dung-dang", ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], ["BAN XÂY DỰNG ĐẢNG"], "BXDĐĐU"),
        ("ban-to-chuc-dac-khu", ["ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA"], ["BAN TỔ CHỨC"], "BTCĐU"),
        ("thong-tan-xa", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["THÔNG TẤN XÃ VIỆT NAM"], "TTXVN"),
        ("bao-nhan-dan", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["BÁO NHÂN DÂN"], "BND"),
        ("tap-chi", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["TẠP CHÍ CỘNG SẢN"], "TCCS"),
        ("hoc-vien", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["HỌC VIỆN CHÍNH TRỊ", "QUỐC GIA HỒ CHÍ MINH"], "HVCTQGHCM"),
        ("dai-truyen-hinh", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["ĐÀI TRUYỀN HÌNH VIỆT NAM"], "ĐTHVN"),
        ("dai-tieng-noi", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["ĐÀI TIẾNG NÓI VIỆT NAM"], "ĐTNVN"),
        ("vien-han-lam", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["VIỆN HÀN LÂM", "KHOA HỌC XÃ HỘI VIỆT NAM"], "VHLKHXHVN"),
        ("truong-chinh-tri", ["TỈNH UỶ CAO BẰNG"], ["TRƯỜNG CHÍNH TRỊ HOÀNG ĐÌNH GIONG"], "TCT"),
        ("trung-tam-chinh-tri", ["ĐẢNG UỶ PHƯỜNG BA ĐÌNH"], ["TRUNG TÂM CHÍNH TRỊ"], "TTCT"),
        ("bao-phat-thanh", ["TỈNH UỶ CÀ MAU"], ["CƠ QUAN BÁO VÀ", "PHÁT THANH TRUYỀN HÌNH"], "CQBPTTH"),
        ("ban-chi-dao", ["BAN CHẤP HÀNH TRUNG ƯƠNG"], ["BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ", "PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ,", "ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ"], "BCĐ"),
        ("tieu-ban", ["TỈNH UỶ CÀ MAU"], ["TIỂU BAN VĂN KIỆN"], "TB"),
        ("hoi-dong", ["TỈNH UỶ CÀ MAU"], ["HỘI ĐỒNG LÝ LUẬN"], "HĐ"),
        ("vu", ["BAN TỔ CHỨC TRUNG ƯƠNG"], ["VỤ TỔ CHỨC - ĐIỀU LỆ"], "VTCĐL"),
        ("dai-hoi", [], ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH NGHỆ AN LẦN THỨ XX"], "ĐH"),
        ("doan-chu-tich", ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ ĐẶC KHU VÂN ĐỒN LẦN THỨ I"], ["ĐOÀN CHỦ TỊCH"], "ĐH"),
        ("ban-kiem-phieu", ["ĐẠI HỘI CHI BỘ TỔ 16", "NHIỆM KỲ 2025 - 2027"], ["BAN KIỂM PHIẾU"], "ĐH"),
        ("lien-co-quan", [], ["UỶ BAN KIỂM TRA TỈNH UỶ SƠN LA -", "CÔNG AN TỈNH SƠN LA"], "UBKTTU-CAT"),
    ];

    public static IReadOnlyList<DraftKind> List { get; } =
    [
        .. AllKinds.List.Select(kind => kind with
        {
            Plan = () =>
            {
                DraftPlan plan = kind.Plan();
                Hd05Form.Adapt(plan);
                return plan;
            },
        }),
        .. Heads.Select(head => new DraftKind($"bao-cao-{head.Name}", () => Report(head.Superior, head.Issuer, $"Số 23-BC/{head.Symbol}"))),
        new("to-trinh-nhieu-noi", SubmissionToSeveral),
        new("bao-cao-chinh-tri", PoliticalReport),
        new("thong-bao-nhieu-trang", LongNotice),
        new("cong-van-khan", UrgentLetter),
        new("thong-bao-ky-so", SignedByPicture) { Stage = DraftStage.Issued },
    ];

    /// <summary>A short report under any head.</summary>
    public static DraftPlan Report(string[] superior, string[] issuer, string number) => new()
    {
        Letterhead = Letterhead.Of(superior, issuer, number, "Hà Nội, ngày 15 tháng 6 năm 2026"),
        Opening = Opening.Of("BÁO CÁO", "kết quả công tác 6 tháng đầu năm 2026"),
        Body = BodyText.Read($"""
            {SharedText.Circumstances}
            {SharedText.Measures}
            """),
        Closing = new Closing
        {
            Right = issuer[0].StartsWith("ĐẠI HỘI", StringComparison.Ordinal) || (superior is [var above, ..] && above.StartsWith("ĐẠI HỘI", StringComparison.Ordinal))
                ? SignatureBlock.For("T/M ĐOÀN CHỦ TỊCH", null, "Lê Minh Hoà")
                : SignatureBlock.For("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Lê Minh Hoà"),
            Recipients = Recipients.Of("- Văn phòng Trung ương Đảng (để báo cáo);", "- Các đảng bộ trực thuộc;", "- Lưu hồ sơ."),
        },
    };

    private static DraftPlan SubmissionToSeveral()
    {
        DraftPlan plan = Report(["TỈNH UỶ CÀ MAU"], ["BAN TỔ CHỨC"], "Số 31-TTr/BTCTU");
        plan.First(Role.TypeName).Text = "TỜ TRÌNH";
        plan.First(Role.Summary).Text = "về công tác cán bộ quý III năm 2026";
        plan.Addressees.AddRange(Addressees.Of("Thường trực Tỉnh uỷ;", "Ban Thường vụ Tỉnh uỷ;"));
        plan.Addressees[0].Replace("Kính gửi", "Kính trình");
        plan.Closing.Right = SignatureBlock.For("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Phan Thị Mỹ");
        plan.Closing.Recipients = Recipients.Of("- Như trên;", "- Văn phòng Tỉnh uỷ;", "- Lưu Ban Tổ chức Tỉnh uỷ.");
        return plan;
    }

    /// <summary>The report to a congress prints the congress's theme in place of its type.</summary>
    private static DraftPlan PoliticalReport()
    {
        DraftPlan plan = Report([], ["TỈNH UỶ NGHỆ AN"], "Số 400-BC/TU");
        plan.Opening.Clear();
        foreach (string line in (string[])["PHÁT HUY TRUYỀN THỐNG ĐOÀN KẾT, ĐỔI MỚI SÁNG TẠO,", "ĐƯA NGHỆ AN PHÁT TRIỂN NHANH VÀ BỀN VỮNG", "TRONG KỶ NGUYÊN MỚI"])
        {
            plan.Opening.Add(new Paragraph(Role.TypeName, line, Look.InBold(16)) { Alignment = Alignment.Center });
        }

        plan.Opening.Add(new Paragraph(Role.ThemeReference, "(Báo cáo của Ban Chấp hành Đảng bộ tỉnh khoá XIX", Look.InItalic()) { Alignment = Alignment.Center });
        plan.Opening.Add(new Paragraph(Role.ThemeReference, "trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XX)", Look.InItalic()) { Alignment = Alignment.Center });
        plan.Opening.Add(new Paragraph(Role.Separator, "-----", Look.Plain()) { Alignment = Alignment.Center, Spacing = new Spacing(0, 12) });
        plan.Closing.Right = SignatureBlock.For("T/M TỈNH UỶ", "BÍ THƯ", "Nguyễn Đức Trung");
        return plan;
    }

    /// <summary>A mark at the foot of the last page, 10 mm from its edge.</summary>
    private static DraftPlan LongNotice()
    {
        DraftPlan plan = Report(["TỈNH UỶ CÀ MAU"], ["VĂN PHÒNG"], "Số 58-TB/VPTU");
        plan.First(Role.TypeName).Text = "THÔNG BÁO";
        plan.LastPage = new Paragraph(Role.Circulation, "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", Look.InBold(12)) { Alignment = Alignment.Center };
        plan.Closing.Right = SignatureBlock.For("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lâm Văn Tài");
        return plan;
    }

    private static DraftPlan UrgentLetter()
    {
        DraftPlan plan = Report([], ["TỈNH UỶ CÀ MAU"], "Số 686-CV/TU");
        plan.Letterhead.With(Role.LetterSummary, "về việc chuẩn bị hội nghị trực tuyến").With(Role.Urgency, "THƯỢNG KHẨN");
        plan.Opening.Clear();
        plan.Addressees.AddRange(Addressees.Of("Thường trực Tỉnh uỷ;", "Văn phòng Tỉnh uỷ;"));
        plan.Closing.Recipients = Recipients.Of("- Như trên;", "- Lưu Văn phòng Tỉnh uỷ.");
        return plan;
    }

    private static DraftPlan SignedByPicture()
    {
        DraftPlan plan = LongNotice();
        plan.LastPage = null;
        return plan;
    }
}
