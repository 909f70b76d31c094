using System.Collections.Immutable;
using System.Globalization;

namespace FormatCheck.Cli.Text;

/// <summary>Writes for a person what was recognised in a draft.</summary>
internal sealed class InspectText(TextPage page, Language language)
{
    public void Write(Inspection inspection)
    {
        page.Line(0, new Piece(inspection.File, Tone.Heading));
        WriteDocument(inspection.Document);
        if (inspection.Document.Pdf is { } pdf)
        {
            PdfText.Write(page, pdf, language);
            WriteFonts(inspection.Fonts);
            WritePages(inspection.PrintedPages);
        }

        page.Blank();
        page.Line(2, new Piece(inspection.Document.Pdf is null ? language.Say("Trang giấy", "Pages") : language.Say("Lề đo được", "Measured margins"), Tone.Group));
        for (int i = 0; i < inspection.Pages.Length; i++)
        {
            page.Line(4, new($"{SectionOf(i, inspection)}: ", Tone.Quiet), Geometry(inspection.Pages[i]));
        }

        page.Blank();
        page.Line(2, new Piece(language.Say($"Thành phần thể thức ({inspection.Components.Length})", $"Components ({inspection.Components.Length})"), Tone.Group));
        foreach (InspectedComponent component in inspection.Components)
        {
            WriteComponent(component);
        }
    }

    // The sections of a PDF are runs of pages of one size.
    private string SectionOf(int index, Inspection inspection) =>
        inspection.Document.Pdf is null ? Words.SectionName(index + 1, language) : language.Say($"khổ trang {index + 1}", $"page size {index + 1}");

    private void WriteFonts(ImmutableArray<InspectedFont> fonts)
    {
        page.Blank();
        page.Line(2, new Piece(language.Say($"Phông chữ ({fonts.Length})", $"Fonts ({fonts.Length})"), Tone.Group));
        foreach (InspectedFont font in fonts)
        {
            string family = font.Family.Length == 0 || font.Family == font.Name ? "" : $" ({font.Family})";
            string embedded = font.IsEmbedded ? language.Say("nhúng trong tệp", "embedded") : language.Say("không nhúng", "not embedded");
            page.Line(4, font.Name, family, new(language.Say($": {embedded}, {font.Characters} ký tự", $": {embedded}, {font.Characters} characters"), Tone.Quiet));
        }
    }

    private void WritePages(ImmutableArray<InspectedPage> pages)
    {
        page.Blank();
        page.Line(2, new Piece(language.Say($"Trang ({pages.Length})", $"Pages ({pages.Length})"), Tone.Group));
        foreach (InspectedPage printed in pages)
        {
            page.Line(4, new(language.Say($"trang {printed.Number}: ", $"page {printed.Number}: "), Tone.Quiet), $"{Mm(printed.Width)} x {Mm(printed.Height)} mm, {printed.Kind.Name(language)}");
        }
    }

    private string Boxes(InspectedComponent component) => string.Join("; ", component.Boxes.Select(placed => language.Say(
        $"trang {placed.Page}: cách mép trái {Mm(placed.Box.Left)}, cách mép trên {Mm(placed.Box.Top)}, rộng {Mm(placed.Box.Width)}, cao {Mm(placed.Box.Height)} mm",
        $"page {placed.Page}: {Mm(placed.Box.Left)} from the left edge, {Mm(placed.Box.Top)} from the top, {Mm(placed.Box.Width)} wide, {Mm(placed.Box.Height)} mm high")));

    private void WriteDocument(DocumentInfo document)
    {
        if (document is { IsPartyDocument: false, IsStateDocument: false })
        {
            page.Line(2, new("! ", Tone.Warning), language.Say("Không nhận ra đây là văn bản của Đảng.", "Not recognised as a Party document."));
        }
        else if (document.IsStateDocument)
        {
            page.Line(2, language.Say("Văn bản hành chính của Nhà nước.", "An administrative document of the State."));
        }

        string type = document.TypeName is null ? language.Say("không rõ", "unknown") : document.Type is null ? document.TypeName : $"{document.TypeName} ({document.Type})";
        page.Line(2, new(language.Say("Loại văn bản: ", "Type: "), Tone.Quiet), type);
        page.Line(2, new(language.Say("Số và ký hiệu: ", "Number and symbol: "), Tone.Quiet), document.Number ?? language.Say("không thấy", "not found"));
        page.Line(2, new(language.Say("Cơ quan ban hành: ", "Issuing agency: "), Tone.Quiet), document.Agency ?? language.Say("không thấy", "not found"));
    }

    private string Geometry(InspectedSection section)
    {
        string first = section.DifferentFirstPage ? language.Say("; trang đầu có đầu trang riêng", "; first page has a header of its own") : "";
        return language.Say(
            $"{Mm(section.Width)} x {Mm(section.Height)} mm; lề trên {Mm(section.Top)}, dưới {Mm(section.Bottom)}, trái {Mm(section.Left)}, phải {Mm(section.Right)} mm; đầu trang cách mép {Mm(section.HeaderDistance)} mm",
            $"{Mm(section.Width)} x {Mm(section.Height)} mm; margins top {Mm(section.Top)}, bottom {Mm(section.Bottom)}, left {Mm(section.Left)}, right {Mm(section.Right)} mm; header {Mm(section.HeaderDistance)} mm from the edge") + first;
    }

    private static string Mm(double? millimetres) => millimetres is { } value ? value.ToString("0.#", CultureInfo.InvariantCulture) : "?";

    private void WriteComponent(InspectedComponent inspected)
    {
        page.Blank();
        string confidence = inspected.Component.Confidence.ToString("0%", CultureInfo.InvariantCulture);
        page.Line(
            4,
            new(inspected.Component.Name.In(language), Tone.Group),
            new($" ({inspected.Component.Role})", Tone.Quiet),
            language.Say($", độ tin cậy {confidence}", $", confidence {confidence}"));
        foreach (string line in inspected.Text.Split('\n'))
        {
            page.Line(6, $"“{line}”");
        }

        string place = string.Join(", ", new[] { inspected.Location.Describe().In(language), Words.Side(inspected.Side, language) }.Where(words => words.Length > 0));
        page.Line(6, new(language.Say("Chỗ: ", "Where: "), Tone.Quiet), place);
        if (!inspected.Boxes.IsEmpty)
        {
            page.Line(6, new(language.Say("Khung: ", "Box: "), Tone.Quiet), Boxes(inspected));
        }

        page.Line(6, new(language.Say("Nhận ra vì: ", "Recognised by: "), Tone.Quiet), inspected.Recognition.In(language));
        foreach (InspectedFormat format in inspected.Formats)
        {
            string snippet = format.Snippet.Length == 0 ? "" : $"  “{format.Snippet}”";
            page.Line(
                6,
                new($"{Words.Property(format.Property, language)}: ", Tone.Quiet),
                format.Value.In(language),
                new($"  ← {format.Origin.In(language)}", Tone.Info),
                new(snippet, Tone.Quiet));
        }
    }
}
