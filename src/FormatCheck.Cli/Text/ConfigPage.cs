using FormatCheck.Cli.Configuration;

namespace FormatCheck.Cli.Text;

/// <summary>Writes what a run would be made with, and where each value comes from.</summary>
internal sealed class ConfigPage(TextPage page, Language language)
{
    public void Write(RunConfiguration configuration, IReadOnlyList<Input> files, Setting<Threshold>? failOn, Setting<int>? maxWarnings)
    {
        ConfigFile? file = configuration.File;
        page.Line(0, new Piece(file is null ? language.Say("Không có formatcheck.json", "No formatcheck.json") : PlacedFile.Shown(file.Path), Tone.Group));
        WriteDrafts(configuration.CommandLine.Over(file?.Settings ?? new()));
        Value("failOn", failOn is null ? "error" : CliOptions.Thresholds.First(choice => choice.Value == failOn.Value).Word, failOn?.Origin);
        Value("maxWarnings", maxWarnings?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), maxWarnings?.Origin);
        foreach (Setting<string> pattern in file?.Exclude ?? [])
        {
            Value("exclude", pattern.Value, pattern.Origin);
        }

        foreach (Suppression suppression in file?.Suppressions ?? [])
        {
            Value("suppressions", $"{suppression.Rule} ({suppression.Reason})", suppression.Origin);
        }

        page.Line(0, language.Say($"{files.Count} tệp", $"{files.Count} files"));
        foreach (IGrouping<string, Input> group in files.Where(input => input.Unread is null && configuration.OverridesFor(input.Path).Any()).GroupBy(input => Overrides(configuration, input)))
        {
            page.Blank();
            page.Line(0, new($"overrides {group.Key}", Tone.Group), language.Say($": {group.Count()} tệp, ví dụ {group.First().Path}", $": {group.Count()} files, e.g. {group.First().Path}"));
            WriteDrafts(configuration.For(group.First().Path));
        }
    }

    private static string Overrides(RunConfiguration configuration, Input input) =>
        string.Join(" + ", configuration.OverridesFor(input.Path).Select(one => string.Join(", ", one.Files.Texts)));

    private void WriteDrafts(DraftSettings settings)
    {
        Value("rules", settings.Rules?.Value ?? new FormatCheckOptions().Rules, settings.Rules?.Origin);
        Value("stage", CliOptions.Stages.First(choice => choice.Value == (settings.Stage?.Value ?? Stage.Draft)).Word, settings.Stage?.Origin);
        Value("register", settings.Register?.Value.Path, settings.Register?.Origin);
        foreach ((string rule, Setting<Severity?> severity) in settings.Severities)
        {
            Value($"severities {rule}", severity.Value is { } value ? value.ToString().ToLowerInvariant() : "off", severity.Origin);
        }

        foreach (Setting<string> symbol in settings.AgencySymbols)
        {
            Value("agencySymbols", symbol.Value, symbol.Origin);
        }
    }

    private void Value(string name, string? value, string? origin)
    {
        if (value is not null)
        {
            page.Line(2, $"{name}: {value}", new($"  [{origin ?? language.Say("mặc định", "default")}]", Tone.Quiet));
        }
    }
}
