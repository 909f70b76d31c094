using System.Text.Json;
using System.Xml.Linq;
using FormatCheck.Cli.Text;
using FormatCheck.Generator;

namespace FormatCheck.Cli.Tests;

/// <summary>The command over PDFs.</summary>
public sealed class PdfTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Write(string name, byte[] bytes)
    {
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private string Report(string name = "báo cáo.pdf") => Write(name, PdfDraft.Report().Build());

    [Fact]
    public void Check_Text_TellsThePage()
    {
        CommandResult result = CommandResult.Of("check", Report());

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().Contain("PDF: 2 trang; trang chữ (không phải ảnh quét)").And.Contain("[hd36/title-size]").And.Contain("Chỗ: trang 1, đoạn ");
        result.Output.Should().Contain("Giá trị lấy từ: cỡ chữ trong tệp PDF (qua ma trận)").And.NotContain("section");
        CommandResult.Of("check", Report(), "--lang", "en").Output.Should().Contain("PDF: 2 pages; born digital").And.Contain("Where: page 1, paragraph ");
    }

    [Fact]
    public void Check_Json_TellsPageAndBoxInMillimetres()
    {
        JsonElement file = Json("check", Report(), "--format", "json").GetProperty("files")[0];

        file.GetProperty("document").GetProperty("pdf").GetProperty("pageCount").GetInt32().Should().Be(2);
        file.GetProperty("document").GetProperty("pdf").GetProperty("kind").GetString().Should().Be("born-digital");
        JsonElement location = FindingOf(file, "hd36/title-size").GetProperty("location");
        location.GetProperty("page").GetInt32().Should().Be(1);
        JsonElement box = location.GetProperty("box");
        box.GetProperty("leftMm").GetDouble().Should().BeApproximately(350 * 25.4 / 72, 0.2);
        box.GetProperty("topMm").GetDouble().Should().BeApproximately((70 - (0.891 * 13)) * 25.4 / 72, 0.2);
        box.GetProperty("widthMm").GetDouble().Should().BeApproximately(22 * 6.5 * 25.4 / 72, 0.5);
    }

    [Fact]
    public void Check_Sarif_TellsPageAndBox()
    {
        JsonElement result = Json("check", Report(), "--format", "sarif").GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(result => result.GetProperty("ruleId").GetString() == "hd36/title-size");

        JsonElement location = result.GetProperty("locations")[0];
        location.GetProperty("logicalLocations").EnumerateArray().Should().Contain(place => place.GetProperty("fullyQualifiedName").GetString() == "page[1]");
        location.GetProperty("properties").GetProperty("box").GetProperty("widthMm").GetDouble().Should().BePositive();
    }

    [Fact]
    public void Check_Docx_HasNoPages()
    {
        string file = Write("a.docx", FaultyDrafts.All().First(draft => draft.ExpectedRuleId == "hd36/title-size").Bytes);

        JsonElement json = Json("check", file, "--format", "json").GetProperty("files")[0];

        FindingOf(json, "hd36/title-size").GetProperty("location").TryGetProperty("page", out _).Should().BeFalse();
        json.GetProperty("document").TryGetProperty("pdf", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj trailer << /Root 1 0 R >>", "Tệp PDF không có trang nào.")]
    [InlineData("%PDF-1.7\nnothing", "Tệp bị hỏng hoặc bị cắt cụt.")]
    [InlineData("<html></html>", "Không phải tệp DOCX hay PDF.")]
    [InlineData("", "Tệp rỗng.")]
    public void EveryCommand_FileThatCannotBeRead_Is3AndSaysWhy(string content, string why)
    {
        string file = _folder.File("a.pdf", content);

        foreach (CommandResult result in (CommandResult[])[CommandResult.Of("check", file), CommandResult.Of("inspect", file), CommandResult.Of("compare", file, Report())])
        {
            result.ExitCode.Should().Be(ExitCode.Unreadable);
            (result.Output + result.Error).Should().Contain(why);
        }
    }

    [Fact]
    public void Inspect_Text_TellsPagesFontsAndBoxes()
    {
        string text = CommandResult.Of("inspect", Report()).Output;

        text.Should().Contain("trang 2: 210 x 297 mm, trang chữ").And.Contain("TimesNewRomanPSMT (Times New Roman): không nhúng");
        text.Should().Contain("Khung: trang 1: cách mép trái 123.5, cách mép trên ");
    }

    [Fact]
    public void Inspect_Json_HasPagesFontsAndBoxes()
    {
        JsonElement json = Json("inspect", Report(), "--format", "json");

        json.GetProperty("printedPages").GetArrayLength().Should().Be(2);
        json.GetProperty("fonts").EnumerateArray().Should().Contain(font => font.GetProperty("name").GetString() == "TimesNewRomanPS-BoldMT" && !font.GetProperty("isEmbedded").GetBoolean());
        json.GetProperty("components").EnumerateArray().First(component => component.GetProperty("component").GetProperty("role").GetString() == "title")
            .GetProperty("boxes")[0].GetProperty("page").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Inspect_Svg_IsAPictureOfEveryPage()
    {
        string svg = Path.Combine(_folder.Path, "a.svg");

        CommandResult.Of("inspect", Report("a.pdf"), "--svg", svg).ExitCode.Should().Be(ExitCode.Clean);

        string[] texts = [.. XDocument.Load(svg).Root!.Descendants(Svg + "text").Select(text => text.Value)];
        texts.Should().Contain("Trang 1: 210 x 297 mm").And.Contain("Trang 2: 210 x 297 mm").And.Contain("Chú giải").And.Contain("Tiêu đề").And.Contain("lề đo được");
        texts.Should().Contain("Nơi này < nơi kia & “nơi khác” đều tốt.");
        XDocument.Load(svg).Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src").Should().BeEmpty("the picture needs no other file");
    }

    [Fact]
    public void Inspect_SvgInEnglish_HasEnglishLabels()
    {
        string svg = Path.Combine(_folder.Path, "a.svg");

        CommandResult.Of("inspect", Report("a.pdf"), "--svg", svg, "--lang", "en");

        File.ReadAllText(svg).Should().Contain("Page 1").And.Contain(">Legend<").And.Contain(">Title<").And.NotContain("Chú giải");
    }

    [Fact]
    public void Inspect_SvgOfADocx_Is2()
    {
        string svg = Path.Combine(_folder.Path, "a.svg");

        CommandResult result = CommandResult.Of("inspect", Write("a.docx", CleanDrafts.All().First().Bytes), "--svg", svg);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("chỉ tệp PDF có trang");
        File.Exists(svg).Should().BeFalse();
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("b.docx")]
    public void Inspect_SvgOverADraft_Is2(string target)
    {
        CommandResult.Of("inspect", Report("a.pdf"), "--svg", Path.Combine(_folder.Path, target)).ExitCode.Should().Be(ExitCode.Usage);
    }

    [Theory]
    [InlineData(true, false, "phủ toàn bộ tệp", "covers the whole file")]
    [InlineData(true, true, "tệp được thêm nội dung sau khi ký", "the file was added to after signing")]
    [InlineData(false, false, "chỉ phủ một phần tệp", "covers only part of the file")]
    public void Signature_IsToldAndNeverCalledValid(bool covers, bool followed, string vi, string en)
    {
        var signature = new PdfSignature { Field = "Sig", IsSigned = true, Signer = "Nguyễn Văn A", Time = "2024-01-31T09:30:00+07:00", CoversFile = covers, IsFollowedByBytes = followed };

        Describe(signature, Language.Vietnamese).Should().Contain($"Chữ ký số: Nguyễn Văn A (không kiểm tra tính hợp lệ), tệp ghi ký lúc 09:30:00 31/01/2024 (+07:00), {vi}");
        Describe(signature, Language.English).Should().Contain($"Digital signature: Nguyễn Văn A (validity not checked), signed at 09:30:00 31/01/2024 (+07:00) as the file says, {en}");
    }

    [Fact]
    public void Signature_PlaceForOne_IsNotSigned() =>
        Describe(new PdfSignature { Field = "Sig" }, Language.Vietnamese).Should().Contain("ô “Sig” chưa ký");

    [Fact]
    public void Check_SignedFile_CarriesWhatTheFileTells()
    {
        PdfDraft draft = new()
        {
            Catalog = "/AcroForm << /Fields [20 0 R] /SigFlags 3 >>",
            Objects = ["<< /FT /Sig /T (Sign) /V 21 0 R /Rect [0 0 0 0] >>", "<< /Type /Sig /Name (Le Thi B) /M (D:20240131093000+07'00') /ByteRange [0 10 20 30] /Contents <3000> >>"],
        };

        string text = CommandResult.Of("check", Write("a.pdf", draft.Line(100, 100, 14, "Chữ").Build())).Output;

        text.Should().Contain("Chữ ký số: Le Thi B (không kiểm tra tính hợp lệ), tệp ghi ký lúc 09:30:00 31/01/2024 (+07:00), chỉ phủ một phần tệp");
    }

    private static string Describe(PdfSignature signature, Language language)
    {
        using var writer = new StringWriter();
        PdfText.Write(new TextPage(writer), new PdfInfo(1, PageKind.BornDigital, 1, [signature]), language);
        return writer.ToString();
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(CommandResult.Of(args).Output).RootElement;

    private static JsonElement FindingOf(JsonElement file, string rule) =>
        file.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("ruleId").GetString() == rule);
}
