using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>How far a clause of a standard is checked.</summary>
public enum ClauseState
{
    /// <summary>Rules check what it asks of a draft.</summary>
    Automated,

    /// <summary>Rules check a part; a person looks at the rest.</summary>
    Partly,

    /// <summary>No program can tell; a person looks.</summary>
    Person,

    /// <summary>Nobody looks: it asks nothing of a draft, or the pack switched its rules off.</summary>
    None,
}

/// <summary>A clause of a standard and the rules that check it.</summary>
/// <param name="Document">The standard, e.g. <c>36-HD/VPTW</c>.</param>
/// <param name="Section">The clause, e.g. <c>II.1.1</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="State">How far it is checked.</param>
/// <param name="Rules">The rules that check it, in the order of checking.</param>
/// <param name="Rest">What no rule checks of it and why, or <see langword="null"/>.</param>
public sealed record ClauseCoverage(string Document, string Section, LocalizedText Title, ClauseState State, ImmutableArray<RuleInfo> Rules, LocalizedText? Rest);
