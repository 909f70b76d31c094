using FormatCheck;
using FormatCheck.Testing;
using Xunit;

namespace Templates;

public sealed class TemplateTests
{
    private static readonly FormatChecker Checker = new();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "templates"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Template_KeepsToTheGuideline(string file)
    {
        CheckReport report = Checker.Check(file, TestContext.Current.CancellationToken);

        report.Should().BeClean("templates are filled in as they are").And.NotHaveFinding("hd36/title-size");
    }
}
