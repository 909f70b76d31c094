using System.Text.Json;

namespace FormatCheck.Cli.Tests;

/// <summary>What the schema and the text of SARIF 2.1.0 demand of the members that are written.</summary>
public sealed class SarifReportTests
{
    private static JsonElement Write(CheckRun run, ReportSettings? settings = null)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteSarif(run, stream, settings);
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("runs")[0];
    }

    private static JsonElement FirstResult(Finding finding, ReportSettings? settings = null) =>
        Write(Examples.Run(Examples.Report("a.docx", finding)), settings).GetProperty("results")[0];

    [Fact]
    public void WriteSarif_Log_NamesVersionAndTool()
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteSarif(Examples.Run(), stream);
        JsonElement log = JsonDocument.Parse(stream.ToArray()).RootElement;

        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().EndWith("sarif-2.1.0.json");
        JsonElement driver = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("FormatCheck");
        driver.GetProperty("semanticVersion").GetString().Should().MatchRegex(@"^\d+\.\d+\.\d+");
        driver.GetProperty("language").GetString().Should().Be("vi");
    }

    [Fact]
    public void WriteSarif_Rules_ExplainThemselves()
    {
        JsonElement rule = Write(Examples.Run()).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        rule.GetProperty("id").GetString().Should().Be("hd36/title-size");
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("Cỡ chữ tiêu đề");
        rule.GetProperty("help").GetProperty("text").GetString().Should().Contain("Căn cứ: 36-HD/VPTW, Phụ lục 3").And.Contain("Cách sửa: Bôi đen");
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("error");
        rule.TryGetProperty("helpUri", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(Outcome.Fail, Severity.Error, "fail", "error")]
    [InlineData(Outcome.Fail, Severity.Warning, "fail", "warning")]
    [InlineData(Outcome.Fail, Severity.Info, "fail", "note")]
    [InlineData(Outcome.NeedsReview, Severity.Error, "review", "none")] // 3.27.10: a kind other than fail has no level
    public void WriteSarif_Finding_HasKindAndLevel(Outcome outcome, Severity severity, string kind, string level)
    {
        JsonElement result = FirstResult(Examples.Finding(outcome: outcome, severity: severity));

        result.GetProperty("kind").GetString().Should().Be(kind);
        result.GetProperty("level").GetString().Should().Be(level);
        result.GetProperty("ruleId").GetString().Should().Be("hd36/title-size");
        result.GetProperty("ruleIndex").GetInt32().Should().Be(0);
    }

    [Fact]
    public void WriteSarif_Finding_HasPlaceAndFingerprint()
    {
        JsonElement result = FirstResult(Examples.Finding() with { OtherLocations = [new("body", "word/document.xml", 5, "", "")] });

        JsonElement location = result.GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a.docx");
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32().Should().Be(0);
        location.GetProperty("logicalLocations").EnumerateArray().Select(logical => logical.GetProperty("fullyQualifiedName").GetString())
            .Should().Equal("body/title", "body/paragraph[2]");
        result.GetProperty("relatedLocations")[0].GetProperty("logicalLocations")[1].GetProperty("name").GetString().Should().Be("paragraph 5");
        result.GetProperty("partialFingerprints").EnumerateObject().Should().ContainSingle().Which.Value.GetString().Should().Be("5f2c");
    }

    [Fact]
    public void WriteSarif_Messages_AreInOneLanguageAndEscaped()
    {
        JsonElement result = FirstResult(
            Examples.Finding() with { Message = new("chữ", "See [this](x) and {0}.") }, new() { Language = Language.English });

        result.GetProperty("message").GetProperty("text").GetString()
            .Should().Be("See [this\\](x) and {{0}}. How to mend: Select the title and choose size 15.");
        result.GetProperty("locations")[0].GetProperty("message").GetProperty("text").GetString().Should().Contain("{{0}}").And.Contain("[xem\\](http://a)");
    }

    [Theory]
    [InlineData("a.docx", null, "a.docx")]
    [InlineData("./a.docx", null, "a.docx")]
    [InlineData("thư mục/dự thảo [1] #2.docx", null, "th%C6%B0%20m%E1%BB%A5c/d%E1%BB%B1%20th%E1%BA%A3o%20%5B1%5D%20%232.docx")]
    [InlineData("../a:b.docx", null, "../a%3Ab.docx")]
    [InlineData("/srv/drafts/a b.docx", "/srv", "drafts/a%20b.docx")]
    [InlineData("/elsewhere/a b.docx", "/srv", "file:///elsewhere/a%20b.docx")]
    [InlineData("/srv/a.docx", null, "file:///srv/a.docx")]
    public void WriteSarif_Path_IsAUriReference(string file, string? root, string uri)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && file.StartsWith('/'), "A rooted path has a drive there.");

        JsonElement artifact = Write(Examples.Run(Examples.Report(file)), new() { Root = root }).GetProperty("artifacts")[0];

        artifact.GetProperty("location").GetProperty("uri").GetString().Should().Be(uri);
        Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).Should().BeTrue();
    }

    [Fact]
    public void WriteSarif_Artifacts_AreTheFilesThatWereRead()
    {
        JsonElement run = Write(Examples.Run(Examples.Report("a.docx"), Examples.Report("b.docx")) with { Unread = [Examples.Encrypted("c.docx")] });

        run.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()).Should().Equal("a.docx", "b.docx");
        JsonElement invocation = run.GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        JsonElement notification = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Should().ContainSingle().Subject;
        notification.GetProperty("level").GetString().Should().Be("error");
        notification.GetProperty("descriptor").GetProperty("id").GetString().Should().Be("encrypted");
        notification.GetProperty("message").GetProperty("text").GetString().Should().Be("Tệp được bảo vệ bằng mật khẩu.");
        notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("c.docx");
    }

    [Fact]
    public void WriteSarif_Notice_IsANote()
    {
        CheckReport report = Examples.Report("a.docx") with { Notices = [new("Không phải văn bản của Đảng.", "No Party document.")] };

        JsonElement invocation = Write(Examples.Run(report)).GetProperty("invocations")[0];

        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("level").GetString().Should().Be("note");
    }

    [Fact]
    public void WriteSarif_OtherOutcomes_AreWrittenOnDemandOnly()
    {
        CheckRun run = Examples.Run(Examples.Report("a.docx", Examples.Finding()).WithOutcomes(
            new("hd36/copy-line", Outcome.NotApplicable, new("Không phải bản sao.", "No copy.")), new("hd36/summary-size", Outcome.NotChecked, null)));

        Write(run).GetProperty("results").GetArrayLength().Should().Be(1);
        JsonElement[] all = [.. Write(run, new() { AllOutcomes = true }).GetProperty("results").EnumerateArray()];
        all.Select(result => result.GetProperty("kind").GetString()).Should().Equal("fail", "pass", "notApplicable", "open");
        all[1..].Should().OnlyContain(result => result.GetProperty("level").GetString() == "none" && result.GetProperty("message").GetProperty("text").GetString()!.Length > 0);
    }
}
