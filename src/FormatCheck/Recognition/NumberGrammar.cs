namespace FormatCheck.Recognition;

/// <summary>How a standard writes number and symbol: <c>Số 15-QĐ/TU</c> of the Party, <c>Số: 15/QĐ-BNV</c> of the State.</summary>
/// <param name="Colon">Whether a colon stands behind the word Số.</param>
/// <param name="AfterNumber">The mark between number and symbol.</param>
/// <param name="AfterType">The mark behind the symbol's first group.</param>
/// <param name="Suffixes">What may stand behind a slash at the end (<c>nb</c>).</param>
internal sealed record NumberGrammar(bool Colon, char AfterNumber, char AfterType, string[] Suffixes)
{
    /// <summary>Gets the grammar of the Party, which packs have that give none.</summary>
    public static NumberGrammar Party { get; } = new(false, '-', '/', ["nb"]);

    /// <summary>Gets the grammar of the State, by which its documents are told whatever the pack.</summary>
    public static NumberGrammar State { get; } = new(true, '/', '-', []);
}
