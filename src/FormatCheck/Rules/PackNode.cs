using System.Text;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A member of a pack's object, with the place of its name.</summary>
internal sealed record PackMember(string Name, int Offset, PackNode Value)
{
    /// <summary>Gets the place for messages: file, line and column.</summary>
    public string Place => Value.File.Place(Offset);
}

/// <summary>A value in a pack's file that knows where it stands; what it holds is read when it is asked for.</summary>
internal sealed class PackNode(PackText file, int index)
{
    private readonly PackToken _token = file.Tokens[index];
    private PackMember[]? _members;
    private PackNode[]? _items;

    public PackText File => file;

    /// <summary>Gets where the value begins in its file, in bytes.</summary>
    public int Start => _token.Start;

    public JsonTokenType Kind => _token.Kind;

    public ReadOnlySpan<byte> Raw => file.Utf8.AsSpan(_token.Start, _token.Length);

    /// <summary>Gets the place for messages: file, line and column.</summary>
    public string Place => file.Place(_token.Start);

    public int Line => file.Line(_token.Start);

    /// <summary>Gets an object's members in their order; of anything else there are none.</summary>
    public PackMember[] Members => _members ??= ReadMembers();

    /// <summary>Gets an array's items; of anything else there are none.</summary>
    public PackNode[] Items => _items ??= ReadItems();

    public string? Text => Kind == JsonTokenType.String ? ReadText(Raw) : null;

    public PackNode? this[string name]
    {
        get
        {
            foreach (PackMember member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    private static string ReadText(ReadOnlySpan<byte> raw)
    {
        int length = raw[1..].IndexOfAny((byte)'"', (byte)'\\');
        return raw[1 + length] == '"' ? Encoding.UTF8.GetString(raw.Slice(1, length)) : Unescape(raw);
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        Utf8JsonReader reader = PackText.Reader(raw);
        reader.Read();
        return reader.GetString()!;
    }

    private PackMember[] ReadMembers()
    {
        if (Kind != JsonTokenType.StartObject)
        {
            return [];
        }

        var members = new PackMember[Parts() / 2];
        PackToken[] tokens = file.Tokens;
        for (int i = index + 1, at = 0; at < members.Length; i = tokens[i + 1].Next, at++)
        {
            members[at] = new PackMember(ReadText(file.Utf8.AsSpan(tokens[i].Start, tokens[i].Length)), tokens[i].Start, new PackNode(file, i + 1));
        }

        return members;
    }

    private PackNode[] ReadItems()
    {
        if (Kind != JsonTokenType.StartArray)
        {
            return [];
        }

        var items = new PackNode[Parts()];
        PackToken[] tokens = file.Tokens;
        for (int i = index + 1, at = 0; at < items.Length; i = tokens[i].Next, at++)
        {
            items[at] = new PackNode(file, i);
        }

        return items;
    }

    /// <summary>How many tokens stand side by side within an object or an array; of an object's, every other is a name.</summary>
    private int Parts()
    {
        int parts = 0;
        for (int i = index + 1; i < _token.Next; i = file.Tokens[i].Next)
        {
            parts++;
        }

        return parts;
    }
}
