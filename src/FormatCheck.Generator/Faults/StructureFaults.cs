using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Parts, chapters, sections, articles, clauses and points (II.1.6.2).</summary>
internal static class StructureFaults
{
    public static IEnumerable<Fault> All =>
    [
        .. Heading("part", Role.Part, "part-style"),
        Spoil.Plan("hd36/part-style", "chapter-with-arabic-number", Chapters, plan => plan.First(Role.Part).Text = "Chương 1"),
        Spoil.Plan("hd36/part-style", "chapter-with-letter", Chapters, plan => plan.First(Role.Part).Text = "Chương A", "hd36/numbering-sequence"),
        Spoil.Plan("hd36/part-style", "part-with-arabic-number", plan => Starts(plan, "Phần"), plan => plan.First(Role.Part).Text = "Phần 1"),
        Spoil.Plan("hd36/part-style", "chapter-and-title-on-one-line", Chapters, plan =>
        {
            plan.First(Role.Part).Text += ". " + plan.First(Role.PartTitle).Text;
            plan.Body.Remove(plan.First(Role.PartTitle));
        }, "hd36/part-title-style"),
        .. Heading("part-title", Role.PartTitle, "part-title-style"),
        Spoil.Text("hd36/part-title-style", "part-title-in-small-letters", Role.PartTitle, Sentence),
        .. Heading("section", Role.Section, "section-style"),
        Spoil.Text("hd36/section-style", "section-with-roman-number", Role.Section, _ => "Mục I", "hd36/numbering-sequence"),
        Spoil.Text("hd36/section-style", "section-title-in-small-letters", Role.SectionTitle, Sentence),
        Spoil.LookOfOne("hd36/section-style", "section-title-not-bold", Role.SectionTitle, look => look with { Bold = false }),
        Label("article-style", "article-with-colon", Role.Article, text => text.Replace('.', ':')),
        Label("article-style", "article-without-stop", Role.Article, text => text.Replace(".", "", StringComparison.Ordinal)),
        Label("article-style", "article-with-roman-number", Role.Article, _ => "Điều I.", "hd36/numbering-sequence"),
        Label("article-style", "article-with-hyphen", Role.Article, text => text.Replace('.', '-')),
        LabelLook("article-style", "article-number-not-bold", Role.Article, look => look with { Bold = false }),
        LabelLook("article-style", "article-number-italic", Role.Article, look => look with { Italic = true }),
        Titled("article-title-not-bold", title => title.Spans[0] = title.Spans[0] with { Look = title.Look with { Bold = false } }),
        Titled("article-title-italic", title => title.Spans[0] = title.Spans[0] with { Look = title.Look with { Italic = true } }),
        Spoil.Plan("hd36/article-style", "article-title-on-the-next-line", HasTitledArticle, plan =>
        {
            Paragraph article = plan.BodyOf(Role.Article).First(IsTitled);
            Paragraph title = new(Role.Other, article.Spans[0]) { Alignment = Alignment.Both, Indent = article.Indent, Spacing = article.Spacing };
            plan.Body.Insert(plan.Body.IndexOf(article) + 1, title);
            article.Spans.Clear();
        }, "hd36/body-style"),
        Size("article-style", "article-at-13", Role.Article),
        Label("clause-style", "clause-with-bracket", Role.Clause, text => text.Replace('.', ')'), "hd36/numbering-sequence"),
        Label("clause-style", "clause-with-slash", Role.Clause, text => text.Replace('.', '/'), "hd36/numbering-sequence"),
        Label("clause-style", "clause-with-hyphen", Role.Clause, text => text.Replace('.', '-'), "hd36/numbering-sequence"),
        Clause("clause-italic", clause => clause.Restyle(look => look with { Italic = true }), "hd36/body-style"),
        Clause("clause-bold", clause => clause.Restyle(look => look with { Bold = true }), "hd36/body-style"),
        Size("clause-style", "clause-at-13", Role.Clause),
        Points("points-with-stop", text => text.Replace(")", ".", StringComparison.Ordinal)),
        Points("points-in-brackets", text => "(" + text),
        Points("points-in-capitals", text => char.ToUpperInvariant(text[0]) + text[1..]),
        Points("points-with-slash", text => text[..1] + "/" + text[2..]),
        Spoil.Plan("hd36/point-style", "points-without-letter-d-bar", plan => plan.BodyOf(Role.Point).Any(IsLetterDBar), plan =>
        {
            // The English order, as Word's own numbering gives it.
            Paragraph[] points = [.. plan.BodyOf(Role.Point)];
            int at = Array.FindIndex(points, IsLetterDBar);
            points[at].Text = "e" + points[at].Text[1..];
            points[at + 1].Text = "f" + points[at + 1].Text[1..];
        }, "hd36/numbering-sequence"),
        Spoil.Plan("hd36/point-style", "points-with-a-gap", plan => plan.Has(Role.Point), plan =>
        {
            Paragraph second = plan.BodyOf(Role.Point).ElementAt(1);
            plan.Body.Remove(second);
        }, "hd36/numbering-sequence"),
        Spoil.LookOfOne("hd36/point-style", "point-italic", Role.Point, look => look with { Italic = true }, "hd36/body-style"),
        Sequence("article-skipped", Role.Article, 1, "Điều 3."),
        Sequence("article-repeated", Role.Article, 1, "Điều 1."),
        Sequence("last-article-skipped", Role.Article, -1, "Điều 12."),
        Sequence("clause-skipped", Role.Clause, 1, "3."),
        Sequence("clause-repeated", Role.Clause, 1, "1."),
        Spoil.Plan("hd36/numbering-sequence", "chapter-skipped", Chapters, plan => plan.BodyOf(Role.Part).ElementAt(1).Text = "Chương III"),
        Spoil.Plan("hd36/numbering-sequence", "section-repeated", plan => plan.Has(Role.Section), plan => plan.BodyOf(Role.Section).ElementAt(1).Text = "Mục 1"),
        Spoil.Plan("hd36/numbering-sequence", "part-repeated", plan => Starts(plan, "Phần"), plan => plan.BodyOf(Role.Part).ElementAt(1).Text = "Phần thứ nhất"),
    ];

