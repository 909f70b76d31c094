using System.Numerics;

namespace FormatCheck.Docx;

/// <summary>Counts what a draft is not to hold when it is signed: open revisions, comments, hidden text.</summary>
internal sealed class Observations
{
    private const int SnippetLength = 60;

    public int OpenRevisions { get; private set; }

    public int FirstRevision { get; private set; } = -1;

    public int Comments { get; private set; }

    public int FirstComment { get; private set; } = -1;

    public int HiddenRuns { get; private set; }

    public int FirstHidden { get; private set; } = -1;

    public string HiddenSnippet { get; private set; } = "";

    public void Revision(int paragraph)
    {
        OpenRevisions++;
        FirstRevision = FirstRevision < 0 ? paragraph : FirstRevision;
    }

    public void Revisions(MarkRevision revisions, int paragraph)
    {
        for (int count = BitOperations.PopCount((uint)revisions); count > 0; count--)
        {
            Revision(paragraph);
        }
    }

    public void Comment(int paragraph)
    {
        Comments++;
        FirstComment = FirstComment < 0 ? paragraph : FirstComment;
    }

    public void Hidden(ReadOnlySpan<char> text, int paragraph, bool isFirstOfRun)
    {
        HiddenRuns += isFirstOfRun ? 1 : 0;
        if (FirstHidden < 0)
        {
            FirstHidden = paragraph;
            HiddenSnippet = text[..Math.Min(text.Length, SnippetLength)].ToString();
        }
    }
}
