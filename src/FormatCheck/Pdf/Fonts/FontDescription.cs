using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>What a font is called and looks like: from its dictionary and its descriptor (ISO 32000-1, 9.8).</summary>
internal sealed class FontDescription
{
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;
    private const int SemiboldWeight = 600;

    // An em and a half: what is higher is no ascent but a mistake.
    private const double MaximumExtent = 1500;

    /// <param name="name">The font's name.</param>
    /// <param name="descriptor">Its descriptor, or null.</param>
    public FontDescription(PdfObject name, in PdfObject descriptor, bool isType3)
    {
        name = name.Kind == PdfKind.Name && !isType3 ? name : descriptor["FontName"u8];
        Name = FontName.Decode(name.NameBytes());
        Flags = descriptor["Flags"u8].Integer();
        double weight = descriptor["FontWeight"u8].Number();
        double angle = descriptor["ItalicAngle"u8].Number();
        IsBold = FontName.IsBold(Name) || (Flags & ForceBoldFlag) != 0 || weight >= SemiboldWeight;
        IsItalic = FontName.IsItalic(Name) || (Flags & ItalicFlag) != 0 || (angle != 0 && Math.Abs(angle) < 90);
        PdfObject family = descriptor["FontFamily"u8];
        Family = FontName.Family(Name, family.Kind == PdfKind.String ? family.Text().Trim() : "");
        IsEmbedded = isType3 || !Program(descriptor).IsNull;
        IsType3 = isType3;
        Standard = StandardFonts.Find(Family, IsBold, IsItalic);
        SetExtent(descriptor);
    }

    public string Name { get; }

    public string Family { get; }

    public bool IsBold { get; }

    public bool IsItalic { get; }

    public bool IsType3 { get; }

    public int Flags { get; }

    public bool IsSymbolic => (Flags & SymbolicFlag) != 0;

    public bool IsEmbedded { get; }

    /// <summary>Gets the standard font that has this one's advances.</summary>
    public StandardFont Standard { get; }

    public float Ascent { get; private set; }

    public float Descent { get; private set; }

    public bool HasReliableText { get; set; }

    /// <summary>The stream of the font program, or null.</summary>
    public static PdfObject Program(in PdfObject descriptor)
    {
        PdfObject program = descriptor["FontFile2"u8];
        program = program.Kind == PdfKind.Stream ? program : descriptor["FontFile3"u8];
        program = program.Kind == PdfKind.Stream ? program : descriptor["FontFile"u8];
        return program.Kind == PdfKind.Stream ? program : default;
    }

    private void SetExtent(in PdfObject descriptor)
    {
        (int standardAscent, int standardDescent) = StandardFonts.Extent(Standard);
        double ascent = descriptor["Ascent"u8].Number();
        double descent = -Math.Abs(descriptor["Descent"u8].Number());
        bool isUsable = ascent > 0 && ascent <= MaximumExtent && descent >= -MaximumExtent;
        Ascent = (float)((isUsable ? ascent : standardAscent) / 1000);
        Descent = (float)((isUsable ? descent : standardDescent) / 1000);
    }
}
