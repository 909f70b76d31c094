using System.IO.Compression;
using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests.Samples;

/// <summary>The drafts of <c>samples/drafts</c>.</summary>
public sealed class SamplesTests
{
    private static readonly FormatChecker Checker = new();

    public static TheoryData<string> Names => [.. AllSamples.List.Select(sample => sample.Name)];

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

    [Fact]
    public void Folder_HoldsNoOtherFile()
    {
        Directory.EnumerateFiles(AllSamples.Folder).Select(Path.GetFileName).Should().BeEquivalentTo(AllSamples.List.Select(sample => sample.File));
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
