using System.Buffers.Text;

namespace FormatCheck.Docx;

/// <summary>Reads the values of attributes. What cannot be read is no value; the caller decides what that means.</summary>
internal static class Measure
{
    public const int EmuPerTwip = 635;
    private const int TwipsPerInch = 1440;

    public static bool TryInteger(ReadOnlySpan<byte> text, out int value)
    {
        text = Trim(text);
        return Utf8Parser.TryParse(text, out value, out int read) && read == text.Length;
    }

    /// <summary>A length in twips: a bare number is twips, a suffix names another unit (ISO/IEC 29500-1, 22.9.2.14 and 22.9.2.15).</summary>
    public static bool TryTwips(ReadOnlySpan<byte> text, out int twips) => TryLength(text, 1, out twips);

    /// <summary>A size in half points; with a suffix it is a length.</summary>
    public static bool TryHalfPoints(ReadOnlySpan<byte> text, out int halfPoints)
    {
        if (!TryLength(text, 10, out int twips))
        {
            halfPoints = 0;
            return false;
        }

        halfPoints = (int)Math.Round(twips / 10.0, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>A length of VML: CSS units, a bare number is pixels unless the caller says otherwise.</summary>
    public static bool TryCss(ReadOnlySpan<byte> text, double twipsPerUnit, out int twips) => TryLength(text, twipsPerUnit, out twips);

    public static bool TryEmu(ReadOnlySpan<byte> text, out int twips)
    {
        twips = 0;
        text = Trim(text);
        if (!Utf8Parser.TryParse(text, out long emu, out int read) || read != text.Length || Math.Abs(emu) > int.MaxValue * 100L)
        {
            return false;
        }

        twips = (int)Math.Round(emu / (double)EmuPerTwip);
        return true;
    }

    /// <summary>A share in 5000ths: fiftieths of a percent, or with a percent sign percents.</summary>
    public static bool TryShare(ReadOnlySpan<byte> text, out int share)
    {
        text = Trim(text);
        bool isPercent = text is [.., (byte)'%'];
        share = 0;
        if (!TryNumber(isPercent ? text[..^1] : text, out double value, out int read) || read != text.Length - (isPercent ? 1 : 0))
        {
            return false;
        }

        share = (int)Math.Round(Math.Clamp(isPercent ? value * 50 : value, -50_000, 50_000));
        return true;
    }

    /// <summary>An on/off value (ISO/IEC 29500-1, 22.9.2.7): an element without one is on.</summary>
    public static bool IsOn(ReadOnlySpan<byte> text) => text.IsEmpty || !(text.SequenceEqual("0"u8) || text.SequenceEqual("false"u8) || text.SequenceEqual("off"u8) || text.SequenceEqual("f"u8));

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);

    private static bool TryLength(ReadOnlySpan<byte> text, double twipsPerUnit, out int twips)
    {
        text = Trim(text);
        twips = 0;
        if (!TryNumber(text, out double value, out int read))
        {
            return false;
        }

        double factor = Trim(text[read..]) switch
        {
            [] => twipsPerUnit,
            [(byte)'m', (byte)'m'] => TwipsPerInch / 25.4,
            [(byte)'c', (byte)'m'] => TwipsPerInch / 2.54,
            [(byte)'i', (byte)'n'] => TwipsPerInch,
            [(byte)'p', (byte)'t'] => 20,
            [(byte)'p', (byte)'c'] or [(byte)'p', (byte)'i'] => 240,
            [(byte)'p', (byte)'x'] => TwipsPerInch / 96.0,
            _ => 0,
        };
        double result = Math.Round(value * factor, MidpointRounding.AwayFromZero);
        if (factor == 0 || Math.Abs(result) > int.MaxValue / 4)
        {
            return false;
        }

        twips = (int)result;
        return true;
    }

    /// <summary>A decimal number; exponents and infinities are none.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> text, out double value, out int read)
    {
        int length = 0;
        while (length < text.Length && text[length] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'-' or (byte)'+')
        {
            length++;
        }

        return Utf8Parser.TryParse(text[..length], out value, out read) && read == length;
    }
}
