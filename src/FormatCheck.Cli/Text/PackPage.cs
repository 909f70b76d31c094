namespace FormatCheck.Cli.Text;

/// <summary>Writes a merged pack for a person: each rule with its values and the packs they come from.</summary>
internal sealed class PackPage(TextPage page, Language language)
{
    private const int LongestValue = 100;

    public void Write(MergedPack pack)
    {
        page.Line(0, new Piece(pack.Info.Id, Tone.Heading), $"  {string.Join(" < ", pack.Chain)}");
        foreach (MergedRule rule in pack.Rules)
        {
            page.Line(0, new Piece(rule.Id, Tone.Group));
            if (rule.Off is { } off)
            {
                Value(off with { Name = language.Say("đã tắt", "off") });
                continue;
            }

            foreach (RuleOrigin value in rule.Values)
            {
                Value(value);
            }
        }
    }

    private void Value(RuleOrigin value)
    {
        string json = string.Join(' ', value.Json.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string shown = json.Length > LongestValue ? json[..(LongestValue - 1)] + "…" : json;
        page.Line(2, $"{value.Name}: {shown}", new Piece($"  [{value.Pack}: {value.File}:{value.Line}]", Tone.Quiet));
    }
}
