using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>What was recognised in a draft, with effective formats and where they come from.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Document">What the draft was recognised as.</param>
/// <param name="Pages">The page geometry of each section.</param>
/// <param name="Components">The components in reading order.</param>
public sealed record Inspection(string File, DocumentInfo Document, ImmutableArray<InspectedSection> Pages, ImmutableArray<InspectedComponent> Components);

/// <summary>A section's page geometry in millimetres; <see langword="null"/> is unresolved.</summary>
public sealed record InspectedSection(double? Width, double? Height, double? Top, double? Bottom, double? Left, double? Right, double? HeaderDistance, bool DifferentFirstPage);

/// <summary>A recognised component.</summary>
/// <param name="Component">Its role, name and confidence.</param>
/// <param name="Text">Its text, lines separated by <c>\n</c>.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Side"><c>left</c>, <c>right</c>, <c>center</c> or <c>full</c> of the page's text area.</param>
/// <param name="Recognition">Why it was taken for this component.</param>
/// <param name="Formats">The distinct formats of its text.</param>
public sealed record InspectedComponent(FoundComponent Component, string Text, Location Location, string Side, LocalizedText Recognition, ImmutableArray<InspectedFormat> Formats);

/// <summary>An effective value and its origin.</summary>
/// <param name="Property">The property, e.g. <c>size</c>.</param>
/// <param name="Value">The value for people; <c>unresolved</c> where it could not be resolved.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Snippet">The text it holds for.</param>
public sealed record InspectedFormat(string Property, LocalizedText Value, LocalizedText Origin, string Snippet);
