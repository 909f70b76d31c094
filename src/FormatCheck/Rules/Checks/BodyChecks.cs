using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>Whole paragraphs of running text are upright and not bold; a phrase may be.</summary>
/// <param name="ItalicGrounds">Whether a paragraph that begins as a ground does may be italic.</param>
internal sealed record EmphasisCheck(bool ItalicGrounds) : ComponentCheck
{
    internal override FindingValue? Expected => StyleNames.Of(false, false, null);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        if (component.Role is not (Role.BodyText or Role.BodyList) || line.Length < 40)
        {
            return;
        }

        bool bold = LineFacts.IsBold(draft.Draft, line), italic = LineFacts.IsItalic(draft.Draft, line);
        bool ground = ItalicGrounds && italic && !bold && run.Context.Words.HasHead("ground-words", draft.Plain(line).TrimStart("-+ "), out _);
        if ((bold || italic) && !ground)
        {
            run.Fail(FindingPlace.At(line), StyleNames.Of(bold, italic, null), Expected);
        }
    }
}

/// <summary>All text of the body has one size.</summary>
/// <param name="Min">The least of the sizes that are compared: those outside the standard's range have a rule of their own.</param>
/// <param name="Max">The greatest.</param>
internal sealed record SameSizeCheck(double Min, double Max) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        int common = run.Context.CommonBodySize;
        if (component.Role is not (Role.BodyText or Role.BodyList or Role.Clause or Role.Point or Role.Article or Role.Ground) || common == 0)
        {
            return;
        }

        foreach (Piece piece in new Pieces(run.Context, component))
        {
            if (piece.Format.HalfPoints.IsResolved && IsCompared(piece.Format.HalfPoints.Value) && IsCompared(common) && piece.Format.HalfPoints.Value != common && !piece.Format.IsSuperOrSubscript && piece.Length > 1)
            {
                run.Fail(piece.Place, Values.HalfPoints(piece.Format.HalfPoints.Value), Values.HalfPoints(common));
                return;
            }
        }
    }

    private bool IsCompared(int halfPoints) => halfPoints >= Min * 2 && halfPoints <= Max * 2;
}

/// <summary>Running text of more than one line is justified.</summary>
internal sealed record JustifiedCheck : ComponentCheck
{
    private static readonly FindingValue s_justified = Values.Text("dàn đều hai lề", "justified");
    private static readonly FindingValue s_centred = Values.Text("căn giữa", "centred");
    private static readonly FindingValue s_right = Values.Text("căn phải", "right-aligned");
    private static readonly FindingValue s_left = Values.Text("căn trái", "left-aligned");

    internal override FindingValue? Expected => s_justified;

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        if (component.Role == Role.BodyHeading || !BodyParagraph.FillsLine(draft, line) || draft.Plain(line).IndexOfAnyInRange('a', 'z') < 0)
        {
            return;
        }

        if (!paragraph.Format.Alignment.IsResolved)
        {
            run.Review(FindingPlace.At(line), Expected);
        }
        else if (paragraph.Format.Alignment.Value != Alignment.Justified)
        {
            FindingValue actual = paragraph.Format.Alignment.Value switch
            {
                Alignment.Center => s_centred,
                Alignment.Right => s_right,
                _ => s_left,
            };
            run.Fail(FindingPlace.At(line), actual, Expected, origin: Origins.Of(run.Context, paragraph.Format, FormatProperty.Alignment));
        }
    }
}

internal static class BodyParagraph
{
    // A line of 165 mm holds about 80 characters of 14 pt.
    private const int SurelyLonger = 140;

    /// <summary>Whether a paragraph is longer than one line of print, so that its alignment and first line show.</summary>
    public static bool FillsLine(RecognisedDraft draft, in TextLine line)
    {
        if (draft.Draft.IsPrinted)
        {
            ref readonly Paragraph printed = ref draft.ParagraphOf(line);
            return draft.Draft.RowsOf(printed.Start, printed.Length).Length > 1;
        }

        if (line.Length is < 40 or > SurelyLonger)
        {
            return line.Length > SurelyLonger;
        }

        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        int left = LineGeometry.ContainerLeft(draft.Draft, paragraph, out int right, out _);
        return TextMetrics.WidthTwips(draft.Draft, paragraph, line.Start, line.End) > right - left;
    }
}

/// <summary>The first line of running text begins within a distance of the left margin.</summary>
/// <param name="MinMillimetres">Least distance.</param>
/// <param name="MaxMillimetres">Greatest distance.</param>
internal sealed record IndentCheck(double MinMillimetres, double MaxMillimetres) : ComponentCheck
{
    private const double AtMargin = 1;

    internal override FindingValue? Expected => Values.Range(MinMillimetres, MaxMillimetres, "mm");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        ParagraphFormat format = paragraph.Format;
        bool numbered = !format.IsNumbered && (component.Role == Role.Point || (component.Role == Role.BodyList && Enumerator.Read(draft.Plain(line), out EnumeratorKind kind) > 0 && kind == EnumeratorKind.Arabic));
        if (!(numbered || component.Role is Role.BodyText or Role.Clause or Role.Article or Role.Ground) || !BodyParagraph.FillsLine(draft, line) || format.Alignment.Is(Alignment.Center))
        {
            return;
        }

