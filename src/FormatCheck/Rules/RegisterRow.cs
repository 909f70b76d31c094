using System.Globalization;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>One row of a register: its fields with their places, and what is wrong with them.</summary>
internal sealed class RegisterRow(List<LocalizedText> problems)
{
    /// <summary>The columns, in English and as Vietnamese registers head them (compared without marks).</summary>
    private static readonly Dictionary<string, string> s_columns = new(StringComparer.Ordinal)
    {
        ["number"] = "number", ["so"] = "number", ["so, ky hieu"] = "number", ["so ky hieu"] = "number", ["so va ky hieu"] = "number", ["so/ky hieu"] = "number",
        ["type"] = "type", ["loai"] = "type", ["ten loai"] = "type",
        ["agency"] = "agency", ["co quan"] = "agency", ["co quan ban hanh"] = "agency",
        ["date"] = "date", ["ngay"] = "date", ["ngay ban hanh"] = "date", ["ngay thang"] = "date", ["ngay, thang, nam"] = "date",
        ["term"] = "term", ["nhiem ky"] = "term",
        ["summary"] = "summary", ["trich yeu"] = "summary", ["trich yeu noi dung"] = "summary",
    };

    private static readonly string[] s_dates = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    private readonly Dictionary<string, (string Text, string Place)> _fields = new(StringComparer.Ordinal);

    public static IEnumerable<string> Columns => s_columns.Values.Distinct();

    /// <summary>The column that a heading names, or <see langword="null"/>.</summary>
    public static string? Column(string heading) => s_columns.GetValueOrDefault(VietnameseText.PlainWords(heading.Trim()));

    public void Add(string column, string text, string place) => _fields[column] = (text.Trim(), place);

    /// <param name="place">Where the row begins.</param>
    public IssuedNumber? Read(string place)
    {
        if (!_fields.TryGetValue("number", out (string Text, string Place) field) || field.Text.Length == 0)
        {
            problems.Tell(place, "thiếu số.", "the number is missing.");
            return null;
        }

        (int? number, string type, string agency) = Symbol(field.Text);
        type = type.Length > 0 ? type : Text("type");
        if (number is null)
        {
            problems.Tell(field.Place, $"“{field.Text}” không phải là số; hãy viết 12 hoặc 12-NQ/TU.", $"'{field.Text}' is no number; write 12 or 12-NQ/TU.");
        }

        if (type.Length == 0)
        {
            problems.Tell(
                place,
                "thiếu ký hiệu tên loại; ghi ở cột “type” hoặc trong số, như 12-NQ/TU.", "the type's symbol is missing; give it in the column 'type' or in the number, as in 12-NQ/TU.");
        }

        return new IssuedNumber(number ?? 0, type, agency.Length > 0 ? agency : Text("agency"), Date(), Text("term"), Text("summary"));
    }

    private string Text(string column) => _fields.GetValueOrDefault(column).Text ?? "";

    private DateOnly? Date()
    {
        (string text, string place) = _fields.GetValueOrDefault("date");
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            problems.Tell(place, $"“{text}” không phải là ngày; hãy viết 2026-06-15 hoặc 15/6/2026.", $"'{text}' is no date; write 2026-06-15 or 15/6/2026.");
        }

        return date;
    }

    /// <summary>Takes <c>12</c>, <c>12-NQ/TU</c>, <c>Số 12-NQ/TU</c> or <c>15/QĐ-BNV</c> apart.</summary>
    private static (int? Number, string Type, string Agency) Symbol(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('0', '9');
        int end = Math.Max(first, 0);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (first < 0 || end - first > 6 || VietnameseText.PlainWords(text.AsSpan(0, first)).Trim(' ', ':') is not ("" or "so"))
        {
            return default((int?, string, string)) with { Item2 = "", Item3 = "" };
        }

        int number = int.Parse(text.AsSpan(first, end - first), CultureInfo.InvariantCulture);
        string symbol = text[end..].Replace(" ", "", StringComparison.Ordinal);
        if (symbol.Length < 2 || symbol[0] is not ('-' or '/'))
        {
            return symbol.Length == 0 ? (number, "", "") : (null, "", "");
        }

        string[] parts = symbol[1..].Split(symbol[0] == '-' ? '/' : '-', 2);
        return (number, parts[0], parts.Length > 1 ? parts[1] : "");
    }
}
