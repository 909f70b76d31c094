using System.Text;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>A report as its bytes say.</summary>
internal static class Written
{
    public static string By(Action<CheckRun, Stream, ReportSettings?> write, CheckRun run, ReportSettings? settings = null)
    {
        using var utf8 = new MemoryStream();
        write(run, utf8, settings);
        utf8.Length.Should().BePositive();
        utf8.GetBuffer()[0].Should().NotBe(0xEF, "there is no byte order mark");
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(utf8.GetBuffer(), 0, (int)utf8.Length);
    }

    /// <summary>The drafts of the samples, right and wrong, DOCX and PDF, checked as the command does it.</summary>
    public static CheckRun Samples()
    {
        var checker = new FormatChecker();
        return new()
        {
            Reports = [.. Directory.EnumerateFiles(FormatCheck.Samples.AllSamples.Folder).Order(StringComparer.Ordinal).Select(file => checker.Check(file))],
            Unread = [Examples.Encrypted("thư mục/mật khẩu.docx")],
            Rules = checker.Rules,
        };
    }
}
