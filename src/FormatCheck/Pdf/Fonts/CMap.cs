using System.Runtime.CompilerServices;

namespace FormatCheck.Pdf.Fonts;

/// <summary>How the strings of a Type 0 font split into codes, and which CIDs the codes are (ISO 32000-1, 9.7.5).</summary>
internal sealed class CMap
{
    private const int MaximumCodespaces = 64;

    private readonly List<Codespace> _codespaces = [];
    private CodePages<ushort>? _cids;
    private bool _isTwoBytes;

    /// <summary>Gets the way codes run where nothing else is told: two bytes that are the CID.</summary>
    public static CMap Identity(bool isVertical) => new() { _isTwoBytes = true, IsVertical = isVertical };

    public bool IsVertical { get; set; }

    /// <summary>Gets whether each code is its own CID.</summary>
    public bool IsIdentity => _cids is null;

    /// <summary>Gets whether each code is two bytes.</summary>
    public bool IsTwoBytes => _isTwoBytes;

    /// <summary>Gets whether codes are UTF-16.</summary>
    public bool IsUnicode { get; private set; }

    /// <summary>Gets whether the CIDs belong to a collection whose text is not told here.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>A CMap known by its name alone (9.7.5.2): only the lengths of its codes, not their CIDs.</summary>
    public static CMap Predefined(ReadOnlySpan<byte> name)
    {
        bool isVertical = name.EndsWith("-V"u8) || name.SequenceEqual("V"u8);
        CMap map = Identity(isVertical);
        if (name.StartsWith("Identity"u8))
        {
            return map;
        }

        map.IsForeign = true;
        map.IsUnicode = name.IndexOf("UCS2"u8) >= 0 || name.IndexOf("UTF16"u8) >= 0;
        bool isShiftJis = name.IndexOf("RKSJ"u8) >= 0;
        if (isShiftJis || name.IndexOf("EUC"u8) >= 0 || name.IndexOf("GBK"u8) >= 0 || name.IndexOf("B5"u8) >= 0 || name.IndexOf("GBpc"u8) >= 0
            || name.IndexOf("KSCms"u8) >= 0 || name.IndexOf("KSCpc"u8) >= 0 || name.IndexOf("HKscs"u8) >= 0)
        {
            map.AddCodespace(0, 0x80, 1);
            if (isShiftJis)
            {
                map.AddCodespace(0xA0, 0xDF, 1);
            }

            map.AddCodespace(0x8140, 0xFEFE, 2);
        }

        return map;
    }

    public static CMap Embedded() => new() { _cids = CodePages<ushort>.Paged(0) };

    /// <summary>Takes over what another map says (<c>usecmap</c>).</summary>
    public void Use(CMap other)
    {
        foreach (Codespace space in other._codespaces)
        {
            AddCodespace(space.First, space.Last, space.Length);
        }

        if (other._codespaces.Count == 0 && other._isTwoBytes)
        {
            AddCodespace(0, 0xFFFF, 2);
        }

        IsForeign |= other.IsForeign;
        if (other.IsForeign)
        {
            return;
        }

        for (int code = 0; code <= ushort.MaxValue; code++)
        {
            int cid = other.Cid(code);
            if (cid != 0)
            {
                _cids?.Set(code, (ushort)cid);
            }
        }
    }

    public void AddCodespace(uint first, uint last, int length)
    {
        if (length is >= 1 and <= 4 && _codespaces.Count < MaximumCodespaces)
        {
            _codespaces.Add(new Codespace(first, last, length));
        }

        _isTwoBytes = _codespaces is [{ First: 0, Last: 0xFFFF, Length: 2 }];
    }

    /// <summary>To be called once all is read: a map that tells no lengths has codes of two bytes.</summary>
    public void Complete()
    {
        _isTwoBytes |= _codespaces.Count == 0;
        _cids?.Seal();
    }

    public void SetCid(int code, int cid) => _cids?.Set(code, (ushort)cid);

    /// <summary>The CID of a code; 0 where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cid(int code) => _cids is null ? code : _cids[code];

    /// <summary>Reads the next code; <paramref name="position"/> moves by at least one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextCode(ReadOnlySpan<byte> text, ref int position)
    {
        int start = position;
        if (_isTwoBytes && (uint)(start + 1) < (uint)text.Length)
        {
            position = start + 2;
            return (text[start] << 8) | text[start + 1];
        }

        return NextOfAnyLength(text, ref position);
    }

    private int NextOfAnyLength(ReadOnlySpan<byte> text, ref int position)
    {
        int start = position;
        uint code = 0;
        for (int length = 1; length <= 4 && start + length <= text.Length; length++)
        {
            code = (code << 8) | text[start + length - 1];
            foreach (Codespace space in _codespaces)
            {
                if (space.Length == length && space.Contains(code))
                {
                    position = start + length;
                    return (int)code;
                }
            }
        }

        // No code of this map: as many bytes as its shortest code that begins so, else as its shortest one, are passed over.
        position = Math.Min(text.Length, start + SkippedLength(text[start]));
        return 0;
    }

    private int SkippedLength(byte first)
    {
        int shortest = _codespaces.Count == 0 ? 2 : 4;
        int partial = 5;
        foreach (Codespace space in _codespaces)
        {
            shortest = Math.Min(shortest, space.Length);
            int shift = 8 * (space.Length - 1);
            if (first >= space.First >> shift && first <= space.Last >> shift)
            {
                partial = Math.Min(partial, space.Length);
            }
        }

        return partial < 5 ? partial : shortest;
    }

    /// <summary>Codes of one length between two bounds, each byte within its own.</summary>
    private readonly record struct Codespace(uint First, uint Last, int Length)
    {
        public bool Contains(uint code)
        {
            for (int shift = 0; shift < 8 * Length; shift += 8)
            {
                uint octet = (code >> shift) & 0xFF;
                if (octet < ((First >> shift) & 0xFF) || octet > ((Last >> shift) & 0xFF))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
