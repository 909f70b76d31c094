using System.CommandLine;
using System.CommandLine.Parsing;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>A further report of a run, into a file.</summary>
internal sealed record FurtherReport(ReportKind Kind, string File)
{
    public const string OptionName = "--report";

    /// <summary><c>--report junit=FILE</c>, as often as wanted.</summary>
    public static Option<FurtherReport[]> Option(Language language)
    {
        string words = string.Join(", ", ReportKinds.OfRuns.Select(kind => kind.Word));
        return new(OptionName)
        {
            Description = language.Say("Ghi thêm kết quả dạng khác vào tệp; dùng được nhiều lần", "Write a further report into a file; may be repeated"),
            HelpName = language.Say("DẠNG=TỆP", "FORMAT=FILE"),
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [],
            CustomParser = result => [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<FurtherReport>()],
        };

        FurtherReport? Parse(string typed, ArgumentResult result)
        {
            int equals = typed.IndexOf('=', StringComparison.Ordinal);
            string word = equals < 0 ? typed : typed[..equals];
            if (equals > 0 && equals < typed.Length - 1 && ReportKinds.OfRuns.FirstOrDefault(kind => kind.Word == word) is { Word: not null } known)
            {
                return new(known.Kind, typed[(equals + 1)..]);
            }

            result.AddError(language.Say(
                $"{OptionName}: “{typed}” phải có dạng DẠNG=TỆP; dạng là {words}.", $"{OptionName}: '{typed}' must be FORMAT=FILE; formats are {words}."));
            return null;
        }
    }
}
