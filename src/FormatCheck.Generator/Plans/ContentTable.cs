namespace FormatCheck.Generator.Plans;

/// <summary>A ruled table of content; the first row is its heading.</summary>
public sealed class ContentTable(IReadOnlyList<IReadOnlyList<string>> rows) : Block
{
    public IReadOnlyList<IReadOnlyList<Paragraph>> Rows { get; } =
        [.. rows.Select((row, index) => row.Select(text => Cell(text, index == 0)).ToArray())];

    private static Paragraph Cell(string text, bool heading) =>
        new(Role.TableText, text, new Look(12) { Bold = heading })
        {
            Alignment = heading ? Alignment.Center : Alignment.Left,
            Spacing = new Spacing(2, 2),
        };
}
