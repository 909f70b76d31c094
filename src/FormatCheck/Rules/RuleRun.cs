using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>A place that a check speaks of: a line, a paragraph, a section or the document as a whole.</summary>
internal readonly record struct FindingPlace(int Paragraph, int Start, int Length, int Section)
{
    public static FindingPlace Document => new(-1, 0, 0, 0);

    public static FindingPlace At(in TextLine line) => new(line.Paragraph, line.Start, line.Length, 0);

    public static FindingPlace OfSection(int section) => new(-1, 0, 0, section + 1);
}

/// <summary>One thing a check has to say about one place.</summary>
internal sealed record Remark(FindingPlace Place, Outcome Outcome, Severity Severity, FindingValue? Expected, FindingValue? Actual, string? Suggestion, LocalizedText? Origin, double Confidence);

/// <summary>Takes down what one rule finds in one draft.</summary>
/// <remarks>One object serves all rules of a check, one after the other.</remarks>
internal sealed class RuleRun(CheckContext context)
{
    private readonly List<Remark> _remarks = [];
    private bool _passed;
    private bool _unseen;

    public Rule Rule { get; private set; } = null!;

    public CheckContext Context => context;

    /// <summary>Forgets the rule before, and evaluates another.</summary>
    public void Evaluate(Rule rule)
    {
        Rule = rule;
        _remarks.Clear();
        _passed = _unseen = false;
        Confidence = 1;
        Reason = null;
        Unapplied = Outcome.NotApplicable;
        rule.Check.Evaluate(this);
    }

    public List<Remark> Remarks => _remarks;

    /// <summary>Gets the confidence of the component that is being looked at.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>Gets why the rule was not applied or not checked.</summary>
    public LocalizedText? Reason { get; private set; }

    private Outcome Unapplied { get; set; } = Outcome.NotApplicable;

    public Outcome Outcome
    {
        get
        {
            if (_remarks.Count > 0)
            {
                return _remarks.Exists(remark => remark.Outcome == Outcome.Fail) ? Outcome.Fail : Outcome.NeedsReview;
            }

            return _passed && !_unseen ? Outcome.Pass : Unapplied;
        }
    }

    public void Pass() => _passed = true;

    public void NotApplicable(LocalizedText reason)
    {
        Unapplied = Outcome.NotApplicable;
        Reason = reason;
    }

    public void NotChecked(LocalizedText reason)
    {
        Unapplied = Outcome.NotChecked;
        Reason = reason;
    }

    /// <summary>Reports a fault; where the component itself is doubtful a person must look.</summary>
    /// <param name="atMost">The highest severity that this fault may have under the rule.</param>
    public void Fail(FindingPlace place, FindingValue? actual = null, FindingValue? expected = null, string? suggestion = null, Severity atMost = Severity.Error, LocalizedText? origin = null)
    {
        Outcome outcome = Confidence < 0.65 ? Outcome.NeedsReview : Outcome.Fail;
        atMost = context.Draft.IsPrinted && Rule.Pdf == PdfEvidence.Measured && atMost > Severity.Warning ? Severity.Warning : atMost;
        Severity severity = Rule.Severity < atMost ? Rule.Severity : atMost;
        _remarks.Add(new Remark(place, outcome, severity, expected, actual, suggestion, origin, Confidence));
    }

    /// <summary>Reports a value that could not be resolved; of a PDF nobody could resolve it, so that the rule is not checked.</summary>
    public void Review(FindingPlace place, FindingValue? expected = null)
    {
        if (context.Draft.IsPrinted)
        {
            _unseen = true;
            NotChecked(Checker.NotShown);
            return;
        }

        _remarks.Add(new Remark(place, Outcome.NeedsReview, Rule.Severity, expected, Values.Unresolved, null, null, Confidence));
    }
}
