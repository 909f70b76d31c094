using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the addressee (Kính gửi) with its names, on the label's line or listed below or beside it.</summary>
internal sealed class AddresseeRecogniser(RecognisedDraft draft)
{
    /// <param name="from">The line to look from.</param>
    /// <param name="farthest">How many lines of text it may be away.</param>
    /// <returns>The first line after it, or <paramref name="from"/>.</returns>
    public int Recognise(int from, int farthest)
    {
        int seen = 0;
        for (int i = from; i < draft.BodyLineCount && seen < farthest; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            if (IsLabel(draft.Plain(line)))
            {
                return Take(i, line);
            }

            seen++;
            if (LineFacts.IsRunningText(draft.Draft, line))
            {
                break;
            }
        }

        return from;
    }

    public static bool IsLabel(ReadOnlySpan<char> plain) =>
        Vocabulary.StartsWithWord(plain, "kinh gui") || Vocabulary.StartsWithWord(plain, "kinh goi") || Vocabulary.StartsWithWord(plain, "kinh trinh");

    private int Take(int label, TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        int length = plain.StartsWith("kinh trinh") ? "kinh trinh".Length : "kinh gui".Length;
        int colon = plain[length..].IndexOfAnyExcept(' ');
        bool hasColon = colon >= 0 && plain[length + colon] == ':';
        int labelEnd = hasColon ? length + colon + 1 : length;
        draft.Add(Role.AddresseeLabel, draft.AddPiece(line, line.Start, line.Start + labelEnd), RecognisedBy.Text);

        var names = new List<int>();
        if (!plain[labelEnd..].Trim(" .,;").IsEmpty)
        {
            names.Add(draft.AddPiece(line, line.Start + labelEnd, line.End));
        }

        int next = TakeNames(label + 1, line, names);
        if (names.Count > 0)
        {
            draft.Add(Role.AddresseeNames, names, RecognisedBy.Place, 90);
        }

        return next;
    }

    private int TakeNames(int from, in TextLine label, List<int> names)
    {
        ref readonly Paragraph labelParagraph = ref draft.ParagraphOf(label);
        int table = labelParagraph.Cell < 0 ? -1 : draft.Draft.Cells[labelParagraph.Cell].Table;
        int i = from;
        for (; i < draft.BodyLineCount; i++)
        {
            TextLine line = draft.Lines[i];
            ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
            bool sameTable = table >= 0 && paragraph.Cell >= 0 && draft.Draft.Cells[paragraph.Cell].Table == table;
            if (line.IsEmpty)
            {
                if (names.Count > 0 && !sameTable)
                {
                    break;
                }

                continue;
            }

            bool dash = draft.Plain(line)[0] is '-' or '+';
            bool sameParagraph = line.Paragraph == label.Paragraph;
            bool first = names.Count == 0 && (!LineFacts.IsRunningText(draft.Draft, line) || (line.Length < 160 && draft.Text(line)[^1] is ',' or ';'));
            bool listed = (dash || FollowsItem(line, names)) && (!LineFacts.IsRunningText(draft.Draft, line) || (dash && EndsAsListed(line)) || (!dash && line.Length < 90 && draft.Text(line)[^1] == ';'));
            if (!sameTable && !sameParagraph && !first && !listed)
            {
                break;
            }

            names.Add(i);
        }

        return i;
    }

    /// <summary>Names listed without dashes: the one above ends with the mark between items.</summary>
    private bool FollowsItem(in TextLine line, List<int> names) =>
        names.Count > 0 && draft.Text(names[^1])[^1] is ',' or ';' && line.Length < 120 && draft.Text(line)[^1] is ',' or ';' or '.';

    /// <summary>A long name may look like running text; in the list it ends as the others do.</summary>
    private bool EndsAsListed(in TextLine line) => line.Length < 160 && draft.Text(line)[^1] is ',' or ';' or '.';
}
