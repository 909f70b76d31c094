namespace FormatCheck.Cli.Examples;

/// <summary>What came of an example in one file format.</summary>
internal enum ExampleVerdict
{
    /// <summary>A right example keeps its rule and every other; a wrong one breaks its rule alone.</summary>
    Shown,

    /// <summary>Nothing speaks against it, but it proves little: a right example left its rule nothing to judge, or a wrong one stands in a draft that broke the rule before.</summary>
    Weak,

    /// <summary>It was taken over and shows its rule as ever, but breaks another one too that this pack has changed since.</summary>
    Overridden,

    /// <summary>It was built and judged otherwise than the pack says.</summary>
    Failed,

    /// <summary>This file format does not show what the rule asks.</summary>
    NotShown,

    /// <summary>No draft could be made of it.</summary>
    NotBuilt,
}

/// <summary>An example in one file format.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Model">The model draft that it was set into, or an empty text.</param>
/// <param name="Reason">What went otherwise, or why it was not built; empty for what is shown.</param>
internal sealed record ExampleProof(ExampleVerdict Verdict, string Model, LocalizedText Reason)
{
    public static ExampleProof NotShown { get; } = new(ExampleVerdict.NotShown, "", new("", ""));
}

/// <summary>An example, tried as DOCX and as PDF.</summary>
internal sealed record ExampleResult(RuleExample Example, ExampleProof Docx, ExampleProof Pdf)
{
    public bool IsFailed => Docx.Verdict == ExampleVerdict.Failed || Pdf.Verdict == ExampleVerdict.Failed;

    public bool IsOverridden => !IsFailed && (Docx.Verdict == ExampleVerdict.Overridden || Pdf.Verdict == ExampleVerdict.Overridden);

    public bool IsWeak => !IsFailed && (Docx.Verdict == ExampleVerdict.Weak || Pdf.Verdict == ExampleVerdict.Weak);

    public bool IsNotBuilt => !IsFailed && (Docx.Verdict == ExampleVerdict.NotBuilt || Pdf.Verdict == ExampleVerdict.NotBuilt);
}
