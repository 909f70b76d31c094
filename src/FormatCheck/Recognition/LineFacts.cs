using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Questions about one line that the recognisers share.</summary>
internal static class LineFacts
{
    /// <summary>Whether a line holds only marks: a star, hyphens, underscores.</summary>
    public static bool IsMarks(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && VietnameseText.Plain(c) is not ('-' or '*' or '_' or '=' or '~' or '.' or '\u2022' or '\u2217' or '\u2605' or '\u25CF' or '\u2500' or '\u00B7' or '\u2015' or '\uF02A'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every visible run of a line has a format.</summary>
    public static bool All(Draft draft, in TextLine line, Func<TextFormat, bool> predicate)
    {
        bool any = false;
        foreach (ref readonly Run run in draft.RunsOf(draft.Paragraphs[line.Paragraph]))
        {
            int from = Math.Max(run.Start, line.Start), to = Math.Min(run.End, line.End);
            if (from < to && !draft.Text[from..to].IsWhiteSpace())
            {
                if (!predicate(run.Format))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    public static bool IsBold(Draft draft, in TextLine line) => All(draft, line, static format => format.Bold.Is(true));

    public static bool IsItalic(Draft draft, in TextLine line) => All(draft, line, static format => format.Italic.Is(true));

    /// <summary>Whether a line is printed in capitals: typed, by w:caps, or some of it so and some so ("I. " typed before a heading in w:caps).</summary>
    public static bool IsUpper(Draft draft, in TextLine line)
    {
        bool any = VietnameseText.IsUpper(draft.Text.Slice(line.Start, line.Length));
        if (any)
        {
            return true;
        }

        foreach (ref readonly Run run in draft.RunsOf(draft.Paragraphs[line.Paragraph]))
        {
            int from = Math.Max(run.Start, line.Start), to = Math.Min(run.End, line.End);
            if (from >= to)
            {
                continue;
            }

            if (run.Format.Caps.Is(true))
            {
                any = true;
            }
            else if (VietnameseText.HasLower(draft.Text[from..to]))
            {
                return false;
            }
        }

        return any;
    }

    public static Alignment AlignmentOf(Draft draft, in TextLine line) => draft.Paragraphs[line.Paragraph].Format.Alignment.Or(Alignment.Left);

    /// <summary>Whether a line is running text: a whole sentence set as the body is, outside tables and boxes.</summary>
    public static bool IsRunningText(Draft draft, in TextLine line)
    {
        ref readonly Paragraph paragraph = ref draft.Paragraphs[line.Paragraph];
        if (paragraph.Place != Place.Body || line.Length < 40)
        {
            return false;
        }

        Alignment alignment = AlignmentOf(draft, line);
        if (alignment is Alignment.Center or Alignment.Right)
        {
            return line.Length > 160 && !IsBold(draft, line);
        }

        return line.Length > 110 || alignment == Alignment.Justified || paragraph.Format.FirstLine.Or(0) > 200 || draft.Text[line.End - 1] is '.' or ';';
    }
}
