using System.CommandLine;
using System.CommandLine.Invocation;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>Writes the version: System.CommandLine's own would be that of the host where the command runs inside one.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"{Tool.Name} {Tool.Version}");
        return ExitCode.Clean;
    }
}

/// <summary>Writes help in the language of the user; System.CommandLine's own headings are not there in Vietnamese.</summary>
internal sealed class HelpPage(Language language) : SynchronousCommandLineAction
{
    private const int Gap = 3;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Clean;
    }

    public void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(language.Say("Cách dùng:", "Usage:"));
        output.WriteLine($"  {Usage(command)}");
        Section(output, language.Say("Tham số:", "Arguments:"), command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(output, language.Say("Tuỳ chọn:", "Options:"), Options(command).Select(option => (Label(option), option.Description ?? "")));
        Section(output, language.Say("Lệnh:", "Commands:"), command.Subcommands.Select(sub => (Label(sub), sub.Description ?? "")));
        if (command is RootCommand or { Name: CheckCommand.Name })
        {
            WriteExitCodes(output, language.Say("không có lỗi ở mức --fail-on", "clean"), language.Say("có lỗi ở mức --fail-on trở lên", "findings at or above --fail-on"));
        }
        else if (command is { Name: CompareCommand.Name })
        {
            WriteExitCodes(output, language.Say("không có gì khác nhau", "nothing differs"), language.Say("có khác nhau", "something differs"));
        }
    }

    private void WriteExitCodes(TextWriter output, string clean, string found) => Section(
        output,
        language.Say("Mã thoát:", "Exit codes:"),
        [
            ("0", clean),
            ("1", found),
            ("2", language.Say("dùng sai lệnh hoặc cấu hình sai", "wrong usage or configuration")),
            ("3", language.Say("có tệp không đọc được", "some input could not be read")),
            ("4", language.Say("lỗi của chính FormatCheck", "a fault of FormatCheck")),
        ]);

    private string Usage(Command command)
    {
        string path = command.Name;
        for (Command? parent = Parent(command); parent is not null; parent = Parent(parent))
        {
            path = $"{(parent is RootCommand ? Tool.Name : parent.Name)} {path}";
        }

        path = command is RootCommand ? Tool.Name : path;
        string arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" {argument.Name}..." : $" {argument.Name}"));
        string subcommand = command.Subcommands.Count > 0 ? language.Say(" LỆNH", " COMMAND") : "";
        return path + subcommand + arguments + language.Say(" [tuỳ chọn]", " [options]");
    }

    private static Command? Parent(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    private static IEnumerable<Option> Options(Command command)
    {
        IEnumerable<Option> options = command.Options;
        for (Command? parent = Parent(command); parent is not null; parent = Parent(parent))
        {
            options = options.Concat(parent.Options.Where(option => option.Recursive));
        }

        return options.Where(option => !option.Hidden);
    }

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length));
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private static string Label(Command command) =>
        command.Name + (command.Subcommands.Count > 0 ? " " + string.Join('|', command.Subcommands.Select(sub => sub.Name)) : "")
        + string.Concat(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $" {argument.Name}..." : $" {argument.Name}"));

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Max(row => row.Name.Length) + Gap;
        output.WriteLine();
        output.WriteLine(title);
        foreach ((string name, string text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}");
        }
    }
}
