namespace FormatCheck.Generator.States.Kinds;

/// <summary>Passages that many documents of the State have in common.</summary>
internal static class StateText
{
    public const string Duties = """
        1. Tổ chức quán triệt, phổ biến đầy đủ nội dung văn bản đến toàn thể cán bộ, công chức, viên chức và người lao động thuộc phạm vi quản lý; phân công rõ người, rõ việc, rõ thời gian hoàn thành và kết quả phải đạt được của từng đơn vị.
        2. Rà soát quy trình nội bộ, cắt giảm các bước trung gian không cần thiết; bố trí đủ máy tính, đường truyền, thiết bị lưu trữ và kinh phí để việc tạo lập, gửi, nhận, xử lý, lưu trữ văn bản được thực hiện hoàn toàn trên môi trường điện tử.
        3. Thường xuyên kiểm tra, đôn đốc việc thực hiện; kịp thời phát hiện, chấn chỉnh các trường hợp chậm trễ, gây phiền hà cho người dân, doanh nghiệp; biểu dương những tập thể, cá nhân có cách làm sáng tạo, hiệu quả.
        4. Định kỳ trước ngày 15 của tháng cuối quý, tổng hợp kết quả thực hiện, khó khăn, vướng mắc và đề xuất, kiến nghị (nếu có), gửi cơ quan thường trực để theo dõi, báo cáo cấp có thẩm quyền xem xét, quyết định.
        """;

    public const string Situation = """
        Thời gian qua, công tác văn thư, lưu trữ tại các cơ quan, đơn vị đã có nhiều chuyển biến tích cực: việc quản lý văn bản đi, văn bản đến bằng phần mềm được thực hiện thống nhất từ cấp tỉnh đến cấp xã; tỷ lệ văn bản điện tử có chữ ký số của cơ quan và của người có thẩm quyền tăng nhanh; hồ sơ công việc từng bước được lập trên môi trường mạng.
        Tuy nhiên, qua kiểm tra cho thấy một số văn bản ban hành còn sai về thể thức, kỹ thuật trình bày; việc lập hồ sơ, giao nộp tài liệu vào lưu trữ hiện hành ở một số đơn vị chưa được thực hiện đúng thời hạn; kho lưu trữ còn chật hẹp, trang thiết bị thiếu và cũ, chưa đáp ứng yêu cầu bảo quản an toàn tài liệu.
        """;

    public const string Outline = """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Nâng cao nhận thức, trách nhiệm của người đứng đầu và của từng cán bộ, công chức, viên chức trong việc soạn thảo, ban hành và quản lý văn bản.
        b) Bảo đảm văn bản được ban hành đúng thẩm quyền, đúng thể thức, kỹ thuật trình bày; hạn chế thấp nhất sai sót phải đính chính, thu hồi.
        2. Yêu cầu
        a) Việc triển khai phải thiết thực, tiết kiệm, phù hợp với điều kiện của từng cơ quan, đơn vị, địa phương.
        b) Nội dung công việc gắn với trách nhiệm của người đứng đầu và thời hạn hoàn thành cụ thể.
        II. NỘI DUNG
        1. Tập huấn nghiệp vụ
        Tổ chức 04 lớp tập huấn về soạn thảo văn bản và lập hồ sơ điện tử cho công chức chuyên môn, công chức làm công tác văn thư, lưu trữ; mỗi lớp không quá 60 học viên, thời gian 02 ngày.
        2. Kiểm tra việc thực hiện
        Thành lập Đoàn kiểm tra liên ngành, kiểm tra trực tiếp tại 12 cơ quan, đơn vị; kết quả kiểm tra là một trong các tiêu chí chấm điểm cải cách hành chính hằng năm.
        """;

    public const string Execution = """
        III. TỔ CHỨC THỰC HIỆN
        1. Văn phòng chủ trì, theo dõi, đôn đốc, hướng dẫn các đơn vị thực hiện; tổng hợp kết quả, báo cáo lãnh đạo trước ngày 10 tháng 12 hằng năm.
        2. Phòng Kế hoạch - Tài chính tham mưu bố trí kinh phí trong dự toán được giao; hướng dẫn thanh toán, quyết toán theo quy định.
        3. Các đơn vị trực thuộc căn cứ nhiệm vụ được giao xây dựng kế hoạch chi tiết, cử người tham gia đúng thành phần, đúng thời gian.
        """;
}
