using System.Text;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A value in a file of JSON: where it stands, and the index of what comes after it and all that it holds.</summary>
internal readonly struct PackToken(JsonTokenType kind, int start, int length, int next)
{
    public readonly JsonTokenType Kind = kind;
    public readonly int Start = start;
    public readonly int Length = length;
    public readonly int Next = next;
}

/// <summary>A pack's file as it was read: its name for messages, its bytes, and where each value stands in them.</summary>
internal sealed class PackText(string name, byte[] utf8)
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private PackToken[] _tokens = [];
    private int _count;

    public string Name => name;

    public byte[] Utf8 => utf8;

    /// <summary>Gets the values in the order of the file, names of members among them; none before <see cref="Parse"/>.</summary>
    public PackToken[] Tokens => _tokens;

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, s_options);

    /// <summary>The file's root, or <see langword="null"/> and a problem where it is no JSON object.</summary>
    /// <param name="problems">Receives what is wrong.</param>
    public PackNode? Parse(List<LocalizedText> problems)
    {
        int start = utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        _tokens = new PackToken[16 + (utf8.Length / 12)];
        _count = 0;
        try
        {
            Utf8JsonReader reader = Reader(utf8.AsSpan(start));
            reader.Read();
            Add(ref reader, start);
            reader.Read(); // whatever follows the root is no JSON
            if (_tokens[0].Kind == JsonTokenType.StartObject)
            {
                return new PackNode(this, 0);
            }

            problems.Tell(Place(_tokens[0].Start), "cần một đối tượng, trong ngoặc { }.", "an object is expected, in braces.");
        }
        catch (JsonException e)
        {
            string message = e.Message.Split(" LineNumber:", 2)[0];
            problems.Tell($"{name}({e.LineNumber + 1},{e.BytePositionInLine + 1})", "không phải JSON hợp lệ từ chỗ này.", message);
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

    /// <summary>Takes down the value that the reader stands on, with all that it holds; the reader sees to it that the depth has an end.</summary>
    private void Add(ref Utf8JsonReader reader, int start)
    {
        int index = _count++;
        if (index == _tokens.Length)
        {
            Array.Resize(ref _tokens, index * 2);
        }

        JsonTokenType kind = reader.TokenType;
        int from = (int)reader.TokenStartIndex;
        if (kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                Add(ref reader, start);
            }
        }

        // A name's token goes up to its colon: what counts is the text between its quotes.
        _tokens[index] = new PackToken(kind, start + from, (int)reader.BytesConsumed - from, _count);
    }
}
