namespace FormatCheck.Drafts;

/// <summary>What holds for the file as a whole.</summary>
internal sealed record DraftFacts
{
    /// <summary>Gets whether left and right margins swap on even pages.</summary>
    public bool MirrorMargins { get; init; }

    public bool EvenAndOddHeaders { get; init; }

    public bool GutterAtTop { get; init; }

    /// <summary>Gets what a printed form tells, or <see langword="null"/> for a draft that is no PDF.</summary>
    public PrintFacts? Print { get; init; }

    /// <summary>Gets the distance of default tab stops in twips; 720 where the file says nothing.</summary>
    public int DefaultTab { get; init; } = 720;

    /// <summary>Gets the number of insertions, deletions, moves and format changes that are neither accepted nor rejected.</summary>
    public int OpenRevisions { get; init; }

    /// <summary>Gets the paragraph of the first open revision, or -1.</summary>
    public int FirstRevision { get; init; } = -1;

    public int Comments { get; init; }

    public int FirstComment { get; init; } = -1;

    /// <summary>Gets the number of runs of hidden text; they are left out of the draft's text.</summary>
    public int HiddenRuns { get; init; }

    public int FirstHidden { get; init; } = -1;

    /// <summary>Gets the number of words the hidden text of <see cref="FirstHidden"/> has, cut at 60 characters.</summary>
    public string HiddenSnippet { get; init; } = "";
}
