namespace FormatCheck.Pdf.Objects;

/// <summary>The stream cipher of older files; the platform has none.</summary>
internal static class Rc4
{
    public static void Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> source, Span<byte> target)
    {
        Span<byte> state = stackalloc byte[256];
        for (int i = 0; i < state.Length; i++)
        {
            state[i] = (byte)i;
        }

        byte j = 0;
        for (int i = 0; i < state.Length; i++)
        {
            j += (byte)(state[i] + key[i % key.Length]);
            (state[i], state[j]) = (state[j], state[i]);
        }

        byte a = 0;
        byte b = 0;
        for (int i = 0; i < source.Length; i++)
        {
            byte first = state[++a];
            b += first;
            byte second = state[b];
            state[a] = second;
            state[b] = first;
            target[i] = (byte)(source[i] ^ state[(byte)(first + second)]);
        }
    }
}
