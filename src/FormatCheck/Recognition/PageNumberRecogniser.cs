using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the lines of headers and footers that hold a page number.</summary>
internal static class PageNumberRecogniser
{
    public static void Recognise(RecognisedDraft draft)
    {
        for (int s = 1; s < draft.Draft.Stories.Count; s++)
        {
            if (draft.Draft.Stories[s].Kind is not (StoryKind.Header or StoryKind.Footer))
            {
                continue;
            }

            (int start, int end) = draft.LinesOfStory(s);
            for (int i = start; i < end; i++)
            {
                if (HoldsNumber(draft, draft.Lines[i]))
                {
                    draft.Add(Role.PageNumber, i, RecognisedBy.Field);
                }
            }
        }
    }

    public static bool HoldsNumber(RecognisedDraft draft, in TextLine line)
    {
        foreach (ref readonly Run run in draft.Draft.RunsOf(draft.ParagraphOf(line)))
        {
            if ((run.Kind & RunKinds.PageNumber) != 0 && run.Start >= line.Start && run.Start < Math.Max(line.End, line.Start + 1))
            {
                return true;
            }
        }

        return false;
    }
}
