using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Kinds;

/// <summary>Quyết định and nghị quyết: grounds, the line that decides, and articles.</summary>
internal static class StateDecisions
{
    public static DraftPlan OfCommuneChairman() => new()
    {
        Letterhead = StateParts.Head([], ["UỶ BAN NHÂN DÂN", "XÃ MƯỜNG LA"], "Số: 09/QĐ-UBND", "Mường La, ngày 06 tháng 5 năm 2026"),
        Opening = StateParts.Opening("QUYẾT ĐỊNH", "Về việc thành lập Tổ công nghệ số cộng đồng"),
        Body = StateParts.Body("""
            + Căn cứ Luật Tổ chức chính quyền địa phương;
            + Căn cứ Quyết định số 411/QĐ-TTg ngày 31 tháng 3 năm 2022 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số;
            + Theo đề nghị của Trưởng phòng Văn hoá - Xã hội.
            = QUYẾT ĐỊNH:
            Điều 1. Thành lập Tổ công nghệ số cộng đồng của xã gồm các ông, bà có tên trong danh sách do Phòng Văn hoá - Xã hội trình.
            Điều 2. Tổ công nghệ số cộng đồng có nhiệm vụ tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và các nền tảng số thiết yếu; báo cáo kết quả với Uỷ ban nhân dân xã vào ngày 20 hằng tháng.
            Điều 3. Chánh Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân xã, Trưởng phòng Văn hoá - Xã hội và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.
            """, "CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ MƯỜNG LA"),
        Closing = new Closing
        {
            Right = StateParts.Signed("Lò Văn Sơn", "CHỦ TỊCH"),
            Recipients = StateParts.To("- Như Điều 3;", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, VHXH."),
        },
        Pages = 1,
    };

    public static DraftPlan OfMinister() => new()
    {
        Letterhead = StateParts.Head([], ["BỘ XÂY DỰNG"], "Số: 415/QĐ-BXD", "Hà Nội, ngày 29 tháng 6 năm 2026"),
        Opening = StateParts.Opening("QUYẾT ĐỊNH", "Quy định chức năng, nhiệm vụ, quyền hạn", "và cơ cấu tổ chức của Văn phòng Bộ Xây dựng"),
        Body = StateParts.Body("""
            + Căn cứ Nghị định số 33/2025/NĐ-CP ngày 25 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng;
            + Xét đề nghị của Chánh Văn phòng Bộ;
            + Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ.
            = QUYẾT ĐỊNH:
            Điều 1. Vị trí và chức năng
            1. Văn phòng Bộ là đơn vị thuộc Bộ Xây dựng, thực hiện chức năng tham mưu, giúp Bộ trưởng về chương trình, kế hoạch công tác của Bộ; tổng hợp, theo dõi, đôn đốc các đơn vị thực hiện chương trình, kế hoạch đã được phê duyệt.
            2. Văn phòng Bộ có con dấu, tài khoản theo quy định của pháp luật.
            Điều 2. Nhiệm vụ và quyền hạn
            1. Xây dựng, trình Bộ trưởng ban hành chương trình, kế hoạch công tác hằng năm, hằng quý, hằng tháng và đột xuất.
            2. Thực hiện công tác văn thư, lưu trữ của Bộ, bao gồm:
            a) Tiếp nhận, đăng ký, chuyển giao văn bản đến; kiểm tra thể thức, kỹ thuật trình bày văn bản đi;
            b) Quản lý, sử dụng con dấu và thiết bị lưu khoá bí mật của Bộ theo quy định;
            c) Hướng dẫn lập hồ sơ, thu nhận hồ sơ, tài liệu vào Lưu trữ cơ quan;
            d) Tổ chức số hoá tài liệu lưu trữ có giá trị bảo quản vĩnh viễn;
            đ) Thống kê, báo cáo về công tác văn thư, lưu trữ;
            e) Thực hiện nhiệm vụ khác do Bộ trưởng giao.
            3. Bảo đảm điều kiện làm việc, phương tiện, cơ sở vật chất, kỹ thuật phục vụ hoạt động của cơ quan Bộ; quản lý tài sản công, tài chính của Văn phòng Bộ theo phân cấp.
            Điều 3. Cơ cấu tổ chức
            Văn phòng Bộ có Phòng Tổng hợp, Phòng Hành chính, Phòng Văn thư - Lưu trữ, Phòng Tài vụ, Phòng Quản trị và Đội xe. Nhiệm vụ cụ thể của các phòng do Chánh Văn phòng quy định.
            Điều 4. Hiệu lực và trách nhiệm thi hành
            Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026. Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ và Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.
            """, "BỘ TRƯỞNG BỘ XÂY DỰNG"),
        Closing = new Closing
        {
            Right = StateParts.Signed("Lê Hoàng Nam", "BỘ TRƯỞNG"),
            Recipients = StateParts.To("- Như Điều 4;", "- Văn phòng Chính phủ;", "- Các Thứ trưởng;", "- Lưu: VT, TCCB (10)."),
        },
    };

    /// <summary>A decision that issues another document, which stands on a page of its own.</summary>
    public static DraftPlan Issuing()
    {
        DraftPlan plan = new()
        {
            Letterhead = StateParts.Head(["UBND TỈNH ĐỒNG THÁP"], ["SỞ NỘI VỤ"], "Số: 118/QĐ-SNV", "Đồng Tháp, ngày 03 tháng 4 năm 2026"),
            Opening = StateParts.Opening("QUYẾT ĐỊNH", "Ban hành Quy chế công tác văn thư của Sở Nội vụ"),
            Body = StateParts.Body("""
                + Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
                + Căn cứ Quyết định số 22/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Uỷ ban nhân dân tỉnh quy định chức năng, nhiệm vụ của Sở Nội vụ;
                + Theo đề nghị của Chánh Văn phòng Sở.
                = QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Sở Nội vụ.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 96/QĐ-SNV ngày 10 tháng 8 năm 2021 của Giám đốc Sở Nội vụ.
                Điều 3. Chánh Văn phòng Sở, Trưởng các phòng, đơn vị và công chức, viên chức thuộc Sở chịu trách nhiệm thi hành Quyết định này./.
                """, "GIÁM ĐỐC SỞ NỘI VỤ"),
            Closing = new Closing
            {
                Right = StateParts.Signed("Võ Thanh Tùng", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                Recipients = StateParts.To("- Như Điều 3;", "- Giám đốc, các Phó Giám đốc Sở;", "- Lưu: VT, VP."),
            },
            Pages = 3,
        };
        plan.Appendices.AddRange(StateAttachments.Regulation("QUY CHẾ", "Công tác văn thư của Sở Nội vụ", "(Kèm theo Quyết định số 118/QĐ-SNV ngày 03 tháng 4 năm 2026 của Sở Nội vụ)"));
        return plan;
    }

    public static DraftPlan OfCouncil() => new()
    {
        Letterhead = StateParts.Head([], ["HỘI ĐỒNG NHÂN DÂN", "TỈNH LÂM ĐỒNG"], "Số: 62/NQ-HĐND", "Lâm Đồng, ngày 11 tháng 12 năm 2026"),
        Opening = StateParts.Opening("NGHỊ QUYẾT", "Về nhiệm vụ phát triển kinh tế - xã hội năm 2027"),
        Body = StateParts.Body($"""
            + Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
            + Xét Tờ trình số 9120/TTr-UBND ngày 25 tháng 11 năm 2026 của Uỷ ban nhân dân tỉnh; Báo cáo thẩm tra của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu Hội đồng nhân dân tỉnh tại kỳ họp.
            = QUYẾT NGHỊ:
            Điều 1. Thông qua nhiệm vụ phát triển kinh tế - xã hội năm 2027 với các mục tiêu, chỉ tiêu và giải pháp chủ yếu sau:
            {StateText.Duties}
            Điều 2. Giao Uỷ ban nhân dân tỉnh tổ chức thực hiện; báo cáo Hội đồng nhân dân tỉnh kết quả thực hiện tại kỳ họp thường lệ cuối năm.
            Điều 3. Thường trực Hội đồng nhân dân, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết này.
            Nghị quyết đã được Hội đồng nhân dân tỉnh khoá XI, kỳ họp thứ 4 thông qua ngày 11 tháng 12 năm 2026 và có hiệu lực từ ngày thông qua./.
            """, "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG KHOÁ XI, KỲ HỌP THỨ 4"),
        Closing = new Closing
        {
            Right = StateParts.Signed("Trần Đức Quận", "CHỦ TỊCH"),
            Recipients = StateParts.To("- Uỷ ban Thường vụ Quốc hội;", "- Chính phủ;", "- Như Điều 2, Điều 3;", "- Lưu: VT, HĐND."),
        },
    };
}
