using System.Globalization;
using System.Text;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Right documents of any length, to measure how work and memory grow.</summary>
public static class LongDrafts
{
    private const int PerArticle = 6;

    /// <summary>A regulation of articles, clauses, points and text: as many paragraphs in the body as asked for.</summary>
    public static GeneratedDraft Of(int paragraphs, Variant variant)
    {
        DraftKind regulation = AllKinds.List.First(kind => kind.Name == "quy-dinh");
        return CleanDrafts.Of(regulation with { Name = $"{regulation.Name}-{paragraphs}", Plan = () => Lengthen(regulation.Plan(), paragraphs) }, variant);
    }

    /// <summary>The same regulation as PDF.</summary>
    public static byte[] Print(int paragraphs, PdfForm form)
    {
        DraftKind regulation = AllKinds.List.First(kind => kind.Name == "quy-dinh");
        return PdfPrinter.Print(Lengthen(regulation.Plan(), paragraphs), form);
    }

    private static DraftPlan Lengthen(DraftPlan plan, int paragraphs)
    {
        plan.Body.Clear();
        plan.Body.AddRange(BodyText.Read(Articles(paragraphs)).Take(paragraphs));
        plan.Pages = paragraphs / 15;
        return plan;
    }

    private static string Articles(int paragraphs)
    {
        var text = new StringBuilder();
        for (int article = 1; article <= (paragraphs / PerArticle) + 1; article++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"""
                Điều {article}. Trách nhiệm của người đứng đầu
                Người đứng đầu chịu trách nhiệm trước cấp uỷ về kết quả thực hiện nhiệm vụ được giao; chấp hành nghiêm kỷ luật phát ngôn và quy định về bảo vệ bí mật.
                1. Lãnh đạo, chỉ đạo toàn diện hoạt động của cơ quan; báo cáo, xin ý kiến cấp uỷ về những vấn đề quan trọng, vượt thẩm quyền.
                2. Phân công nhiệm vụ cho cấp phó, trong đó xác định rõ:
                a) Lĩnh vực, địa bàn được phân công phụ trách;
                b) Quan hệ phối hợp với các cơ quan tham mưu, giúp việc và các địa phương, đơn vị có liên quan trong quá trình thực hiện nhiệm vụ.
                """);
        }

        return text.ToString();
    }
}
