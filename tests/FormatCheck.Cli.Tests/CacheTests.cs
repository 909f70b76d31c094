using FormatCheck.Cli.Caching;
using FormatCheck.Cli.Configuration;
using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests;

/// <summary>What an earlier run found is found again, and nothing else.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Wrong = "cong-van-1470-sai.docx";
    private const string Right = "cong-van-1470-dung.docx";

    private readonly TemporaryFolder _folder = new();

    private string Cache => Path.Combine(_folder.Path, "cache", "kết quả");

    public void Dispose() => _folder.Dispose();

    private static CheckReport Marked() => Examples.Report("x", Examples.Finding("hd36/marked"));

    private CommandResult Check(params string[] args) => CommandResult.Of(["check", _folder.Path, "--format", "json", .. args]);

    /// <summary>Puts a report that no check gives into the place of a document's, so that a hit shows.</summary>
    private void Mark(string file, DraftSettings settings, params Type[] builds)
    {
        var cache = ReportCache.Open(Cache, Language.English);
        DateOnly today = new Screen(TextWriter.Null, TextWriter.Null).Today;
        cache.Add(CacheKey.Of(builds.Length > 0 ? CacheKey.Conditions(settings, today, builds) : CacheKey.Conditions(settings, today), File.ReadAllBytes(file)), Marked());
        cache.Save(Language.English);
    }

    /// <summary>A report as the next run finds it.</summary>
    private CheckReport? Kept(CheckReport report)
    {
        var cache = ReportCache.Open(Cache, Language.English);
        cache.Add(default, report);
        cache.Save(Language.English);
        return ReportCache.Open(Cache, Language.English).Find(default, report.File);
    }

    [Fact]
    public void Check_OutOfTheCache_IsTheSameReport()
    {
        foreach (string sample in Directory.EnumerateFiles(AllSamples.Folder).Select(file => Path.GetFileName(file)))
        {
            _folder.Sample(sample, $"mẫu/{sample}");
        }

        foreach (string format in (string[])["text", "json", "sarif"])
        {
            string[] args = ["check", _folder.Path, "--all", "--format", format];
            CommandResult without = CommandResult.Of(args), first = CommandResult.Of([.. args, "--cache", Cache]), second = CommandResult.Of([.. args, "--cache", Cache]);

            first.Should().Be(without);
            second.Should().Be(without);
        }
    }

    [Fact]
    public void Check_KnownDocument_IsFoundWhateverItsName()
    {
        string file = _folder.Sample(Wrong, "a.docx");
        Mark(file, new());

        Check("--cache", Cache).Output.Should().Contain("hd36/marked");

        File.Move(file, Path.Combine(_folder.Path, "b.docx"));
        Check("--cache", Cache).Output.Should().Contain("hd36/marked").And.Contain("b.docx").And.NotContain("a.docx");
    }

    [Theory]
    [InlineData("BQL\nKKT")]
    [InlineData("BQL,KKT")]
    [InlineData("3:BQL3:KKT")]
    public void Key_OfOneSymbol_IsNotThatOfTwo(string symbol)
    {
        static DraftSettings With(params string[] symbols) => new() { AgencySymbols = [.. symbols.Select(value => new Setting<string>(value, ""))] };

        With(symbol).Key.Should().NotBe(With("BQL", "KKT").Key);
    }

    [Fact]
    public void Check_ChangedByte_Misses()
    {
        string file = _folder.Sample(Wrong, "a.docx");
        Mark(file, new());
        byte[] bytes = File.ReadAllBytes(file);
        DateTime before = File.GetLastWriteTimeUtc(file);
        File.WriteAllBytes(file, [.. bytes[..^2], 1, 0, (byte)'x']);
        File.SetLastWriteTimeUtc(file, before);

        Check("--cache", Cache).Output.Should().NotContain("hd36/marked");
    }

    [Fact]
    public void Check_CacheOfAnotherBuild_Misses()
    {
        string file = _folder.Sample(Wrong, "a.docx");
        Mark(file, new(), typeof(CacheTests), typeof(CacheKey));
        Mark(file, new(), typeof(FormatChecker), typeof(CacheTests));

        Check("--cache", Cache).Output.Should().NotContain("hd36/marked");

        Mark(file, new(), typeof(FormatChecker), typeof(CacheKey));
        Check("--cache", Cache).Output.Should().Contain("hd36/marked");
    }

    [Theory]
    [InlineData("--stage", "issued")]
    [InlineData("--rules", "hd05")]
    public void Check_OtherOption_Misses(params string[] option)
    {
        Mark(_folder.Sample(Wrong, "a.docx"), new());

        Check(["--cache", Cache, .. option]).Output.Should().NotContain("hd36/marked");
    }

    [Theory]
    [InlineData("""{ "severities": { "hd36/margin-top": "off" } }""")]
    [InlineData("""{ "agencySymbols": ["X"] }""")]
    public void Check_OtherConfiguration_Misses(string config)
    {
        Mark(_folder.Sample(Wrong, "a.docx"), new());
        _folder.File(ConfigFile.Name, config);

        Check("--cache", Cache).Output.Should().NotContain("hd36/marked");
    }

    [Fact]
    public void Conditions_PackOnDisk_DependOnEveryFileOfIt()
    {
        string parent = _folder.File("cha/pack.json", """{ "id": "cha", "version": "1", "title": { "vi": "a", "en": "a" }, "extends": ["hd36"] }""");
        string child = _folder.File("con/pack.json", """{ "id": "con", "version": "1", "title": { "vi": "a", "en": "a" }, "extends": ["cha"] }""");
        string rules = _folder.File("con/rules.json", """{ "rules": [] }""");
        var settings = new DraftSettings { Rules = new(Path.GetDirectoryName(child)!, "") };
        HashSet<string> seen = [Conditions()];

        foreach (string file in (string[])[parent, child, rules])
        {
            File.AppendAllText(file, "\n");
            seen.Add(Conditions()).Should().BeTrue("{0} changed", file);
        }

        Conditions().Should().Be(seen.Last());

        string Conditions() => Convert.ToHexString(CacheKey.Conditions(settings, default));
    }

    [Fact]
    public void Conditions_ChosenPack_DependOnTheDay()
    {
        byte[] Of(string rules, int day) => CacheKey.Conditions(new() { Rules = new(rules, "") }, new(2026, 5, day));

        Of("auto", 26).Should().NotEqual(Of("auto", 27));
        Of("hd36", 26).Should().Equal(Of("hd36", 27));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Check_DamagedCache_IsTakenForEmpty(int at)
    {
        Mark(_folder.Sample(Wrong, "a.docx"), new());
        byte[] bytes = File.ReadAllBytes(Cache);
        if (at == 0)
        {
            bytes = bytes[..^7];
        }
        else
        {
            bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        }

        File.WriteAllBytes(Cache, bytes);

        Check("--cache", Cache).Output.Should().NotContain("hd36/marked").And.Contain("hd36/margin-top");
        Mark(Path.Combine(_folder.Path, "a.docx"), new());
        Check("--cache", Cache).Output.Should().Contain("hd36/marked", "the damaged file was replaced");
    }

    [Fact]
    public void Check_CacheThatIsSomethingElse_IsNotOverwritten()
    {
        _folder.Sample(Right, "a.docx");
        string other = _folder.File("notes.txt", "mine");

        CommandResult result = Check("--cache", other);

        result.ExitCode.Should().Be(ExitCode.Usage);
        File.ReadAllText(other).Should().Be("mine");
    }

    [Fact]
    public void Check_UnreadableFile_IsToldAgainByEachRun()
    {
        _folder.File("a.docx", "no document");

        Check("--cache", _folder.Path).ExitCode.Should().Be(ExitCode.Unreadable);
        Check("--cache", _folder.Path).ExitCode.Should().Be(ExitCode.Unreadable);
    }

    [Fact]
    public void Cache_HalfACharacter_ComesBackOrIsNotKept()
    {
        Finding odd = Examples.Finding() with { Location = Examples.Finding().Location with { Snippet = "\ud83d" } };

        Kept(Examples.Report("x", odd))?.Findings[0].Location.Snippet.Should().Be("\ud83d");
    }

    /// <summary>Every member of a report, and of all that it is made of, is kept: a new one that is forgotten shows here.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cache_ReportWithEveryMember_ComesBackAsItWas(int seed)
    {
        var report = (CheckReport)new MadeUp(seed).Of(typeof(CheckReport));

        Kept(report).Should().BeEquivalentTo(report, options => options.ComparingRecordsByMembers().RespectingRuntimeTypes().WithStrictOrdering());
        Kept(report)!.ToJson().Should().Be(report.ToJson());
    }

    [Fact]
    public void Cache_ReportsAddedByLaterRuns_StandBesideTheEarlier()
    {
        CheckReport[] reports = [.. Enumerable.Range(0, 5).Select(i => Examples.Report($"{i}.docx", Examples.Finding($"hd36/rule-{i}")).WithOutcomes(new RuleOutcome("hd36/x", Outcome.NotChecked, new($"vì {i % 2}", $"for {i % 2}"))))];
        for (int i = 0; i < reports.Length; i++)
        {
            var cache = ReportCache.Open(Cache, Language.English);
            cache.Add(new((UInt128)i, 0), reports[i]);
            cache.Save(Language.English);
        }

        var found = ReportCache.Open(Cache, Language.English);

        Enumerable.Range(0, reports.Length).Select(i => found.Find(new((UInt128)i, 0), $"{i}.docx")!.ToJson()).Should().Equal(reports.Select(report => report.ToJson()));
    }
}
