using System.Globalization;

namespace FormatCheck.Cli.Text;

/// <summary>Writes for a person what a PDF tells of itself.</summary>
internal static class PdfText
{
    public static void Write(TextPage page, PdfInfo pdf, Language language)
    {
        string scale = Math.Abs(pdf.Scale - 1) < 0.001 ? "" : language.Say($"; in với tỉ lệ {Percent(pdf.Scale)}", $"; printed at {Percent(pdf.Scale)}");
        string pages = language.Say($"{pdf.PageCount} trang", pdf.PageCount == 1 ? "1 page" : $"{pdf.PageCount} pages");
        page.Line(2, new Piece($"PDF: {pages}; {pdf.Kind.Name(language)}{scale}", Tone.Quiet));
        foreach (PdfSignature signature in pdf.Signatures)
        {
            page.Line(2, new(language.Say("Chữ ký số: ", "Digital signature: "), Tone.Quiet), Describe(signature, language));
        }
    }

    private static string Percent(double scale) => (scale * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    // Whether a signature is valid is not known here, so nothing may sound as if it were.
    private static string Describe(PdfSignature signature, Language language)
    {
        if (!signature.IsSigned)
        {
            return language.Say($"ô “{signature.Field}” chưa ký", $"the field “{signature.Field}” is not signed");
        }

        string signer = signature.Signer.Length > 0 ? signature.Signer : language.Say("không ghi tên người ký", "signer not named");
        string time = signature.Time.Length == 0 ? "" : language.Say($", tệp ghi ký lúc {Time(signature.Time)}", $", signed at {Time(signature.Time)} as the file says");
        string coverage = !signature.CoversFile ? language.Say("chỉ phủ một phần tệp", "covers only part of the file")
            : signature.IsFollowedByBytes ? language.Say("tệp được thêm nội dung sau khi ký", "the file was added to after signing")
            : language.Say("phủ toàn bộ tệp", "covers the whole file");
        return language.Say($"{signer} (không kiểm tra tính hợp lệ){time}, {coverage}", $"{signer} (validity not checked){time}, {coverage}");
    }

    private static string Time(string time) => DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
        ? parsed.ToString("HH:mm:ss dd/MM/yyyy", CultureInfo.InvariantCulture) + (time.Length > 19 ? $" ({time[19..]})" : "")
        : time;
}
