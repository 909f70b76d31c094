using System.Text;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A pack's file as it was read: its name for messages and its bytes.</summary>
internal sealed class PackText(string name, byte[] utf8)
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public string Name => name;

    public byte[] Utf8 => utf8;

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, s_options);

    /// <summary>The file's root, or <see langword="null"/> and a problem where it is no JSON object.</summary>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="isTrusted">Whether the file is known to be JSON, as those inside the assembly are.</param>
    public PackNode? Parse(List<string> problems, bool isTrusted = false)
    {
        int start = utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            Utf8JsonReader reader = Reader(utf8.AsSpan(start));
            reader.Read();
            var root = new PackNode(this, start + (int)reader.TokenStartIndex, utf8.Length - start - (int)reader.TokenStartIndex, reader.TokenType);
            while (!isTrusted && reader.Read())
            {
                // only to the end: whatever is no JSON is found here, once
            }

            if (root.Kind == JsonTokenType.StartObject)
            {
                return root;
            }

            problems.Add($"{root.Place}: an object is expected, in braces.");
        }
        catch (JsonException e)
        {
            string message = e.Message.Split(" LineNumber:", 2)[0];
            problems.Add($"{name}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {message}");
        }

        return null;
    }

    /// <summary>The line of an offset, counted from 1.</summary>
    public int Line(int offset) => utf8.AsSpan(0, offset).Count((byte)'\n') + 1;

    /// <summary>An offset as people look it up: <c>file(line,column)</c>.</summary>
    public string Place(int offset)
    {
        int start = utf8.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        return $"{name}({Line(offset)},{Encoding.UTF8.GetCharCount(utf8, start, offset - start) + 1})";
    }
}
