namespace FormatCheck.Generator.Kinds;

/// <summary>Passages that many documents of the Party have in common.</summary>
internal static class SharedText
{
    public const string Measures = """
        1. Tăng cường sự lãnh đạo, chỉ đạo của cấp uỷ, tổ chức đảng; nâng cao nhận thức, trách nhiệm của cán bộ, đảng viên, trước hết là người đứng đầu trong tổ chức thực hiện nhiệm vụ được giao; gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
        2. Đổi mới nội dung, phương thức công tác tuyên truyền, vận động quần chúng; kịp thời nắm bắt tình hình tư tưởng, tâm trạng của cán bộ, đảng viên và nhân dân; chủ động đấu tranh, phản bác các quan điểm sai trái, thù địch; tạo sự đồng thuận cao trong toàn Đảng bộ.
        3. Chú trọng công tác kiểm tra, giám sát việc thực hiện; phát hiện, biểu dương, nhân rộng những tập thể, cá nhân điển hình; kịp thời uốn nắn, xử lý nghiêm những nơi buông lỏng lãnh đạo, để xảy ra sai phạm, phiền hà trong giải quyết công việc của nhân dân và doanh nghiệp.
        4. Bố trí đủ nguồn lực, phương tiện, điều kiện làm việc; ứng dụng mạnh mẽ công nghệ thông tin trong công tác đảng; thực hành tiết kiệm, chống lãng phí; tỉ lệ văn bản điện tử phấn đấu đạt trên 80% vào cuối năm.
        """;

    public const string Circumstances = """
        Thời gian qua, việc thực hiện các nghị quyết, chỉ thị, quy định của Đảng về lĩnh vực này đã đạt được những kết quả quan trọng, góp phần giữ vững ổn định chính trị, thúc đẩy phát triển kinh tế - xã hội, củng cố niềm tin của nhân dân đối với Đảng. Nhiều mô hình hay, cách làm sáng tạo được tổng kết, nhân rộng; kỷ luật, kỷ cương trong các cơ quan, tổ chức đảng được giữ vững.
        Tuy nhiên, việc tổ chức thực hiện ở một số nơi còn chậm, thiếu đồng bộ; công tác phối hợp có lúc, có nơi chưa chặt chẽ; một bộ phận cán bộ, đảng viên chưa nhận thức đầy đủ, còn tư tưởng trông chờ, ỷ lại; chế độ thông tin, báo cáo chưa thành nền nếp. Nguyên nhân chủ yếu là do công tác lãnh đạo, chỉ đạo của một số cấp uỷ chưa quyết liệt; việc kiểm tra, đôn đốc chưa thường xuyên; trách nhiệm của người đứng đầu chưa cao.
        """;

    public const string Outline = """
        I- MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Tạo chuyển biến mạnh mẽ trong nhận thức và hành động của cán bộ, đảng viên; nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức đảng, chất lượng đội ngũ đảng viên, đáp ứng yêu cầu nhiệm vụ trong tình hình mới.
        - Kịp thời phát hiện, khắc phục những hạn chế, khuyết điểm; phòng ngừa, ngăn chặn vi phạm ngay từ khi mới manh nha, từ xa, từ sớm, không để vi phạm nhỏ tích tụ thành sai phạm lớn.
        2. Yêu cầu
        - Việc triển khai thực hiện phải nghiêm túc, thiết thực, hiệu quả, phù hợp với tình hình thực tế của từng địa phương, cơ quan, đơn vị; tránh hình thức, chồng chéo.
        - Xác định rõ nội dung công việc, thời gian, tiến độ hoàn thành và trách nhiệm của các cơ quan, đơn vị có liên quan.
        II- NỘI DUNG
        1. Công tác tư tưởng
        Đẩy mạnh học tập, quán triệt các nghị quyết, chỉ thị, kết luận của Trung ương và của cấp uỷ cấp trên. Chú trọng giáo dục truyền thống cách mạng, lý tưởng, đạo đức, lối sống cho thế hệ trẻ; thường xuyên nắm bắt, định hướng tư tưởng, dư luận xã hội.
        2. Công tác tổ chức, cán bộ
        Tiếp tục sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả. Thực hiện tốt công tác quy hoạch, đào tạo, bồi dưỡng, luân chuyển cán bộ; quan tâm cán bộ trẻ, cán bộ nữ, cán bộ là người dân tộc thiểu số.
        3. Công tác kiểm tra, giám sát
        Xây dựng và thực hiện chương trình kiểm tra, giám sát hằng năm; tập trung vào những lĩnh vực, địa bàn dễ phát sinh tiêu cực. Kết quả kiểm tra được thông báo công khai theo quy định.
        """;

    public const string Execution = """
        III- TỔ CHỨC THỰC HIỆN
        1. Các cấp uỷ, tổ chức đảng trực thuộc xây dựng kế hoạch thực hiện, cụ thể hoá thành nhiệm vụ hằng năm, phù hợp với đặc điểm của địa phương, cơ quan, đơn vị.
        2. Ban Tuyên giáo chủ trì, phối hợp với các cơ quan có liên quan hướng dẫn, tuyên truyền, phổ biến sâu rộng đến cán bộ, đảng viên và các tầng lớp nhân dân.
        3. Văn phòng cấp uỷ phối hợp với Uỷ ban Kiểm tra và các ban tham mưu của cấp uỷ thường xuyên theo dõi, đôn đốc, kiểm tra việc thực hiện; định kỳ sơ kết, tổng kết, báo cáo cấp uỷ theo quy định.
        """;
}
