namespace FormatCheck.Generator.Plans;

/// <summary>Contact information under a line across the text (cell 13).</summary>
public static class Contact
{
    public static List<Paragraph> Of(string text) =>
    [
        new(Role.Contact, text, new Look(10)) { Alignment = Alignment.Center, Edge = Edge.Top, Spacing = new Spacing(24) },
    ];
}
