using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck init [FOLDER]</c></summary>
internal static class InitCommand
{
    public static Command Create(Language language, Screen screen)
    {
        var folder = new Argument<string>("FOLDER") { Description = language.Say("Thư mục có văn bản [mặc định: thư mục hiện tại]", "The folder with documents [default: the current one]"), DefaultValueFactory = _ => "." };
        var command = new Command("init", language.Say("Xem các văn bản và ghi formatcheck.json đầu tiên.", "Looks at the documents and writes a first formatcheck.json.")) { folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(folder)!, screen, language, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Screen screen, Language language, CancellationToken cancellationToken)
    {
        string file = Path.Combine(folder, ConfigFile.Name);
        if (File.Exists(file))
        {
            throw new UsageException(language.Say($"“{file}” đã có, không ghi đè.", $"'{file}' is there already and is not overwritten."));
        }

        InputPaths found = new Inputs(_ => false, TextReader.Null).Of([folder]);
        if (found.Empty.Count > 0 || !Directory.Exists(folder))
        {
            throw new UsageException(language.Say($"“{folder}” không phải thư mục có tệp .docx hoặc .pdf.", $"'{folder}' is no folder with .docx or .pdf files."));
        }

        var checker = new FormatChecker(new() { Rules = "auto", TimeProvider = screen.Clock });
        var reports = new List<CheckReport>();
        await Progress.ShowAsync(
            screen, language, found.Files.Count, onDone => Checking.RunAsync(found.Files, checker.Check, jobs: 0, screen.Error, reports.Add, onDone, cancellationToken)).ConfigureAwait(false);
        FirstConfig config = FirstConfig.Of(reports, folder);
        Output.Create(file, language, stream => Write(config, stream), "init");
        Output.WriteText(screen, file: null, language, page => Tell(page, config, reports, file, language));
        return ExitCode.Clean;
    }

    private static void Tell(TextPage page, FirstConfig config, List<CheckReport> reports, string file, Language language)
    {
        foreach (IGrouping<string, CheckReport> pack in reports.Where(FirstConfig.IsOfficial).GroupBy(report => report.Pack.Id).OrderBy(pack => pack.Key, StringComparer.Ordinal))
        {
            page.Line(0, language.Say($"{pack.Count()} văn bản theo {pack.Key}, ví dụ {pack.First().File}", $"{pack.Count()} documents for {pack.Key}, e.g. {pack.First().File}"));
        }

        if (config.Excluded.Count > 0)
        {
            page.Line(0, language.Say($"Không nhận ra là văn bản hành chính, để ngoài: {string.Join(", ", config.Excluded)}", $"Not recognised as official documents and left out: {string.Join(", ", config.Excluded)}"));
        }

        page.Line(0, new(language.Say("Đã ghi ", "Written: "), Tone.Good), file);
    }

    private static void Write(FirstConfig config, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(config, json);
        }

        stream.Write("\n"u8);
    }

    private static void Write(FirstConfig config, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", ConfigFile.Schema);
        WriteWay(json, config.Main);
        json.WriteString("failOn", "error");
        if (config.Excluded.Count > 0)
        {
            json.WriteStartArray("exclude");
            foreach (string pattern in config.Excluded)
            {
                json.WriteStringValue(pattern);
            }

            json.WriteEndArray();
        }

        if (config.Folders.Count > 0)
        {
            json.WriteStartArray("overrides");
            foreach ((string folder, DraftWay way) in config.Folders)
            {
                json.WriteStartObject();
                json.WriteString("files", folder);
                WriteWay(json, way);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteWay(Utf8JsonWriter json, DraftWay way)
    {
        json.WriteString("rules", way.Rules);
        json.WriteString("stage", CliOptions.Stages.First(stage => stage.Value == way.Stage).Word);
    }
}
