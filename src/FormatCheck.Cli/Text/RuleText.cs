using System.Collections.Immutable;

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
        Field(language.Say("Thành phần", "Component"), rule.Component.In(language));
        if (rule.Requirement is { } requirement)
        {
            Field(language.Say("Yêu cầu", "Requirement"), requirement.In(language));
        }

        Field(language.Say("Căn cứ", "Clause"), rule.Clause.Line(language));
        Field(language.Say("Độ chắc của căn cứ", "Evidence"), rule.Evidence.Name(language));
        Field(language.Say("Mức độ", "Severity"), $"{rule.Severity.Name(language)} ({rule.Severity.Promise(language)})");
        Examples(language.Say("Ví dụ đúng", "Right"), rule.Right, "✓", Tone.Good);
        Examples(language.Say("Ví dụ sai", "Wrong"), rule.Wrong, "✗", Tone.Error);
        Field(language.Say("Cách sửa", "How to mend"), rule.Remedy.In(language));
        Field(language.Say("Tự động sửa", "Mending by program"), rule.Fix.Name(language));
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Info,
    };

    private void Field(string name, string value) => page.Line(0, new($"{name}: ", Tone.Quiet), value);

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
