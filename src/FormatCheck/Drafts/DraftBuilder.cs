using System.Text;
using System.Text.Unicode;

namespace FormatCheck.Drafts;

/// <summary>Takes a draft from a reader, piece by piece in reading order, and keeps its text precomposed (NFC).</summary>
internal sealed class DraftBuilder : IDisposable
{
    private Paragraph _open;
    private bool _isOpen;

    public PooledList<char> Text { get; } = new(8192);

    public PooledList<Run> Runs { get; } = new(256);

    public PooledList<Paragraph> Paragraphs { get; } = new(128);

    public List<Section> Sections { get; } = new(2);

    public List<Story> Stories { get; } = new(4);

    public List<Table> Tables { get; } = [];

    public List<Cell> Cells { get; } = new(8);

    public List<Box> Boxes { get; } = [];

    public List<DrawnLine> Lines { get; } = [];

    /// <summary>Gets the printed rows in the order of their text; <see langword="null"/> where the file has no pages of its own.</summary>
    public PooledList<PrintedRow>? Rows { get; set; }

    /// <summary>Gets the index of the paragraph that is open, or of the next one.</summary>
    public int CurrentParagraph => Paragraphs.Count;

    /// <summary>Opens a paragraph; only one is open at a time, so a reader holds back the text boxes anchored in it until it is closed.</summary>
    public void BeginParagraph(in Paragraph paragraph)
    {
        _open = paragraph;
        _open.Start = Text.Count;
        _open.FirstRun = Runs.Count;
        _isOpen = true;
    }

    public void Mark(ParagraphMarks marks) => _open.Marks |= marks;

    /// <summary>Adds text of one format to the open paragraph. Runs of one format and kind that follow each other become one.</summary>
    public void Append(ReadOnlySpan<char> text, TextFormat format, RunKinds kind = RunKinds.None)
    {
        if (text.IsEmpty || !_isOpen)
        {
            return;
        }

        int start = Text.Count;
        if (NeedsComposition(text))
        {
            start = AppendComposed(text);
        }
        else
        {
            Text.AddRange(text);
        }

        ExtendRuns(start, format, kind);
    }

    /// <summary>Adds text in UTF-8 that is known to be valid.</summary>
    public void Append(ReadOnlySpan<byte> utf8, TextFormat format, RunKinds kind = RunKinds.None)
    {
        if (utf8.IsEmpty || !_isOpen)
        {
            return;
        }

        // No text has more UTF-16 units than UTF-8 bytes.
        int start = Text.Count;
        Span<char> room = Text.Reserve(utf8.Length);
        Utf8.ToUtf16(utf8, room, out _, out int written);
        if (NeedsComposition(room[..written]))
        {
            start = AppendComposed(room[..written].ToString());
        }
        else
        {
            Text.Commit(written);
        }

        ExtendRuns(start, format, kind);
    }

    public void EndParagraph()
    {
        _open.Length = Text.Count - _open.Start;
        _open.RunCount = Runs.Count - _open.FirstRun;
        Paragraphs.Add(_open);
        _isOpen = false;
    }

    public void Dispose()
    {
        Text.Dispose();
        Runs.Dispose();
        Paragraphs.Dispose();
        Rows?.Dispose();
    }

    /// <summary>Combining marks are what NFC of Vietnamese text would join; text without them is taken as it is.</summary>
    private static bool NeedsComposition(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0300', '\u036F') >= 0;

    /// <summary>Appends the composed text; a mark at its head joins the letter before it, even of another run. Returns where the new run starts.</summary>
    private int AppendComposed(ReadOnlySpan<char> text)
    {
        int marks = 0;
        while (marks < text.Length && text[marks] is >= '\u0300' and <= '\u036F')
        {
            marks++;
        }

        int joined = marks > 0 && Text.Count > _open.Start ? Text.Count - 1 : Text.Count;
        string source = string.Concat(Text.Span[joined..], text);
        string composed = source;
        try
        {
            composed = source.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate: no normal form exists, the text stays as it is.
        }

        if (composed.Length != source.Length)
        {
            Mark(ParagraphMarks.WasDecomposed);
        }

        int start = Text.Count;
        Text.RemoveFrom(joined);
        Text.AddRange(composed);
        return Math.Min(start, Text.Count);
    }

    private void ExtendRuns(int start, TextFormat format, RunKinds kind)
    {
        if (Text.Count == start)
        {
            return;
        }

        if (Runs.Count > _open.FirstRun)
        {
            ref Run last = ref Runs[Runs.Count - 1];
            if (ReferenceEquals(last.Format, format) && last.Kind == kind && last.End == start)
            {
                last = last with { Length = Text.Count - last.Start };
                return;
            }
        }

        Runs.Add(new Run(start, Text.Count - start, format, kind));
    }
}
