using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum LineAspect
{
    Present,
    Length,
}

/// <summary>A solid line stands below the component; or, as the other aspect, its length fits that of the component's text.</summary>
/// <param name="TolerancePercent">How far the lengths may differ, in parts of the text's.</param>
/// <param name="MinPercent">The least length in parts of the text's.</param>
/// <param name="MaxPercent">The greatest length.</param>
/// <param name="Typed">Whether a row of underscores counts, whose length is not measured.</param>
internal sealed record LineBelowCheck(LineAspect Aspect, int TolerancePercent, int MinPercent, int MaxPercent, bool Typed) : ComponentCheck
{
    internal override FindingValue? Expected => Aspect == LineAspect.Present ? Values.Text("đường kẻ nét liền", "a solid line") : null;

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[^1]];
        LineFound found = LinesNear.Below(run.Context, line);
        if (draft.Draft.IsPrinted && found.Source == LineSource.None)
        {
            found = LinesNear.Below(run.Context, draft.Lines[draft.LinesOf(component)[0]]); // a floating line keeps its place when the text above it wraps
        }

        if (Aspect == LineAspect.Present)
        {
            if (found.Source == LineSource.None && !(Typed && IsTypedBelow(draft, line)))
            {
                run.Fail(FindingPlace.At(line), Values.Nothing, Expected);
            }
            else if (found.Source != LineSource.None && !found.IsSolid)
            {
                run.Fail(FindingPlace.At(line), Values.Text("nét đứt", "a dashed line"), Expected);
            }

            return;
        }

        bool part = MaxPercent < 100;
        if (found.Source == LineSource.None || (!part && (found.Source == LineSource.Underline || (draft.Draft.IsPrinted && component.Count > 1))))
        {
            return;
        }

        int width = WidthOf(run, line);
        if (part && found.Source == LineSource.Underline)
        {
            run.Fail(FindingPlace.At(line), Values.Text("gạch chân cả dòng chữ", "the whole text is underlined"), Proportion(width), atMost: Severity.Warning);
        }
        else if (!found.Length.IsResolved || width <= 0)
        {
            run.Review(FindingPlace.At(line), Proportion(width));
        }
        else if (!Fits(found.Length.Value, width) && !(part && FitsAnyLine(run, component, found.Length.Value)))
        {
            run.Fail(FindingPlace.At(line), Values.Twips(found.Length.Value), Proportion(width), atMost: part ? Severity.Warning : Severity.Error);
        }
    }

    /// <summary>Whether the next text in the line's column is a row of underscores, as in the decree's own forms.</summary>
    private static bool IsTypedBelow(RecognisedDraft draft, in TextLine line)
    {
        int index = draft.Lines[..draft.BodyLineCount].IndexOf(line);
        for (int i = index + 1; index >= 0 && i < Math.Min(draft.BodyLineCount, index + 8); i++)
        {
            TextLine below = draft.Lines[i];
            if (!below.IsEmpty && LineColumns.Same(draft, below, line))
            {
                return below.Length >= 3 && draft.Text(below).IndexOfAnyExcept('_', ' ') < 0;
            }
        }

        return false;
    }

    private static int WidthOf(RuleRun run, in TextLine line) => TextMetrics.WidthTwips(run.Context.Draft, run.Context.Recognised.ParagraphOf(line), line.Start, line.End);

    private bool Fits(int length, int width) => length * 100L >= (long)(MinPercent - TolerancePercent) * width && length * 100L <= (long)(MaxPercent + TolerancePercent) * width;

    /// <summary>A name or summary of several lines: the line below is a part of any of them, or in print, where one line may have wrapped, of all.</summary>
    private bool FitsAnyLine(RuleRun run, in Component component, int length)
    {
        int all = 0;
        foreach (int index in run.Context.Recognised.LinesOf(component))
        {
            int width = WidthOf(run, run.Context.Recognised.Lines[index]);
            all += width;
            if (Fits(length, width))
            {
                return true;
            }
        }

        return run.Context.Draft.IsPrinted && Fits(length, all);
    }

    private FindingValue Proportion(int width) => MinPercent == MaxPercent
        ? Values.Twips(width)
        : Values.Range(Math.Round(Values.ToMillimetres(width * MinPercent / 100)), Math.Round(Values.ToMillimetres(width * MaxPercent / 100)), "mm");
}

