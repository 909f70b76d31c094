using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>Reads a register of numbers from CSV (comma, semicolon or tab; quoted fields) or from JSON, with the place of everything that is wrong.</summary>
internal sealed class RegisterReader(string name, List<LocalizedText> problems)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public List<IssuedNumber> Read(ReadOnlyMemory<byte> content)
    {
        byte[] bytes = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..].ToArray() : content.ToArray();
        int start = bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8);
        if (start >= 0 && bytes[start] is (byte)'[' or (byte)'{')
        {
            return ReadJson(bytes);
        }

        try
        {
            return ReadCsv(s_utf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            problems.Tell(name, "tệp không phải UTF-8; hãy lưu dạng “CSV UTF-8”.", "the file is not in UTF-8; save it as “CSV UTF-8”.");
            return [];
        }
    }

    private List<IssuedNumber> ReadJson(byte[] bytes)
    {
        // A list alone is as good as an object that holds it.
        byte[] wrapped = bytes.AsSpan().TrimStart(" \t\r\n"u8)[0] == (byte)'[' ? [.. "{\"numbers\":"u8, .. bytes, (byte)'}'] : bytes;
        PackNode? root = new PackText(name, wrapped).Parse(problems);
        if (root is null)
        {
            return [];
        }

        if (root["numbers"] is not { Kind: JsonTokenType.StartArray } list)
        {
            const string form = """[{ "number": "12-NQ/TU", "date": "2026-06-15" }]""";
            problems.Tell(root.Place, $"cần một danh sách số: {form}.", $"a list of numbers is expected: {form}.");
            return [];
        }

        var entries = new List<IssuedNumber>();
        foreach (PackNode item in list.Items)
        {
            var row = new RegisterRow(problems);
            foreach (PackMember member in item.Members)
            {
                if (RegisterRow.Column(member.Name) is { } column)
                {
                    row.Add(column, member.Value.Text ?? Encoding.UTF8.GetString(member.Value.Raw), member.Value.Place);
                }
                else
                {
                    problems.Tell(member.Place, $"không có mục “{member.Name}”.", $"there is no member '{member.Name}'.", Spelling.Nearest(member.Name, RegisterRow.Columns));
                }
            }

            if (row.Read(item.Place) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private List<IssuedNumber> ReadCsv(string text)
    {
        var entries = new List<IssuedNumber>();
        List<(string Text, string Place)>? heads = null;
        string?[] columns = [];
        char separator = Separator(text);
        int at = 0, line = 1;
        while (at < text.Length)
        {
            int first = line;
            List<(string Text, string Place)> fields = Fields(text, separator, ref at, ref line);
            if (fields.TrueForAll(field => field.Text.Length == 0))
            {
                continue;
            }

            if (heads is null)
            {
                heads = fields;
                columns = Heads(fields);
                continue;
            }

            var row = new RegisterRow(problems);
            for (int f = 0; f < fields.Count; f++)
            {
                if (f >= columns.Length)
                {
                    problems.Tell(fields[f].Place, $"bảng có {columns.Length} cột, ô này thừa.", $"there are {columns.Length} columns, this field is one more.");
                }
                else if (columns[f] is { } column)
                {
                    row.Add(column, fields[f].Text, fields[f].Place);
                }
            }

            if (row.Read($"{name}({first},1)") is { } entry)
            {
                entries.Add(entry);
            }
        }

        if (heads is null)
        {
            problems.Tell($"{name}(1,1)", "cần một dòng tên cột: number,date hoặc number,type,agency,date,term,summary.", "a line of column names is expected: number,date or number,type,agency,date,term,summary.");
        }

        return entries;
    }

    /// <summary>The columns that are known; others are left alone, but the number's must be there.</summary>
    private string?[] Heads(List<(string Text, string Place)> fields)
    {
        string?[] columns = [.. fields.Select(field => RegisterRow.Column(field.Text))];
        if (!columns.Contains("number"))
        {
            problems.Tell(fields[0].Place, "không có cột “number” (“Số”, “Số, ký hiệu”); dòng đầu là tên các cột.", "no column is named 'number' ('Số', 'Số, ký hiệu'); the first line names the columns.");
        }

        return columns;
    }

    /// <summary>The mark between columns: the one that the first line has most of outside quotes.</summary>
    private static char Separator(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string head = end < 0 ? text : text[..end];
        bool quoted = false;
        int commas = 0, semicolons = 0, tabs = 0;
        foreach (char c in head)
        {
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            tabs += c == '\t' && !quoted ? 1 : 0;
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The fields of one record, which may go over several lines within quotes (RFC 4180).</summary>
    private List<(string Text, string Place)> Fields(string text, char separator, ref int at, ref int line)
    {
        var fields = new List<(string Text, string Place)>();
        int lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        while (true)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{name}({line},{at - lineStart + 1})");
            var field = new StringBuilder();
            if (at < text.Length && text[at] == '"')
            {
                at = Quoted(text, at + 1, field, place, ref line);
            }

            while (at < text.Length && text[at] != separator && text[at] != '\n')
            {
                field.Append(text[at++]);
            }

            fields.Add((field.ToString().Trim(), place));
            if (at >= text.Length || text[at] == '\n')
            {
                at++;
                line++;
                return fields;
            }

            at++;
        }
    }

    /// <returns>The place behind the closing quote.</returns>
    private int Quoted(string text, int at, StringBuilder field, string place, ref int line)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                if (at + 1 >= text.Length || text[at + 1] != '"')
                {
                    return at + 1;
                }

                at++;
            }

            line += text[at] == '\n' ? 1 : 0;
            field.Append(text[at]);
        }

        problems.Tell(place, "thiếu dấu nháy kép đóng.", "the closing quote is missing.");
        return at;
    }
}
