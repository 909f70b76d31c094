namespace FormatCheck;

/// <summary>How much a finding matters. A severity is a promise about false alarms.</summary>
public enum Severity
{
    /// <summary>Good practice that no clause demands.</summary>
    Info,

    /// <summary>Demanded by a source that is known at second hand only, or inferred by a reader.</summary>
    Warning,

    /// <summary>Demanded by the words of the guideline: the document must be mended before it is signed.</summary>
    Error,
}

/// <summary>What came of a rule on a document.</summary>
public enum Outcome
{
    /// <summary>The document keeps the rule.</summary>
    Pass,

    /// <summary>The document breaks the rule.</summary>
    Fail,

    /// <summary>A value could not be resolved or a component was recognised with low confidence: a person must look.</summary>
    NeedsReview,

    /// <summary>The rule does not concern this document.</summary>
    NotApplicable,

    /// <summary>The rule could not be checked, because the file cannot show it or the component it needs was not found.</summary>
    NotChecked,
}

/// <summary>How well the source of a rule is known.</summary>
public enum Evidence
{
    /// <summary>The clause's own words were read.</summary>
    Verbatim,

    /// <summary>Two independent restatements agree, or one agrees with the successor guideline.</summary>
    Corroborated,

    /// <summary>One secondary source.</summary>
    Restated,

    /// <summary>No clause; good practice.</summary>
    Practice,
}

/// <summary>The stage of a draft on its way to being issued.</summary>
public enum Stage
{
    /// <summary>Number, date, signature and seal may be blank.</summary>
    Draft,

    /// <summary>Complete but unsigned.</summary>
    Signing,

    /// <summary>Signed, numbered and dated.</summary>
    Issued,
}

/// <summary>How safely a program may mend a fault.</summary>
public enum FixSafety
{
    /// <summary>Only a person can mend it.</summary>
    Manual,

    /// <summary>A program may propose the change; a person confirms it.</summary>
    Review,

    /// <summary>A change of format only that a program may make by itself.</summary>
    Safe,
}
