using System.Collections.Immutable;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Coverage;

/// <summary>Writes for a person how far each clause is checked: its state, its rules with their evidence, and what is left.</summary>
internal sealed class CoveragePage(TextPage page, Language language)
{
    public void Write(PackCoverage[] packs)
    {
        int states = Enum.GetValues<ClauseState>().Max(state => NameOf(state).Length) + 2;
        foreach (PackCoverage pack in packs)
        {
            page.Line(0, new Piece(pack.Pack, Tone.Heading));
            int sections = pack.Clauses.IsEmpty ? 0 : pack.Clauses.Max(clause => clause.Section.Length) + 2;
            foreach (ClauseCoverage clause in pack.Clauses)
            {
                page.Line(2, clause.Section.PadRight(sections), new(NameOf(clause.State).PadRight(states), ToneOf(clause.State)), clause.Title.In(language));
                WriteBelow(clause, sections + 2);
            }

            page.Line(2, new Piece(Sum(pack), Tone.Group));
            page.Blank();
        }
    }

    private void WriteBelow(ClauseCoverage clause, int indent)
    {
        if (!clause.Rules.IsEmpty)
        {
            page.Line(indent, string.Join("; ", clause.Rules.GroupBy(rule => rule.Evidence).Select(rules => $"{string.Join(", ", rules.Select(rule => RuleId.WithoutPack(rule.Id)))} ({rules.Key.Name(language)})")));
        }

        if (clause.Rest is { } rest)
        {
            page.Line(indent, new Piece(rest.In(language), Tone.Quiet));
        }
    }

    private string Sum(PackCoverage pack) => pack.Clauses.IsEmpty
        ? language.Say("không có danh sách điều khoản (clauses.json)", "no list of clauses (clauses.json)")
        : $"{pack.Clauses.Length} {language.Say("điều khoản", "clauses")}: {string.Join(", ", Enum.GetValues<ClauseState>().Select(state => $"{pack.Count(state)} {NameOf(state)}"))}";


    private string NameOf(ClauseState state) => state switch
    {
        ClauseState.Automated => language.Say("tự động", "automated"),
        ClauseState.Partly => language.Say("một phần", "partly"),
        ClauseState.Person => language.Say("người xem", "by a person"),
        _ => language.Say("không kiểm tra", "not at all"),
    };

    private static Tone ToneOf(ClauseState state) => state switch
    {
        ClauseState.Automated => Tone.Good,
        ClauseState.Partly => Tone.Warning,
        ClauseState.Person => Tone.Review,
        _ => Tone.Quiet,
    };
}
