using System.Runtime.InteropServices;
using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>A recognised component: its lines, and how sure it is.</summary>
/// <param name="Role">What it is.</param>
/// <param name="First">Index of its first line in the recognised draft's list of component lines.</param>
/// <param name="Count">The number of its lines.</param>
/// <param name="Percent">How sure the recognition is, 0 to 100.</param>
/// <param name="Reason">What it was recognised by.</param>
/// <param name="Group">Counts the signature blocks, from 0; elsewhere 0.</param>
internal readonly record struct Component(Role Role, int First, int Count, byte Percent, RecognisedBy Reason, int Group);

internal enum RecognisedBy : byte
{
    Text,
    Pattern,
    Place,
    Vocabulary,
    Field,
}

/// <summary>A draft with its components. The lines and buffers go back to their pools when it is disposed; the draft itself is the caller's.</summary>
internal sealed class RecognisedDraft : IDisposable
{
    private const int RoleCount = (int)Role.PageNumber + 1;

    private readonly PooledList<char> _plain;
    private readonly PooledList<Component> _components = new(64);
    private readonly PooledList<int> _componentLines = new(128);
    private readonly PooledList<TextLine> _lines = new(128);
    private readonly int[] _storyLines;
    private (float Left, float Right)[]? _printedEdges;
    private readonly PooledList<(int First, int End)> _ofRole = new(RoleCount); // counted from 1; 0 where there is none

    public RecognisedDraft(Draft draft)
    {
        Draft = draft;
        _ofRole.Reserve(RoleCount).Clear();
        _ofRole.Commit(RoleCount);
        _plain = new PooledList<char>(Math.Max(16, draft.Text.Length));
        Span<char> plain = _plain.Reserve(draft.Text.Length);
        VietnameseText.Plain(draft.Text, plain);
        _plain.Commit(plain.Length);

        var splitter = new LineSplitter(draft, plain, _lines);
        _storyLines = new int[draft.Stories.Count + 1];
        for (int s = 0; s < draft.Stories.Count; s++)
        {
            _storyLines[s] = _lines.Count;
            splitter.Split(draft.Stories[s]);
        }

        _storyLines[^1] = _lines.Count;
    }

    public Draft Draft { get; }

    public ReadOnlySpan<Component> Components => _components.Span;

    /// <summary>Gets the lines of all stories, then pieces of lines that components needed (a label apart from its list).</summary>
    public ReadOnlySpan<TextLine> Lines => _lines.Span;

    /// <summary>Gets the number of lines of the body.</summary>
    public int BodyLineCount => _storyLines.Length > 1 ? _storyLines[1] : 0;

    /// <summary>Gets whose document this is; <see langword="null"/> where nothing tells.</summary>
    public HeadTitle? Issuer { get; set; }

    /// <summary>Gets whether it is one of those that the pack is for.</summary>
    public bool IsCovered { get; set; } = true;

    /// <summary>Gets the type: printed, or told by the number's symbol or the addressee; <see langword="null"/> where nothing tells.</summary>
    public DocumentType? Type { get; set; }

    /// <summary>Gets whether the type's name shares its line with the summary.</summary>
    public bool TypeSharesLine { get; set; }

    /// <summary>Gets whether a political report prints its theme in place of the type's name.</summary>
    public bool HasTheme { get; set; }

    public bool IsJoint { get; set; }

    public bool IsCongress { get; set; }

    /// <summary>Gets the lines [start, end) of the body text, of the closing components, and of what follows them.</summary>
    public (int Start, int End) Body { get; set; }

    public (int Start, int End) Closing { get; set; }

    public int HeaderEnd { get; set; }

    /// <summary>Gets the first line of a copy's own components, or the number of body lines.</summary>
    public int CopyStart { get; set; }

    public int AppendixStart { get; set; }

    public (int Start, int End) LinesOfStory(int story) => (_storyLines[story], _storyLines[story + 1]);

    public ReadOnlySpan<char> Text(in TextLine line) => Draft.Text.Slice(line.Start, line.Length);

    /// <summary>Gets the plain form of all text, character by character.</summary>
    public ReadOnlySpan<char> PlainText => _plain.Span;

    public ReadOnlySpan<char> Plain(in TextLine line) => _plain.Span.Slice(line.Start, line.Length);

    public ReadOnlySpan<char> Plain(in Paragraph paragraph) => _plain.Span.Slice(paragraph.Start, paragraph.Length);

