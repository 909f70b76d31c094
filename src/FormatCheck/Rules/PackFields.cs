using System.Globalization;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>An object of a pack, each member read as what it should hold; what is missing, of another kind or asked for by nobody is a problem with its place.</summary>
internal sealed class PackFields(PackNode within, PackMember[] members, List<LocalizedText> problems)
{
    private readonly bool[] _known = new bool[members.Length];

    public PackFields(PackNode node, List<LocalizedText> problems)
        : this(node, node.Members, problems)
    {
    }

    public List<LocalizedText> Problems => problems;

    public PackNode Within => within;

    public PackNode? Find(string name)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Name == name)
            {
                _known[i] = true;
                return members[i].Value.Kind == JsonTokenType.Null ? null : members[i].Value;
            }
        }

        return null;
    }

    /// <summary>Tells of the members that nobody asked for.</summary>
    public void End()
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (!_known[i])
            {
                problems.Tell(members[i].Place, $"không có mục “{members[i].Name}”.", $"there is no member '{members[i].Name}'.");
            }
        }
    }

    public string Text(string name) => Needed(name) is { } node ? TextOf(node) : "";

    public string Text(string name, string fallback) => TextOrNull(name) ?? fallback;

    public string? TextOrNull(string name) => Find(name) is { } node ? TextOf(node) : null;

    public LocalizedText Localized(string name)
    {
        if (Needed(name) is not { } node)
        {
            return new LocalizedText("", "");
        }

        var text = new PackFields(node, problems);
        return new LocalizedText(text.Text("vi"), text.Text("en"));
    }

    public string[] Texts(string name) => Needed(name) is { } node ? TextsOf(node) : [];

    public string[]? TextsOrNull(string name) => Find(name) is { } node ? TextsOf(node) : null;

    public bool Flag(string name) => Needed(name) is { } node && FlagOf(node);

    public bool Flag(string name, bool fallback) => FlagOrNull(name) ?? fallback;

    public bool? FlagOrNull(string name) => Find(name) is { } node ? FlagOf(node) : null;

    public double Number(string name) => Needed(name) is { } node ? NumberOf(node) : 0;

    public double Number(string name, double fallback) => NumberOrNull(name) ?? fallback;

    public double? NumberOrNull(string name) => Find(name) is { } node ? NumberOf(node) : null;

    public double[][] Pairs(string name) => Array.ConvertAll(Needed(name)?.Items ?? [], NumbersOf);

    /// <summary>The object as lists of texts by their names.</summary>
    public Dictionary<string, string[]> Lists()
    {
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (PackMember member in members)
        {
            lists[member.Name] = TextsOf(member.Value);
        }

        return lists;
    }

    public char Letter(string name)
    {
        if (Needed(name) is not { } node)
        {
            return '\0';
        }

        return TextOf(node) is [var only] ? only : Expected(node, "một chữ", "one character", '\0');
    }

    public DateOnly? DayOrNull(string name)
    {
        if (Find(name) is not { } node)
        {
            return null;
        }

        if (Day(node.Text) is { } day)
        {
            return day;
        }

        problems.Tell(node.Place, "cần một ngày, như 2026-05-27.", "a day is expected, like 2026-05-27.");
        return null;
    }

    /// <summary>One of an enum's members, in kebab case (<c>leading-zero</c>).</summary>
    public T Word<T>(string name)
        where T : struct, Enum => Needed(name) is { } node && WordOf(node, typeof(T)) is T word ? word : default;

    public T[]? WordsOrNull<T>(string name)
        where T : struct, Enum
    {
        if (Find(name)?.Items is not { } items)
        {
            return null;
        }

        var words = new T[items.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = WordOf(items[i], typeof(T)) is T word ? word : default;
        }

        return words;
    }

    private object? WordOf(PackNode node, Type words)
    {
        string word = node.Text ?? "";
        if (word.Length > 0 && char.IsAsciiLetterLower(word[0]) && Enum.TryParse(words, word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out object? value))
        {
            return value;
        }

        problems.Tell(node.Place, $"không hiểu từ “{word}” ở đây.", $"'{word}' is no word known here.");
        return null;
    }

    /// <summary>A day as ISO 8601 writes it; the parser of the platform reads the data of cultures first, which takes longer than all packs.</summary>
    private static DateOnly? Day(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && Digits(text[..4]) is > 0 and var year && Digits(text[5..7]) is > 0 and <= 12 and var month && Digits(text[8..]) is > 0 and var day && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Digits(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private PackNode? Needed(string name)
    {
        PackNode? node = Find(name);
        if (node is null)
        {
            problems.Tell(within.Place, $"thiếu mục “{name}”.", $"the member '{name}' is missing.");
        }

        return node;
    }

    private string[] TextsOf(PackNode node) => Array.ConvertAll(node.Items, TextOf);

    private double[] NumbersOf(PackNode node)
    {
        double[] numbers = new double[node.Items.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NumberOf(node.Items[i]);
        }

        return numbers;
    }

    private string TextOf(PackNode node) => node.Text ?? Expected(node, "một chuỗi ký tự", "a string", "");

    private bool FlagOf(PackNode node) => node.Kind is JsonTokenType.True or JsonTokenType.False ? node.Kind == JsonTokenType.True : Expected(node, "true hoặc false", "a boolean", false);

    private double NumberOf(PackNode node) =>
        node.Kind == JsonTokenType.Number && double.TryParse(node.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : Expected(node, "một số", "a number", 0.0);

    private T Expected<T>(PackNode node, string vi, string en, T standIn)
    {
        problems.Tell(node.Place, $"cần {vi}.", $"{en} is expected.");
        return standIn;
    }
}
