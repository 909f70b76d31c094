using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>The text of the body and its grounds (II.1.6).</summary>
internal static class BodyFaults
{
    private static readonly Role[] Prose = [Role.Text, Role.Dash, Role.Clause, Role.Point, Role.Ground];

    public static IEnumerable<Fault> All =>
    [
        Whole("body-size", "body-at-13", Size(13), Structure),
        Whole("body-size", "body-at-12", Size(12), Structure),
        Whole("body-size", "body-at-16", Size(16), Structure),
        One("body-size", "one-paragraph-at-13", Size(13), "hd36/body-size-consistent"),
        One("body-size", "one-paragraph-at-12", Size(12), "hd36/body-size-consistent"),
        Spoil.Plan("hd36/body-size-consistent", "one-paragraph-of-another-size", HasText, plan =>
        {
            Paragraph text = Longest(plan);
            text.Restyle(look => look with { Size = look.Size == 15 ? 14 : 15 });
        }),
        Spoil.Plan("hd36/body-size-consistent", "second-half-of-another-size", plan => plan.BodyOf(Prose).Count() > 5, plan =>
        {
            Paragraph[] prose = [.. plan.BodyOf(Prose)];
            foreach (Paragraph text in prose[(prose.Length / 2)..])
            {
                text.Restyle(look => look with { Size = look.Size == 15 ? 14 : 15 });
            }
        }),
        One("body-style", "one-paragraph-italic", text => text.Restyle(look => look with { Italic = true })),
        One("body-style", "one-paragraph-bold", text => text.Restyle(look => look with { Bold = true })),
        Whole("body-style", "body-italic", text => text.Restyle(look => look with { Italic = true }), ["hd36/clause-style", "hd36/point-style", "hd36/article-style", "hd36/grounds-style"]),
        Whole("body-justified", "body-at-left", text => text.Alignment = Alignment.Left, []),
        One("body-justified", "one-paragraph-at-left", text => text.Alignment = Alignment.Left),
        One("body-justified", "one-paragraph-at-right", text => text.Alignment = Alignment.Right),
        One("body-justified", "one-paragraph-centred", text => text.Alignment = Alignment.Center),
        Whole("body-indent", "body-not-indented", text => text.Indent = new Indent(), []),
        Whole("body-indent", "body-indented-5-mm", text => text.Indent = new Indent(FirstLine: 5), []),
        Whole("body-indent", "body-indented-15-mm", text => text.Indent = new Indent(FirstLine: 15), []),
        One("body-indent", "one-paragraph-not-indented", text => text.Indent = new Indent()),
        One("body-indent", "one-paragraph-hanging", text => text.Indent = new Indent(Left: 10, FirstLine: -10)),
        Whole("body-paragraph-spacing", "body-without-spacing", text => text.Spacing = text.Spacing with { Before = 0, After = 0 }, []),
        Whole("body-paragraph-spacing", "body-spaced-by-3-pt", text => text.Spacing = text.Spacing with { Before = 3, After = 0 }, []),
        Whole("body-paragraph-spacing", "body-spaced-by-5-pt-after", text => text.Spacing = text.Spacing with { Before = 0, After = 5 }, []),
        Spoil.Plan("hd36/body-paragraph-spacing", "contextual-spacing", plan => Neighbours(plan) is not null, plan =>
        {
            foreach (Paragraph text in plan.BodyOf(Prose))
            {
                text.Spacing = text.Spacing with { Contextual = true };
            }
        }),
        Spoil.Plan("hd36/body-paragraph-spacing", "one-pair-without-spacing", plan => Neighbours(plan) is not null, plan =>
        {
            (Paragraph first, Paragraph second) = Neighbours(plan)!.Value;
            first.Spacing = first.Spacing with { After = 0 };
            second.Spacing = second.Spacing with { Before = 0 };
        }),
        Whole("body-line-spacing", "body-single-spaced", text => Lines(text, 1, LineRule.Auto), []),
        Whole("body-line-spacing", "body-at-one-and-a-half", text => Lines(text, 1.5, LineRule.Auto), []),
        Whole("body-line-spacing", "body-at-least-18-pt", text => Lines(text, 18, LineRule.AtLeast), []),
        Whole("body-line-spacing", "body-exactly-16-pt", text => Lines(text, 16, LineRule.Exact), []),
        Whole("body-line-spacing", "body-exactly-17-pt", text => Lines(text, 17, LineRule.Exact), []),
        One("body-line-spacing", "one-paragraph-single-spaced", text => Lines(text, 1, LineRule.Auto)),
        One("body-line-spacing", "one-paragraph-exactly-15-pt", text => Lines(text, 15, LineRule.Exact)),
        End("body-ends-with-slash", "./."),
        End("body-ends-without-stop", ""),
        End("body-ends-with-semicolon", ";"),
        End("body-ends-with-colon", ":"),
        Grounds("grounds-end-with-commas", grounds => Ends(grounds[0], ",")),
        Grounds("grounds-end-with-stops", grounds => Ends(grounds[0], ".")),
        Grounds("ground-without-mark", grounds => Ends(grounds[0], "")),
        Grounds("last-ground-with-semicolon", grounds => Ends(grounds[^1], ";")),
        Grounds("last-ground-with-stop", grounds => Ends(grounds[^1], ".")),
        Spoil.Plan("hd36/grounds-format", "two-grounds-in-one-paragraph", HasGrounds, plan =>
        {
            Paragraph[] grounds = [.. plan.BodyOf(Role.Ground)];
            grounds[0].Text += " " + grounds[1].Text;
            plan.Body.Remove(grounds[1]);
        }),
        Spoil.Each("hd36/grounds-style", "grounds-italic", Role.Ground, ground => ground.Restyle(look => look with { Italic = true }), "hd36/body-style"),
        Spoil.Each("hd36/grounds-style", "grounds-bold", Role.Ground, ground => ground.Restyle(look => look with { Bold = true }), "hd36/body-style"),
        Spoil.Each("hd36/grounds-style", "grounds-at-13", Role.Ground, ground => ground.Restyle(look => look with { Size = 13 }), "hd36/body-size", "hd36/body-size-consistent"),
    ];

