using System.Text.Json;
using FormatCheck.Generator;

namespace FormatCheck.Cli.Tests;

/// <summary><c>formatcheck compare</c>.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Write(string name, byte[] bytes)
    {
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    [Fact]
    public void Compare_OneDraftTwice_Is0()
    {
        byte[] pdf = PdfDraft.Report().Build();

        CommandResult result = CommandResult.Of("compare", Write("a.pdf", pdf), Write("b.pdf", pdf));

        result.Output.Should().Contain("a.pdf ↔ ").And.Contain("b.pdf: không có gì khác nhau");
        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void Compare_OtherWords_Is1AndShowsThemWithTheirPlace()
    {
        string a = Write("a.pdf", PdfDraft.Report().Build()), b = Write("b.pdf", PdfDraft.Report("về công tác dân vận").Build());

        CommandResult result = CommandResult.Of("compare", a, b);

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().Contain("Chữ khác nhau (1)").And.Contain("xây dựng Đảng”").And.Contain("dân vận”").And.Contain("b.pdf, trang 1, đoạn ");
    }

    [Fact]
    public void Compare_OtherFinding_IsTold()
    {
        string right = Write("a.pdf", PdfDraft.Report().Build()), wrong = Write("b.pdf", PdfDraft.Report(bodySize: 11).Build());

        JsonElement json = JsonDocument.Parse(CommandResult.Of("compare", right, wrong, "--format", "json").Output).RootElement;

        json.GetProperty("isSame").GetBoolean().Should().BeFalse();
        json.GetProperty("findings").EnumerateArray().Should().Contain(difference =>
            difference.GetProperty("onlyIn").GetString() == "second" && difference.GetProperty("finding").GetProperty("ruleId").GetString() == "hd36/body-size");
        json.GetProperty("texts").GetArrayLength().Should().Be(0, "the words are the same");
    }

    [Fact]
    public void Compare_WordsInOneFileOnly_AreToldWithTheirPage()
    {
        PdfDraft longer = PdfDraft.Report().Page().Line(113, 90, 14, "Một trang nữa ở cuối văn bản.");

        JsonElement json = JsonDocument.Parse(CommandResult.Of("compare", Write("a.pdf", PdfDraft.Report().Build()), Write("b.pdf", longer.Build()), "--format", "json").Output).RootElement;

        JsonElement text = json.GetProperty("texts").EnumerateArray().Should().ContainSingle().Subject;
        text.GetProperty("first").ValueKind.Should().Be(JsonValueKind.Null);
        text.GetProperty("second").GetProperty("text").GetString().Should().Be("Một trang nữa ở cuối văn bản.");
        text.GetProperty("second").GetProperty("location").GetProperty("page").GetInt32().Should().Be(3);
    }

    [Fact]
    public void Compare_DocxWithPdf_TellsApartWhatAPdfCannotShow()
    {
        string docx = Write("a.docx", CleanDrafts.All().First(draft => draft.Kind == "cong-van").Bytes), pdf = Write("a.pdf", PdfDraft.Report().Build());

        CommandResult result = CommandResult.Of("compare", docx, pdf, "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().Contain("Not comparable: ").And.Contain("a.pdf: a PDF does not show this").And.Contain("tracked-changes");
        result.Output.Should().NotContain("[common/tracked-changes]").And.NotContain("[common/scanned-pdf]");
    }

    [Fact]
    public void Compare_CleanDocxWithItsFault_TellsTheFault()
    {
        GeneratedDraft faulty = FaultyDrafts.All().First(draft => draft.ExpectedRuleId == "hd36/title-size");
        string a = Write("a.docx", faulty.Bytes), b = Write("b.docx", CleanDrafts.All().First(draft => draft.Kind == faulty.Kind).Bytes);

        CommandResult.Of("compare", a, b).Output.Should().Contain("Lỗi chỉ có ở").And.Contain("[hd36/title-size]");
    }

    [Fact]
    public void Compare_FilesThatCannotBeRead_Is3AndNamesEach()
    {
        CommandResult result = CommandResult.Of("compare", "no-such.docx", _folder.File("b.pdf", "%PDF-"));

        result.ExitCode.Should().Be(ExitCode.Unreadable);
        result.Error.Should().Contain("no-such.docx: Không tìm thấy tệp.").And.Contain("b.pdf: Tệp bị hỏng");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void Compare_OneFile_Is2() => CommandResult.Of("compare", "a.docx").ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public void Compare_Help_TellsItsExitCodes() => CommandResult.Of("compare", "--help").Output.Should().Contain("formatcheck compare A B").And.Contain("có khác nhau");
}
