namespace FormatCheck;

/// <summary>A language of messages.</summary>
public enum Language
{
    /// <summary>Vietnamese, the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

/// <summary>A text in both languages of the product.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>Gets the text in one language.</summary>
    public string In(Language language) => language == Language.English ? En : Vi;

    /// <inheritdoc/>
    public override string ToString() => Vi;
}
