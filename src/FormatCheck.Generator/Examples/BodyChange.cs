using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Examples;

/// <summary>Sets texts into the body, and the headings of appendices.</summary>
internal static class BodyChange
{
    private const string End = "Các cấp uỷ, tổ chức đảng trực thuộc chịu trách nhiệm tổ chức thực hiện, báo cáo kết quả trước ngày 31/12.";
    private const string Begin = "Các cơ quan tham mưu, giúp việc của cấp uỷ phối hợp thực hiện một số nội dung sau:";
    private const string Mark = "{text}";

    /// <summary>Reads the body anew: the text by itself for a rule about the body as a whole, else the text amid a sentence before and after it.</summary>
    public static bool Set(DraftPlan plan, string component, string? text, string? body, List<ExampleTarget> targets)
    {
        if (plan.Copy is not null || plan.Appendices.Count > 0 != (component == "appendix") || plan.Circulation is not null)
        {
            return false;
        }

        if (text is null)
        {
            targets.AddRange(plan.BodyOf(Role.Text).Take(1).Select(line => new ExampleTarget(line)));
            return targets.Count > 0;
        }

        string around = body ?? (component == "body" ? Mark : $"{Begin}\n{Mark}\n{End}");
        int at = around.IndexOf(Mark, StringComparison.Ordinal), first = Lines(around[..at]);
        List<Block> blocks = BodyText.Read(around.Replace(Mark, text, StringComparison.Ordinal));
        Paragraph? usual = plan.BodyOf(Role.Text).FirstOrDefault();
        foreach (Paragraph line in blocks.OfType<Paragraph>().Where(line => usual is not null && line.Alignment == Alignment.Both))
        {
            (line.Spacing, line.Indent) = (usual!.Spacing, usual.Indent);
        }

        plan.Body.Clear();
        plan.Body.AddRange(blocks);
        targets.AddRange(blocks.Skip(first).Take(Lines(text)).OfType<Paragraph>().Select(line => new ExampleTarget(line)));
        return targets.Count > 0;
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>One ground takes the place of the first; several take the place of all.</summary>
    public static bool Grounds(DraftPlan plan, string[] lines, List<ExampleTarget> targets)
    {
        Paragraph[] grounds = [.. plan.BodyOf(Role.Ground)];
        if (grounds.Length < 2 || plan.Copy is not null)
        {
            return false;
        }

        int at = plan.Body.IndexOf(grounds[0]);
        if (lines.Length == 1 && lines[0].EndsWith(';'))
        {
            return ComponentText.SetParagraph(grounds[0], lines[0], targets);
        }

        plan.Body.RemoveAll(block => block is Paragraph { Role: Role.Ground });
        Paragraph form = grounds[0];
        List<Block> own = BodyText.Read(string.Join('\n', lines.Select(line => "+ " + line)));
        own = [.. own.OfType<Paragraph>().Select(line => form.Like(line.Text))];
        plan.Body.InsertRange(at, own);
        targets.AddRange(own.OfType<Paragraph>().Select(line => new ExampleTarget(line)));
        return true;
    }

    /// <summary>The first appendix's heading, its title where there is a second line, and its reference where there is a third.</summary>
    public static bool AppendixHeading(DraftPlan plan, string[] lines, List<ExampleTarget> targets)
    {
        if (!plan.Has(Role.AppendixHeading) || !plan.Has(Role.AppendixTitle))
        {
            return false;
        }

        Paragraph title = plan.First(Role.AppendixTitle);
        if (lines.Length > 1)
        {
            if (lines.Length > 2)
            {
                plan.First(Role.AppendixReference).Text = lines[2];
            }

            ComponentText.SetParagraph(plan.First(Role.AppendixHeading), lines[0], targets);
            return ComponentText.SetParagraph(title, lines[1], targets);
        }

        plan.Appendices.Remove(title);
        return ComponentText.SetParagraph(plan.First(Role.AppendixHeading), lines.Length == 0 ? null : lines[0], targets);
    }
}
