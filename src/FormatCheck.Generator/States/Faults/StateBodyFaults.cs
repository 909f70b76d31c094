using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Body and grounds (II.6).</summary>
internal static class StateBodyFaults
{
    private static readonly Role[] Prose = [Role.Text, Role.Dash, Role.Clause, Role.Point, Role.Ground];

    private static readonly string[] Structure =
        ["nd30/clause-style", "nd30/point-style", "nd30/article-style", "nd30/part-style", "nd30/part-title-style", "nd30/section-style", "nd30/grounds-style", "nd30/grounds-size", "nd30/heading-style"];

    public static IEnumerable<Fault> All =>
    [
        Whole("body-size", "body-at-12", text => text.Restyle(look => look with { Size = 12 })),
        Whole("body-size", "body-at-11", text => text.Restyle(look => look with { Size = 11 })),
        Whole("body-size", "body-at-15", text => text.Restyle(look => look with { Size = 15 })),
        Whole("body-size", "body-at-16", text => text.Restyle(look => look with { Size = 16 })),
        One("body-size", "one-paragraph-at-12", text => text.Restyle(look => look with { Size = 12 }), "nd30/body-size-consistent"),
        One("body-size", "one-paragraph-at-15", text => text.Restyle(look => look with { Size = 15 }), "nd30/body-size-consistent"),
        One("body-size-consistent", "one-paragraph-of-another-size", text => text.Restyle(look => look with { Size = look.Size == 14 ? 13 : 14 })),
        One("body-line-spacing", "one-paragraph-double-spaced", text => Lines(text, 2, LineRule.Auto)),
        Whole("body-line-spacing", "body-double-spaced", text => Lines(text, 2, LineRule.Auto)),
        Whole("body-line-spacing", "body-at-1-8-lines", text => Lines(text, 1.8, LineRule.Auto)),
        Whole("body-line-spacing", "body-at-0-8-lines", text => Lines(text, 0.8, LineRule.Auto)),
        Whole("body-line-spacing", "body-exactly-12-pt", text => Lines(text, 12, LineRule.Exact)),
        Whole("body-line-spacing", "body-exactly-30-pt", text => Lines(text, 30, LineRule.Exact)),
        Whole("body-line-spacing", "body-at-least-32-pt", text => Lines(text, 32, LineRule.AtLeast)),
        Grounds("format", "grounds-with-commas", grounds => Ends(grounds[0], ",")),
        Grounds("format", "grounds-with-stops", grounds => Ends(grounds[0], ".")),
        Grounds("format", "ground-without-mark", grounds => Ends(grounds[0], "")),
        Grounds("format", "last-ground-with-semicolon", grounds => Ends(grounds[^1], ";")),
        Grounds("format", "last-ground-with-comma", grounds => Ends(grounds[^1], ",")),
        Spoil.Plan("nd30/grounds-format", "two-grounds-in-one-paragraph", HasGrounds, plan =>
        {
            Paragraph[] grounds = [.. plan.BodyOf(Role.Ground)];
            grounds[0].Text += " " + grounds[1].Text;
            plan.Body.Remove(grounds[1]);
        }),
        Spoil.Each("nd30/grounds-style", "grounds-upright", Role.Ground, ground => ground.Restyle(look => look with { Italic = false })),
        Spoil.Each("nd30/grounds-style", "grounds-bold", Role.Ground, ground => ground.Restyle(look => look with { Bold = true })),
        Grounds("style", "one-ground-upright", grounds => grounds[0].Restyle(look => look with { Italic = false })),
        Spoil.Each("nd30/grounds-size", "grounds-at-12", Role.Ground, ground => ground.Restyle(look => look with { Size = 12 }), "nd30/grounds-style", "nd30/body-size", "nd30/body-size-consistent"),
        Spoil.Each("nd30/grounds-size", "grounds-at-15", Role.Ground, ground => ground.Restyle(look => look with { Size = 15 }), "nd30/grounds-style", "nd30/body-size", "nd30/body-size-consistent"),
        Heading("heading-not-bold", line => line.Restyle(look => look with { Bold = false })),
        Heading("heading-italic", line => line.Restyle(look => look with { Italic = true })),
        Spoil.Plan("nd30/resolution-line", "resolution-without-colon", plan => plan.Has(Role.Resolution), plan => plan.First(Role.Resolution).Text = plan.First(Role.Resolution).Text.TrimEnd(':')),
        Spoil.Plan("nd30/resolution-line", "resolution-in-small-letters", plan => plan.Has(Role.Resolution), plan => plan.First(Role.Resolution).Text = "Quyết định:"),
        Spoil.LookOfOne("nd30/resolution-line", "resolution-not-bold", Role.Resolution, look => look with { Bold = false }),
        Spoil.One("nd30/resolution-line", "resolution-at-left", Role.Resolution, line => line.Alignment = Alignment.Left),
        Spoil.Plan("nd30/article-title", "article-of-a-chapter-without-title", IsInChapters, plan => Untitle(plan.BodyOf(Role.Article).First())),
        Spoil.Plan("nd30/article-title", "last-article-of-a-chapter-without-title", IsInChapters, plan => Untitle(plan.BodyOf(Role.Article).Last())),
        Spoil.Plan("nd30/part-style", "chapter-at-12", plan => plan.Has(Role.Part) && plan.Appendices.Count == 0, plan => plan.First(Role.Part).Restyle(look => look with { Size = 12 }), "nd30/body-size", "nd30/body-size-consistent"),
    ];