/// <summary>A line across the text width stands above the component (contact information, the components of a copy).</summary>
/// <param name="AnyPage">Whether contact information need not stand on the last page.</param>
internal sealed record LineAcrossCheck(bool AnyPage) : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("đường kẻ hết chiều ngang vùng trình bày", "a line across the text width");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        CheckContext context = run.Context;
        RecognisedDraft draft = context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        if (component.Role == Role.Contact && !AnyPage && !IsOnLastPage(draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không ở trang cuối", "not on the last page"), Values.Text("cuối trang cuối cùng", "the foot of the last page"));
            return;
        }

        int first = component.Role == Role.CopyKind ? draft.Lines[Math.Min(draft.CopyStart, draft.BodyLineCount - 1)].Paragraph : line.Paragraph;
        Story story = context.Draft.Stories[draft.ParagraphOf(line).Story];
        for (int p = first; p >= Math.Max(story.FirstParagraph, first - 4); p--)
        {
            ref readonly Paragraph paragraph = ref context.Draft.Paragraphs[p];
            bool blank = context.Draft.TextOf(paragraph).IsWhiteSpace();
            bool above = (p == first || blank) && (paragraph.Format.BorderTop.Is(true) || CellBorderTop(context.Draft, paragraph));
            if ((above || (p < first && paragraph.Format.BorderBottom.Is(true))) && IsLongBorder(context, paragraph))
            {
                return;
            }

            if (HasLongShape(context, p))
            {
                return;
            }
        }

        if (!HasLongShape(context, first + 1))
        {
            run.Fail(FindingPlace.At(line), Values.Nothing, Expected);
        }
    }

    private static bool IsOnLastPage(RecognisedDraft draft, in TextLine line) =>
        draft.ParagraphOf(line).Story != 0 || line.Start >= (draft.Closing.Start < draft.BodyLineCount ? draft.Lines[draft.Closing.Start].Start : 0);

    private static bool IsLongBorder(CheckContext context, in Paragraph paragraph)
    {
        int left = LineGeometry.ContainerLeft(context.Draft, paragraph, out int right, out int width);
        int length = right - left - paragraph.Format.IndentLeft.Or(0) - paragraph.Format.IndentRight.Or(0);
        return !paragraph.Format.HasBrokenBorder && (length >= width * 8L / 10 || paragraph.Cell >= 0);
    }

    private static bool CellBorderTop(Draft draft, in Paragraph paragraph) => paragraph.Cell >= 0 && draft.Cells[paragraph.Cell].BorderTop;

    private static bool HasLongShape(CheckContext context, int paragraph)
    {
        for (int i = 0; i < context.Draft.Lines.Count; i++)
        {
            DrawnLine shape = context.Draft.Lines[i];
            if (shape.Paragraph == paragraph)
            {
                int width = LineGeometry.TextWidth(context.Draft.Sections[Math.Clamp(context.Draft.Paragraphs[paragraph].Section, 0, context.Draft.Sections.Count - 1)]);
                return !shape.IsSolid.Is(false) && (!shape.Length.IsResolved || shape.Length.Value >= width * 8L / 10);
            }
        }

        return false;
    }
}

/// <summary>Marks stand on a line of their own: the star below the agency, the five hyphens below the summary.</summary>
/// <param name="Text">The marks.</param>
/// <param name="Below">The component they stand below, by role: a drawn line there is told in the message.</param>
internal sealed record MarksCheck(string Text, string Below) : Check
{
    private static readonly LocalizedText s_absent = new("không tìm thấy thành phần phía trên", "the component above was not found");

    internal override FindingValue? Expected => Values.Text(Text, Text);

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int marks = draft.Find(run.Rule.Component.Roles[0]);
        if (marks >= 0)
        {
            TextLine line = draft.Lines[draft.LinesOf(draft.Components[marks])[0]];
            if (Is(draft.Text(line)) && !StandsAbove(draft, line))
            {
                run.Pass();
            }
            else
            {
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Expected, Text);
            }

            return;
        }

        int above = -1;
        foreach (Role role in ComponentKind.Named(Below)!.Roles)
        {
            above = Math.Max(above, draft.Find(role));
        }

        if (above < 0)
        {
            run.NotChecked(s_absent);
            return;
        }

        TextLine last = draft.Lines[draft.LinesOf(draft.Components[above])[^1]];
        bool drawn = LinesNear.IsLineBelow(run.Context, last);
        run.Fail(FindingPlace.At(last), drawn ? Values.Text("đường kẻ", "a drawn line") : Values.Nothing, Expected, Text);
    }

    private bool StandsAbove(RecognisedDraft draft, in TextLine line)
    {
        foreach (Role role in ComponentKind.Named(Below)!.Roles)
        {
            if (draft.Find(role) is var found and >= 0 && Levels.IsAbove(draft, line, draft.Lines[draft.LinesOf(draft.Components[found])[0]]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length != Text.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i] is '\u2010' or '\u2011' ? '-' : text[i];
            if (c != Text[i])
            {
                return false;
            }
        }

        return true;
    }
}