        if (!format.IndentLeft.IsResolved || !format.FirstLine.IsResolved)
        {
            run.Review(FindingPlace.At(line), Expected);
            return;
        }

        // The whole paragraph moved in is no indent of its first line.
        bool moved = component.Role == Role.BodyText && !format.IsNumbered && Values.ToMillimetres(format.IndentLeft.Value) > 3 && format.FirstLine.Value <= 0;
        int start = moved ? format.FirstLine.Value : format.IndentLeft.Value + format.FirstLine.Value;
        start = Math.Max(start, WithTabs(run.Context, paragraph, start, line));
        double millimetres = Values.ToMillimetres(start);
        if (numbered && millimetres > AtMargin)
        {
            return; // a list may be set as its writer likes, but for the margin
        }

        if (millimetres < MinMillimetres - 0.15 || millimetres > MaxMillimetres + 0.15)
        {
            run.Fail(FindingPlace.At(line), Values.Twips(start), Expected, origin: Origins.Of(run.Context, format, FormatProperty.Indent));
        }
    }

    /// <summary>A leading tab or spaces indent too, however badly.</summary>
    private static int WithTabs(CheckContext context, in Paragraph paragraph, int start, in TextLine line)
    {
        ReadOnlySpan<char> lead = context.Draft.TextOf(paragraph);
        foreach (char c in lead[..Math.Min(lead.Length, line.Start - paragraph.Start + 8)])
        {
            if (c == DraftText.Tab)
            {
                int stop = context.Draft.Facts.DefaultTab * ((start / context.Draft.Facts.DefaultTab) + 1);
                foreach (TabStop tab in paragraph.Format.Tabs)
                {
                    if (tab.Twips > start)
                    {
                        stop = Math.Min(stop, tab.Twips);
                        break;
                    }
                }

                start = stop;
            }
            else if (c is ' ' or '\u00A0')
            {
                start += 70;
            }
            else
            {
                break;
            }
        }

        return start;
    }
}

/// <summary>Between two paragraphs of the body stands at least a space: before the second or after the first.</summary>
internal sealed record ParagraphSpacingCheck(double MinPoints) : Check
{
    private const double PrintedTolerance = 0.6;

    internal override FindingValue? Expected => Values.Text($"từ {Values.FormatVi(MinPoints)} pt trở lên", $"at least {Values.Format(MinPoints)} pt") with { Min = MinPoints, Unit = "pt" };

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int previous = -1;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is < Role.Ground or > Role.BodyOther)
            {
                continue;
            }

            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            bool isText = component.Role is Role.BodyText or Role.BodyList or Role.BodyHeading or Role.Clause or Role.Point or Role.Article or Role.Ground;
            if (previous >= 0 && isText && line.Paragraph == previous + 1)
            {
                Compare(run, draft.Draft.Paragraphs[previous], draft.ParagraphOf(line), line);
            }

            previous = isText && draft.ParagraphOf(line).Place == Place.Body ? line.Paragraph : -1;
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private void Compare(RuleRun run, in Paragraph above, in Paragraph below, in TextLine line)
    {
        Fact<int> after = Space(above.Format, above.Format.SpaceAfter, below.Format), before = Space(below.Format, below.Format.SpaceBefore, above.Format);
        int least = (int)((MinPoints - (run.Context.Draft.IsPrinted ? PrintedTolerance : 0)) * 20);
        if (after.Or(0) >= least || before.Or(0) >= least)
        {
            return;
        }

        int sum = after.Or(0) + before.Or(0);
        if (!after.IsResolved || !before.IsResolved || sum >= least)
        {
            run.Review(FindingPlace.At(line), Expected);
            return;
        }

        run.Fail(FindingPlace.At(line), Values.Points(sum / 20.0), Expected, origin: Origins.Of(run.Context, below.Format, FormatProperty.ParagraphSpacing));
    }

    private static Fact<int> Space(ParagraphFormat own, Fact<int> space, ParagraphFormat other) =>
        own.ContextualSpacing.Is(true) && own.Style == other.Style ? 0 : space;
}

/// <summary>The distance of lines lies between two multiples of a single line's: as a multiple, or in points beside the body's size.</summary>
/// <param name="Min">Least multiple: 1 for single.</param>
/// <param name="Max">Greatest multiple.</param>
internal sealed record LineMultipleCheck(double Min, double Max) : ComponentCheck
{
    // A single line of Times New Roman is 1.15 times its size; what is set in points is compared loosely.
    private const double SingleLine = 1.15;
    private const double Slack = 0.04;
    private const double PointSlack = 0.1;

    internal override FindingValue? Expected => Values.Text($"từ {Values.FormatVi(Min)} đến {Values.FormatVi(Max)} dòng", $"{Values.Format(Min)} to {Values.Format(Max)} lines") with { Min = Min, Max = Max };

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        double single = SizeOf(run.Context, paragraph) / 2.0 * SingleLine;
        if ((paragraph.Marks & ParagraphMarks.HasPicture) != 0 || single <= 0)
        {
            return;
        }

