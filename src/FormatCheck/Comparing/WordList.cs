using System.Text;
using FormatCheck.Drafts;

namespace FormatCheck.Comparing;

/// <summary>A word of a draft; equal words have equal hashes.</summary>
/// <param name="Start">Where it starts in the draft's text.</param>
/// <param name="Length">How far it reaches there; what lies between may hold a note's mark.</param>
internal readonly record struct Word(ulong Hash, int Start, int Length, int Paragraph);

/// <summary>The words of a draft in reading order, without regard to lines, cells and paragraphs.</summary>
internal sealed class WordList : IDisposable
{
    // What begins an item, parts the head or ends the text, and is drawn in one file and typed in another.
    private const string Ornaments = "-*_+=•·●○▪◦■□–—";

    private readonly PooledList<Word> _words = new(512);
    private readonly Draft _draft;

    /// <param name="ofBody">Whether the words of the body are taken, or those of headers, footers and notes.</param>
    public WordList(Draft draft, bool ofBody)
    {
        _draft = draft;
        for (int p = 0; p < draft.Paragraphs.Length; p++)
        {
            if (draft.Stories[draft.Paragraphs[p].Story].Kind == StoryKind.Body == ofBody)
            {
                Add(p);
            }
        }
    }

    public ReadOnlySpan<Word> Words => _words.Span;

    public Draft Draft => _draft;

    public ReadOnlySpan<char> TextOf(in Word word) => _draft.Text.Slice(word.Start, word.Length);

    /// <summary>The hash of words written without spaces: where words are parted is often a guess in a PDF.</summary>
    public ulong HashOf(ReadOnlySpan<int> words)
    {
        var hash = new WordHash();
        foreach (int index in words)
        {
            Word word = _words[index];
            ReadOnlySpan<Run> runs = _draft.RunsOf(_draft.Paragraphs[word.Paragraph]);
            foreach (ref readonly Run run in runs)
            {
                int from = Math.Max(run.Start, word.Start), to = Math.Min(run.End, word.Start + word.Length);
                if (from < to && !IsMark(run))
                {
                    AddTo(ref hash, _draft.Text[from..to], run.Format.Caps.Is(true));
                }
            }
        }

        return hash.Value;
    }

    /// <summary>Writes words with a space between them; three dots stand for words in between that are not among them.</summary>
    public string Join(ReadOnlySpan<int> words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words.Length; i++)
        {
            text.Append(i == 0 ? "" : words[i] == words[i - 1] + 1 ? " " : " … ").Append(TextOf(_words[words[i]]));
        }

        return text.ToString();
    }

    public void Dispose() => _words.Dispose();

    private void Add(int paragraph)
    {
        var hash = new WordHash();
        int start = -1, end = 0;
        bool plain = true;
        foreach (ref readonly Run run in _draft.RunsOf(_draft.Paragraphs[paragraph]))
        {
            if (IsMark(run))
            {
                continue;
            }

            bool caps = run.Format.Caps.Is(true);
            ReadOnlySpan<char> text = _draft.TextOf(run);
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (char.IsWhiteSpace(c) || c == DraftText.Picture)
                {
                    Close(paragraph, ref hash, ref start, end, ref plain);
                    continue;
                }

                start = start < 0 ? run.Start + i : start;
                end = run.Start + i + 1;
                plain &= IsOrnament(c);
                hash.Add(caps ? char.ToUpperInvariant(c) : c);
            }
        }

        Close(paragraph, ref hash, ref start, end, ref plain);
    }

    private void Close(int paragraph, ref WordHash hash, ref int start, int end, ref bool plain)
    {
        if (start >= 0 && !plain)
        {
            _words.Add(new Word(hash.Value, start, end - start, paragraph));
        }

        hash = new WordHash();
        start = -1;
        plain = true;
    }

    private static void AddTo(ref WordHash hash, ReadOnlySpan<char> text, bool caps)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                hash.Add(caps ? char.ToUpperInvariant(c) : c);
            }
        }
    }

    /// <summary>Bullets of symbol fonts lie in the private use area.</summary>
    private static bool IsOrnament(char c) => Ornaments.Contains(c, StringComparison.Ordinal) || c is >= '\uE000' and <= '\uF8FF' or '\u200B' or '\uFEFF';

    /// <summary>Marks of notes and page numbers are no text; a PDF shows a note's mark as a raised figure.</summary>
    private static bool IsMark(in Run run) => (run.Kind & (RunKinds.NoteReference | RunKinds.PageNumber)) != 0 || run.Format.IsSuperOrSubscript;
}
