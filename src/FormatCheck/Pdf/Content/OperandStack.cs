using System.Buffers;

namespace FormatCheck.Pdf.Content;

internal enum OperandKind : byte
{
    Number,
    Name,
    String,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>true, false and null: only their place counts.</summary>
    Other,
}

/// <summary>An operand. The bytes of a name or a string lie in the content stream, or in the stack's scratch buffer where they had to be decoded.</summary>
internal struct Operand
{
    public double Number;
    public int Start;
    public int Length;
    public OperandKind Kind;
    public bool IsDecoded;
}

/// <summary>The operands before an operator, arrays and dictionaries laid flat between marks. One stack serves all streams of a document: buffers are pooled and kept.</summary>
internal sealed class OperandStack : IDisposable
{
    /// <summary>More operands than any program writes before one operator; what comes after is left out.</summary>
    private const int MaxOperands = 1 << 16;
    private const int MaxScratch = 1 << 24;

    private Operand[] _operands = ArrayPool<Operand>.Shared.Rent(256);
    private byte[] _scratch = ArrayPool<byte>.Shared.Rent(1024);
    private int _scratchCount;

    public int Count { get; private set; }

    public ReadOnlySpan<Operand> Span => _operands.AsSpan(0, Count);

    public ref readonly Operand this[int index] => ref _operands[index];

    public int ScratchCount => _scratchCount;

    public void Clear()
    {
        Count = 0;
        _scratchCount = 0;
    }

    /// <summary>The bytes of a name or string.</summary>
    public ReadOnlySpan<byte> Bytes(in Operand operand, ReadOnlySpan<byte> stream)
        => (operand.IsDecoded ? _scratch.AsSpan() : stream).Slice(operand.Start, operand.Length);

    public void AddNumber(double value)
    {
        if (Count < _operands.Length || Grow())
        {
            ref Operand operand = ref _operands[Count++];
            operand.Kind = OperandKind.Number;
            operand.Number = value;
        }
    }

    public void AddMark(OperandKind kind) => AddBytes(kind, 0, 0, isDecoded: false);

    public void AddBytes(OperandKind kind, int start, int length, bool isDecoded)
    {
        if (Count < _operands.Length || Grow())
        {
            ref Operand operand = ref _operands[Count++];
            operand.Kind = kind;
            operand.Start = start;
            operand.Length = length;
            operand.IsDecoded = isDecoded;
        }
    }

    /// <summary>Room for bytes that are decoded; <see cref="Commit"/> says how many there were. Shorter than asked for where there is no end of them.</summary>
    public Span<byte> Reserve(int length)
    {
        length = Math.Min(length, MaxScratch - _scratchCount);
        if (length > _scratch.Length - _scratchCount)
        {
            byte[] grown = ArrayPool<byte>.Shared.Rent(Math.Max(_scratch.Length * 2, _scratchCount + length));
            _scratch.AsSpan(0, _scratchCount).CopyTo(grown);
            ArrayPool<byte>.Shared.Return(_scratch);
            _scratch = grown;
        }

        return _scratch.AsSpan(_scratchCount, length);
    }

    public void Commit(OperandKind kind, int length)
    {
        AddBytes(kind, _scratchCount, length, isDecoded: true);
        _scratchCount += length;
    }

    /// <summary>Copies what still lies in a stream that ends: its operator may come in the next one.</summary>
    public void Detach(ReadOnlySpan<byte> stream)
    {
        for (int i = 0; i < Count; i++)
        {
            ref Operand operand = ref _operands[i];
            if (operand.Kind is OperandKind.Name or OperandKind.String && !operand.IsDecoded)
            {
                Span<byte> copy = Reserve(operand.Length);
                stream.Slice(operand.Start, copy.Length).CopyTo(copy);
                operand.Start = _scratchCount;
                operand.Length = copy.Length;
                operand.IsDecoded = true;
                _scratchCount += copy.Length;
            }
        }
    }

    /// <summary>Whether the last operands are as many numbers as an operator needs.</summary>
    public bool HasNumbers(int count)
    {
        if (Count < count)
        {
            return false;
        }

        foreach (ref readonly Operand operand in _operands.AsSpan(Count - count, count))
        {
            if (operand.Kind != OperandKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number so many places from the end, 1 being the last one.</summary>
    public double FromEnd(int place) => _operands[Count - place].Number;

    public void Dispose()
    {
        ArrayPool<Operand>.Shared.Return(_operands);
        ArrayPool<byte>.Shared.Return(_scratch);
        _operands = [];
        _scratch = [];
        Clear();
    }

    private bool Grow()
    {
        if (Count >= MaxOperands)
        {
            return false;
        }

        Operand[] grown = ArrayPool<Operand>.Shared.Rent(Math.Max(256, _operands.Length * 2));
        _operands.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<Operand>.Shared.Return(_operands);
        _operands = grown;
        return true;
    }
}