        if (draft.Draft.IsPrinted)
        {
            if (paragraph.Format.Pitch is { IsResolved: true } pitch && Fails(pitch.Value / 20.0 / single, PointSlack))
            {
                run.Fail(FindingPlace.At(line), Values.Points(pitch.Value / 20.0), Expected);
            }
        }
        else if (!paragraph.Format.LineSpacing.IsResolved)
        {
            run.Review(FindingPlace.At(line), Expected);
        }
        else if (paragraph.Format.LineSpacing.Value is var spacing && FailsSpacing(spacing, single))
        {
            run.Fail(FindingPlace.At(line), LineSpacingCheck.Describe(spacing), Expected, origin: Origins.Of(run.Context, paragraph.Format, FormatProperty.LineSpacing));
        }
    }

    /// <summary>The size of the paragraph's longest run, or of the body.</summary>
    private static int SizeOf(CheckContext context, in Paragraph paragraph)
    {
        int size = context.CommonBodySize, longest = 0;
        foreach (ref readonly Run run in context.Draft.RunsOf(paragraph))
        {
            if (run.Length > longest && run.Format.HalfPoints is { IsResolved: true } own)
            {
                (size, longest) = (own.Value, run.Length);
            }
        }

        return size;
    }

    private bool FailsSpacing(LineSpacing spacing, double single) => spacing.Rule switch
    {
        LineSpacingRule.Exact => Fails(spacing.Value / 20.0 / single, PointSlack),
        LineSpacingRule.AtLeast => spacing.Value / 20.0 / single > Max + PointSlack, // never less than single
        _ => Fails(spacing.Value / 240.0, Slack),
    };

    private bool Fails(double lines, double slack) => lines < Min - slack || lines > Max + slack;
}

/// <summary>Lines stand at an exact distance within a range.</summary>
/// <param name="MinPoints">Least distance.</param>
/// <param name="MaxPoints">Greatest distance, or <see langword="null"/>.</param>
internal sealed record LineSpacingCheck(double MinPoints, double? MaxPoints) : ComponentCheck
{
    private const double PrintedTolerance = 0.4;

    internal override FindingValue? Expected => MaxPoints is { } max
        ? Values.Text($"Exactly từ {Values.FormatVi(MinPoints)} đến {Values.FormatVi(max)} pt", $"exactly {Values.Format(MinPoints)} to {Values.Format(max)} pt") with { Min = MinPoints, Max = max, Unit = "pt" }
        : Values.Text($"Exactly từ {Values.FormatVi(MinPoints)} pt trở lên", $"exactly, at least {Values.Format(MinPoints)} pt") with { Min = MinPoints, Unit = "pt" };

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        if ((paragraph.Marks & ParagraphMarks.HasPicture) != 0)
        {
            return; // an exact distance would cut the picture
        }

        if (run.Context.Draft.IsPrinted)
        {
            EvaluatePrinted(run, line, paragraph.Format.Pitch);
            return;
        }

        if (!paragraph.Format.LineSpacing.IsResolved)
        {
            run.Review(FindingPlace.At(line), Expected);
            return;
        }

        LineSpacing spacing = paragraph.Format.LineSpacing.Value;
        double points = spacing.Value / 20.0;
        if (spacing.Rule != LineSpacingRule.Exact || points < MinPoints || points > (MaxPoints ?? double.MaxValue))
        {
            run.Fail(FindingPlace.At(line), Describe(spacing), Expected, origin: Origins.Of(run.Context, paragraph.Format, FormatProperty.LineSpacing));
        }
    }

    /// <summary>A page shows the distance of its lines, but not whether it was set as an exact one.</summary>
    private void EvaluatePrinted(RuleRun run, in TextLine line, Fact<int> pitch)
    {
        double points = pitch.Or(int.MaxValue) / 20.0;
        if (points < MinPoints - PrintedTolerance || (pitch.IsResolved && points > (MaxPoints ?? double.MaxValue) + PrintedTolerance))
        {
            run.Fail(FindingPlace.At(line), Values.Points(points), Expected);
            return;
        }

        run.Review(FindingPlace.At(line));
    }

    internal static FindingValue Describe(LineSpacing spacing) => spacing.Rule switch
    {
        LineSpacingRule.Exact => Values.Text($"Exactly {Values.FormatVi(spacing.Value / 20.0)} pt", $"exactly {Values.Format(spacing.Value / 20.0)} pt") with { Number = spacing.Value / 20.0, Unit = "pt" },
        LineSpacingRule.AtLeast => Values.Text($"At least {Values.FormatVi(spacing.Value / 20.0)} pt", $"at least {Values.Format(spacing.Value / 20.0)} pt"),
        _ => Values.Text($"{Values.FormatVi(spacing.Value / 240.0)} dòng (Multiple)", $"{Values.Format(spacing.Value / 240.0)} lines (multiple)"),
    };
}
