namespace FormatCheck.Generator.Plans;

/// <summary>The list under <c>Nơi nhận:</c> (cell 9a) with the typist's mark (cell 12).</summary>
public sealed class Recipients
{
    public Paragraph? Label { get; set; }

    public List<Paragraph> Items { get; } = [];

    public Paragraph? Typist { get; set; }

    public static Recipients Of(params IReadOnlyList<string> items)
    {
        Recipients recipients = new()
        {
            // The colon is not underlined on the guideline's own last page.
            Label = new Paragraph(Role.RecipientsLabel, new Span("Nơi nhận", new Look { Underline = true }), new Span(":", new Look())),
        };
        recipients.Items.AddRange(items.Select(Item));
        return recipients;
    }

    public static Paragraph Item(string text) => new(Role.Recipient, text, new Look(12)) { Indent = new Indent(Left: 3, FirstLine: -3) };

    public Recipients TypedBy(string mark)
    {
        Typist = new Paragraph(Role.Typist, mark, new Look(8));
        return this;
    }

    public IEnumerable<Paragraph> All =>
        [.. Label is null ? Array.Empty<Paragraph>() : [Label], .. Items, .. Typist is null ? Array.Empty<Paragraph>() : [Typist]];
}
