using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using FormatCheck.Samples;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests.Ci;

/// <summary>The packages as a feed would get them, and what a team does with them: restore, run, install.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Libraries => ["FormatCheck", "FormatCheck.Testing"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("FormatCheck")]
    [InlineData("FormatCheck.Testing")]
    [InlineData("FormatCheck.Cli")]
    public void Package_TellsWhatItIs(string id)
    {
        Dictionary<string, byte[]> content = Packages.Content(Packages.File(id));
        System.Xml.Linq.XElement metadata = Packages.Metadata(content);

        ((string)metadata.Element("license")!).Should().Be("MIT");
        content.Should().ContainKeys((string)metadata.Element("readme")!, (string)metadata.Element("icon")!, "LICENSE");
        content[(string)metadata.Element("icon")!].Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']);
        ((string)metadata.Element("description")!).Should().NotBe("Package Description");
        ((string)metadata.Element("tags")!).Should().NotBeEmpty();
        metadata.Element("projectUrl").Should().BeNull("the project has no address of its own");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_HasDocumentationAndSymbolsForBothFrameworks(string id)
    {
        Dictionary<string, byte[]> content = Packages.Content(Packages.File(id)), symbols = Packages.Content(Packages.File(id, "snupkg"));

        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            content.Should().ContainKeys($"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml");
            symbols.Should().ContainKey($"lib/{framework}/{id}.pdb");
            using var assembly = new PEReader(new MemoryStream(content[$"lib/{framework}/{id}.dll"]));
            assembly.ReadDebugDirectory().Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible, "the build is deterministic");
        }
    }

    [Fact]
    public void Library_ForDotNet10_HoldsTheSameAssemblyCompiledBeforehand()
    {
        Dictionary<string, byte[]> content = Packages.Content(Packages.File("FormatCheck"));
        string[] precompiled = [.. content.Keys.Where(name => name.StartsWith("runtimes/", StringComparison.Ordinal))];
        Assert.SkipWhen(precompiled.Length == 0, "The package was made without code compiled beforehand.");

        precompiled.Should().OnlyContain(name => name.EndsWith("/lib/net10.0/FormatCheck.dll", StringComparison.Ordinal));
        (Guid id, bool hasCode) = Read(content["lib/net10.0/FormatCheck.dll"]);
        hasCode.Should().BeFalse("it is for all machines");
        foreach (string name in precompiled)
        {
            Read(content[name]).Should().Be((id, true), "{0} is the same assembly with machine code", name);
        }

        static (Guid Id, bool HasCode) Read(byte[] bytes)
        {
            using var assembly = new PEReader(new MemoryStream(bytes));
            MetadataReader metadata = assembly.GetMetadataReader();
            return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
        }
    }

    [Fact]
    public void Dependencies_AreTheOnesThatTheReadmeNames()
    {
        static IEnumerable<string> Of(string id) => Packages.Metadata(Packages.Content(Packages.File(id))).Descendants("dependency").Select(dependency => (string)dependency.Attribute("id")!).Distinct();

        Of("FormatCheck").Should().BeEquivalentTo("Microsoft.Extensions.Options", "Microsoft.Extensions.DependencyInjection.Abstractions");
        Of("FormatCheck.Testing").Should().BeEquivalentTo([.. Of("FormatCheck"), "FormatCheck", "FluentAssertions"], "central pinning names what FormatCheck depends on, too");
        Of("FormatCheck.Cli").Should().BeEmpty("a tool holds all that it needs");
    }

    [Fact]
    public void Tool_HoldsEveryAssemblyThatItNeeds()
    {
        Dictionary<string, byte[]> content = Packages.Content(Packages.File("FormatCheck.Cli.any"));
        string folder = content.Keys.Single(name => name.EndsWith("/FormatCheck.Cli.deps.json", StringComparison.Ordinal)).Replace("FormatCheck.Cli.deps.json", "", StringComparison.Ordinal);
        using JsonDocument dependencies = JsonDocument.Parse(content[folder + "FormatCheck.Cli.deps.json"]);

        string[] assemblies =
        [
            .. from library in dependencies.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
               where library.Value.TryGetProperty("runtime", out _)
               from assembly in library.Value.GetProperty("runtime").EnumerateObject()
               select folder + Path.GetFileName(assembly.Name),
        ];

        assemblies.Should().Contain(folder + "FormatCheck.dll").And.BeSubsetOf(content.Keys);
    }

    [Theory]
    [InlineData("net8.0", false)]
    [InlineData("net8.0", true)]
    [InlineData("net10.0", false)]
    [InlineData("net10.0", true)]
    public void Consumer_RestoresThePackagesAndRuns(string framework, bool forThisMachine)
    {
        string version = Packages.Version("FormatCheck");
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests", "Consumer")))
        {
            File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
        }

        // Packages of the same version from an earlier run must not be taken: only what is not FormatCheck's own comes from the machine's folder.
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Assert.SkipWhen(Directory.Exists(Path.Combine(cache, "formatcheck", version)), $"{cache} already holds FormatCheck {version}.");
        CommandResult result = Shell.Run(
            "dotnet",
            [
                "run", "--framework", framework, .. forThisMachine ? (string[])["--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained"] : [], $"-p:FormatCheckVersion={version}", $"-p:RestoreSources={Packages.Folder}",
                $"-p:RestorePackagesPath={Path.Combine(_folder.Path, "packages")}", $"-p:RestoreFallbackFolders={cache}", $"-p:TargetFrameworks={framework}", "-p:UseSharedCompilation=false",
                "--", Sample("cong-van-1470-dung.docx"), Sample("cong-van-1470-sai.docx"),
            ],
            _folder.Path);

        result.ExitCode.Should().Be(0, "{0}\n{1}", result.Output, result.Error);
        result.Output.Should().Contain("to be clean, but it has 15 errors, 2 warnings").And.Contain("error hd36/number-colon: ");
        string[] lines = result.Output.TrimEnd().Split('\n');
        lines[^1].Should().StartWith($"net{Environment.Version.Major}: ").And.Contain($", {framework["net".Length..]}", "the library built for {0} was loaded", framework);
        bool isPrecompiled = Packages.Content(Packages.File("FormatCheck")).ContainsKey($"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/{framework}/FormatCheck.dll");
        lines[^2].Should().StartWith($"machine code: {isPrecompiled}, ");
        int methods = int.Parse(Regex.Match(lines[^2], "([0-9]+) methods compiled").Groups[1].Value, CultureInfo.InvariantCulture);
        methods.Should().BeLessThan(isPrecompiled ? 40 : 480, "precompiled code needs no compiling, and there is not much of it");
    }

    [Fact]
    public void Tool_InstalledFromTheFolder_Checks()
    {
        string version = Packages.Version("FormatCheck.Cli");
        string tool = Path.Combine(_folder.Path, "tool");
        string config = _folder.File("nuget.config", $"<configuration><packageSources><clear/><add key=\"here\" value=\"{Packages.Folder}\"/></packageSources></configuration>");

        CommandResult installed = Shell.Run("dotnet", ["tool", "install", "FormatCheck.Cli", "--version", version, "--tool-path", tool, "--configfile", config], _folder.Path, ("NUGET_PACKAGES", Path.Combine(_folder.Path, "cache")));
        installed.ExitCode.Should().Be(0, "{0}\n{1}", installed.Output, installed.Error);
        string command = Path.Combine(tool, OperatingSystem.IsWindows() ? "formatcheck.exe" : "formatcheck");

        Shell.Run(command, ["--version"], _folder.Path).Output.Trim().Should().Be($"formatcheck {version}");
        CommandResult check = Shell.Run(command, ["check", Sample("cong-van-1470-sai.docx"), "--format", "junit", "--no-config"], _folder.Path);
        check.ExitCode.Should().Be(1, check.Error);
        check.Output.Should().Contain("<testsuites name=\"FormatCheck\">");
        Shell.Run(command, ["rules", "lint", "hd36"], _folder.Path).ExitCode.Should().Be(0);
    }

    private static string Sample(string name) => Path.Combine(AllSamples.Folder, name);
}
