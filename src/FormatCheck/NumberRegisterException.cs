using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>A register of numbers that cannot be used; it names everything that is wrong with it.</summary>
public sealed class NumberRegisterException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="register">The register's file.</param>
    /// <param name="problems">What is wrong, with file and place.</param>
    public NumberRegisterException(string register, ImmutableArray<LocalizedText> problems)
        : base($"Number register '{register}' cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => problem.En))}")
    {
        Register = register;
        Problems = problems;
    }

    /// <summary>Gets the register's file.</summary>
    public string Register { get; }

    /// <summary>Gets what is wrong, one entry a problem.</summary>
    public ImmutableArray<LocalizedText> Problems { get; }
}
