namespace FormatCheck.Generator.Plans;

/// <summary>The top of the first page: two columns of components (cells 1 to 4, 5b, 10, 11b).</summary>
public sealed class Letterhead
{
    /// <summary>Lines across the page above both columns; none in a right document.</summary>
    public List<Paragraph> Above { get; } = [];

    public List<Paragraph> Left { get; } = [];

    public List<Paragraph> Right { get; } = [];

    /// <summary>Lines across the page below both columns; none in a right document.</summary>
    public List<Paragraph> Below { get; } = [];

    /// <summary>What the right column takes of the page in millimetres, if its text needs a width of its own.</summary>
    public double? RightWidth { get; set; }

    public IEnumerable<Paragraph> All => [.. Above, .. Left, .. Right, .. Below];

    public static Letterhead Of(IReadOnlyList<string> superior, IReadOnlyList<string> issuer, string number, string placeDate)
    {
        Letterhead head = new();
        head.Left.AddRange(superior.Select(line => Centered(Role.Superior, line, Look.Plain())));
        head.Left.AddRange(issuer.Select(line => Centered(Role.Issuer, line, Look.InBold())));
        head.Left.Add(Centered(Role.Star, "*", Look.Plain()));
        head.Left.Add(Centered(Role.Number, number, Look.Plain()));
        Paragraph title = Centered(Role.Title, "ĐẢNG CỘNG SẢN VIỆT NAM", Look.InBold(15));
        title.Rule = new Rule();
        head.Right.Add(title);
        head.Right.Add(Centered(Role.PlaceDate, placeDate, Look.InItalic()));
        return head;
    }

    /// <summary>The two columns: on any paper the right one holds the title on one line.</summary>
    public (double Left, double Right) ColumnsOn(PageSetup page)
    {
        double right = RightWidth ?? Math.Max(79, page.TextWidth * 83 / 165);
        return (Math.Max(36, page.TextWidth - right), right);
    }

    /// <summary>Adds a line below the number: the summary of a letter, a mark of secrecy or urgency, a draft mark.</summary>
    public Letterhead With(Role role, string text)
    {
        Look look = role switch
        {
            Role.LetterSummary => Look.InItalic(12),
            Role.DraftMark => Look.InItalic(),
            _ => new Look { Bold = true, Color = "FF0000" },
        };
        Left.Add(Centered(role, text, look));
        return this;
    }

    private static Paragraph Centered(Role role, string text, Look look) =>
        new(role, text, look) { Alignment = Alignment.Center };
}
