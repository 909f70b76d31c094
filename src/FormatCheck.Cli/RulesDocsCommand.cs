using System.CommandLine;
using System.Text;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck rules docs [PACK] -o FOLDER</c></summary>
internal static class RulesDocsCommand
{
    public static Command Create(Language language, Screen screen)
    {
        Argument<string?> pack = RulesCommand.OptionalPack(language);
        var folder = new Option<string>("--output", "-o")
        {
            Description = language.Say("Thư mục để ghi", "The folder to write into"),
            HelpName = language.Say("THƯ MỤC", "FOLDER"),
            DefaultValueFactory = _ => Path.Combine("docs", "rules"),
        };
        var docs = new Command("docs", language.Say("Ghi các trang Markdown giải thích từng quy tắc.", "Writes Markdown pages that explain each rule.")) { pack, folder };
        docs.SetAction(parsed => Write([.. parsed.GetValue(pack) is { } one ? [one] : RulePacks.BuiltIn], parsed.GetValue(folder)!, language, screen));
        return docs;
    }

    /// <summary>The pages of packs, by their names.</summary>
    public static IEnumerable<(string Name, string Text)> Pages(IEnumerable<string> packs, Language language) => RuleMarkdown.Pages([.. packs.Select(id =>
        (FormatCheckCommand.Pack(() => RulePacks.Show(id), language), FormatCheckCommand.Checker(new FormatCheckOptions { Rules = id }, language).Rules))]);

    private static int Write(string[] packs, string folder, Language language, Screen screen)
    {
        (string Name, string Text)[] pages = [.. Pages(packs, language)];
        try
        {
            Directory.CreateDirectory(folder);
            foreach ((string name, string text) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"-o: không ghi được “{folder}”.", $"-o: '{folder}' cannot be written.") + $" ({exception.Message})");
        }

        Output.WriteText(screen, file: null, language, page => page.Line(0, language.Say($"Đã ghi {pages.Length} trang vào {folder}", $"Wrote {pages.Length} pages into {folder}")));
        return ExitCode.Clean;
    }
}
