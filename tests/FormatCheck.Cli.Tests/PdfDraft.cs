using System.Globalization;
using System.Text;

namespace FormatCheck.Cli.Tests;

/// <summary>A PDF of A4 pages with lines of text set in a font whose characters are all half as wide as the type size.</summary>
internal sealed class PdfDraft
{
    private readonly SortedSet<char> _characters = [];
    private readonly List<StringBuilder> _pages = [new()];

    /// <summary>Gets or sets the name of the font; bold type has its own.</summary>
    public string Font { get; init; } = "TimesNewRomanPSMT";

    /// <summary>Gets or sets what stands in the catalog besides the pages, and objects from number 20 on.</summary>
    public string Catalog { get; init; } = "";

    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>A report of a provincial committee whose title has the wrong size.</summary>
    public static PdfDraft Report(string summary = "về công tác xây dựng Đảng", double bodySize = 14) => new PdfDraft()
        .Line(112, 70, 14, "TỈNH UỶ NGHỆ AN", bold: true)
        .Line(350, 70, 13, "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true)
        .Line(160, 88, 14, "*")
        .Line(120, 106, 14, "Số 12-BC/TU")
        .Line(330, 106, 14, "Nghệ An, ngày 12 tháng 3 năm 2024")
        .Line(290, 150, 16, "BÁO CÁO", bold: true)
        .Line(230, 170, 14, summary, bold: true)
        .Line(305, 186, 14, "-----")
        .Line(113, 230, 14, "Các cấp uỷ đã lãnh đạo, chỉ đạo toàn diện các mặt công tác.")
        .Line(113, 250, bodySize, "Nơi này < nơi kia & “nơi khác” đều tốt.")
        .Page()
        .Line(300, 50, 14, "2")
        .Line(113, 90, 14, "Công tác kiểm tra được quan tâm hơn.")
        .Line(90, 140, 14, "Nơi nhận:")
        .Line(90, 158, 12, "- Lưu Văn phòng Tỉnh uỷ.")
        .Line(350, 140, 14, "T/M BAN THƯỜNG VỤ", bold: true)
        .Line(375, 158, 14, "BÍ THƯ")
        .Line(370, 240, 14, "Nguyễn Văn A", bold: true);

    /// <summary>Adds a line; its baseline stands that many points below the upper edge.</summary>
    public PdfDraft Line(double left, double baseline, double size, string text, bool bold = false)
    {
        string codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        _characters.UnionWith(text);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F{(bold ? 2 : 1)} {size} Tf 1 0 0 1 {left} {842 - baseline} Tm <{codes}> Tj ET\n");
        return this;
    }

    public PdfDraft Page()
    {
        _pages.Add(new());
        return this;
    }

    public byte[] Build()
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            [2] = $"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select((_, page) => $"{50 + (2 * page)} 0 R"))}] /Count {_pages.Count} >>",
            [3] = CompositeFont(Font, 4),
            [5] = CompositeFont("TimesNewRomanPS-BoldMT", 6),
            [4] = CidFont(Font, 7),
            [6] = CidFont("TimesNewRomanPS-BoldMT", 8),
            [7] = Descriptor(Font),
            [8] = Descriptor("TimesNewRomanPS-BoldMT"),
            [9] = Stream(ToUnicode()),
        };
        for (int i = 0; i < Objects.Count; i++)
        {
            objects[20 + i] = Objects[i];
        }

        for (int p = 0; p < _pages.Count; p++)
        {
            objects[50 + (2 * p)] = $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.3 841.9] /Resources << /Font << /F1 3 0 R /F2 5 0 R >> >> /Contents {51 + (2 * p)} 0 R >>";
            objects[51 + (2 * p)] = Stream(_pages[p].ToString());
        }

        return Assemble(objects);
    }

    private static byte[] Assemble(SortedDictionary<int, string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach ((int number, string body) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        int start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Root 1 0 R /Size {objects.Keys.Max() + 1} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string data) => $"<< /Length {data.Length} >>\nstream\n{data}\nendstream";

    private static string CompositeFont(string name, int descendant) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode 9 0 R >>";

    private static string CidFont(string name, int descriptor) =>
        $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor {descriptor} 0 R >>";

    private static string Descriptor(string name) =>
        $"<< /Type /FontDescriptor /FontName /{name} /Flags 6 /ItalicAngle 0 /StemV 80 /Ascent 891 /Descent -216 /CapHeight 662 /FontBBox [-500 -300 2000 1000] >>";

    private string ToUnicode()
    {
        string pairs = string.Join('\n', _characters.Select(c => string.Create(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>")));
        return $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {_characters.Count} beginbfchar\n{pairs}\nendbfchar endcmap end";
    }
}
