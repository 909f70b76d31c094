using System.Text;
using System.Text.Json;

namespace FormatCheck.Cli.Tests;

public sealed class JsonReportTests
{
    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void WriteJson_ManyFiles_AreHandedOnInParts()
    {
        CheckReport[] reports = [.. Enumerable.Range(0, 500).Select(i => Examples.Report($"{i}.docx", Examples.Finding()))];
        var parts = new Parts();

        ReportWriter.WriteJson(new CheckRun { Reports = [.. reports] }, parts);

        parts.Sum.Should().BeGreaterThan(1 << 20);
        parts.Largest.Should().BeLessThan(1 << 17);
        Write(stream => ReportWriter.WriteJson(new CheckRun { Reports = [.. reports] }, stream)).Length.Should().BeLessThanOrEqualTo(parts.Sum, "no part is written twice");
    }

    [Fact]
    public void ToJson_Report_IsOneObjectWithEverythingInIt()
    {
        CheckReport report = Examples.Report("thư mục/a.docx", Examples.Finding() with { OtherLocations = [new("body", "word/document.xml", 9, "ff", "")] })
            .WithOutcomes(new RuleOutcome("hd36/summary-size", Outcome.NotChecked, new("Không có trích yếu.", "No summary.")));

        JsonElement json = JsonDocument.Parse(report.ToJson()).RootElement;

        json.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.GetProperty("file").GetString().Should().Be("thư mục/a.docx");
        json.GetProperty("pack").GetProperty("title").GetProperty("vi").GetString().Should().Be("Hướng dẫn 36-HD/VPTW");
        json.GetProperty("stage").GetString().Should().Be("draft");
        json.GetProperty("document").GetProperty("isPartyDocument").GetBoolean().Should().BeTrue();
        json.GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(1);
        json.GetProperty("summary").GetProperty("notChecked").GetInt32().Should().Be(1);
        JsonElement finding = json.GetProperty("findings")[0];
        finding.GetProperty("ruleId").GetString().Should().Be("hd36/title-size");
        finding.GetProperty("outcome").GetString().Should().Be("fail");
        finding.GetProperty("evidence").GetString().Should().Be("verbatim");
        finding.GetProperty("component").GetProperty("confidence").GetDouble().Should().Be(0.98);
        finding.GetProperty("expected").GetProperty("number").GetDouble().Should().Be(15);
        finding.GetProperty("expected").GetProperty("min").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetProperty("location").GetProperty("snippet").GetString().Should().Be(Examples.Snippet);
        finding.GetProperty("otherLocations")[0].GetProperty("paragraph").GetInt32().Should().Be(9);
        finding.GetProperty("message").GetProperty("en").GetString().Should().Be("The title has size 14, must be 15.");
        json.GetProperty("outcomes")[2].GetProperty("outcome").GetString().Should().Be("not-checked");
        json.GetProperty("outcomes")[2].GetProperty("reason").GetProperty("vi").GetString().Should().Be("Không có trích yếu.");
    }

    [Fact]
    public void ToJson_Vietnamese_IsLegible()
    {
        Examples.Report("a.docx", Examples.Finding(outcome: Outcome.NeedsReview)).ToJson().Should().Contain("TỈNH UỶ NGHỆ AN").And.Contain("\"needs-review\"").And.NotContain("\\u");
    }

    [Fact]
    public void ToJson_TextThatIsNoText_IsStillJson()
    {
        CheckReport report = Examples.Report("\ud800.docx", Examples.Finding() with { Component = new("title", new("\udc00\ud83d\ude00", "x"), double.NaN) });

        JsonElement json = JsonDocument.Parse(report.ToJson()).RootElement;

        json.GetProperty("file").GetString().Should().Be("\ufffd.docx");
        json.GetProperty("findings")[0].GetProperty("component").GetProperty("name").GetProperty("vi").GetString().Should().Be("\ufffd\ud83d\ude00");
        json.GetProperty("findings")[0].GetProperty("component").GetProperty("confidence").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void WriteJson_Run_IsAlwaysTheSameEnvelope()
    {
        CheckRun run = Examples.Run(Examples.Report("a.docx")) with { Unread = [Examples.Encrypted("b.docx"), new("c.docx", null, new("x", "y"))] };

        string text = Write(stream => ReportWriter.WriteJson(run, stream));

        JsonElement json = JsonDocument.Parse(text).RootElement;
        json.EnumerateObject().Select(member => member.Name).Should().Equal("schemaVersion", "tool", "files", "errors", "notices");
        json.GetProperty("tool").GetProperty("name").GetString().Should().Be("FormatCheck");
        json.GetProperty("files").GetArrayLength().Should().Be(1);
        json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("problem").GetString()).Should().Equal("encrypted", "internal-error");
        json.GetProperty("errors")[0].GetProperty("message").GetProperty("vi").GetString().Should().Be("Tệp được bảo vệ bằng mật khẩu.");
        text.Should().StartWith("{").And.NotContain("\r");
        Write(stream => ReportWriter.WriteJson(run, stream)).Should().Be(text);
    }

    [Fact]
    public void WriteJson_Rules_AreListed()
    {
        JsonElement rule = JsonDocument.Parse(Write(stream => ReportWriter.WriteJson([Examples.Rule()], stream))).RootElement.GetProperty("rules")[0];

        rule.GetProperty("id").GetString().Should().Be("hd36/title-size");
        rule.GetProperty("fix").GetString().Should().Be("safe");
        rule.GetProperty("wrong")[0].GetProperty("en").GetString().Should().Be("size 14");
    }

    [Fact]
    public void WriteJson_Inspection_KeepsWhatIsUnresolved()
    {
        var inspection = new Inspection(
            "a.docx",
            new(IsPartyDocument: true, null, null, null, null),
            [new(210, 297, 20, 20, null, 15, 10, DifferentFirstPage: true)],
            [new(new("title", new("Tiêu đề", "Title"), 1), "ĐẢNG\nCỘNG SẢN", new("body", "word/document.xml", 1, "", ""), "right", new("chữ", "text"), [new("size", new("15 pt", "15 pt"), new("kiểu", "style"), "ĐẢNG")])]);

        JsonElement json = JsonDocument.Parse(Write(stream => ReportWriter.WriteJson(inspection, stream))).RootElement;

        json.GetProperty("pages")[0].GetProperty("leftMm").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("pages")[0].GetProperty("widthMm").GetDouble().Should().Be(210);
        json.GetProperty("components")[0].GetProperty("formats")[0].GetProperty("origin").GetProperty("en").GetString().Should().Be("style");
    }

    /// <summary>Remembers how much it was given at once.</summary>
    private sealed class Parts : MemoryStream
    {
        public int Sum { get; private set; }

        public int Largest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Sum += buffer.Length;
            Largest = Math.Max(Largest, buffer.Length);
        }
    }
}
