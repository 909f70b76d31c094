using System.Collections.Immutable;

namespace FormatCheck.Cli;

/// <summary>Checks files one by one; what is wrong with one never hides the results of the others.</summary>
internal static class Checking
{
    /// <param name="inputs">The files.</param>
    /// <param name="check">Checks one file.</param>
    /// <param name="rules">The rules, for the reports.</param>
    /// <param name="error">Where a stack trace is written to, when it is asked for.</param>
    public static CheckRun Run(IEnumerable<Input> inputs, Func<string, CheckReport> check, ImmutableArray<RuleInfo> rules, TextWriter error)
    {
        ImmutableArray<CheckReport>.Builder reports = ImmutableArray.CreateBuilder<CheckReport>();
        ImmutableArray<UnreadFile>.Builder unread = ImmutableArray.CreateBuilder<UnreadFile>();
        foreach (Input input in inputs)
        {
            if (input.Unread is { } missing)
            {
                unread.Add(missing);
                continue;
            }

            try
            {
                reports.Add(check(input.Path));
            }
            catch (DocumentFormatException exception)
            {
                unread.Add(UnreadFile.From(input.Path, exception));
            }
            catch (Exception exception)
            {
                unread.Add(new(input.Path, Problem: null, Fault.Describe(exception)));
                Fault.WriteTrace(exception, error);
            }
        }

        return new() { Reports = reports.ToImmutable(), Unread = unread.ToImmutable(), Rules = rules };
    }
}
