using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>One of the two files of a comparison.</summary>
public enum ComparedFile
{
    /// <summary>The file that was named first.</summary>
    First,

    /// <summary>The file that was named second.</summary>
    Second,
}

/// <summary>What differs between two files, e.g. a DOCX and the PDF that was made from it.</summary>
/// <param name="First">The report on the first file.</param>
/// <param name="Second">The report on the second file.</param>
/// <param name="Findings">The findings that only one file has, once places are left out.</param>
/// <param name="Texts">The passages of the body that differ, in the order of the first file.</param>
/// <param name="NotCompared">The rules that could be checked on one file only.</param>
public sealed record Comparison(
    CheckReport First,
    CheckReport Second,
    ImmutableArray<FindingDifference> Findings,
    ImmutableArray<TextDifference> Texts,
    ImmutableArray<UncomparedRule> NotCompared)
{
    /// <summary>Gets why the text was not compared, or not to its end; <see langword="null"/> where it was.</summary>
    public LocalizedText? TextNotice { get; init; }

    /// <summary>Gets whether nothing differs of all that could be compared.</summary>
    public bool IsSame => Findings.IsEmpty && Texts.IsEmpty;
}

/// <summary>A finding that only one of two files has.</summary>
/// <param name="OnlyIn">The file that has it.</param>
/// <param name="Finding">The finding.</param>
public sealed record FindingDifference(ComparedFile OnlyIn, Finding Finding);

/// <summary>A passage of the body that differs between two files.</summary>
/// <param name="First">The words of the first file; <see langword="null"/> where only the second has words there.</param>
/// <param name="Second">The words of the second file; <see langword="null"/> where only the first has words there.</param>
public sealed record TextDifference(Passage? First, Passage? Second);

/// <summary>Words of a file and where they begin.</summary>
/// <param name="Text">The words, with one space between them.</param>
/// <param name="Location">The place of the first word.</param>
public sealed record Passage(string Text, Location Location);

/// <summary>A rule that was checked on one of two files and not on the other, so that its findings cannot be compared.</summary>
/// <param name="RuleId">The full rule id.</param>
/// <param name="NotCheckedIn">The file on which it was not checked.</param>
/// <param name="Reason">Why it was not checked there, or <see langword="null"/>.</param>
/// <param name="FindingCount">The number of findings that the rule has in the other file.</param>
public sealed record UncomparedRule(string RuleId, ComparedFile NotCheckedIn, LocalizedText? Reason, int FindingCount);
