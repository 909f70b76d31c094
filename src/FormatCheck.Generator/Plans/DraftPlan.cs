using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Plans;

/// <summary>
/// A draft by meaning: which components it has, what they say and how they look. A variant decides how that is
/// built in WordprocessingML; a fault changes one value of it.
/// </summary>
public sealed class DraftPlan
{
    /// <summary>How the draft is built; the plan's owner sets it, a fault may narrow it.</summary>
    public Variant Variant { get; set; } = new("plain");

    public PageSetup Page { get; set; } = new();

    public PageNumbering PageNumbering { get; } = new();

    /// <summary>Whether back pages mirror the margins of front pages.</summary>
    public bool Mirrored { get; set; }

    /// <summary>The mark at the top right corner of the first page (cell 11a).</summary>
    public Paragraph? Circulation { get; set; }

    public required Letterhead Letterhead { get; init; }

    /// <summary>Type name, author, summary and <c>-----</c> (cell 5a).</summary>
    public List<Paragraph> Opening { get; init; } = [];

    public List<Paragraph> Addressees { get; init; } = [];

    public required List<Block> Body { get; init; }

    public required Closing Closing { get; init; }

    /// <summary>Lines across the page below the signatures: "KHÔNG PHỔ BIẾN ..." and the contact information.</summary>
    public List<Paragraph> Foot { get; } = [];

    /// <summary>The mark at the foot of the last page, in the margin.</summary>
    public Paragraph? LastPage { get; set; }

    /// <summary>Whether that mark can stand in the footer of the only page; otherwise it takes a frame.</summary>
    internal bool LastPageHasFooter => Pages == 1 && Variant.Page != PageForm.FirstPageSection;

    public CopyBlock? Copy { get; set; }

    public List<Block> Appendices { get; } = [];

    /// <summary>Pages as Word last counted them, for docProps/app.xml.</summary>
    public int Pages { get; set; } = 2;

    /// <summary>Every paragraph that is not in a table of content, in the order of the page.</summary>
    public IEnumerable<Paragraph> Paragraphs =>
        [
            .. Circulation is null ? Array.Empty<Paragraph>() : [Circulation],
            .. Letterhead.All,
            .. Opening,
            .. Addressees,
            .. Body.OfType<Paragraph>(),
            .. Closing.All,
            .. Foot,
            .. LastPage is null ? Array.Empty<Paragraph>() : [LastPage],
            .. Copy?.All ?? [],
            .. Appendices.OfType<Paragraph>(),
        ];

    public IEnumerable<Paragraph> BodyOf(params IReadOnlyList<Role> roles) =>
        Body.OfType<Paragraph>().Where(paragraph => roles.Contains(paragraph.Role));

    public bool Has(Role role) => Paragraphs.Any(paragraph => paragraph.Role == role);

    public Paragraph First(Role role) => Paragraphs.First(paragraph => paragraph.Role == role);

    public Paragraph Last(Role role) => Paragraphs.Last(paragraph => paragraph.Role == role);

    public string TypeName => Has(Role.TypeName) ? First(Role.TypeName).Text : "";

    /// <summary>Whether it is a document of the State, which looks otherwise than the Party's.</summary>
    public bool IsOfState => Has(Role.NationalTitle) || Has(Role.Motto);

    public bool IsLetter => Opening.Count == 0 && Has(Role.LetterSummary);

    public void Remove(Role role)
    {
        Predicate<Paragraph> same = paragraph => paragraph.Role == role;
        Letterhead.Left.RemoveAll(same);
        Letterhead.Right.RemoveAll(same);
        Opening.RemoveAll(same);
        Addressees.RemoveAll(same);
        Body.RemoveAll(block => block is Paragraph paragraph && same(paragraph));
        Foot.RemoveAll(same);
        Appendices.RemoveAll(block => block is Paragraph paragraph && same(paragraph));
        foreach (SignatureBlock block in Closing.Blocks)
        {
            block.Lines.RemoveAll(same);
        }

        Closing.Recipients?.Items.RemoveAll(same);
    }
}
