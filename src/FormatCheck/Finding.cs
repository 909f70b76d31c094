using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>The clause of a standard that a rule is taken from.</summary>
/// <param name="Document">The document's number, e.g. <c>36-HD/VPTW</c>; empty for good practice.</param>
/// <param name="Section">The section, e.g. <c>II.1.3.2</c> or <c>Phụ lục 3</c>.</param>
/// <param name="Quote">A short quotation in the clause's own words.</param>
public sealed record Clause(string Document, string Section, string Quote);

/// <summary>A component of the draft (thành phần thể thức) as the recogniser found it.</summary>
/// <param name="Role">The English role used in packs, e.g. <c>title</c>.</param>
/// <param name="Name">The component's name for people.</param>
/// <param name="Confidence">How sure the recognition is, from 0 to 1.</param>
public sealed record FoundComponent(string Role, LocalizedText Name, double Confidence);

/// <summary>A value with its unit: a number, a closed range or a text.</summary>
/// <param name="Text">The value for people, in both languages.</param>
/// <param name="Number">The number, where the value is one; in <paramref name="Unit"/>.</param>
/// <param name="Min">The lower end of a closed range; in <paramref name="Unit"/>.</param>
/// <param name="Max">The upper end of a closed range; in <paramref name="Unit"/>.</param>
/// <param name="Unit"><c>pt</c> for type sizes and spacing, <c>mm</c> for lengths on paper, or <see langword="null"/>.</param>
public sealed record FindingValue(LocalizedText Text, double? Number = null, double? Min = null, double? Max = null, string? Unit = null);

/// <summary>Where in the file a finding stands.</summary>
/// <param name="Part">The part: <c>body</c>, <c>header</c>, <c>footer</c>, <c>notes</c> or <c>document</c> for the file as a whole.</param>
/// <param name="PartName">The part's name inside the file, e.g. <c>word/document.xml</c>.</param>
/// <param name="Paragraph">The 1-based ordinal of the paragraph in its part, or 0 for the file as a whole.</param>
/// <param name="TextHash">A hash of the paragraph's normalised text, to find it again after edits; empty for the file as a whole.</param>
/// <param name="Snippet">The text there, at most 80 characters.</param>
/// <param name="Section">The 1-based section, where the finding is about page geometry; otherwise 0.</param>
public sealed record Location(string Part, string PartName, int Paragraph, string TextHash, string Snippet, int Section = 0)
{
    /// <summary>Gets the 1-based page on which the place begins; 0 where the file has no pages of its own.</summary>
    public int Page { get; init; }

    /// <summary>Gets the 1-based page on which the place ends; 0 where the file has no pages of its own.</summary>
    public int LastPage { get; init; }

    /// <summary>Gets the box around the printed lines of the place on its first page; <see langword="null"/> where it is unknown.</summary>
    public PageBox? Box { get; init; }
}

/// <summary>A box on a page, in millimetres from the top left corner of the page as it is seen.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its top edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PageBox(double Left, double Top, double Width, double Height);

/// <summary>One thing in a draft that breaks a rule, or that a person must look at.</summary>
public sealed record Finding
{
    /// <summary>Gets the full rule id, e.g. <c>hd36/title-size</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>Gets <see cref="Outcome.Fail"/> or <see cref="Outcome.NeedsReview"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets the severity, after the options were applied.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets how well the rule's source is known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets the rule's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the clause that the rule is taken from.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Gets the component concerned.</summary>
    public required FoundComponent Component { get; init; }

    /// <summary>Gets what the rule asks, or <see langword="null"/>.</summary>
    public FindingValue? Expected { get; init; }

    /// <summary>Gets what was found, or <see langword="null"/>.</summary>
    public FindingValue? Actual { get; init; }

    /// <summary>Gets where the value found comes from (a style, the document defaults ...), or <see langword="null"/>.</summary>
    public LocalizedText? Origin { get; init; }

    /// <summary>Gets the place.</summary>
    public required Location Location { get; init; }

    /// <summary>Gets the further places with the same fault.</summary>
    public ImmutableArray<Location> OtherLocations { get; init; } = [];

    /// <summary>Gets what is wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Gets how to mend it in Word.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Gets how safely a program may mend it.</summary>
    public required FixSafety Fix { get; init; }

    /// <summary>Gets the fingerprint (rule, component, normalised text, occurrence); it survives edits elsewhere in the draft.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Gets the fingerprints of the further places, so that a new place of a known fault is seen.</summary>
    public ImmutableArray<string> OtherFingerprints { get; init; } = [];
}

/// <summary>A finding that does not count, because it is known.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="InBaseline">Whether a baseline holds it; otherwise somebody suppressed it.</param>
/// <param name="Reason">The reason that was given for suppressing it; <see langword="null"/> for a finding of a baseline.</param>
public sealed record KnownFinding(Finding Finding, bool InBaseline, string? Reason);

/// <summary>What came of one rule.</summary>
/// <param name="RuleId">The full rule id.</param>
/// <param name="Outcome">The outcome over the whole draft.</param>
/// <param name="Reason">Why the rule was not applied or not checked, or <see langword="null"/>.</param>
public readonly record struct RuleOutcome(string RuleId, Outcome Outcome, LocalizedText? Reason);