    public ReadOnlySpan<char> Text(int line) => Text(_lines.Span[line]);

    public ReadOnlySpan<char> Plain(int line) => Plain(_lines.Span[line]);

    public ReadOnlySpan<int> LinesOf(in Component component) => _componentLines.Span.Slice(component.First, component.Count);

    public ref readonly Paragraph ParagraphOf(in TextLine line) => ref Draft.Paragraphs[line.Paragraph];

    public bool Has(Role role) => Find(role) >= 0;

    /// <summary>The index of the first component of a role, or -1.</summary>
    public int Find(Role role) => _ofRole[(int)role].First - 1;

    /// <summary>The index behind the last component of a role, or 0.</summary>
    public int EndOf(Role role) => _ofRole[(int)role].End;

    /// <summary>The first line of each component of a role, in the order of the lines.</summary>
    public List<int> FirstLinesOf(Role role)
    {
        var lines = new List<int>();
        for (int i = Math.Max(0, Find(role)); i < EndOf(role); i++)
        {
            if (Components[i].Role == role)
            {
                lines.Add(LinesOf(Components[i])[0]);
            }
        }

        lines.Sort();
        return lines;
    }

    /// <summary>Where the text that a page shows begins and ends, in points from the left; of a PDF only.</summary>
    public (float Left, float Right) PrintedEdges(int page) => (_printedEdges ??= FindPrintedEdges())[page];

    private (float Left, float Right)[] FindPrintedEdges()
    {
        var edges = new (float Left, float Right)[Draft.Facts.Print?.Pages.Count ?? 0];
        Array.Fill(edges, (float.MaxValue, 0));
        foreach (ref readonly PrintedRow row in Draft.Rows)
        {
            ref (float Left, float Right) own = ref edges[row.Page];
            own = (Math.Min(own.Left, row.Left), Math.Max(own.Right, row.Right));
        }

        return edges;
    }

    /// <summary>The component that was taken right after another, or <see langword="null"/>.</summary>
    public Component? After(in Component component)
    {
        ReadOnlySpan<Component> components = Components;
        int low = 0, high = components.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (components[middle].First < component.First)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low + 1 < components.Length ? components[low + 1] : null;
    }

    /// <summary>The component's lines as text, joined by spaces.</summary>
    public string JoinedText(in Component component)
    {
        if (component.Count == 1)
        {
            return Text(LinesOf(component)[0]).ToString();
        }

        var text = new System.Text.StringBuilder();
        foreach (int line in LinesOf(component))
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(Text(line));
        }

        return text.ToString();
    }

    public void Add(Role role, int line, RecognisedBy reason, byte percent = 100, int group = 0) => Add(role, new ReadOnlySpan<int>(in line), reason, percent, group);

    public void Add(Role role, List<int> lines, RecognisedBy reason, byte percent = 100, int group = 0) => Add(role, CollectionsMarshal.AsSpan(lines), reason, percent, group);

    public void Add(Role role, ReadOnlySpan<int> lines, RecognisedBy reason, byte percent = 100, int group = 0)
    {
        _components.Add(new Component(role, _componentLines.Count, lines.Length, percent, reason, group));
        ref (int First, int End) own = ref _ofRole[(int)role];
        own = (own.First == 0 ? _components.Count : own.First, _components.Count);
        _componentLines.AddRange(lines);
    }

    /// <summary>Gives every component of one role another.</summary>
    public void Reassign(Role from, Role to)
    {
        for (int i = 0; i < _components.Count; i++)
        {
            if (_components[i].Role == from)
            {
                _components[i] = _components[i] with { Role = to };
                ref (int First, int End) own = ref _ofRole[(int)to];
                own = (own.First == 0 ? i + 1 : Math.Min(own.First, i + 1), Math.Max(own.End, i + 1));
            }
        }

        _ofRole[(int)from] = default;
    }

    /// <summary>Adds a piece of a line as a line of its own, trimmed.</summary>
    public int AddPiece(in TextLine line, int start, int end)
    {
        ReadOnlySpan<char> plain = _plain.Span;
        while (start < end && plain[start] == ' ')
        {
            start++;
        }

        while (end > start && plain[end - 1] == ' ')
        {
            end--;
        }

        _lines.Add(line with { Start = start, Length = end - start });
        return _lines.Count - 1;
    }

    public void Dispose()
    {
        _plain.Dispose();
        _components.Dispose();
        _componentLines.Dispose();
        _lines.Dispose();
        _ofRole.Dispose();
    }
}
