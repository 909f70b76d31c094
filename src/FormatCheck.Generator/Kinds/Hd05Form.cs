using System.Text.RegularExpressions;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Rewrites a plan that follows Guideline 36-HD/VPTW as one that follows Guideline 05-HD/VPTW.</summary>
internal static partial class Hd05Form
{
    /// <summary>There are no districts since 01/7/2025, and some agencies were merged.</summary>
    private static readonly (string Old, string New)[] s_names =
    [
        ("ĐẢNG BỘ HUYỆN", "ĐẢNG BỘ XÃ"), ("HUYỆN UỶ", "ĐẢNG UỶ XÃ"), ("Huyện uỷ", "Đảng uỷ xã"), ("huyện uỷ", "đảng uỷ xã"),
        ("HUYỆN ỦY", "ĐẢNG ỦY XÃ"), ("Đảng bộ huyện", "Đảng bộ xã"), ("cấp huyện", "cấp xã"),
        ("BAN TUYÊN GIÁO VÀ DÂN VẬN", "BAN TUYÊN GIÁO"), ("BAN TUYÊN GIÁO", "BAN TUYÊN GIÁO VÀ DÂN VẬN"),
        ("BAN DÂN VẬN", "BAN NỘI CHÍNH"), ("DÂN VẬN TỈNH UỶ", "NỘI CHÍNH TỈNH UỶ"),
    ];

    private static readonly (string Old, string New)[] s_symbols =
        [("QĐi", "QĐ"), ("/HU", "/ĐU"), ("HU/", "ĐU/"), ("BTGTU", "BTGDVTU"), ("BTGHU", "BTGDVĐU"), ("BTCHU", "BTCĐU"), ("BDVTU", "BNCTU")];

    public static void Adapt(DraftPlan plan)
    {
        AdaptCopy(plan);
        foreach (Paragraph paragraph in plan.Paragraphs)
        {
            Rename(paragraph);
        }

        AdaptGrounds(plan);
        AdaptAddressee(plan);
        AdaptAppendices(plan);
        Paragraph? foot = plan.Foot.Find(line => line.Role == Role.Circulation);
        if (foot is not null)
        {
            plan.Foot.Remove(foot);
            foot.Replace("TRÊN CÁC PHƯƠNG", "TRÊN PHƯƠNG");
            plan.LastPage = foot;
        }
    }

    private static void Rename(Paragraph paragraph)
    {
        foreach ((string old, string renamed) in s_names)
        {
            paragraph.Replace(old, renamed);
        }

        switch (paragraph.Role)
        {
            case Role.Number:
                foreach ((string old, string renamed) in s_symbols)
                {
                    paragraph.Replace(old, renamed);
                }

                break;
            case Role.PlaceDate:
                for (int i = 0; i < paragraph.Spans.Count; i++)
                {
                    paragraph.Spans[i] = paragraph.Spans[i] with { Text = Year().Replace(paragraph.Spans[i].Text, "2027") };
                }

                break;
            case Role.Recipient or Role.Addressee when paragraph.Text.EndsWith(','):
                paragraph.Text = paragraph.Text[..^1] + ";";
                break;
            case Role.Typist:
                paragraph.Restyle(look => look with { Size = look.Size == 8 ? 11 : look.Size });
                break;
            case Role.LetterSummary when paragraph.Text.Length > 0 && !paragraph.Text.StartsWith("về việc", StringComparison.Ordinal) && char.IsUpper(paragraph.Text[0]) && paragraph.Text[0] != 'V':
                paragraph.Text = $"về việc {char.ToLowerInvariant(paragraph.Text[0])}{paragraph.Text[1..]}";
                break;
        }
    }

    /// <summary>Each ground has a dash before it, and the last one a full stop.</summary>
    private static void AdaptGrounds(DraftPlan plan)
    {
        Paragraph[] grounds = [.. plan.BodyOf(Role.Ground)];
        foreach (Paragraph ground in grounds)
        {
            string text = ground.Text.TrimStart('-', ' ');
            ground.Text = $"- {(ground == grounds[^1] && text.EndsWith(',') ? text[..^1] + "." : text)}";
        }
    }

    /// <summary>A submission says <c>Kính trình</c>.</summary>
    private static void AdaptAddressee(DraftPlan plan)
    {
        if (plan.Addressees.Count == 0)
        {
            return;
        }

        Paragraph first = plan.Addressees[0];
        if (plan.TypeName == "TỜ TRÌNH")
        {
            first.Replace("Kính gửi", "Kính trình");
        }

        // A single addressee on the label's line ends with the mark too.
        if (plan.Addressees.Count == 1 && first.Spans[^1].Text.EndsWith(','))
        {
            first.Spans[^1] = first.Spans[^1] with { Text = first.Spans[^1].Text[..^1] + ";" };
        }
    }

    /// <summary>The line below an appendix's title names the document by number, date and agency.</summary>
    private static void AdaptAppendices(DraftPlan plan)
    {
        if (!plan.Has(Role.Number))
        {
            return;
        }

        Appendix.StartSections(plan);
        string number = plan.First(Role.Number).Text;
        foreach (Paragraph line in plan.Appendices.OfType<Paragraph>().Where(line => line.Role == Role.AppendixReference))
        {
            line.Text = $"(Kèm theo Kế hoạch {char.ToLowerInvariant(number[0])}{number[1..]}, ngày 11/10/2027 của Ban Thường vụ Tỉnh uỷ)";
        }
    }

    /// <summary>A copy bears a stamp at the left and the copier's block at the right; it has no head and no recipients of its own.</summary>
    private static void AdaptCopy(DraftPlan plan)
    {
        if (plan.Copy is null)
        {
            return;
        }

        plan.Copy.Left.Clear();
        plan.Copy.Right.Clear();
        plan.Copy.Recipients = null;
        plan.Copy.Left.Add(new Paragraph(Role.CopyKind, "BẢN SAO VĂN BẢN", Look.InBold()) { Alignment = Alignment.Center });
    }

    [GeneratedRegex("20(1[89]|2[0-4])")]
    private static partial Regex Year();
}
