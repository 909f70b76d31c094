using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;
using FormatCheck.Tests.Docx;

namespace FormatCheck.Tests.Pdf;

/// <summary>Bytes of any kind where a font should be.</summary>
public class FontRobustnessTests
{
    private const string Map = "/CMapName /A def 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfrange <0001> <0002> <0041> <0003> <0004> [<0041> <00420043>] "
        + "endbfrange 1 beginbfchar <0041> <FB01> endbfchar 1 begincidrange <0001> <0003> 7 endcidrange";

    private static readonly byte[] TrueTypeProgram = FontPrograms.TrueType(
    [
        .. FontPrograms.Metrics(0, 1024, 512), FontPrograms.CharacterMap(3, 0, FontPrograms.Segments((0xF041, 1), (0xF042, 2))), FontPrograms.Names("Dcroat", "f_i"),
    ]);

    private static readonly byte[] GroupProgram = FontPrograms.TrueType(
        [.. FontPrograms.Metrics(0, 1024, 512), FontPrograms.CharacterMap(3, 10, FontPrograms.Group(0x41, 0x42, 1))]);

    private static readonly byte[] CompactProgram = FontPrograms.CompactFont(("ohorn", 1), ("uni1EA5", 7));

    [Fact]
    public void Read_ChangedBytes_NeverFails()
    {
        var random = new Random(14);
        for (int i = 0; i < 600; i++)
        {
            var pdf = new FontPdf();
            string map = pdf.AddStream(Changed(FontPdf.Latin(Map), random), "/Type /CMap");
            string program = pdf.AddStream(Changed((i % 3) switch { 0 => TrueTypeProgram, 1 => GroupProgram, _ => CompactProgram }, random));
            string toUnicode = i % 4 == 0 ? $"/ToUnicode {map}" : "";
            string descriptor = $"/FontDescriptor << /Flags 4 /FontFile{2 + (i % 2)} {program} >>";
            string font = i % 5 < 2
                ? $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Any {toUnicode} {descriptor} /FirstChar 0 /Widths [500 500 500] /Encoding << /Differences [1 /A /B] >> >>"
                : $"<< /Type /Font /Subtype /Type0 /Encoding {(i % 2 == 0 ? map : "/Identity-H")} {toUnicode} /DescendantFonts [<< {descriptor} /W [1 [500] 3 9 500] /CIDToGIDMap {map} >>] >>";

            Use(pdf.Read(Changed(FontPdf.Latin(font), random)));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<< >>")]
    [InlineData("<< /Subtype /Type0 >>")]
    [InlineData("<< /Subtype /Type0 /DescendantFonts [4 0 R] /Encoding 4 0 R /ToUnicode 4 0 R >>")]
    [InlineData("<< /Subtype /Type0 /DescendantFonts << /W [1 2 3] >> >>")]
    [InlineData("<< /Subtype /Type3 /FontMatrix [] /Widths [1e30 -1e30] /FirstChar -2147483648 >>")]
    [InlineData("<< /Subtype /Type1 /FontDescriptor 4 0 R /Encoding 4 0 R /Widths 4 0 R >>")]
    [InlineData("<< /Subtype /Type1 /Encoding << /Differences [-1 /A 300 /B 2147483647 /C /D] >> >>")]
    public void Read_OddDictionary_IsAFont(string font) => Use(FontPdf.Of(font));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Read_CharacterMapWithEndlessGroups_EndsSoon(int groups)
    {
        byte[] table = [.. FontPrograms.Numbers(12, 0, 0, 0, 0, 0, 0x7FFF, 0xFFFF), .. Enumerable.Repeat(FontPrograms.Numbers(0, 0, 0xFFFF, 0xFFFF, 0xFFFF, 0), 5000 * groups).SelectMany(group => group)];
        var pdf = new FontPdf();
        string program = pdf.AddStream(FontPrograms.TrueType([.. FontPrograms.Metrics(0, 1024, 512), FontPrograms.CharacterMap(3, 10, table)]));

        Use(pdf.Read($"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /FontDescriptor << /FontFile2 {program} >> >>] >>"));
    }

    [Fact]
    public void Read_EveryFontOfTheCorpus()
    {
        int fonts = 0;
        var failures = new List<string>();
        foreach (string path in Corpus())
        {
            try
            {
                using PdfFile file = PdfFile.Open(File.ReadAllBytes(path), new ReadLimits(), TestContext.Current.CancellationToken);
                fonts += ReadFonts(file);
            }
            catch (DocumentFormatException)
            {
                // no PDF that can be read: the file's own tests judge that
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failures.Add($"{Path.GetFileName(path)}: {e}");
            }
        }

        Assert.Empty(failures);
        Assert.True(fonts > 1000);
    }

    private static int ReadFonts(PdfFile file)
    {
        var seen = new HashSet<int>();
        int fonts = 0;
        foreach (PdfPage page in file.Pages)
        {
            foreach (PdfEntryEnumerator entry in page.Resources["Font"u8].Entries)
            {
                PdfObject font = entry.Value;
                if (font.ObjectNumber == 0 || seen.Add(font.ObjectNumber))
                {
                    Use(PdfFont.Read(file, font));
                    fonts++;
                }
            }
        }

        return fonts;
    }

    /// <summary>The corpus stands beside the repository; a user's checkout has none.</summary>
    private static IEnumerable<string> Corpus()
    {
        string folder = Path.Combine(Repository.Root, "..", "shared", "corpus", "pdf");
        Assert.SkipUnless(Directory.Exists(folder), "There is no ../shared/corpus/pdf beside the repository.");
        return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);
    }

    private static void Use(PdfFont font)
    {
        byte[] text = [0, 1, 0x41, 0x42, 0xFF, 0xFE, 0x80];
        for (int position = 0; position < text.Length;)
        {
            int before = position;
            int code = font.NextCode(text, ref position);
            Assert.InRange(position, before + 1, text.Length);
            Assert.True(float.IsFinite(font.Width(code)));
            Assert.InRange(font.Unicode(code).Length, 0, 32);
        }

        Assert.NotNull(font.Family);
        Assert.True(float.IsFinite(font.Ascent) && float.IsFinite(font.Descent));
        Assert.Equal(font.IsSimple ? 256 : 0, font.SimpleText.Length);
        Assert.Equal(font.IsSimple ? 256 : 0, font.SimpleWidths.Length);
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (int i = random.Next(4); i > 0; i--)
        {
            changed[random.Next(changed.Length)] = (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256));
        }

        return changed;
    }
}
