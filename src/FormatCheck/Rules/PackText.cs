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
    private PackToken[] _tokens = new PackToken[16 + (utf8.Length / 12)];
    private int _count;

    public string Name => name;

    public byte[] Utf8 => utf8;

    /// <summary>Gets the values in the order of the file, names of members among them; none before <see cref="Parse"/>.</summary>
    public PackToken[] Tokens => _tokens;

    /// <summary>Gets whether the file is known to be valid JSON, as those inside the assembly are, which tests read.</summary>
    public bool IsValid { get; init; }

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    /// <summary>The file's root, or <see langword="null"/> and a problem where it is no JSON object.</summary>
    /// <param name="problems">Receives what is wrong.</param>
    public PackNode? Parse(List<LocalizedText> problems)
    {
        int start = utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (!IsValid && Fault(utf8.AsSpan(start)) is { } fault)
        {
            string message = fault.Message.Split(" LineNumber:", 2)[0];
            problems.Tell($"{name}({fault.LineNumber + 1},{fault.BytePositionInLine + 1})", "không phải JSON hợp lệ từ chỗ này.", message);
            return null;
        }

        _count = 0;
        Add(Next(start));
        if (_tokens[0].Kind == JsonTokenType.StartObject)
        {
            return new PackNode(this, 0);
        }

        problems.Tell(Place(_tokens[0].Start), "cần một đối tượng, trong ngoặc { }.", "an object is expected, in braces.");
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

    /// <summary>What is wrong with a text that is no JSON, or <see langword="null"/>.</summary>
    private static JsonException? Fault(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = Reader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
        catch (InvalidOperationException e)
        {
            // Half of a surrogate pair is no text.
            ReadOnlySpan<byte> before = json[..(int)reader.TokenStartIndex];
            return new JsonException(e.Message, null, before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1);
        }
    }

    /// <summary>Takes down the value that begins at an offset, with all that it holds.</summary>
    /// <returns>Where it ends.</returns>
    private int Add(int start)
    {
        int index = _count++;
        if (index == _tokens.Length)
        {
            Array.Resize(ref _tokens, index * 2);
        }

        int end = utf8[start] switch
        {
            (byte)'{' or (byte)'[' => EndOfParts(start + 1),
            (byte)'"' => EndOfString(start + 1),
            _ => EndOfWord(start + 1),
        };
        _tokens[index] = new PackToken(KindOf(utf8[start]), start, end - start, _count);
        return end;
    }

    private static JsonTokenType KindOf(byte first) => first switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    private int EndOfParts(int at)
    {
        for (at = Next(at); utf8[at] is not ((byte)'}' or (byte)']'); at = Next(at))
        {
            at = Add(at);
        }

        return at + 1;
    }

    private int EndOfString(int at)
    {
        while (true)
        {
            at += utf8.AsSpan(at).IndexOfAny((byte)'"', (byte)'\\');
            if (utf8[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }

    /// <summary>Where a number, true, false or null ends.</summary>
    private int EndOfWord(int at)
    {
        while (at < utf8.Length && (char.IsAsciiLetterOrDigit((char)utf8[at]) || utf8[at] is (byte)'.' or (byte)'-' or (byte)'+'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips white space, comments, and the commas and colons between values.</summary>
    private int Next(int at)
    {
        while (utf8[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',' or (byte)':' or (byte)'/')
        {
            at = utf8[at] == '/' ? EndOfComment(at + 1) : at + 1;
        }

        return at;
    }

    private int EndOfComment(int at) => utf8[at] == '*'
        ? at + 1 + utf8.AsSpan(at + 1).IndexOf("*/"u8) + 2
        : at + utf8.AsSpan(at).IndexOfAny((byte)'\n', (byte)'\r') + 1;
}
