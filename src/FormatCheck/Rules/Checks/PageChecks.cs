using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>A margin of every portrait section, the gutter added.</summary>
/// <param name="Millimetres">The margin, where it is one value.</param>
/// <param name="MinMillimetres">The least, where it is a range.</param>
/// <param name="MaxMillimetres">The greatest.</param>
internal sealed record MarginCheck(Edge Edge, double? Millimetres, double? MinMillimetres, double? MaxMillimetres, double Tolerance) : Check
{
    // In a PDF the text's own box is all that shows of the margins: only a clear violation is one.
    private const double PrintedTolerance = 3;

    private double Least => MinMillimetres ?? Millimetres ?? 0;

    private double Most => MaxMillimetres ?? Millimetres ?? double.MaxValue;

    internal override FindingValue? Expected => Least == Most ? Values.Millimetres(Least) : Values.Range(Least, Most, "mm");

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        for (int s = 0; s < draft.Sections.Count; s++)
        {
            Section section = draft.Sections[s];
            if (section.IsLandscape)
            {
                continue;
            }

            Fact<int> margin = Of(section, draft.Facts);
            if (!margin.IsResolved || IsHidden(section, margin.Value))
            {
                run.Review(FindingPlace.OfSection(s), Expected);
                continue;
            }

            double tolerance = draft.IsPrinted ? Math.Max(Tolerance, PrintedTolerance) : Tolerance;
            double millimetres = Values.ToMillimetres(margin.Value);
            double slack = Edge == Edge.Bottom ? Values.ToMillimetres(section.BottomSlack.Or(0)) : 0;
            if (millimetres < Least - tolerance || millimetres - slack > Most + tolerance)
            {
                run.Fail(FindingPlace.OfSection(s), Values.Twips(margin.Value), Expected);
            }
            else if (millimetres > Most + tolerance)
            {
                run.Review(FindingPlace.OfSection(s), Expected); // a line more may not have fitted, or the margin be too deep
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    /// <summary>Whether no text of a PDF shows the margin: where no page is full, it may end anywhere above.</summary>
    private bool IsHidden(Section section, int margin) => Edge switch
    {
        Edge.Left => !section.ShowsLeftMargin,
        Edge.Right => !section.ShowsRightMargin,
        Edge.Bottom => !section.BottomSlack.IsResolved && Values.ToMillimetres(margin) > Least,
        _ => false,
    };

    private Fact<int> Of(Section section, DraftFacts facts)
    {
        Fact<int> margin = Edge switch
        {
            Edge.Left => section.MarginLeft,
            Edge.Right => section.MarginRight,
            Edge.Top => section.MarginTop,
            _ => section.MarginBottom,
        };
        bool hasGutter = Edge == (facts.GutterAtTop ? Edge.Top : Edge.Left);
        return margin.IsResolved ? Math.Abs(margin.Value) + (hasGutter ? section.Gutter.Or(0) : 0) : margin;
    }
}

/// <summary>Where margins are mirrored, the back page has its inner and outer margins.</summary>
internal sealed record MirrorCheck(double Inner, double Outer, double Tolerance) : Check
{
    internal override FindingValue? Expected => Values.Text($"trái {Values.FormatVi(Outer)} mm, phải {Values.FormatVi(Inner)} mm", $"left {Values.Format(Outer)} mm, right {Values.Format(Inner)} mm");

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        if (!draft.Facts.MirrorMargins)
        {
            run.NotApplicable(new LocalizedText("lề không đặt đối xứng cho in hai mặt", "the margins are not mirrored"));
            return;
        }

        for (int s = 0; s < draft.Sections.Count; s++)
        {
            Section section = draft.Sections[s];
            if (section.IsLandscape || !section.MarginLeft.IsResolved || !section.MarginRight.IsResolved)
            {
                continue;
            }

            double inner = Values.ToMillimetres(section.MarginLeft.Value + (draft.Facts.GutterAtTop ? 0 : section.Gutter.Or(0)));
            double outer = Values.ToMillimetres(section.MarginRight.Value);
            if (Math.Abs(inner - Inner) > Tolerance || Math.Abs(outer - Outer) > Tolerance)
            {
                (outer, inner) = (Math.Round(outer, 1), Math.Round(inner, 1));
                FindingValue actual = Values.Text($"trái {Values.FormatVi(outer)} mm, phải {Values.FormatVi(inner)} mm", $"left {Values.Format(outer)} mm, right {Values.Format(inner)} mm");
                run.Fail(FindingPlace.OfSection(s), actual, Expected);
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }
}

/// <summary>The paper of every section has one of the sizes, upright or turned.</summary>
/// <param name="Sizes">Width and height in millimetres, portrait.</param>
/// <param name="PaperSizes">Further sizes for administrative papers.</param>
internal sealed record PaperCheck(double[][] Sizes, double[][] PaperSizes, double Tolerance) : Check
{
    internal override FindingValue? Expected => Values.Text($"{Values.Format(Sizes[0][0])} x {Values.Format(Sizes[0][1])} mm");

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        bool isPaper = run.Context.Recognised.Type is { IsPaper: true };
        for (int s = 0; s < draft.Sections.Count; s++)
        {
            Section section = draft.Sections[s];
            if (!section.PageWidth.IsResolved || !section.PageHeight.IsResolved)
            {
                run.Review(FindingPlace.OfSection(s), Expected);
                continue;
            }

            double width = Values.ToMillimetres(Math.Min(section.PageWidth.Value, section.PageHeight.Value));
            double height = Values.ToMillimetres(Math.Max(section.PageWidth.Value, section.PageHeight.Value));
            if (!Fits(Sizes, width, height) && !(isPaper && Fits(PaperSizes, width, height)))
            {
                string actual = $"{Values.Format(Math.Round(width))} x {Values.Format(Math.Round(height))} mm";
                run.Fail(FindingPlace.OfSection(s), Values.Text(actual, actual), Expected);
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private bool Fits(double[][] sizes, double width, double height)
    {
        foreach (double[] size in sizes)
        {
            if (Math.Abs(size[0] - width) <= Tolerance && Math.Abs(size[1] - height) <= Tolerance)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Pages are upright; a section turned sideways holds a table.</summary>
internal sealed record OrientationCheck : Check
{
    internal override FindingValue? Expected => Values.Text("chiều dọc", "portrait");

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        bool isPaper = run.Context.Recognised.Type is { IsPaper: true };
        for (int s = 0; s < draft.Sections.Count; s++)
        {
            if (draft.Sections[s].IsLandscape && !isPaper && !HoldsTable(run.Context, s))
            {
                run.Fail(FindingPlace.OfSection(s), Values.Text("chiều ngang", "landscape"), Expected);
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    /// <summary>A table of the content: the tables that set the head and the signatures do not count.</summary>
    private static bool HoldsTable(CheckContext context, int section)
    {
        RecognisedDraft recognised = context.Recognised;
        for (int i = recognised.HeaderEnd; i < recognised.BodyLineCount; i++)
        {
            bool closing = i >= recognised.Closing.Start && i < recognised.Closing.End;
            TextLine line = recognised.Lines[i];
            ref readonly Paragraph paragraph = ref recognised.ParagraphOf(line);
            if (!closing && paragraph.Section == section && IsInTable(context.Draft, paragraph.Cell) && i < recognised.CopyStart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In print what stands in columns without lines, as addressees do, is no table.</summary>
    private static bool IsInTable(Draft draft, int cell) => cell >= 0 && (!draft.IsPrinted || draft.Tables[draft.Cells[cell].Table].HasVisibleBorders);
}

/// <summary>A circulation mark stands at the right of the first page, at a distance from its top edge; the one about mass media centred below the signature, or in the bottom margin of the last page.</summary>
/// <param name="BottomMillimetres">The distance of the mark about mass media from the bottom edge; without it the mark stands below the signature.</param>
internal sealed record CirculationPlaceCheck(double TopMillimetres, double? BottomMillimetres, double Tolerance) : ComponentCheck
{
    // A line of 12 pt with its leading: a frame or box tells its top only.
    private const int LineHeight = 276;

    internal override FindingValue? Expected => Values.Text($"góc phải, cách mép trên {Values.FormatVi(TopMillimetres)} mm", $"right corner, {Values.Format(TopMillimetres)} mm from the top edge");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        Story story = run.Context.Draft.Stories[paragraph.Story];
        if (draft.Plain(line).TrimStart("( ").StartsWith("khong pho bien"))
        {
            CheckMedia(run, line, story);
            return;
        }

        if (line.Center <= 560)
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), Expected);
            return;
        }

        Fact<int> top = Top(run.Context.Draft, paragraph, story);
        if (story.Kind == StoryKind.Footer || (story.Kind == StoryKind.Body && !draft.Lines[..draft.HeaderEnd].Contains(line)))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không ở đầu trang nhất", "not at the head of the first page"), Expected);
        }
        else if (!top.IsResolved)
        {
            run.Review(FindingPlace.At(line), Expected);
        }
        else if (Math.Abs(Values.ToMillimetres(top.Value) - TopMillimetres) > Tolerance)
        {
            run.Fail(FindingPlace.At(line), Values.Twips(top.Value), Expected);
        }
    }

    private void CheckMedia(RuleRun run, in TextLine line, Story story)
    {
        RecognisedDraft draft = run.Context.Recognised;
        bool atEnd = story.Kind == StoryKind.Footer || (story.Kind == StoryKind.Body && line.Paragraph >= (draft.Closing.Start < draft.BodyLineCount ? draft.Lines[draft.Closing.Start].Paragraph : int.MaxValue));
        FindingValue expected = BottomMillimetres is { } distance
            ? Values.Text($"chính giữa, trang cuối, cách mép dưới {Values.FormatVi(distance)} mm", $"centred on the last page, {Values.Format(distance)} mm from the bottom edge")
            : Values.Text("chính giữa, dưới chữ ký", "centred below the signature");
        if (!atEnd || !CenteredCheck.IsCentered(draft, line))
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), expected);
        }
        else if (BottomMillimetres is { } bottom)
        {
            CheckBottom(run, line, story, bottom, expected);
        }
    }

    private void CheckBottom(RuleRun run, in TextLine line, Story story, double bottom, FindingValue expected)
    {
        Draft draft = run.Context.Draft;
        ref readonly Paragraph paragraph = ref run.Context.Recognised.ParagraphOf(line);
        if (!draft.IsPrinted && story.Kind == StoryKind.Body && paragraph.Box < 0)
        {
            run.Fail(FindingPlace.At(line), Values.Text("trong phần chữ, trên lề dưới", "within the text, above the bottom margin"), expected);
            return;
        }

        Fact<int> found = Bottom(draft, line, paragraph, story);
        if (!found.IsResolved)
        {
            run.Review(FindingPlace.At(line), expected);
        }
        else if (Math.Abs(Values.ToMillimetres(found.Value) - bottom) > Tolerance + 2)
        {
            run.Fail(FindingPlace.At(line), Values.Twips(found.Value), expected);
        }
    }

    private static Fact<int> Bottom(Draft draft, in TextLine line, in Paragraph paragraph, Story story)
    {
        Section section = draft.Sections[Math.Clamp(paragraph.Section, 0, draft.Sections.Count - 1)];
        if (!section.PageHeight.IsResolved)
        {
            return default;
        }

        if (draft.RowsOf(line.Start, line.Length) is [.., var row])
        {
            return section.PageHeight.Value - (int)((row.Baseline + (PrintedRow.Descent * row.Size)) * 20);
        }

        if (paragraph.Box >= 0)
        {
            return draft.Boxes[paragraph.Box] is { VerticalAnchor: VerticalAnchor.Page, Top.IsResolved: true } box ? section.PageHeight.Value - box.Top.Value - LineHeight : default(Fact<int>);
        }

        return story.Kind == StoryKind.Footer ? section.FooterDistance : default;
    }

    private static Fact<int> Top(Draft draft, in Paragraph paragraph, Story story)
    {
        if (draft.PrintedTop(paragraph.Start) is { IsResolved: true } printed)
        {
            return printed;
        }

        Section section = draft.Sections[Math.Clamp(paragraph.Section, 0, draft.Sections.Count - 1)];
        if (paragraph.Box >= 0)
        {
            Box box = draft.Boxes[paragraph.Box];
            return box.VerticalAnchor switch
            {
                VerticalAnchor.Page => box.Top,
                VerticalAnchor.Margin when box.Top.IsResolved && section.MarginTop.IsResolved => box.Top.Value + section.MarginTop.Value,
                _ => default,
            };
        }

        return story.Kind == StoryKind.Header ? section.HeaderDistance : default;
    }
}
