using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>Colour spaces (ISO 32000-1, 8.6) as far as a plain colour follows from their components.</summary>
internal enum ColorSpace : byte
{
    Unknown,
    Gray,
    Rgb,
    Cmyk,

    /// <summary>The separation of black ink: a tint of 1 is black.</summary>
    Black,
    Pattern,
}

/// <summary>Tells colour spaces and makes 0xRRGGBB of components.</summary>
internal static class ColorSpaces
{
    public const int UnknownColor = -1;
    public const int Black = 0;
    public const int White = 0xFFFFFF;

    /// <summary>A space that needs no resource; <see cref="ColorSpace.Unknown"/> for any other name.</summary>
    public static ColorSpace FromName(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("DeviceRGB"u8) || name.SequenceEqual("RGB"u8) || name.SequenceEqual("CalRGB"u8) => ColorSpace.Rgb,
        _ when name.SequenceEqual("DeviceGray"u8) || name.SequenceEqual("G"u8) || name.SequenceEqual("CalGray"u8) => ColorSpace.Gray,
        _ when name.SequenceEqual("DeviceCMYK"u8) || name.SequenceEqual("CMYK"u8) || name.SequenceEqual("CalCMYK"u8) => ColorSpace.Cmyk,
        _ when name.SequenceEqual("Pattern"u8) => ColorSpace.Pattern,
        _ => ColorSpace.Unknown,
    };

    /// <summary>The space that a resource describes: a name, or an array that starts with its family.</summary>
    public static ColorSpace Read(in PdfObject space)
    {
        if (space.Kind == PdfKind.Name)
        {
            return FromName(space.NameBytes());
        }

        PdfArrayEnumerator items = space.Items;
        if (!items.MoveNext())
        {
            return ColorSpace.Unknown;
        }

        PdfObject family = items.Current;
        PdfObject parameter = items.MoveNext() ? items.Current : default;
        if (family.IsName("ICCBased"u8))
        {
            return FromComponents(parameter["N"u8].Integer());
        }

        if (family.IsName("Separation"u8))
        {
            return IsBlack(parameter) ? ColorSpace.Black : ColorSpace.Unknown;
        }

        if (family.IsName("DeviceN"u8))
        {
            PdfArrayEnumerator colorants = parameter.Items;
            return colorants.MoveNext() && IsBlack(colorants.Current) && !colorants.MoveNext() ? ColorSpace.Black : ColorSpace.Unknown;
        }

        return FromName(family.NameBytes());
    }

    /// <summary>The colour that becomes current with its space (8.6.3).</summary>
    public static int Initial(ColorSpace space) => space is ColorSpace.Unknown or ColorSpace.Pattern ? UnknownColor : Black;

    /// <summary>The colour of the components at the top of the stack; unknown where they are too few.</summary>
    public static int Convert(ColorSpace space, OperandStack components)
    {
        int count = space switch { ColorSpace.Gray or ColorSpace.Black => 1, ColorSpace.Rgb => 3, ColorSpace.Cmyk => 4, _ => 0 };
        if (count == 0 || !components.HasNumbers(count))
        {
            return UnknownColor;
        }

        return space switch
        {
            ColorSpace.Gray => Pack(components.FromEnd(1), components.FromEnd(1), components.FromEnd(1)),
            ColorSpace.Black => Pack(1 - components.FromEnd(1), 1 - components.FromEnd(1), 1 - components.FromEnd(1)),
            ColorSpace.Rgb => Pack(components.FromEnd(3), components.FromEnd(2), components.FromEnd(1)),
            _ => FromCmyk(components.FromEnd(4), components.FromEnd(3), components.FromEnd(2), components.FromEnd(1)),
        };
    }

    private static ColorSpace FromComponents(int count) => count switch
    {
        1 => ColorSpace.Gray,
        3 => ColorSpace.Rgb,
        4 => ColorSpace.Cmyk,
        _ => ColorSpace.Unknown,
    };

    private static bool IsBlack(in PdfObject colorant) => colorant.IsName("Black"u8) || colorant.IsName("All"u8);

    private static int FromCmyk(double cyan, double magenta, double yellow, double black)
    {
        double light = 1 - Clamp(black);
        return Pack((1 - Clamp(cyan)) * light, (1 - Clamp(magenta)) * light, (1 - Clamp(yellow)) * light);
    }

    private static int Pack(double red, double green, double blue) => (Level(red) << 16) | (Level(green) << 8) | Level(blue);

    private static int Level(double value) => (int)((Clamp(value) * 255) + 0.5);

    private static double Clamp(double value) => Math.Clamp(value, 0, 1);
}
