namespace FormatCheck.Rules;

/// <summary>What several packs that are loaded together share: the packs inside the assembly that they extend, and the rules that nobody changed.</summary>
internal sealed class PackShelf
{
    public Dictionary<string, PackLayer> Layers { get; } = new(StringComparer.Ordinal);

    public Dictionary<PackNode, Rule> Rules { get; } = [];
}
