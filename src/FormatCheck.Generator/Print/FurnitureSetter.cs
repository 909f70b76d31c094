using System.Globalization;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Print;

/// <summary>Sets page numbers, and what the first page shows above its head.</summary>
internal sealed class FurnitureSetter(DraftPlan plan, ParagraphSetter setter)
{
    private const double FooterDistance = 10;

    private readonly PageNumbering _numbering = plan.PageNumbering;

    public void Add(List<PrintPage> pages)
    {
        for (int p = 0; p < pages.Count; p++)
        {
            if (p == 0)
            {
                AddFirst(pages[0]);
            }

            if (_numbering.Present && (p > 0 || _numbering.OnFirstPage || _numbering.FieldOnFirstPage))
            {
                AddNumber(pages[p], p + 1);
            }
        }

        if (plan.LastPage is { } mark)
        {
            PrintPage last = pages[^1];
            PrintBox box = PrintBox.Stack(setter.One(mark, PrintPage.Points(last.Setup.TextWidth)));
            last.Box.Add(box, last.Left, last.Height - PrintPage.Points(FooterDistance) - box.Height);
        }
    }

    private void AddFirst(PrintPage page)
    {
        List<Paragraph> lines = plan.Circulation is null ? [] : [plan.Circulation];
        if (_numbering.TypedOnFirstPage is { } typed)
        {
            lines.Add(new Paragraph(Role.Other, typed, Look.Plain()) { Alignment = Alignment.Center });
        }

        page.Box.Add(PrintBox.Stack(setter.All(lines, PrintPage.Points(page.Setup.TextWidth))), page.Left, PrintPage.Points(page.Setup.HeaderDistance));
    }

    private void AddNumber(PrintPage page, int number)
    {
        double width = PrintPage.Points(page.Setup.TextWidth);
        Paragraph line = new(Role.Other, _numbering.Before + Digits(number) + _numbering.After, _numbering.Look)
        {
            Alignment = _numbering.Alignment,
            Indent = new Indent(_numbering.Shift),
        };
        PrintBox box = PrintBox.Stack(setter.One(line, width));
        if (plan.Variant.Extras.HasFlag(Extras.FileMark))
        {
            box.Add(PrintBox.Stack(setter.One(new Paragraph(Role.Other, "HS.TU-2019", new Look(8)), width)), 0, 5);
        }

        double y = _numbering.AtFoot ? page.Height - PrintPage.Points(FooterDistance) - box.Height : PrintPage.Points(page.Setup.HeaderDistance);
        page.Box.Add(box, page.Left, y);
    }

    private string Digits(int number)
    {
        string roman = number switch { 4 => "iv", 5 => "v", < 4 => new string('i', number), < 9 => "v" + new string('i', number - 5), _ => "ix" };
        return (_numbering.Format ?? _numbering.FieldSwitch) switch
        {
            "upperRoman" => roman.ToUpperInvariant(),
            "lowerRoman" or @"\* roman" => roman,
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}
