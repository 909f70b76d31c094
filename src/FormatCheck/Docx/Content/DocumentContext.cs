using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What all stories of one document share while they are read.</summary>
internal sealed class DocumentContext
{
    public required ReadLimits Limits { get; init; }

    public required CancellationToken CancellationToken { get; init; }

    public required DocumentSettings Settings { get; init; }

    public required StyleSheet? Styles { get; init; }

    public required StyleChains Chains { get; init; }

    public required Numbering Numbering { get; init; }

    public required NumberCounter Counter { get; init; }

    public required TableLayers Layers { get; init; }

    public required FormatResolver Runs { get; init; }

    public required ParagraphResolver Paragraphs { get; init; }

    public required PropertyContext Properties { get; init; }

    public required DraftBuilder Builder { get; init; }

    public required PendingGeometry Geometry { get; init; }

    public required SectionList Sections { get; init; }

    public Observations Observations { get; } = new();
}
