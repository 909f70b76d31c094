using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Examples;

/// <summary>Writes what came of the examples for a person: a table per pack, then what failed and what was not built.</summary>
internal sealed class ExamplePage(TextPage page, Language language)
{
    private const int Wide = 22;
    private const int Narrow = 11;

    public void Write((string Pack, ExampleResult[] Results)[] packs)
    {
        foreach ((string pack, ExampleResult[] results) in packs)
        {
            page.Line(0, new Piece(pack, Tone.Heading));
            page.Line(2, new Piece(Row(
                language.Say("thành phần", "component"), language.Say("ví dụ", "examples"), "DOCX", "PDF",
                language.Say("PDF không rõ", "not in PDF"), language.Say("không dựng", "not built"), language.Say("sai", "failed")), Tone.Quiet));
            foreach (IGrouping<string, ExampleResult> component in results.GroupBy(result => result.Example.Component, StringComparer.Ordinal))
            {
                page.Line(2, Row(component.Key, [.. component]));
            }

            page.Line(2, new Piece(Row(language.Say("cộng", "all"), results), Tone.Group));
            WriteList(results.Where(result => result.IsFailed), language.Say("Sai", "Failed"), Tone.Error);
            WriteList(results.Where(result => result.IsWeak), language.Say("Chứng minh được ít", "Proved weakly"), Tone.Warning);
            WriteList(results.Where(result => result.IsOverridden), language.Say("Thừa kế, trái quy tắc khác mà bộ này đã sửa", "Taken over, against another rule that this pack changes"), Tone.Warning);
            WriteList(results.Where(result => result.IsNotBuilt), language.Say("Không dựng được", "Not built"), Tone.Warning);
            page.Blank();
        }

        ExampleResult[] all = [.. packs.SelectMany(pack => pack.Results)];
        int failed = all.Count(result => result.IsFailed), not = all.Count(result => result.IsNotBuilt), overridden = all.Count(result => result.IsOverridden);
        page.Line(0, new Piece(language.Say(
            $"{all.Length} ví dụ, {all.Length - failed - not - overridden} đúng như quy tắc, {failed} sai, {overridden} thừa kế đã bị sửa, {not} không dựng được",
            $"{all.Length} examples, {all.Length - failed - not - overridden} as the rules say, {failed} failed, {overridden} overridden, {not} not built"), failed > 0 ? Tone.Error : Tone.Good));
    }

    private static string Row(string name, ExampleResult[] results) => Row(
        name,
        $"{results.Length}",
        $"{results.Count(result => result.Docx.Verdict == ExampleVerdict.Shown)}",
        $"{results.Count(result => result.Pdf.Verdict == ExampleVerdict.Shown)}",
        $"{results.Count(result => result.Pdf.Verdict == ExampleVerdict.NotShown)}",
        $"{results.Count(result => result.IsNotBuilt)}",
        $"{results.Count(result => result.IsFailed)}");

    private static string Row(string first, params string[] others) => first.PadRight(Wide) + string.Concat(others.Select(cell => cell.PadLeft(Narrow + 2)));

    private void WriteList(IEnumerable<ExampleResult> results, string title, Tone tone)
    {
        ExampleResult[] all = [.. results];
        if (all.Length > 0)
        {
            page.Line(2, new Piece($"{title}:", tone));
        }

        foreach (ExampleResult result in all)
        {
            string kind = result.Example.IsRight ? language.Say("đúng", "right") : language.Say("sai", "wrong");
            page.Line(4, new Piece(result.Example.RuleId, Tone.Group), $" ({kind}): {result.Example.Text.In(language)}");
            foreach ((string form, ExampleProof proof) in new[] { ("DOCX", result.Docx), ("PDF", result.Pdf) })
            {
                if (proof.Reason.In(language) is { Length: > 0 } reason)
                {
                    page.Line(6, $"{form}{(proof.Model.Length > 0 ? $" ({proof.Model})" : "")}: {reason}");
                }
            }
        }
    }
}
