using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FormatCheck.Cli.Tests;

/// <summary>The command as a process of its own: what a pipe gets.</summary>
public sealed class ProcessTests
{
    private static (int ExitCode, byte[] Output, string Error) Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FormatCheckCommand).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    [Fact]
    public void Process_WrongUsage_Exits2NotSystemCommandLines1()
    {
        (int exitCode, byte[] output, string error) = Start("check", "--bogus");

        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("formatcheck: không hiểu “--bogus”.");
    }

    [Fact]
    public void Run_FullDisk_Exits2WithAPlainMessage()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only where there is a full device");
        using var full = new StreamWriter(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), Screen.Utf8);
        using var error = new StringWriter();

        int exitCode = FormatCheckCommand.Run(["rules", "list"], new Screen(full, error));

        exitCode.Should().Be(ExitCode.Usage);
        error.ToString().Should().StartWith("formatcheck: không ghi hoặc không đọc được. (").And.NotContain("Lỗi của FormatCheck");
    }

    [Fact]
    public void Process_MissingFile_Exits3AndWritesUtf8WithoutByteOrderMark()
    {
        (int exitCode, byte[] output, _) = Start("check", "không có.docx");

        exitCode.Should().Be(3);
        Encoding.UTF8.GetString(output).TrimEnd().Should().Be("không có.docx: không kiểm được: Không tìm thấy tệp.");
        output[0].Should().Be((byte)'k');
    }

    [Fact]
    public void Process_Version_Exits0()
    {
        (int exitCode, byte[] output, string error) = Start("--version");

        exitCode.Should().Be(0);
        Encoding.UTF8.GetString(output).Should().StartWith("formatcheck ");
        error.Should().BeEmpty();
    }

    [Fact]
    public async Task Process_WatchThatIsInterrupted_Exits0()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent otherwise there.");
        using var folder = new TemporaryFolder();
        string file = folder.Sample("cong-van-1470-dung.docx", "a.docx");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(FormatCheckCommand).Assembly.Location, "check", file, "--watch"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

        string? waiting = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        foreach (string signal in (string[])["-INT", "-TERM", "-KILL"])
        {
            // A shell that starts this in the background lets nothing be interrupted; a watch that does not end must not hold up the tests.
            using Process kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
            if (process.WaitForExit(TimeSpan.FromSeconds(30)))
            {
                break;
            }
        }

        waiting.Should().Contain("Ctrl+C");
        process.ExitCode.Should().Be(ExitCode.Clean);
    }
}
