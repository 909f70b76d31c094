using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Cli.Text;

/// <summary>Writes rules for a person: one at length, or all in a list.</summary>
internal sealed class RuleText(TextPage page, Language language)
{
    public void WriteList(ImmutableArray<RuleInfo> rules)
    {
        int width = rules.IsEmpty ? 0 : rules.Max(rule => rule.Id.Length);
        int words = Enum.GetValues<Severity>().Max(severity => severity.Name(language).Length);
        string component = "";
        foreach (RuleInfo rule in rules)
        {
            if (rule.Component.In(language) != component)
            {
                component = rule.Component.In(language);
                page.Line(0, new Piece(component, Tone.Group));
            }

            page.Line(2, rule.Id.PadRight(width + 2), new(rule.Severity.Name(language).PadRight(words + 2), ToneOf(rule.Severity)), rule.Title.In(language));
        }

        page.Line(0, new Piece(language.Say($"{rules.Length} quy tắc", $"{rules.Length} rules"), Tone.Quiet));
    }

    public void WriteOne(RuleInfo rule)
    {
        page.Line(0, new Piece(rule.Id, Tone.Heading));
        page.Line(0, new Piece(rule.Title.In(language), Tone.Group));
        page.Blank();
        Fields(RuleCard.Statement(rule, language));
        Examples(RuleCard.Right(language), rule.Right, "✓", Tone.Good);
        Examples(RuleCard.Wrong(language), rule.Wrong, "✗", Tone.Error);
        Fields(RuleCard.Remedy(rule, language));
    }

    /// <summary>Tells of a rule that a pack switched off.</summary>
    public void WriteOff(MergedRule rule)
    {
        RuleOrigin off = rule.Off!;
        using JsonDocument reason = JsonDocument.Parse(off.Json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        page.Line(0, new Piece(rule.Id, Tone.Heading));
        page.Line(
            0,
            language.Say($"Bộ quy tắc {off.Pack} đã tắt quy tắc này: ", $"The pack {off.Pack} has switched this rule off: ") + reason.RootElement.GetProperty(language.Say("vi", "en")).GetString(),
            new Piece($"  [{off.File}:{off.Line}]", Tone.Quiet));
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Info,
    };

    private void Fields(IEnumerable<(string Name, string Value)> fields)
    {
        foreach ((string name, string value) in fields)
        {
            page.Line(0, new($"{name}: ", Tone.Quiet), value);
        }
    }

    private void Examples(string name, ImmutableArray<LocalizedText> examples, string sign, Tone tone)
    {
        if (examples.IsEmpty)
        {
            return;
        }

        page.Line(0, new Piece($"{name}:", Tone.Quiet));
        foreach (LocalizedText example in examples)
        {
            // An example of several lines stays one: the sign stands before the first.
            string[] lines = example.In(language).Split('\n');
            page.Line(2, new($"{sign} ", tone), lines[0]);
            foreach (string line in lines.Skip(1))
            {
                page.Line(4, line);
            }
        }
    }
}
