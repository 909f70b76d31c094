using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>Makes the options that several commands share. Each tells its own faults in the language of the user.</summary>
internal static class CliOptions
{
    public const string LanguageName = "--lang";

    public static readonly (string Word, Stage Value)[] Stages = [("draft", FormatCheck.Stage.Draft), ("signing", FormatCheck.Stage.Signing), ("issued", FormatCheck.Stage.Issued)];

    public static readonly (string Word, Threshold Value)[] Thresholds =
        [("error", new(Severity.Error)), ("warning", new(Severity.Warning)), ("info", new(Severity.Info)), ("never", new(Lowest: null))];

    public static Option<Language> Lang(Language language)
    {
        Option<Language> option = Choice(
            LanguageName, language, language.Say("Ngôn ngữ của kết quả", "Language of the output"), ("vi", Language.Vietnamese), ("en", Language.English));
        option.Recursive = true;
        return option;
    }

    public static Option<string> Rules(Language language) => new("--rules")
    {
        Description = language.Say("Bộ quy tắc: mã, tệp, thư mục, hoặc auto (chọn theo tiêu đề và ngày của từng văn bản)", "Pack of rules: id, file, folder, or auto (by each draft's title and date)") + Default("hd36", language),
        HelpName = "hd36",
        DefaultValueFactory = _ => "hd36",
    };

    public static Option<Stage> Stage(Language language) => Choice("--stage", language, language.Say("Giai đoạn của văn bản", "Stage of the document"), Stages);

    public static Option<string?> OutputFile(Language language) => File("--output", language, language.Say("Ghi kết quả vào tệp", "Write the report into a file"), "-o");

    public static Option<string?> File(string name, Language language, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = language.Say("TỆP", "FILE") };

    /// <summary>An option with a whole number.</summary>
    public static Option<int?> Number(string name, Language language, string description, int least)
    {
        return new(name) { Description = description, HelpName = "N", CustomParser = Parse };

        int? Parse(ArgumentResult result)
        {
            string typed = result.Tokens[0].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least)
            {
                return number;
            }

            result.AddError(language.Say($"{name}: “{typed}” không phải là số nguyên từ {least} trở lên.", $"{name}: '{typed}' is no whole number from {least}."));
            return null;
        }
    }

    public static Option<ReportKind> Format(Language language, params ReadOnlySpan<(string Word, ReportKind Kind)> kinds) =>
        Choice("--format", language, language.Say("Dạng kết quả", "Format of the output"), kinds);

    /// <summary>An option with a closed set of values; the first is the default.</summary>
    public static Option<T> Choice<T>(string name, Language language, string description, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        (string Word, T Value)[] all = [.. choices];
        string words = string.Join(", ", all.Select(choice => choice.Word));
        var option = new Option<T>(name)
        {
            Description = description + Default(all[0].Word, language),
            HelpName = string.Join('|', all.Select(choice => choice.Word)),
            DefaultValueFactory = _ => all[0].Value,
            CustomParser = Parse,
        };
        option.CompletionSources.Add([.. all.Select(choice => choice.Word)]);
        return option;

        T? Parse(ArgumentResult result)
        {
            string typed = result.Tokens[0].Value;
            foreach ((string word, T value) in all)
            {
                if (word == typed)
                {
                    return value;
                }
            }

            result.AddError(language.Say($"{name}: không có giá trị “{typed}”; hãy chọn {words}.", $"{name}: there is no value '{typed}'; choose {words}."));
            return default;
        }
    }

    /// <summary>Finds the language before anything else is understood, so that faults of usage are told in it too.</summary>
    public static Language PeekLanguage(IReadOnlyList<string> args)
    {
        Language language = Language.Vietnamese;
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            string? value = args[i] == LanguageName && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(LanguageName, StringComparison.Ordinal) && args[i].Length > LanguageName.Length && args[i][LanguageName.Length] is '=' or ':'
                ? args[i][(LanguageName.Length + 1)..]
                : null;
            language = value switch
            {
                "en" => Language.English,
                "vi" => Language.Vietnamese,
                _ => language,
            };
        }

        return language;
    }

    private static string Default(string word, Language language) => language.Say($" [mặc định: {word}]", $" [default: {word}]");
}
