using System.Xml.Linq;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>What grows while a document is written: its styles, lists, notes and numbered things.</summary>
internal sealed class WordDocument(Variant variant)
{
    private int _drawings;

    public const string PictureRelationship = "rIdPicture";

    public Variant Variant { get; } = variant;

    public StyleSheet Styles { get; } = new(variant.Carrier);

    public NumberingPart Numbering { get; } = new();

    public Annotations Annotations { get; } = new();

    /// <summary>Header and footer parts, by relationship id.</summary>
    public Dictionary<string, XElement> HeadersAndFooters { get; } = [];

    public bool HasPicture { get; set; }

    /// <summary>Drawings must not share an id: Word repairs such a file.</summary>
    public int NextDrawing() => ++_drawings;
}