    private static IEnumerable<Fault> Heading(string name, Role role, string rule) =>
    [
        Spoil.LookOfOne($"hd36/{rule}", $"{name}-not-bold", role, look => look with { Bold = false }),
        Spoil.LookOfOne($"hd36/{rule}", $"{name}-italic", role, look => look with { Italic = true }),
        Spoil.LookOfOne($"hd36/{rule}", $"{name}-at-13", role, look => look with { Size = 13 }, "hd36/body-size", "hd36/body-size-consistent"),
        Spoil.One($"hd36/{rule}", $"{name}-at-left", role, line => line.Alignment = Alignment.Left),
    ];

    private static Fault Size(string rule, string name, Role role) =>
        Spoil.Plan($"hd36/{rule}", name, plan => HasArticles(plan) && plan.Has(role), plan =>
            Target(plan, role).Restyle(look => look with { Size = 13 }), "hd36/body-size", "hd36/body-size-consistent");

    private static Fault Label(string rule, string name, Role role, Func<string, string> change, params string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, plan => HasArticles(plan) && plan.Has(role), plan =>
        {
            Paragraph paragraph = Target(plan, role);
            paragraph.Label = paragraph.Label! with { Text = change(paragraph.Label.Text) };
        }, also);

    private static Fault LabelLook(string rule, string name, Role role, Func<Look, Look> change) =>
        Spoil.Plan($"hd36/{rule}", name, HasArticles, plan =>
        {
            Paragraph paragraph = Target(plan, role);
            paragraph.Label = paragraph.Label! with { Look = change(paragraph.Label.Look) };
        });

    private static Fault Titled(string name, Action<Paragraph> change) =>
        Spoil.Plan("hd36/article-style", name, HasTitledArticle, plan => change(plan.BodyOf(Role.Article).First(IsTitled)));

    private static Fault Clause(string name, Action<Paragraph> change, params string[] also) =>
        Spoil.Plan("hd36/clause-style", name, plan => HasArticles(plan) && plan.Has(Role.Clause), plan => change(Target(plan, Role.Clause)), also);

    private static Fault Points(string name, Func<string, string> change) =>
        Spoil.Plan("hd36/point-style", name, plan => plan.Has(Role.Point), plan =>
        {
            foreach (Paragraph point in plan.BodyOf(Role.Point))
            {
                point.Text = change(point.Text);
            }
        }, "hd36/numbering-sequence");

    private static Fault Sequence(string name, Role role, int index, string label) =>
        Spoil.Plan("hd36/numbering-sequence", name, plan => HasArticles(plan) && plan.BodyOf(role).Count() > 1, plan =>
        {
            Paragraph paragraph = plan.BodyOf(role).ElementAt(index < 0 ? plan.BodyOf(role).Count() + index : index);
            paragraph.Label = paragraph.Label! with { Text = label };
        });

    private static Paragraph Target(DraftPlan plan, Role role) => plan.BodyOf(role).First();

    private static bool HasArticles(DraftPlan plan) => plan.Has(Role.Article);

    private static bool HasTitledArticle(DraftPlan plan) => plan.BodyOf(Role.Article).Any(IsTitled);

    private static bool IsTitled(Paragraph article) => article.Spans[0].Look.Bold;

    private static bool IsLetterDBar(Paragraph point) => point.Text[0] == 'đ';

    private static bool Chapters(DraftPlan plan) => Starts(plan, "Chương");

    private static bool Starts(DraftPlan plan, string word) =>
        plan.Has(Role.Part) && plan.First(Role.Part).Text.StartsWith(word, StringComparison.Ordinal);

    private static string Sentence(string text) => text[..1] + text[1..].ToLowerInvariant();
}