    private static string[] Structure =>
        ["hd36/clause-style", "hd36/point-style", "hd36/article-style", "hd36/part-style", "hd36/part-title-style", "hd36/section-style", "hd36/grounds-style"];

    private static Action<Paragraph> Size(double size) => text => text.Restyle(look => look with { Size = size });

    private static void Lines(Paragraph text, double line, LineRule rule) => text.Spacing = text.Spacing with { Line = line, Rule = rule };

    private static Fault Whole(string rule, string name, Action<Paragraph> change, string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, HasText, plan =>
        {
            // A change of size takes the headings along, or the body would have two sizes.
            bool size = rule == "body-size";
            foreach (Paragraph text in plan.Body.OfType<Paragraph>().Where(one => size || Prose.Contains(one.Role)))
            {
                change(text);
            }
        }, also);

    private static Fault One(string rule, string name, Action<Paragraph> change, params string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, HasText, plan => change(Longest(plan)), also);

    private static Fault End(string name, string ending) => Spoil.Plan("hd36/body-end", name, plan => plan.Body[^1] is Paragraph, plan =>
        Ends((Paragraph)plan.Body[^1], ending));

    private static Fault Grounds(string name, Action<Paragraph[]> change) =>
        Spoil.Plan("hd36/grounds-format", name, HasGrounds, plan => change([.. plan.BodyOf(Role.Ground)]));

    private static bool HasGrounds(DraftPlan plan) => plan.BodyOf(Role.Ground).Count() > 1;

    private static bool HasText(DraftPlan plan) => plan.BodyOf(Role.Text).Any(text => text.Text.Length > 60);

    /// <summary>A paragraph of several lines, on which every fault of the body shows.</summary>
    private static Paragraph Longest(DraftPlan plan) => plan.BodyOf(Role.Text).MaxBy(text => text.Text.Length)!;

    private static (Paragraph First, Paragraph Second)? Neighbours(DraftPlan plan)
    {
        for (int i = 1; i < plan.Body.Count; i++)
        {
            if (plan.Body[i - 1] is Paragraph first && plan.Body[i] is Paragraph second
                && first.Role == second.Role && Prose.Contains(first.Role))
            {
                return (first, second);
            }
        }

        return null;
    }

    private static void Ends(Paragraph paragraph, string ending) =>
        paragraph.Spans[^1] = paragraph.Spans[^1] with { Text = paragraph.Spans[^1].Text.TrimEnd('.', ';', ',', '/') + ending };
}