    private static bool IsInChapters(DraftPlan plan) => plan.BodyOf(Role.Part).Any() && plan.BodyOf(Role.Article).Any();

    private static void Untitle(Paragraph article)
    {
        article.Spans.Clear();
        article.Spans.Add(new Span("Cán bộ, công chức, viên chức, người lao động của cơ quan có trách nhiệm thực hiện các quy định này.", article.Label!.Look with { Bold = false }));
    }

    /// <summary>The heading with a Roman number.</summary>
    private static Fault Heading(string name, Action<Paragraph> change) => Spoil.Plan("nd30/heading-style", name, plan => plan.BodyOf(Role.Heading).Any(IsOutline), plan =>
        change(plan.BodyOf(Role.Heading).First(IsOutline)), "nd30/body-style");

    private static bool IsOutline(Paragraph line) => line.Label?.Text[0] is 'I' or 'V';

    private static Fault Whole(string rule, string name, Action<Paragraph> change) => Spoil.Plan($"nd30/{rule}", name, HasText, plan =>
    {
        // A change of size takes the headings along, or the body would have two sizes.
        bool size = rule == "body-size";
        foreach (Paragraph text in plan.Body.OfType<Paragraph>().Where(one => size || Prose.Contains(one.Role)))
        {
            change(text);
        }
    }, Structure);

    private static Fault One(string rule, string name, Action<Paragraph> change, params string[] also) =>
        Spoil.Plan($"nd30/{rule}", name, HasText, plan => change(plan.BodyOf(Role.Text).MaxBy(text => text.Text.Length)!), also);

    private static Fault Grounds(string rule, string name, Action<Paragraph[]> change) =>
        Spoil.Plan($"nd30/grounds-{rule}", name, HasGrounds, plan => change([.. plan.BodyOf(Role.Ground)]));

    private static bool HasGrounds(DraftPlan plan) => plan.BodyOf(Role.Ground).Count() > 1;

    private static bool HasText(DraftPlan plan) => plan.BodyOf(Role.Text).Any(text => text.Text.Length > 150);

    private static void Lines(Paragraph text, double line, LineRule rule) => text.Spacing = text.Spacing with { Line = line, Rule = rule };

    private static void Ends(Paragraph paragraph, string ending) =>
        paragraph.Spans[^1] = paragraph.Spans[^1] with { Text = paragraph.Spans[^1].Text.TrimEnd('.', ';', ',') + ending };
}
