using System.Globalization;
using FormatCheck.Drafts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf;

/// <summary>Carries what a file tells of its signatures into the facts of the draft.</summary>
internal static class SignatureFacts
{
    public static IReadOnlyList<PrintSignature> Of(PdfFile file)
    {
        if (file.Signatures.Count == 0)
        {
            return [];
        }

        var facts = new PrintSignature[file.Signatures.Count];
        for (int i = 0; i < facts.Length; i++)
        {
            SignatureField field = file.Signatures[i];
            facts[i] = new PrintSignature(field.Name, field.IsSigned, field.Signer, IsoTime(field.Time), field.Reason, field.IsRangeWhole, field.IsFollowedByBytes, field.PageIndex);
        }

        return facts;
    }

    /// <summary>A date of ISO 32000-1, 7.9.4 (<c>D:20240131093000+07'00'</c>) in ISO 8601; what is none stays as it is.</summary>
    public static string IsoTime(string date)
    {
        ReadOnlySpan<char> text = date.AsSpan(date.StartsWith("D:", StringComparison.Ordinal) ? 2 : 0).Trim();
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        // What is left out after the year is the first month, day, hour, minute and second.
        if (digits is not (4 or 6 or 8 or 10 or 12 or 14))
        {
            return date;
        }

        string whole = string.Concat(text[..digits], "00000101000000".AsSpan(digits));
        return DateTime.TryParseExact(whole, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + IsoOffset(text[digits..])
            : date;
    }

    private static string IsoOffset(ReadOnlySpan<char> offset)
    {
        if (offset.StartsWith("Z"))
        {
            return "Z";
        }

        bool isOffset = offset.Length >= 3 && offset[0] is '+' or '-' && char.IsAsciiDigit(offset[1]) && char.IsAsciiDigit(offset[2]);
        if (!isOffset)
        {
            return "";
        }

        bool hasMinutes = offset.Length >= 6 && char.IsAsciiDigit(offset[4]) && char.IsAsciiDigit(offset[5]);
        return string.Concat(offset[..3], ":", hasMinutes ? offset.Slice(4, 2) : "00");
    }
}
