using System.Text;

namespace FormatCheck.Rules;

/// <summary>Describes a merged pack: what every value is and which pack it comes from.</summary>
internal static class PackDescription
{
    public static MergedPack Of(string pack)
    {
        (PackChain chain, PackMerge merge) = PackLoader.Merge(pack, []);
        PackHead own = chain.Layers[^1].Head;
        return new MergedPack(
            new PackInfo(own.Id, own.Version, own.Title),
            [.. chain.Layers.Select(layer => layer.Id)],
            [.. merge.Rules.Select(rule => new MergedRule(
                $"{rule.Prefix}/{rule.Name}",
                [.. rule.Values.Where(value => value.Path != "id").Select(Origin)],
                rule.Off is { } off ? Origin(off) : null))]);
    }

    private static RuleOrigin Origin(RuleValue value) =>
        new(value.Path, Encoding.UTF8.GetString(value.Node.Raw), value.Layer.Id, value.Node.File.Name, value.Node.Line);
}
