using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A member of a pack's object, with the place of its name.</summary>
internal readonly record struct PackMember(string Name, int Offset, PackNode Value);

/// <summary>A value in a pack's file that knows where it stands; what it holds is read when it is asked for.</summary>
internal sealed class PackNode(PackText file, int start, int length, JsonTokenType kind)
{
    private List<PackMember>? _members;
    private List<PackNode>? _items;

    public PackText File => file;

    public JsonTokenType Kind => kind;

    public ReadOnlySpan<byte> Raw => Memory.Span;

    public ReadOnlyMemory<byte> Memory => file.Utf8.AsMemory(start, length);

    /// <summary>Gets the place for messages: file, line and column.</summary>
    public string Place => file.Place(start);

    public int Line => file.Line(start);

    /// <summary>Gets an object's members in their order; of anything else there are none.</summary>
    public IReadOnlyList<PackMember> Members => _members ??= ReadMembers();

    /// <summary>Gets an array's items; of anything else there are none.</summary>
    public IReadOnlyList<PackNode> Items => _items ??= ReadItems();

    public string? Text => kind == JsonTokenType.String ? ReadText() : null;

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

    public string PlaceOf(in PackMember member) => file.Place(member.Offset);

    private string ReadText()
    {
        Utf8JsonReader reader = PackText.Reader(Raw);
        reader.Read();
        return reader.GetString()!;
    }

    private List<PackMember> ReadMembers()
    {
        var members = new List<PackMember>();
        Utf8JsonReader reader = PackText.Reader(Raw);
        reader.Read();
        while (kind == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            int at = start + (int)reader.TokenStartIndex;
            reader.Read();
            members.Add(new PackMember(name, at, Child(ref reader)));
        }

        return members;
    }

    private List<PackNode> ReadItems()
    {
        var items = new List<PackNode>();
        Utf8JsonReader reader = PackText.Reader(Raw);
        reader.Read();
        while (kind == JsonTokenType.StartArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Child(ref reader));
        }

        return items;
    }

    private PackNode Child(ref Utf8JsonReader reader)
    {
        int from = (int)reader.TokenStartIndex;
        JsonTokenType token = reader.TokenType;
        reader.Skip();
        return new PackNode(file, start + from, (int)reader.BytesConsumed - from, token);
    }
}
