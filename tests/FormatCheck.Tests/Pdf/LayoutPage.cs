using FormatCheck.Drafts;
using FormatCheck.Generator.Plans;
using FormatCheck.Pdf;
using PrintPage = FormatCheck.Generator.Print.PrintPage;

namespace FormatCheck.Tests.Pdf;

/// <summary>Pages of text at given places, read back as a draft. Lengths in points from the top left corner.</summary>
internal sealed class LayoutPage
{
    private readonly List<PrintPage> _pages = [];

    public LayoutPage() => New();

    public static Draft Read(byte[] pdf) => PdfReader.Read(pdf, new ReadLimits(), TestContext.Current.CancellationToken);

    /// <summary>The texts of the paragraphs of all stories of one kind.</summary>
    public static string[] Texts(Draft draft, StoryKind kind = StoryKind.Body)
    {
        var texts = new List<string>();
        foreach (Story story in draft.Stories.Where(story => story.Kind == kind))
        {
            for (int p = story.FirstParagraph; p < story.FirstParagraph + story.ParagraphCount; p++)
            {
                texts.Add(draft.TextOf(draft.Paragraphs[p]).ToString());
            }
        }

        return [.. texts];
    }

    public static double WidthOf(string text, double size) => new PrintedText(0, 0, text, new Look(size), 0).Width;

    /// <summary>Begins a further page of A4.</summary>
    public LayoutPage New()
    {
        _pages.Add(new PrintPage(new PageSetup(), isMirrored: false));
        return this;
    }

    public LayoutPage Text(double x, double y, string text, double size = 14)
    {
        _pages[^1].Box.Texts.Add(new PrintedText(x, y, text, new Look(size), 0));
        return this;
    }

    /// <summary>Text with its middle at a place.</summary>
    public LayoutPage Centred(double x, double y, string text, double size = 14)
    {
        return Text(x - (WidthOf(text, size) / 2), y, text, size);
    }

    public LayoutPage Line(double x0, double y0, double x1, double y1)
    {
        _pages[^1].Box.Lines.Add(new PrintedLine(x0, y0, x1, y1));
        return this;
    }

    public LayoutPage Picture(double x, double y, double width, double height)
    {
        _pages[^1].Box.Pictures.Add(new PrintedPicture(x, y, width, height));
        return this;
    }

    /// <summary>Justified lines between 30 mm and 15 mm.</summary>
    public LayoutPage Body(double from, int lines, double pitch = 18)
    {
        var text = new FormatCheck.Generator.Plans.Paragraph(Role.Text, string.Concat(Enumerable.Repeat("thực hiện nhiệm vụ được giao ", lines * 3)).Trim() + ".", new Look())
        {
            Alignment = FormatCheck.Generator.Plans.Alignment.Both,
            Spacing = new Spacing(0, 0, pitch, LineRule.Exact),
        };
        PrintBox box = PrintBox.Stack(new ParagraphSetter(new FormatCheck.Generator.Variants.Variant("plain")).One(text, _pages[^1].Width - 85 - 42.5).Take(lines));
        _pages[^1].Box.Add(box, 85, from);
        return this;
    }

    public byte[] Bytes(PdfForm? form = null) => PdfPrinter.Print(_pages, form ?? new PdfForm("lines"));

    public Draft Read(PdfForm? form = null) => Read(Bytes(form));
}
