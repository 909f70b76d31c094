using System.Buffers.Binary;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Numbers of a font program, most significant byte first; 0 where an offset lies outside, so that no table of offsets needs to be trusted.</summary>
internal static class FontBytes
{
    public static int UInt8(ReadOnlySpan<byte> data, int offset) => (uint)offset < (uint)data.Length ? data[offset] : 0;

    public static int UInt16(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public static int Int16(ReadOnlySpan<byte> data, int offset) => (short)UInt16(data, offset);

    public static uint UInt32(ReadOnlySpan<byte> data, int offset) =>
        offset >= 0 && offset <= data.Length - 4 ? BinaryPrimitives.ReadUInt32BigEndian(data[offset..]) : 0;

    /// <summary>The bytes from an offset on; none where it lies outside.</summary>
    public static ReadOnlySpan<byte> From(ReadOnlySpan<byte> data, uint offset) => offset < data.Length ? data[(int)offset..] : default;

    /// <summary>As many of the bytes from an offset on as there are.</summary>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> data, uint offset, uint length)
    {
        ReadOnlySpan<byte> rest = From(data, offset);
        return rest[..(int)Math.Min(length, (uint)rest.Length)];
    }
}
