using System.CommandLine;
using System.CommandLine.Parsing;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>The arguments and options of <c>formatcheck check</c>.</summary>
internal sealed class CheckOptions(Language language)
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = language.Say(
            "Tệp, thư mục (kể cả thư mục con), mẫu như “mau/**/*.docx”, hoặc - để đọc danh sách từ đầu vào chuẩn",
            "Files, folders (with those below), patterns like 'mau/**/*.docx', or - for a list on standard input"),
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _rules = CliOptions.Rules(language);
    private readonly Option<Stage> _stage = CliOptions.Stage(language);
    private readonly Option<string?> _register = CliOptions.File("--register", language, language.Say(
        "Sổ đăng ký số đã ban hành (CSV hoặc JSON), để dò số trùng, số bỏ trống, ngày lùi", "Register of the numbers issued (CSV or JSON), to look for repeats, gaps and dates out of order"));

    private readonly Option<ReportKind> _format = CliOptions.Format(language, ReportKinds.OfRuns);
    private readonly Option<string?> _output = CliOptions.OutputFile(language);
    private readonly Option<FurtherReport[]> _further = FurtherReport.Option(language);
    private readonly Option<Threshold> _failOn = CliOptions.Choice("--fail-on", language, language.Say("Mức thấp nhất làm mã thoát là 1", "Lowest severity that makes the exit code 1"), CliOptions.Thresholds);
    private readonly Option<int?> _maxWarnings = CliOptions.Number("--max-warnings", language, language.Say("Nhiều cảnh báo hơn thế thì mã thoát là 1", "More warnings than that make the exit code 1"), least: 0);
    private readonly Option<bool> _all = Flag("--all", language.Say("Kể cả quy tắc đạt và quy tắc không áp dụng", "Rules that passed or do not apply, too"));
    private readonly Option<string?> _config = CliOptions.File("--config", language, language.Say("Tệp cấu hình [mặc định: formatcheck.json gần nhất]", "Configuration [default: the nearest formatcheck.json]"));
    private readonly Option<bool> _noConfig = Flag("--no-config", language.Say("Không đọc formatcheck.json", "Read no formatcheck.json"));
    private readonly Option<bool> _printConfig = Flag("--print-config", language.Say("In cấu hình đã ghép và nguồn của từng giá trị, không kiểm tra", "Print the merged configuration with the origin of every value, and check nothing"));
    private readonly Option<string?> _baseline = CliOptions.File("--baseline", language, language.Say("Tệp lỗi đã biết: chỉ lỗi mới mới tính", "Known findings: only new ones count"));
    private readonly Option<bool> _updateBaseline = Flag("--update-baseline", language.Say("Ghi các lỗi hiện có vào tệp lỗi đã biết", "Write the findings of this run as the known ones"));
    private readonly Option<string?> _cache = CliOptions.File("--cache", language, language.Say("Tệp (hoặc thư mục) giữ kết quả của các lần trước", "File (or folder) with the results of earlier runs"));
    private readonly Option<bool> _allowEmpty = Flag("--allow-empty", language.Say("Không coi thư mục không có văn bản là sai", "A folder without documents is no mistake"));
    private readonly Option<bool> _watch = Flag("--watch", language.Say("Kiểm tra lại mỗi khi tệp được lưu", "Check again whenever a file is saved"));
    private readonly Option<int?> _jobs = CliOptions.Number("--jobs", language, language.Say("Số tệp kiểm tra cùng lúc [mặc định: số lõi]", "How many files are checked at once [default: the number of cores]"), least: 1);

    public Command AddTo(Command command)
    {
        command.Add(_paths);
        foreach (Option option in (Option[])[_rules, _stage, _register, _format, _output, _further, _failOn, _maxWarnings, _all, _config, _noConfig, _printConfig, _baseline, _updateBaseline, _cache, _allowEmpty, _watch, _jobs])
        {
            command.Add(option);
        }

        return command;
    }

    public CheckRequest Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths)!,
        Drafts = new() { Rules = Typed(parsed, _rules), Stage = Typed(parsed, _stage), Register = Register(parsed.GetValue(_register)) },
        Report = new() { Language = language, Format = parsed.GetValue(_format), OutputFile = parsed.GetValue(_output), Further = parsed.GetValue(_further)!, All = parsed.GetValue(_all) },
        FailOn = Typed(parsed, _failOn),
        MaxWarnings = parsed.GetValue(_maxWarnings) is { } most ? new(most, _maxWarnings.Name) : null,
        ConfigFile = parsed.GetValue(_config),
        NoConfig = parsed.GetValue(_noConfig),
        PrintConfig = parsed.GetValue(_printConfig),
        Baseline = parsed.GetValue(_baseline),
        UpdateBaseline = parsed.GetValue(_updateBaseline),
        Cache = parsed.GetValue(_cache),
        AllowEmpty = parsed.GetValue(_allowEmpty),
        Watch = parsed.GetValue(_watch),
        Jobs = parsed.GetValue(_jobs) ?? 0,
    };

    private Setting<RegisterFile>? Register(string? path) => FormatCheckCommand.Register(path, language) is { } register ? new(register, _register.Name) : null;

    private static Setting<T>? Typed<T>(ParseResult parsed, Option<T> option) => parsed.GetResult(option) is { Implicit: false } ? new(parsed.GetValue(option)!, option.Name) : null;

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
