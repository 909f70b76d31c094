using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.Schema;
using FormatCheck.Tests;
using YamlDotNet.RepresentationModel;

namespace FormatCheck.Cli.Tests.Ci;

/// <summary>The examples for CI servers: each is parsed, and its scripts are run over a small repository of templates.</summary>
public sealed class CiExampleTests : IDisposable
{
    private const string Install = "dotnet tool install";

    private readonly TemplateRepository _templates = new();

    public void Dispose() => _templates.Dispose();

    private static YamlNode Yaml(params string[] parts)
    {
        var yaml = new YamlStream();
        using var text = new StringReader(Repository.Read(parts));
        yaml.Load(text);
        return yaml.Documents.Single().RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlNode Step(YamlNode steps, string name) => ((YamlSequenceNode)steps).Single(step => step is YamlMappingNode map && map.Children.TryGetValue("name", out YamlNode? found) && Text(found) == name);

    private CommandResult Act(string paths, string arguments = "--fail-on=error", string sarif = "")
    {
        YamlNode check = Step(Yaml("action.yml")["runs"]["steps"], "Check");
        Text(check["shell"]).Should().Be("bash");
        return Shell.Bash(
            Text(check["run"]),
            _templates.Path,
            ("PATH", $"{_templates.Bin}:{Environment.GetEnvironmentVariable("PATH")}"),
            ("INPUT_PATHS", paths),
            ("INPUT_ARGUMENTS", arguments),
            ("INPUT_SARIF", sarif),
            ("RUNNER_TEMP", _templates.Path),
            ("GITHUB_WORKSPACE", _templates.Path),
            ("GITHUB_STEP_SUMMARY", _templates.PathOf("summary.md")));
    }

    [Fact]
    public void Action_WrongTemplate_FailsWithAnnotationsSummaryAndSarif()
    {
        CommandResult result = Act("mẫu\n", "--stage=draft\n\n--fail-on=error\n", "kết quả.sarif");

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain($"::error file={TemplateRepository.Wrong},title=hd36/number-colon%3A ");
        File.ReadAllText(_templates.PathOf("summary.md")).Should().StartWith("## FormatCheck\n\n❌ **15 lỗi").And.Contain("công văn sai.docx");
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(_templates.PathOf("kết quả.sarif")));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray().Select(artifact => Uri.UnescapeDataString(artifact.GetProperty("location").GetProperty("uri").GetString()!))
            .Should().Contain(TemplateRepository.Wrong);
    }

