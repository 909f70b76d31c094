using System.IO.Compression;
using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests.Samples;

/// <summary>The drafts of <c>samples/drafts</c>.</summary>
public sealed class SamplesTests
{
    private static readonly FormatChecker Checker = new();

    public static TheoryData<string> Names => [.. AllSamples.List.Select(sample => sample.Name)];

    public static TheoryData<string> PrintedNames => [.. AllSamples.List.Where(sample => sample.IsPrinted).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void CommittedFile_IsWhatTheGeneratorWrites(string name)
    {
        Sample sample = Named(name);

        // The parts and not the bytes of the ZIP: compression differs between versions of .NET.
        Dictionary<string, string> committed = Parts(File.ReadAllBytes(Path.Combine(AllSamples.Folder, sample.File)));

        committed.Should().Equal(Parts(sample.Bytes), "`dotnet run --project samples/FormatCheck.Samples` writes the samples anew");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_FindsExactlyWhatIsWrong(string name)
    {
        Sample sample = Named(name);

        CheckReport report = Checker.Check(sample.Bytes, sample.File, TestContext.Current.CancellationToken);

        report.Findings.Should().NotContain(finding => finding.Outcome != Outcome.Fail);
        report.Findings.Select(finding => finding.RuleId).Distinct().Should().BeEquivalentTo(sample.Rules.Select(rule => $"hd36/{rule}"));
    }

    [Theory]
    [MemberData(nameof(PrintedNames))]
    public void CommittedPdf_SaysWhatItsDocxSays(string name)
    {
        Sample sample = Named(name);
        string folder = AllSamples.Folder;

        Comparison comparison = Checker.Compare(Path.Combine(folder, sample.File), Path.Combine(folder, sample.PrintedFile), TestContext.Current.CancellationToken);

        comparison.IsSame.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(PrintedNames))]
    public void CommittedPdf_IsReadAsTheGeneratorsOwn(string name)
    {
        Sample sample = Named(name);

        // What is read and not the bytes: compression differs between versions of .NET.
        CheckReport committed = Checker.Check(Path.Combine(AllSamples.Folder, sample.PrintedFile), TestContext.Current.CancellationToken);
        CheckReport written = Checker.Check(sample.PrintedBytes, sample.PrintedFile, TestContext.Current.CancellationToken);

        committed.Findings.Select(finding => (finding.RuleId, finding.Location)).Should().Equal(written.Findings.Select(finding => (finding.RuleId, finding.Location)));
    }

    [Fact]
    public void Folder_HoldsNoOtherFile()
    {
        IEnumerable<string> files = AllSamples.List.SelectMany(sample => sample.IsPrinted ? new[] { sample.File, sample.PrintedFile } : [sample.File]);

        Directory.EnumerateFiles(AllSamples.Folder).Select(Path.GetFileName).Should().BeEquivalentTo(files);
    }

    private static Sample Named(string name) => AllSamples.List.Single(sample => sample.Name == name);

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
