using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;

namespace FormatCheck.Tests.Rules;

/// <summary>What a draft says of itself agrees: the type it speaks of, the date of its signatures.</summary>
public sealed partial class ConsistencyTests
{
    [Theory]
    [InlineData("quyet-dinh", "Nghị quyết này có hiệu lực kể từ ngày ký.")]
    [InlineData("quyet-dinh", "Các cơ quan có liên quan và các đồng chí có tên trên chịu trách nhiệm thi hành Nghị quyết này.")]
    [InlineData("nghi-quyet", "Các cấp uỷ thực hiện nghiêm túc. Chỉ thị này phổ biến đến chi bộ.")]
    [InlineData("chi-thi", "Kết luận này được phổ biến đến chi bộ.")]
    [InlineData("ke-hoach-ban-chi-dao", "Quyết định này thay thế các quy định trước đây.")]
    public void AnotherType_IsFound(string kind, string sentence) => OwnType(kind, sentence).Should().Be(Outcome.Fail);

    [Theory]
    [InlineData("quyet-dinh", "Quyết định này có hiệu lực kể từ ngày ký.")]
    [InlineData("quyet-dinh", "Ban hành Quy chế tiếp công dân kèm theo Quyết định này. Quy chế này có hiệu lực kể từ ngày ký.")]
    [InlineData("ke-hoach-ban-chi-dao", "Thực hiện Nghị quyết số 12-NQ/TU, Ban Chỉ đạo quán triệt để cán bộ thực hiện Nghị quyết này đạt kết quả.")]
    [InlineData("ke-hoach-ban-chi-dao", "Tại Điều 5 ghi rõ: “Các cấp uỷ thực hiện. Quyết định này có hiệu lực kể từ ngày ký” để biết.")]
    [InlineData("to-trinh", "Ban Tổ chức Tỉnh uỷ gửi kèm theo dự thảo Quyết định. Quyết định này thay thế Quyết định số 05-QĐ/TU.")]
    [InlineData("ke-hoach-ban-chi-dao", "Hiện nay, các quy định nay có hiệu lực còn chồng chéo.")]
    [InlineData("cong-van", "Công văn này thay thế Công văn số 12-CV/TU.")]
    public void ItsOwnTypeOrAnotherDocument_IsNone(string kind, string sentence) => OwnType(kind, sentence).Should().Be(Outcome.Pass);

    [Theory]
    [InlineData("D:20260615093000+07'00'", Outcome.Pass)]
    [InlineData("D:20260614180000Z", Outcome.Pass)] // past midnight in Vietnam
    [InlineData("D:20260617093000+07'00'", Outcome.Fail)]
    [InlineData("D:20260614235900+07'00'", Outcome.Fail)]
    [InlineData("", Outcome.NotApplicable)]
    public void DateOfTheSignature_IsThePrintedOne(string time, Outcome outcome)
    {
        GeneratedDraft draft = Hd05Drafts.Printed(Hd05Drafts.Kinds.First(kind => kind.Name == "bao-cao-tinh-uy"), PdfForm.All[0]);
        CheckReport report = new FormatChecker(new FormatCheckOptions { Rules = "hd05", Stage = Stage.Issued }).Check(Signed(draft.Bytes, time), "a.pdf", TestContext.Current.CancellationToken);

        report.Outcomes.First(one => one.RuleId == "common/signature-date").Outcome.Should().Be(outcome);
    }

    /// <summary>A word at the very end of a paragraph is whole, whatever the next paragraph begins with.</summary>
    [Theory]
    [InlineData("Các cấp uỷ giữ gìn sự chan hoà", "Các chi bộ sống chan hòa", Outcome.Fail)]
    [InlineData("Các cấp uỷ giữ gìn sự chan hòa", "Các chi bộ sống chan hoà", Outcome.Fail)]
    [InlineData("Các cấp uỷ giữ gìn sự chan hoà", "Các chi bộ sống chan hoà", Outcome.Pass)]
    [InlineData("Các cấp uỷ giữ sự hoà thuận ò", "A Lưới là một huyện", Outcome.Pass)]
    public void ToneMarks_AtTheEndOfAParagraph_AreCompared(string first, string second, Outcome outcome)
    {
        CheckReport report = Check("ke-hoach-ban-chi-dao", plan =>
        {
            Paragraph[] body = [.. plan.BodyOf(Role.Text)];
            (body[^2].Text, body[^1].Text) = (first, second);
        });

        report.Outcomes.First(one => one.RuleId == "common/mixed-tone-placement").Outcome.Should().Be(outcome);
    }

    private static Outcome OwnType(string kind, string sentence) =>
        Check(kind, plan => plan.BodyOf(Role.Text).Last().Text = sentence).Outcomes.First(one => one.RuleId == "common/own-type").Outcome;

    private static CheckReport Check(string kind, Action<DraftPlan> change)
    {
        GeneratedDraft draft = Hd05Drafts.Of(Hd05Drafts.Kinds.First(one => one.Name == kind), change);
        return new FormatChecker(new FormatCheckOptions { Rules = "hd05" }).Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
    }

    /// <summary>Appends a signature field to a PDF, as a signing program does.</summary>
    private static byte[] Signed(byte[] pdf, string time)
    {
        string file = Encoding.Latin1.GetString(pdf);
        int root = Number(file, "/Root "), previous = Number(file, "startxref"), pages = int.Parse(PagesOf().Match(file).Groups[1].Value, CultureInfo.InvariantCulture);
        var added = new StringBuilder();
        var places = new List<(int Number, int Offset)>();
        Add(root, $"<< /Type /Catalog /Pages {pages} 0 R /AcroForm << /Fields [9000 0 R] >> >>");
        Add(9000, "<< /FT /Sig /T (Sign) /V 9001 0 R >>");
        Add(9001, $"<< /Type /Sig /Name (Nguyen Van A) {(time.Length > 0 ? $"/M ({time})" : "")} /Contents <3000> >>");
        int table = pdf.Length + added.Length;
        added.Append("xref\n");
        foreach ((int number, int offset) in places)
        {
            added.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        added.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size 9002 /Root {root} 0 R /Prev {previous} >>\nstartxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(added.ToString())];

        void Add(int number, string value)
        {
            places.Add((number, pdf.Length + added.Length));
            added.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }
    }

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex PagesOf();

    private static int Number(string file, string behind)
    {
        int at = file.LastIndexOf(behind, StringComparison.Ordinal) + behind.Length;
        int end = at = file.AsSpan(at).IndexOfAnyInRange('0', '9') + at;
        while (char.IsAsciiDigit(file[end]))
        {
            end++;
        }

        return int.Parse(file.AsSpan(at, end - at), CultureInfo.InvariantCulture);
    }
}
