using System.Collections.Concurrent;
using System.Text;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Known;

namespace FormatCheck.Cli.Tests;

/// <summary>Reports are written while a run goes on, and let go.</summary>
public sealed class RunReportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ReportKinds.OfRuns.Select(kind => kind.Word)];

    public void Dispose() => _folder.Dispose();

    private static CheckSettings Settings(string format) => new()
    {
        Language = Language.English,
        Format = ReportKinds.OfRuns.Single(kind => kind.Word == format).Kind,
        All = true,
        Rules = [Examples.Rule()],
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Run_ManyFiles_KeepsNoMoreReportsThanItsWorkersAreAhead(string format)
    {
        const int files = 600, most = 100; // one worker is at most 32 files ahead
        var known = new KnownFindings(new(null, new()), isWhole: true, default) { Baseline = Baseline.New("before.json"), Updated = Baseline.New("after.json") };
        var made = new ConcurrentQueue<WeakReference>();
        int done = 0, alive = 0;
        using var reports = new RunReports(Settings(format), new(TextWriter.Null, TextWriter.Null));

        await Checking.RunAsync(
            [.. Enumerable.Range(0, files).Select(i => new Input($"{i}.docx"))],
            Check,
            jobs: 1,
            TextWriter.Null,
            report => reports.Write(known.SetApart(report)),
            Count,
            TestContext.Current.CancellationToken);
        reports.End(new([], [.. known.Notices()]));

        reports.Totals.Reports.Should().Be(files);
        alive.Should().BeLessThan(most);

        CheckReport Check(string path, CancellationToken cancellationToken)
        {
            CheckReport report = Examples.Report(path, Examples.Finding(), Examples.Finding("hd36/paper-size", Severity.Warning));
            made.Enqueue(new(report.Findings[0])); // which copies of the report hold as well
            return report;
        }

        void Count()
        {
            if (++done % 150 == 0)
            {
                GC.Collect();
                alive = Math.Max(alive, made.Count(finding => finding.IsAlive));
            }
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Check_WhileABarIsShown_WritesTheSameReportBehindIt(string format)
    {
        for (int i = 0; i < 20; i++)
        {
            _folder.Sample(i % 2 == 0 ? "cong-van-1470-sai.docx" : "cong-van-1470-dung.docx", $"{i}.docx");
        }

        string[] args = ["check", _folder.Path, "--format", format];
        using StringWriter output = new(), error = new();
        int exitCode = FormatCheckCommand.Run(args, new Screen(output, error) { ShowsProgress = true });

        CommandResult without = CommandResult.Of(args);
        exitCode.Should().Be(without.ExitCode);
        output.ToString().Should().Be(without.Output);
        error.ToString().Should().Contain("20/20");
    }

    [Fact]
    public void Check_PackThatCannotBeUsed_LeavesTheEarlierReport()
    {
        string draft = _folder.Sample("cong-van-1470-sai.docx", "a.docx"), earlier = _folder.File("kết quả.json", "earlier"), pack = _folder.File("pack.json", "{ }");

        CommandResult.Of("check", draft, "--rules", pack, "--format", "json", "-o", earlier).ExitCode.Should().Be(ExitCode.Usage);

        File.ReadAllText(earlier).Should().Be("earlier");
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(5000, true)]
    public void Spool_OfAnySize_GivesBackWhatWasWritten(int lines, bool isFile)
    {
        string text = string.Concat(Enumerable.Range(0, lines).Select(i => $"dòng {i} của báo cáo\n"));
        using var spool = new Spool(largestInMemory: 10_000);
        foreach (byte[] some in Encoding.UTF8.GetBytes(text).Chunk(777))
        {
            spool.Write(some);
        }

        using StringWriter written = new();
        spool.WriteTo(written);

        written.ToString().Should().Be(text);
        spool.IsFile.Should().Be(isFile);
    }
}
