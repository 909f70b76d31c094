using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>What a PDF shows of that which a rule asks.</summary>
internal enum PdfEvidence
{
    /// <summary>As much as a DOCX: it stands in the file.</summary>
    Declared,

    /// <summary>It can be inferred from places on the page: a fault is a warning at most.</summary>
    Measured,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>One requirement of a standard, ready to be checked.</summary>
internal sealed record Rule
{
    /// <summary>Gets the full id, <c>hd36/title-size</c>.</summary>
    public required string Id { get; init; }

    public required ComponentKind Component { get; init; }

    public required Severity Severity { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Gets the number of the standard that the clause stands in; empty for good practice.</summary>
    public required string Document { get; init; }

    public required string Section { get; init; }

    public required Check Check { get; init; }

    public required Lazy<RuleTexts> Texts { get; init; }

    public required FixSafety Fix { get; init; }

    public required PdfEvidence Pdf { get; init; }

    public required RuleExamples Examples { get; init; }

    public required Scope Scope { get; init; }

    public LocalizedText Title => Texts.Value.Title;

    public LocalizedText Message => Texts.Value.Message;

    public LocalizedText Remedy => Texts.Value.Remedy;

    public Clause Clause => new(Document, Section, Texts.Value.Quote);

    /// <summary>Whether the rule concerns a document.</summary>
    public bool Concerns(RecognisedDraft draft, Stage stage)
    {
        DocumentType? type = draft.Type;
        return (Scope.Types is null || (type is not null && Holds(Scope.Types, type.Symbol)))
            && (Scope.NotTypes is null || type is null || !Holds(Scope.NotTypes, type.Symbol))
            && (Scope.Papers || type is not { IsPaper: true })
            && (Scope.Stages is null || Array.IndexOf(Scope.Stages, stage) >= 0);
    }

    private static bool Holds(string[] symbols, string symbol)
    {
        foreach (string one in symbols)
        {
            if (one == symbol)
            {
                return true;
            }
        }

        return false;
    }
}
