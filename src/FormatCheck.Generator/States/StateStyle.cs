using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States;

/// <summary>The values an agency has chosen within the ranges of the decree.</summary>
internal sealed record StateStyle(string Name)
{
    public double NationalTitle { get; init; } = 12;

    public double Motto { get; init; } = 13;

    public double Superior { get; init; } = 12;

    public double Issuer { get; init; } = 12;

    public double PlaceDate { get; init; } = 13;

    public double LetterSummary { get; init; } = 12;

    /// <summary>Type name, summary, headings, body, addressees and signature: all of 13 to 14.</summary>
    public double Text { get; init; } = 14;

    public double Headings { get; init; } = 14;

    public double Signature { get; init; } = 14;

    public double PageNumber { get; init; } = 14;

    public double Indent { get; init; } = 12.7;

    public Spacing Spacing { get; init; } = new(6);

    public PageSetup Page { get; init; } = new();

    /// <summary>From the smallest to the largest that the decree allows.</summary>
    public static IReadOnlyList<StateStyle> All { get; } =
    [
        new("samples"),
        new("largest")
        {
            NationalTitle = 13, Motto = 14, Superior = 13, Issuer = 13, PlaceDate = 14, LetterSummary = 13, Indent = 10,
            Spacing = new Spacing(6, 0, 1.15), Page = new PageSetup { HeaderDistance = 12.7 },
        },
        new("smallest")
        {
            Text = 13, Headings = 13, Signature = 13, PageNumber = 13,
            Spacing = new Spacing(0, 6, 1.5), Page = new PageSetup { Top = 25, Bottom = 25, Left = 35, Right = 20 },
        },
        new("mixed")
        {
            Motto = 14, Issuer = 13, PlaceDate = 14, LetterSummary = 13, Text = 13, Signature = 13, Indent = 10,
            Spacing = new Spacing(6, 6, 1.2), Page = new PageSetup { Top = 20, Bottom = 25, Left = 30, Right = 20 },
        },
        new("exact")
        {
            NationalTitle = 13, Superior = 13, Headings = 13, PageNumber = 13, Indent = 10,
            Spacing = new Spacing(8, 0, 18, LineRule.Exact), Page = new PageSetup { Top = 22, Bottom = 21, Left = 32, Right = 15 },
        },
        new("at-least")
        {
            PlaceDate = 14, Spacing = new Spacing(6, 0, 17, LineRule.AtLeast), Page = new PageSetup { Top = 25, Bottom = 20, Left = 30, Right = 18 },
        },
    ];

    public void Apply(DraftPlan plan)
    {
        plan.Page = Page;
        plan.Letterhead.RightWidth = NationalTitle > 12 ? 101 : 94;
        plan.PageNumbering.Look = new Look(PageNumber);
        foreach (Paragraph paragraph in plan.Paragraphs)
        {
            if (SizeOf(paragraph.Role) is { } size)
            {
                paragraph.Restyle(look => look with { Size = size });
            }
        }

        foreach (Paragraph stamp in plan.Letterhead.Left.Where(line => line.Edge == Edge.Box))
        {
            double side = (plan.Letterhead.ColumnsOn(Page).Left - 3.8 - (stamp.Text.Length > 8 ? 40 : 30)) / 2;
            stamp.Indent = new Indent(side, side);
        }

        foreach (Paragraph text in plan.Body.Concat(plan.Appendices).OfType<Paragraph>().Where(one => one.Role is not (Role.Other or Role.AppendixHeading or Role.AppendixTitle or Role.AppendixReference)))
        {
            text.Spacing = Spacing;
            text.Indent = text.Indent.FirstLine > 0 ? new Indent(FirstLine: Indent) : text.Indent;
        }
    }

    private double? SizeOf(Role role) => role switch
    {
        Role.NationalTitle => NationalTitle,
        Role.Motto => Motto,
        Role.Superior => Superior,
        Role.Issuer => Issuer,
        Role.PlaceDate => PlaceDate,
        Role.LetterSummary => LetterSummary,
        Role.TypeName or Role.Summary or Role.Author or Role.Resolution or Role.AppendixTitle => Headings,
        Role.Authority or Role.Office or Role.Signer => Signature,
        Role.AddresseeLabel or Role.Addressee or Role.Ground or Role.Text or Role.Heading or Role.Dash or Role.Part or Role.PartTitle or Role.Section
            or Role.SectionTitle or Role.Article or Role.Clause or Role.Point or Role.Caption or Role.AppendixReference => Text,
        _ => null,
    };
}
