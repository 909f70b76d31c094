using System.Buffers.Binary;

namespace FormatCheck.Pdf.Content;

/// <summary>What names of resources stand for, so that a dictionary is scanned once and not at each use. A small table in which a newer name takes an older one's place.</summary>
internal sealed class NameCache
{
    private const int Slots = 256;
    private const int MaxLength = 16;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <param name="scope">The resource dictionary that the name is looked up in.</param>
    /// <param name="name">The name without solidus.</param>
    /// <param name="value">What was kept.</param>
    public bool TryGet(int scope, ReadOnlySpan<byte> name, out int value)
    {
        value = 0;
        if (name.Length > MaxLength)
        {
            return false;
        }

        (ulong low, ulong high) = Pack(name);
        ref Entry entry = ref _entries[Slot(scope, low, high)];
        value = entry.Value;
        return entry.Low == low && entry.High == high && entry.Scope == scope && entry.Length == name.Length + 1;
    }

    public void Set(int scope, ReadOnlySpan<byte> name, int value)
    {
        if (name.Length <= MaxLength)
        {
            (ulong low, ulong high) = Pack(name);
            _entries[Slot(scope, low, high)] = new Entry { Low = low, High = high, Scope = scope, Length = name.Length + 1, Value = value };
        }
    }

    private static int Slot(int scope, ulong low, ulong high)
    {
        ulong hash = (low ^ (high * 31) ^ ((ulong)(uint)scope << 40)) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 56);
    }

    private static (ulong Low, ulong High) Pack(ReadOnlySpan<byte> name)
    {
        Span<byte> padded = stackalloc byte[MaxLength];
        padded.Clear();
        name.CopyTo(padded);
        return (BinaryPrimitives.ReadUInt64LittleEndian(padded), BinaryPrimitives.ReadUInt64LittleEndian(padded[8..]));
    }

    private struct Entry
    {
        public ulong Low;
        public ulong High;
        public int Scope;
        public int Length;
        public int Value;
    }
}
