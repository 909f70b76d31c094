using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>A pack of rules that cannot be used; it names everything that is wrong with it.</summary>
public sealed class RulePackException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="pack">The pack's id or file.</param>
    /// <param name="problems">What is wrong, with file and place.</param>
    public RulePackException(string pack, ImmutableArray<LocalizedText> problems)
        : base($"Rule pack '{pack}' cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => problem.En))}")
    {
        Pack = pack;
        Problems = problems;
    }

    /// <summary>Gets the pack's id or file.</summary>
    public string Pack { get; }

    /// <summary>Gets what is wrong, one entry a problem.</summary>
    public ImmutableArray<LocalizedText> Problems { get; }
}
