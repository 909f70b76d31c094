using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>The entries of a font's dictionary, or of a CIDFont's, taken in one pass: to look for each by itself would go through the long array of widths each time.</summary>
internal readonly ref struct FontDictionary
{
    private const int KeyCount = 12;

    private readonly Entries _entries;

    public FontDictionary(in PdfObject dictionary)
    {
        foreach (PdfEntryEnumerator entry in dictionary.Entries)
        {
            int index = IndexOf(entry.Key);
            if (index >= 0 && _entries[index].IsNull)
            {
                _entries[index] = entry.Value;
            }
        }
    }

    public PdfObject Subtype => _entries[0];

    public PdfObject BaseFont => _entries[1];

    public PdfObject Encoding => _entries[2];

    public PdfObject ToUnicode => _entries[3];

    public PdfObject Descriptor => _entries[4];

    public PdfObject FirstChar => _entries[5];

    public PdfObject Widths => _entries[6];

    public PdfObject FontMatrix => _entries[7];

    public PdfObject DescendantFonts => _entries[8];

    /// <summary>Gets the widths of CIDs.</summary>
    public PdfObject W => _entries[9];

    /// <summary>Gets the default width of CIDs.</summary>
    public PdfObject DW => _entries[10];

    public PdfObject CidToGidMap => _entries[11];

    private static int IndexOf(ReadOnlySpan<byte> key) => key switch
    {
        _ when key.SequenceEqual("Subtype"u8) => 0,
        _ when key.SequenceEqual("BaseFont"u8) => 1,
        _ when key.SequenceEqual("Encoding"u8) => 2,
        _ when key.SequenceEqual("ToUnicode"u8) => 3,
        _ when key.SequenceEqual("FontDescriptor"u8) => 4,
        _ when key.SequenceEqual("FirstChar"u8) => 5,
        _ when key.SequenceEqual("Widths"u8) => 6,
        _ when key.SequenceEqual("FontMatrix"u8) => 7,
        _ when key.SequenceEqual("DescendantFonts"u8) => 8,
        _ when key.SequenceEqual("W"u8) => 9,
        _ when key.SequenceEqual("DW"u8) => 10,
        _ when key.SequenceEqual("CIDToGIDMap"u8) => 11,
        _ => -1,
    };

    [System.Runtime.CompilerServices.InlineArray(KeyCount)]
    private struct Entries
    {
        private PdfObject _first;
    }
}
