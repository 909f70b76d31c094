using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Where headings, titles and references of appendices stand, in the order of their lines; made only for a draft that has a heading.</summary>
internal sealed class AppendixLines(RecognisedDraft draft)
{
    private readonly List<int> _headings = draft.FirstLinesOf(Role.AppendixHeading);
    private readonly List<int> _titles = draft.FirstLinesOf(Role.AppendixTitle);
    private readonly List<int> _references = draft.FirstLinesOf(Role.AppendixReference);

    public int Count => _headings.Count;

    /// <summary>Which of the headings one is, from one on.</summary>
    public int Ordinal(int heading) => FirstAfter(_headings, heading);

    public bool HasTitle(int heading, int near) => HasBelow(_titles, heading, near);

    public bool HasReference(int heading, int near) => HasBelow(_references, heading, near);

    /// <summary>Whether one of the lines stands near below a heading, and above the next.</summary>
    private bool HasBelow(List<int> lines, int heading, int near)
    {
        int next = FirstAfter(_headings, heading), line = FirstAfter(lines, heading);
        return line < lines.Count && lines[line] <= heading + near && (next == _headings.Count || lines[line] < _headings[next]);
    }

    /// <summary>The index of the first line below another.</summary>
    private static int FirstAfter(List<int> lines, int line)
    {
        int found = lines.BinarySearch(line + 1);
        return found < 0 ? ~found : found;
    }
}
