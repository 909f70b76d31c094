using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum PageNumberAspect
{
    Present,
    Format,
    Position,
    FirstPage,
}

/// <summary>One aspect of the page numbers in headers and footers.</summary>
/// <param name="TopMillimetres">The distance of the number from the top edge, for the position; left out, anywhere in the top margin is right.</param>
/// <param name="Parts">Whether appendices are numbered by themselves, so that a part of one page bears no number.</param>
internal sealed record PageNumberCheck(PageNumberAspect Aspect, double? TopMillimetres, double Tolerance, bool Parts) : Check
{
    private static readonly LocalizedText s_onePage = new("văn bản chỉ có một trang", "the document has one page only");
    private static readonly LocalizedText s_noNumber = new("văn bản không đánh số trang", "the document has no page numbers");

    internal override FindingValue? Expected => Aspect switch
    {
        PageNumberAspect.Format => Values.Text("chỉ chữ số Ả-rập", "Arabic digits only"),
        PageNumberAspect.Position => TopMillimetres is { } top
            ? Values.Text($"chính giữa, cách mép trên {Values.FormatVi(top)} mm", $"centred, {Values.Format(top)} mm from the top edge")
            : Values.Text("chính giữa phần lề trên", "centred in the top margin"),
        _ => null,
    };

    internal override void Evaluate(RuleRun run)
    {
        bool any = run.Context.Recognised.Has(Role.PageNumber);
        switch (Aspect)
        {
            case PageNumberAspect.Present:
                CheckPresent(run, any);
                return;
            case PageNumberAspect.FirstPage:
                CheckFirstPage(run);
                break;
            default:
                if (!any)
                {
                    run.NotApplicable(s_noNumber);
                    return;
                }

                CheckNumbers(run);
                break;
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private void CheckPresent(RuleRun run, bool any)
    {
        CheckContext context = run.Context;
        if (any && IsOnEveryPage(context))
        {
            run.Pass();
            return;
        }

        double pages = Parts ? PageEstimate.PagesOfLongestPart(context.Recognised) : PageEstimate.Pages(context.Recognised);
        if (pages > 1.15)
        {
            run.Fail(FindingPlace.Document);
        }
        else if (pages > 0.95)
        {
            run.Review(FindingPlace.Document);
        }
        else
        {
            run.NotApplicable(s_onePage);
        }
    }

    /// <summary>Some section shows numbers on its pages, on the even ones too where they have headers of their own.</summary>
    private static bool IsOnEveryPage(CheckContext context)
    {
        bool odd = false, even = !context.Draft.Facts.EvenAndOddHeaders;
        for (int s = 0; s < context.Draft.Sections.Count; s++)
        {
            Section section = context.Draft.Sections[s];
            odd |= Shows(context, section.HeaderDefault) || Shows(context, section.FooterDefault);
            even |= Shows(context, section.HeaderEven) || Shows(context, section.FooterEven);
        }

        return odd && even;
    }

    private static void CheckFirstPage(RuleRun run)
    {
        CheckContext context = run.Context;
        Section first = context.Draft.Sections[0];
        int header = first.HasTitlePage ? first.HeaderFirst : first.HeaderDefault;
        int footer = first.HasTitlePage ? first.FooterFirst : first.FooterDefault;
        foreach (int story in (ReadOnlySpan<int>)[header, footer])
        {
            if (story < 0)
            {
                continue;
            }

            (int start, int end) = context.Recognised.LinesOfStory(story);
            for (int i = start; i < end; i++)
            {
                TextLine line = context.Recognised.Lines[i];
                if (PageNumberRecogniser.HoldsNumber(context.Recognised, line) || IsTypedNumber(context.Recognised.Plain(line)))
                {
                    run.Fail(FindingPlace.At(line), Values.Text(context.Recognised.Text(line)));
                    return;
                }
            }
        }
    }

    /// <summary>"1", "- 1 -", "Trang 1" typed by hand.</summary>
    private static bool IsTypedNumber(ReadOnlySpan<char> plain)
    {
        ReadOnlySpan<char> rest = plain.StartsWith("trang ") ? plain[6..] : plain;
        rest = rest.Trim(" -.");
        return rest.Length is 1 or 2 or 3 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private void CheckNumbers(RuleRun run)
    {
        CheckContext context = run.Context;
        foreach (ref readonly Component component in context.Recognised.Components)
        {
            if (component.Role != Role.PageNumber)
            {
                continue;
            }

            TextLine line = context.Recognised.Lines[context.Recognised.LinesOf(component)[0]];
            int story = context.Recognised.ParagraphOf(line).Story;
            if (!IsShown(context.Draft, story))
            {
                continue;
            }

            if (Aspect == PageNumberAspect.Format)
            {
                CheckFormat(run, line, story);
            }
            else
            {
                CheckPosition(run, line, story);
            }
        }
    }

    private void CheckFormat(RuleRun run, in TextLine line, int story)
    {
        CheckContext context = run.Context;
        bool arabic = true;
        for (int s = 0; s < context.Draft.Sections.Count; s++)
        {
            Section section = context.Draft.Sections[s];
            arabic &= section.PageNumberStyle == PageNumberStyle.Arabic || !Uses(section, story);
        }

        foreach (ref readonly Run text in context.Draft.RunsOf(context.Recognised.ParagraphOf(line)))
        {
            arabic &= (text.Kind & RunKinds.PageNumberNotArabic) == 0;
        }

        if (!arabic)
        {
            run.Fail(FindingPlace.At(line), Values.Text("không phải chữ số Ả-rập", "not Arabic digits"), Expected);
        }
        else if (!IsNumberAlone(context, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text(context.Recognised.Text(line)), Expected, atMost: Severity.Warning);
        }
    }

    private static bool IsNumberAlone(CheckContext context, in TextLine line)
    {
        foreach (ref readonly Run text in context.Draft.RunsOf(context.Recognised.ParagraphOf(line)))
        {
            int from = Math.Max(text.Start, line.Start), to = Math.Min(text.End, line.End);
            if (from < to && (text.Kind & RunKinds.PageNumber) == 0 && !context.Draft.Text[from..to].IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private void CheckPosition(RuleRun run, in TextLine line, int story)
    {
        CheckContext context = run.Context;
        if (context.Draft.Stories[story].Kind == StoryKind.Footer)
        {
            run.Fail(FindingPlace.At(line), Values.Text("cuối trang", "at the foot of the page"), Expected);
            return;
        }

        if (Math.Abs(line.Center - 500) > 35)
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Center < 500 ? Side.Left : Side.Right), Expected);
            return;
        }

        if (TopMillimetres is not { } distance)
        {
            return;
        }

        for (int s = 0; s < context.Draft.Sections.Count; s++)
        {
            Section section = context.Draft.Sections[s];
            if (!Uses(section, story))
            {
                continue;
            }

            Fact<int> top = Top(context, line, section);
            if (!top.IsResolved)
            {
                run.Review(FindingPlace.At(line), Expected);
                return;
            }

            if (Math.Abs(Values.ToMillimetres(top.Value) - distance) > Tolerance)
            {
                run.Fail(FindingPlace.At(line), Values.Twips(top.Value), Expected);
                return;
            }
        }
    }

    private static Fact<int> Top(CheckContext context, in TextLine line, Section section)
    {
        if (context.Draft.PrintedTop(line.Start) is { IsResolved: true } printed)
        {
            return printed;
        }

        int box = context.Recognised.ParagraphOf(line).Box;
        if (box >= 0 && context.Draft.Boxes[box] is { VerticalAnchor: VerticalAnchor.Page, Top.IsResolved: true } found)
        {
            return found.Top;
        }

        return section.HeaderDistance;
    }

    /// <summary>A first header without title page is shown nowhere.</summary>
    private static bool IsShown(Draft draft, int story)
    {
        for (int s = 0; s < draft.Sections.Count; s++)
        {
            if (Uses(draft.Sections[s], story))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Uses(Section section, int story) =>
        section.HeaderDefault == story || section.FooterDefault == story || section.HeaderEven == story || section.FooterEven == story
        || (section.HasTitlePage && (section.HeaderFirst == story || section.FooterFirst == story));

    private static bool Shows(CheckContext context, int story)
    {
        if (story < 0)
        {
            return false;
        }

        foreach (ref readonly Component component in context.Recognised.Components)
        {
            if (component.Role == Role.PageNumber && context.Recognised.ParagraphOf(context.Recognised.Lines[context.Recognised.LinesOf(component)[0]]).Story == story)
            {
                return true;
            }
        }

        return false;
    }
}
