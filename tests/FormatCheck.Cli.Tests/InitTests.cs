using System.Text.Json;
using FormatCheck.Cli.Configuration;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Init_Folder_WritesAConfigurationThatFitsItsDocuments()
    {
        _folder.Sample("cong-van-1470-dung.docx", "a.docx");
        _folder.Sample("nghi-quyet-dung.docx", "năm 2019/b.docx");

        CommandResult result = CommandResult.Of("init", _folder.Path);

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("2 văn bản theo hd36").And.Contain("Đã ghi ");
        ConfigFile config = ConfigReader.Read(Path.Combine(_folder.Path, ConfigFile.Name), Language.Vietnamese);
        config.Settings.Rules!.Value.Should().Be("hd36");
        string text = File.ReadAllText(Path.Combine(_folder.Path, ConfigFile.Name));
        text.Should().EndWith("}\n").And.NotEndWith("\n\n");
        JsonElement schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "formatcheck.schema.json"))).RootElement;
        JsonDocument.Parse(text).RootElement.GetProperty("$schema").GetString().Should().Be(schema.GetProperty("$id").GetString());
        CommandResult.Of("check", _folder.Path).ExitCode.Should().Be(ExitCode.Clean);
    }

    [Fact]
    public void Init_Twice_DoesNotOverwrite()
    {
        _folder.Sample("cong-van-1470-dung.docx", "a.docx");
        string file = _folder.File(ConfigFile.Name, "{}");

        CommandResult.Of("init", _folder.Path).ExitCode.Should().Be(ExitCode.Usage);

        File.ReadAllText(file).Should().Be("{}");
    }

    [Theory]
    [InlineData("trống")]
    [InlineData("không có")]
    public void Init_WithoutDocuments_IsWrongUsage(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "trống"));

        CommandResult.Of("init", Path.Combine(_folder.Path, folder)).ExitCode.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public void FirstConfig_FoldersOfAnotherKind_AreOverridesAndExcludes()
    {
        CheckReport Report(string name, string pack, string? number, bool official = true)
        {
            CheckReport report = Examples.Report(Path.Combine(_folder.Path, name));
            return report with
            {
                Pack = report.Pack with { Id = pack },
                Document = report.Document with { Number = number },
                Notices = official ? [] : [new("Không nhận ra", "Not recognised")],
            };
        }

        CheckReport[] reports =
        [
            Report("a.docx", "hd36", "Số    -CV/TU"), Report("ghi chú.docx", "hd36", null, official: false), Report("cũ/b.docx", "hd36", "Số 12-CV/TU"),
            Report("mới/c.docx", "hd36", "Số    -CV/TU"), Report("khác/d.docx", "hd36", null, official: false),
        ];

        FirstConfig config = FirstConfig.Of(reports, _folder.Path);

        config.Main.Should().Be(new DraftWay("hd36", Stage.Draft));
        config.Folders.Should().Equal(("/cũ/", new DraftWay("hd36", Stage.Issued)));
        config.Excluded.Should().Equal("/ghi chú.docx", "/khác/");
        FirstConfig.Of([Report("a.docx", "hd36", null), Report("b.docx", "hd05", null)], _folder.Path).Main.Rules.Should().Be("auto");
    }
}

public sealed class WatchingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_SavedDocument_IsCheckedAgainUntilTheWatchEnds()
    {
        string file = _folder.File("mẫu/a.docx");
        using var stop = new CancellationTokenSource();
        using var checks = new SemaphoreSlim(0);
        Task<int> watch = Watching.RunAsync([_folder.Path], CheckAsync, new Screen(TextWriter.Null, TextWriter.Null), Language.Vietnamese, stop.Token);
        (await checks.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Should().BeTrue("the files are checked at the start");

        File.WriteAllText(_folder.File("notes.txt"), "x");
        (await checks.WaitAsync(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken)).Should().BeFalse("that is no document");
        File.WriteAllText(file, "x");
        (await checks.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Should().BeTrue("a document was saved");

        await stop.CancelAsync();
        (await watch).Should().Be(ExitCode.Clean);

        Task CheckAsync()
        {
            checks.Release();
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Run_WrongConfiguration_IsToldAndWatchedOn()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter();
        string config = _folder.File(ConfigFile.Name, "{");
        int checks = 0;
        Task<int> watch = Watching.RunAsync([_folder.Path], CheckAsync, new Screen(TextWriter.Null, error), Language.English, stop.Token);
        while (Volatile.Read(ref checks) < 2)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            File.WriteAllText(config, "{}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();

        (await watch).Should().Be(ExitCode.Clean);
        error.ToString().Should().Contain("formatcheck: odd");

        Task CheckAsync() => Interlocked.Increment(ref checks) == 1 ? throw new UsageException("odd") : Task.CompletedTask;
    }
}
