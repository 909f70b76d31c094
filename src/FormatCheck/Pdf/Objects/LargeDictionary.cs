namespace FormatCheck.Pdf.Objects;

/// <summary>The keys of a dictionary with very many entries, so that looking them all up does not take the square of their number.</summary>
internal sealed class LargeDictionary
{
    /// <summary>So many entries are scanned faster than they are indexed.</summary>
    public const int Threshold = 256;

    private readonly Dictionary<string, PdfObject> _values = new(StringComparer.Ordinal);

    public LargeDictionary(in PdfObject dictionary)
    {
        foreach (PdfEntryEnumerator entry in dictionary.Entries)
        {
            // The first of equal keys, as a scan would find.
            _values.TryAdd(KeyOf(entry.Key), entry.RawValue);
        }
    }

    public PdfObject Find(ReadOnlySpan<byte> key) => _values.GetValueOrDefault(KeyOf(key));

    private static string KeyOf(ReadOnlySpan<byte> key) => System.Text.Encoding.Latin1.GetString(key);
}
