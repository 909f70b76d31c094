namespace FormatCheck.Pdf.Objects;

/// <summary>Reads a signature dictionary (ISO 32000-1, 12.8.1).</summary>
internal static class SignatureValue
{
    /// <summary>Two pairs are the rule; a list that goes on is no range.</summary>
    private const int MostNumbers = 64;

    public static SignatureField Read(SignatureField field, in PdfObject value, int fileLength)
    {
        List<int> range = [];
        foreach (PdfObject number in value["ByteRange"u8].Items)
        {
            if (range.Count < MostNumbers)
            {
                range.Add(number.Integer(-1));
            }
        }

        PdfObject contents = value["Contents"u8];
        string name = value["Name"u8].Text();
        return field with
        {
            IsSigned = true,
            Signer = name.Length > 0 ? name : CertificateName.Find(contents.RawStringBytes()),
            Time = value["M"u8].Text(),
            Reason = value["Reason"u8].Text(),
            Location = value["Location"u8].Text(),
            SubFilter = PdfString.Text(value["SubFilter"u8].NameBytes()),
            ByteRange = range,
            IsRangeWhole = IsWhole(range, contents, fileLength),
            IsFollowedByBytes = End(range) is > 0 and long end && end < fileLength,
        };
    }

    private static long End(List<int> range) => range.Count >= 4 ? (long)range[^2] + range[^1] : 0;

    /// <summary>The gap is the string of the value with its brackets, no more and no less.</summary>
    private static bool IsWhole(List<int> range, in PdfObject contents, int fileLength)
    {
        if (range.Count != 4 || range[0] != 0 || range[1] < 0 || range[2] < range[1] || range[3] < 0 || End(range) > fileLength || contents.Buffer is not { IsFile: true } buffer)
        {
            return false;
        }

        return contents.Offset == range[1] && PdfSyntax.SkipObject(buffer.Span, contents.Offset) == range[2];
    }
}
