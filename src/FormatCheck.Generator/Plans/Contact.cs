namespace FormatCheck.Generator.Plans;

/// <summary>Contact information under a line across the text (cell 13).</summary>
public static class Contact
{
    public static List<Paragraph> Of(string text, double size = 10) =>
    [
        new(Role.Contact, text, new Look(size)) { Alignment = Alignment.Center, Edge = Edge.Top, Spacing = new Spacing(24) },
    ];
}
