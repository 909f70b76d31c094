namespace FormatCheck.Pdf.Objects;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-1, 7.4.4.4) in place.</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    /// <summary>Undoes the predictor that the parameters name; gives back the number of bytes that are left.</summary>
    public static int Undo(in PdfObject parameters, Span<byte> bytes)
    {
        int predictor = parameters["Predictor"u8].Integer(1);
        if (predictor != Tiff && predictor < FirstPng)
        {
            return bytes.Length;
        }

        int colors = Math.Clamp(parameters["Colors"u8].Integer(1), 1, 64);
        int bits = parameters["BitsPerComponent"u8].Integer(8);
        bits = bits is 1 or 2 or 4 or 16 ? bits : 8;
        int columns = Math.Clamp(parameters["Columns"u8].Integer(1), 1, 1 << 20);
        int row = ((columns * colors * bits) + 7) / 8;
        int pixel = Math.Max(1, colors * bits / 8);
        if (predictor != Tiff)
        {
            return UndoPng(bytes, row, pixel);
        }

        UndoTiff(bytes, row, colors, bits);
        return bytes.Length;
    }

    private static int UndoPng(Span<byte> bytes, int row, int pixel)
    {
        int written = 0;
        Span<byte> above = default;
        for (int read = 0; read + 1 < bytes.Length;)
        {
            byte type = bytes[read++];
            int length = Math.Min(row, bytes.Length - read);
            bytes.Slice(read, length).CopyTo(bytes[written..]);
            Span<byte> current = bytes.Slice(written, length);
            UndoRow(type, current, above, pixel);
            above = current;
            read += length;
            written += length;
        }

        return written;
    }

    private static void UndoRow(byte type, Span<byte> current, ReadOnlySpan<byte> above, int pixel)
    {
        switch (type)
        {
            case 1:
                for (int i = pixel; i < current.Length; i++)
                {
                    current[i] += current[i - pixel];
                }

                break;
            case 2:
                for (int i = 0; i < current.Length && i < above.Length; i++)
                {
                    current[i] += above[i];
                }

                break;
            case 3:
                for (int i = 0; i < current.Length; i++)
                {
                    current[i] += (byte)(((i < pixel ? 0 : current[i - pixel]) + (i < above.Length ? above[i] : 0)) / 2);
                }

                break;
            case 4:
                for (int i = 0; i < current.Length; i++)
                {
                    int left = i < pixel ? 0 : current[i - pixel];
                    int up = i < above.Length ? above[i] : 0;
                    int upLeft = i < pixel || i - pixel >= above.Length ? 0 : above[i - pixel];
                    current[i] += Paeth(left, up, upLeft);
                }

                break;
        }
    }

    private static byte Paeth(int left, int up, int upLeft)
    {
        int toLeft = Math.Abs(up - upLeft);
        int toUp = Math.Abs(left - upLeft);
        int toUpLeft = Math.Abs(left + up - (2 * upLeft));
        return (byte)(toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft);
    }

    private static void UndoTiff(Span<byte> bytes, int row, int colors, int bits)
    {
        for (int start = 0; start < bytes.Length; start += row)
        {
            Span<byte> current = bytes.Slice(start, Math.Min(row, bytes.Length - start));
            if (bits == 8)
            {
                for (int i = colors; i < current.Length; i++)
                {
                    current[i] += current[i - colors];
                }
            }
            else if (bits == 16)
            {
                for (int i = 2 * colors; i + 1 < current.Length; i += 2)
                {
                    int sum = (current[i] << 8) + current[i + 1] + (current[i - (2 * colors)] << 8) + current[i - (2 * colors) + 1];
                    current[i] = (byte)(sum >> 8);
                    current[i + 1] = (byte)sum;
                }
            }
            else
            {
                UndoTiffBits(current, colors, bits);
            }
        }
    }

    private static void UndoTiffBits(Span<byte> current, int colors, int bits)
    {
        int mask = (1 << bits) - 1;
        Span<int> before = stackalloc int[64];
        before.Clear();
        int samples = current.Length * 8 / bits;
        for (int i = 0; i < samples; i++)
        {
            ref byte place = ref current[i * bits / 8];
            int shift = 8 - bits - (i * bits % 8);
            int color = i % colors;
            before[color] = (before[color] + (place >> shift)) & mask;
            place = (byte)((place & ~(mask << shift)) | (before[color] << shift));
        }
    }
}
