using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Objects;

/// <summary>Walks the page tree (ISO 32000-1, 7.7.3) without recursion; a node that was met before is not entered again.</summary>
internal sealed class PageTree
{
    /// <summary>More pages are no draft, whatever the file says.</summary>
    private const int MostPages = 100_000;

    private static readonly PdfRectangle A4 = new(0, 0, 595.276, 841.89);

    private const int MostKids = 1_000_000;

    private readonly List<PdfPage> _pages = [];
    private readonly HashSet<int> _entered = [];

    public static IReadOnlyList<PdfPage> Read(in PdfObject root, CancellationToken cancellationToken)
    {
        var tree = new PageTree();
        tree.Walk(root, cancellationToken);
        return tree._pages;
    }

    /// <summary>The pages of a file whose tree is lost: every page object, in the order of their numbers.</summary>
    public static IReadOnlyList<PdfPage> Collect(IEnumerable<PdfObject> objects)
    {
        var tree = new PageTree();
        foreach (PdfObject page in objects)
        {
            if (page.Raw("Type"u8).IsName("Page"u8))
            {
                tree.AddPage(page, default(Inherited).With(page));
            }
        }

        return tree._pages;
    }

    private void Walk(in PdfObject root, CancellationToken cancellationToken)
    {
        using var open = new PooledList<Node>(16);
        using var inherited = new PooledList<Inherited>(8);
        inherited.Add(default);
        open.Add(new Node(root, 0));
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Node node = open[open.Count - 1];
            open.RemoveFrom(open.Count - 1);
            PdfObject dictionary = node.Object.Followed();
            if (dictionary.Kind is not (PdfKind.Dictionary or PdfKind.Stream))
            {
                continue;
            }

            Inherited attributes = inherited[node.Inherited].With(dictionary);
            PdfObject kids = dictionary["Kids"u8];
            if (kids.Kind != PdfKind.Array || dictionary["Type"u8].IsName("Page"u8))
            {
                AddPage(dictionary, attributes);
            }
            else if (dictionary.ObjectNumber == 0 || _entered.Add(dictionary.ObjectNumber))
            {
                inherited.Add(attributes);
                Open(open, kids, inherited.Count - 1);
            }
        }
    }

    /// <summary>The last kid goes in first, so that the first comes out first.</summary>
    private static void Open(PooledList<Node> open, in PdfObject kids, int inherited)
    {
        int first = open.Count;
        PdfArrayEnumerator items = kids.Items;
        while (items.MoveNext())
        {
            open.Add(new Node(items.RawCurrent, inherited));
            if (open.Count > MostKids)
            {
                PdfThrow.TooLarge($"Its page tree has more than {MostKids} kids.");
            }
        }

        open.WritableSpan[first..].Reverse();
    }

    private void AddPage(in PdfObject page, in Inherited inherited)
    {
        if (_pages.Count == MostPages)
        {
            PdfThrow.TooLarge($"It has more than {MostPages} pages.");
        }

        PdfRectangle media = Usable(PdfRectangle.Read(inherited.MediaBox)) ?? A4;
        PdfRectangle crop = Usable(PdfRectangle.Read(inherited.CropBox)?.Within(media)) ?? media;
        int quarters = (int)Math.Round(inherited.Rotate.Number() / 90) % 4;
        double unit = page["UserUnit"u8].Number(1);
        _pages.Add(new PdfPage(page, inherited.Resources, media, crop, (quarters + 4) % 4 * 90, unit is > 0 and < 1e6 ? unit : 1));
    }

    private static PdfRectangle? Usable(PdfRectangle? box) => box is { Width: > 0, Height: > 0 } ? box : null;

    private readonly record struct Node(PdfObject Object, int Inherited);

    /// <summary>The inheritable attributes (table 30).</summary>
    private readonly record struct Inherited(PdfObject Resources, PdfObject MediaBox, PdfObject CropBox, PdfObject Rotate)
    {
        public Inherited With(in PdfObject node) =>
            new(Or(node["Resources"u8], Resources), Or(node["MediaBox"u8], MediaBox), Or(node["CropBox"u8], CropBox), Or(node["Rotate"u8], Rotate));

        private static PdfObject Or(in PdfObject own, in PdfObject inherited) => own.IsNull ? inherited : own;
    }
}
