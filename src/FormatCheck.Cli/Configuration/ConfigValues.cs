using System.Globalization;
using System.Text.Json;
using FormatCheck.Cli.Text;
using FormatCheck.Rules;

namespace FormatCheck.Cli.Configuration;

/// <summary>Takes values out of a JSON file with places, and gathers what is wrong with them.</summary>
internal sealed class ConfigValues(Language language)
{
    private static readonly (string Word, Severity? Value)[] s_severities =
        [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", null)];

    private readonly List<LocalizedText> _problems = [];

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new UsageException([.. _problems.Select(problem => problem.In(language))]);
        }
    }

    public PackNode? Root(PackText text) => text.Parse(_problems);

    /// <summary>Reads an object member by member.</summary>
    public void Object(PackNode node, Dictionary<string, Action<PackNode>> members, params ReadOnlySpan<string> required)
    {
        if (!Is(node, JsonTokenType.StartObject, "một đối tượng { }", "an object { }"))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PackMember member in node.Members)
        {
            if (!members.TryGetValue(member.Name, out Action<PackNode>? read))
            {
                Tell(member.Place, $"không có mục “{member.Name}”{Hint(member.Name, members.Keys)}", $"there is no member '{member.Name}'{Hint(member.Name, members.Keys)}");
            }
            else if (!seen.Add(member.Name))
            {
                Tell(member.Place, $"mục “{member.Name}” có hai lần.", $"the member '{member.Name}' stands here twice.");
            }
            else
            {
                read(member.Value);
            }
        }

        foreach (string name in required)
        {
            if (!seen.Contains(name))
            {
                Tell(node.Place, $"thiếu mục “{name}”.", $"the member '{name}' is missing.");
            }
        }
    }

    public IReadOnlyList<PackMember> Members(PackNode node) => Is(node, JsonTokenType.StartObject, "một đối tượng { }", "an object { }") ? node.Members : [];

    public IReadOnlyList<PackNode> Items(PackNode node) => Is(node, JsonTokenType.StartArray, "một danh sách [ ]", "a list [ ]") ? node.Items : [];

    public Setting<string>? Text(PackNode node)
    {
        if (!Is(node, JsonTokenType.String, "một chuỗi ký tự", "a text"))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            Tell(node.Place, "chuỗi ký tự để trống.", "the text is empty.");
            return null;
        }

        return new(node.Text, node.Place);
    }

    public IReadOnlyList<Setting<string>> Texts(PackNode node) => [.. Items(node).Select(Text).OfType<Setting<string>>()];

    /// <summary>Patterns of files: a list, or one alone.</summary>
    public IReadOnlyList<Setting<string>> Patterns(PackNode node)
    {
        IReadOnlyList<Setting<string>> texts = node.Kind == JsonTokenType.String ? Text(node) is { } one ? [one] : [] : Texts(node);
        foreach (Setting<string> text in texts.Where(text => !PathPatterns.IsUnderstood(text.Value)))
        {
            Tell(text.Origin, $"không hiểu mẫu “{text.Value}”; chỉ dùng *, ** và dấu gạch chéo /.", $"the pattern '{text.Value}' is not understood; it may hold *, ** and slashes /.");
        }

        return [.. texts.Where(text => PathPatterns.IsUnderstood(text.Value))];
    }

    public Setting<int>? Count(PackNode node)
    {
        if (node.Kind == JsonTokenType.Number && int.TryParse(node.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return new(number, node.Place);
        }

        Tell(node.Place, "cần một số nguyên từ 0 trở lên.", "a whole number from 0 is expected.");
        return null;
    }

    public DateOnly? Day(PackNode node)
    {
        if (Text(node) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Tell(node.Place, $"“{text.Value}” không phải là ngày; hãy viết như 2027-01-31.", $"'{text.Value}' is no date; write it like 2027-01-31.");
        return null;
    }

    public Setting<T>? Word<T>(PackNode node, IReadOnlyList<(string Word, T Value)> choices)
    {
        foreach ((string word, T value) in choices)
        {
            if (node.Text == word)
            {
                return new(value, node.Place);
            }
        }

        string words = string.Join(", ", choices.Select(choice => choice.Word));
        string hint = node.Text is { } text ? Near(text, choices.Select(choice => choice.Word)) : ".";
        string found = node.Text ?? System.Text.Encoding.UTF8.GetString(node.Raw[..Math.Min(node.Raw.Length, 20)]);
        Tell(node.Place, $"cần một trong {words}, không phải “{found}”{hint}", $"one of {words} is expected, not '{found}'{hint}");
        return null;
    }

    /// <summary>A pack: the id of a built-in one, or a path from the folder of the configuration.</summary>
    public Setting<string>? Pack(PackNode node, string folder)
    {
        if (Text(node) is not { } text || PackChoice.Names.Contains(text.Value))
        {
            return Text(node);
        }

        string path = System.IO.Path.Combine(folder, text.Value);
        if (System.IO.Path.Exists(path))
        {
            return text with { Value = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path) };
        }

        string known = string.Join(", ", PackChoice.Names);
        string hint = Near(text.Value, PackChoice.Names);
        Tell(node.Place, $"không có bộ quy tắc “{text.Value}”, cũng không có tệp hay thư mục như thế; các bộ có sẵn: {known}{hint}", $"there is no pack '{text.Value}', nor such a file or folder; built in are {known}{hint}");
        return null;
    }

    public Setting<string>? Path(PackNode node, string folder) => Text(node) is { } text ? text with { Value = System.IO.Path.Combine(folder, text.Value) } : null;

    /// <summary>The register of numbers in a file; what is wrong with that is told as well.</summary>
    public Setting<RegisterFile>? Register(PackNode node, string folder)
    {
        if (Path(node, folder) is not { } path)
        {
            return null;
        }

        try
        {
            return new(new RegisterFile(PlacedFile.Shown(path.Value), NumberRegister.Load(path.Value)), path.Origin);
        }
        catch (NumberRegisterException exception)
        {
            foreach (LocalizedText problem in exception.Problems)
            {
                Tell(node.Place, $"sổ đăng ký số không dùng được: {problem.Vi}", $"the register of numbers cannot be used: {problem.En}");
            }

            return null;
        }
    }

    public Dictionary<string, Setting<Severity?>> Severities(PackNode node)
    {
        var severities = new Dictionary<string, Setting<Severity?>>(StringComparer.Ordinal);
        foreach (PackMember member in Members(node))
        {
            if (Word(member.Value, s_severities) is { } severity)
            {
                severities[member.Name] = severity with { Origin = member.Place };
            }
        }

        return severities;
    }

    private bool Is(PackNode node, JsonTokenType kind, string vi, string en)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        Tell(node.Place, $"cần {vi}.", $"{en} is expected.");
        return false;
    }

    private void Tell(string place, string vi, string en) => _problems.Tell(place, vi, en);

    private string Hint(string name, IReadOnlyCollection<string> known) =>
        Nearest.To(name, known).Length > 0 ? Near(name, known) : language.Say($"; các mục: {string.Join(", ", known)}.", $"; known are {string.Join(", ", known)}.");

    // Where the message has named all that is known already.
    private string Near(string name, IEnumerable<string> known)
    {
        string[] near = Nearest.To(name, known);
        return near.Length == 0 ? "." : language.Say($". Ý bạn là {string.Join(", ", near)}?", $". Did you mean {string.Join(", ", near)}?");
    }
}