    [Fact]
    public void Action_RightTemplate_Passes()
    {
        Act("mẫu/công văn đúng.docx").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Action_Inputs_AreNeverPartOfTheScript()
    {
        CommandResult result = Act("mẫu\n$(touch khai-thác); `touch khai-thác`\n--version", "");

        result.ExitCode.Should().NotBe(0);
        File.Exists(_templates.PathOf("khai-thác")).Should().BeFalse();
        Repository.Read("action.yml").Split('\n').Where(line => line.Contains("${{", StringComparison.Ordinal)).Should().OnlyContain(line => Regex.IsMatch(line, "^ +INPUT_[A-Z]+: "));
    }

    [Fact]
    public void Workflow_Example_NamesInputsOfTheAction()
    {
        YamlNode action = Yaml("action.yml"), workflow = Yaml("docs", "ci", "github-workflow.yml");
        var steps = (YamlSequenceNode)workflow["jobs"]["formatcheck"]["steps"];

        YamlNode step = steps.Single(step => Text(step["uses"]).EndsWith("formatcheck", StringComparison.Ordinal));

        ((YamlMappingNode)step["with"]).Children.Keys.Select(Text).Should().BeSubsetOf(((YamlMappingNode)action["inputs"]).Children.Keys.Select(Text));
        Act(Text(step["with"]["paths"]), Text(step["with"]["arguments"])).ExitCode.Should().Be(1);
        Text(action["runs"]["using"]).Should().Be("composite");
        Repository.Read("src", "FormatCheck.Cli", "FormatCheck.Cli.csproj").Should().Contain("<PackAsTool>true", "the action packs that project");
    }

    [Fact]
    public void GitLab_Example_FailsAndLeavesWhatItReports()
    {
        YamlNode job = Yaml("docs", "ci", "gitlab-ci.yml")["formatcheck"];
        string script = string.Join('\n', ((YamlSequenceNode)job["script"]).Select(Text).Where(line => !line.StartsWith(Install, StringComparison.Ordinal)));

        CommandResult result = Shell.Bash(script, _templates.Path);

        result.ExitCode.Should().Be(1, result.Error);
        ShouldBeJUnit(Text(job["artifacts"]["reports"]["junit"]));
        File.ReadAllText(_templates.PathOf(Text(job["artifacts"]["paths"][0]))).Should().StartWith("<!DOCTYPE html>").And.Contain("<svg");
        Text(job["artifacts"]["when"]).Should().Be("always", "a failed job has a report, too");
    }

    [Fact]
    public void Azure_Example_FailsAndPublishesItsTests()
    {
        var steps = (YamlSequenceNode)Yaml("docs", "ci", "azure-pipelines.yml")["steps"];

        CommandResult result = Shell.Bash(Text(steps.Last(step => step is YamlMappingNode map && map.Children.ContainsKey("script"))["script"]), _templates.Path);

        result.ExitCode.Should().Be(1, result.Error);
        YamlNode publish = steps.Single(step => step is YamlMappingNode map && map.Children.TryGetValue("task", out YamlNode? task) && Text(task).StartsWith("PublishTestResults", StringComparison.Ordinal));
        ShouldBeJUnit(Text(publish["inputs"]["testResultsFiles"]));
        Text(publish["condition"]).Should().Be("succeededOrFailed()");
    }

    [Fact]
    public void PreCommit_Hook_ChecksDocumentsOnly()
    {
        YamlNode hook = ((YamlSequenceNode)Yaml(".pre-commit-hooks.yaml")).Single();
        bool Takes(string file) => Regex.IsMatch(file, Text(hook["files"])) && !Regex.IsMatch(file, Text(hook["exclude"]));

        Takes(TemplateRepository.Wrong).Should().BeTrue();
        Takes("mẫu/~$ng văn.docx").Should().BeFalse("Word is writing it");
        Takes("README.md").Should().BeFalse();
        Shell.Bash($"{Text(hook["entry"])} \"$FILE\"", _templates.Path, ("PATH", $"{_templates.Bin}:{Environment.GetEnvironmentVariable("PATH")}"), ("FILE", TemplateRepository.Wrong)).ExitCode.Should().Be(1);
    }

    [Fact]
    public void Docker_Example_InstallsThePackageAndRunsTheCommand()
    {
        string[] lines = [.. Repository.Read("docs", "ci", "Dockerfile").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

        lines.Select(line => line.Split(' ')[0]).Should().BeSubsetOf(["FROM", "COPY", "RUN", "ENV", "USER", "WORKDIR", "ENTRYPOINT", "CMD"]);
        lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains(":10.0", StringComparison.Ordinal), "the tool is for .NET 10");
        JsonSerializer.Deserialize<string[]>(lines.Single(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))["ENTRYPOINT ".Length..]).Should().Equal("formatcheck");
        lines.Should().Contain(line => line.StartsWith($"RUN {Install} FormatCheck.Cli --tool-path /opt/formatcheck ", StringComparison.Ordinal)).And.Contain("COPY --from=tool /opt/formatcheck /opt/formatcheck");
    }

    private void ShouldBeJUnit(string file)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repository.PathOf("tests", "FormatCheck.Cli.Tests", "Formats", "junit.xsd"));
        XDocument xml = XDocument.Load(_templates.PathOf(file));
        xml.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
        xml.Descendants("failure").Should().NotBeEmpty();
    }
}
