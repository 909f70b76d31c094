using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>A side of the page in packs.</summary>
internal enum Edge
{
    Left,
    Right,
    Top,
    Bottom,
}

/// <summary>The component stands on one side of the page.</summary>
/// <param name="AnyOf">Whether it is enough that one of several (signature blocks) stands there.</param>
internal sealed record SideCheck(Edge Side, bool AnyOf) : Check
{
    internal override FindingValue? Expected => Side == Edge.Left ? Values.Text("bên trái", "left") : Values.Text("bên phải", "right");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine? wrong = null;
        bool any = false;
        foreach (ref readonly Component component in draft.Components)
        {
            if (Array.IndexOf(run.Rule.Component.Roles, component.Role) < 0)
            {
                continue;
            }

            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            bool right = IsRight(draft, line);
            if (right && AnyOf)
            {
                run.Pass();
                return;
            }

            any = true;
            wrong ??= right ? null : line;
        }

        if (wrong is { } found)
        {
            run.Fail(FindingPlace.At(found), SideName(found.Side), Expected);
        }
        else if (any)
        {
            run.Pass();
        }
    }

    // A block above the body stands in no corner below it.
    private bool IsRight(RecognisedDraft draft, in TextLine line) => IsBelowBody(draft, line) && IsOnSide(draft, line);

    private static bool IsBelowBody(RecognisedDraft draft, in TextLine line)
    {
        bool closes = false;
        foreach (ref readonly Component component in draft.Components)
        {
            closes |= component.Role is Role.RecipientsLabel or Role.Recipients or Role.Authority or Role.Office && draft.Lines[draft.LinesOf(component)[0]].Start == line.Start;
        }

        return !closes || draft.Closing.Start >= draft.BodyLineCount || line.Start >= draft.Lines[draft.Closing.Start].Start;
    }

    private bool IsOnSide(RecognisedDraft draft, in TextLine line) =>
        Side == Edge.Left ? line.Center < 500 : line.Center > 510 || draft.ParagraphOf(line) is { Place: Place.Cell or Place.Body } && line.Column > 0;

    public static FindingValue SideName(Side side) => side switch
    {
        Recognition.Side.Left => Values.Text("bên trái", "left"),
        Recognition.Side.Right => Values.Text("bên phải", "right"),
        _ => Values.Text("giữa trang", "middle"),
    };
}

/// <summary>The component is the first line of its column, level with the first line of the column beside it (title and agency).</summary>
internal sealed record FirstLineCheck : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("dòng đầu, ngang nhau", "first line, level with each other");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine own = draft.Lines[component.Role == Role.Agency && draft.Find(Role.Superior) is var superior and >= 0
            ? draft.LinesOf(draft.Components[superior])[0]
            : draft.LinesOf(component)[0]];
        if (StandsBelow(draft, component.Role, own) || StandsBelow(draft, component.Role, draft.Lines[draft.LinesOf(component)[0]]))
        {
            run.Fail(FindingPlace.At(own), Values.Text("không ở dòng đầu", "not on the first line"), Expected);
            return;
        }

        bool isTitle = component.Role is Role.Title or Role.NationalTitle;
        int other = isTitle ? draft.Find(Role.Superior) : draft.Find(run.Context.Words.Issuer == HeadTitle.State ? Role.NationalTitle : Role.Title);
        other = isTitle && other < 0 ? draft.Find(Role.Agency) : other;
        if (other < 0)
        {
            return;
        }

        TextLine beside = draft.Lines[draft.LinesOf(draft.Components[other])[0]];
        int? lower = Levels.Compare(draft, own, beside);
        if (lower is null)
        {
            run.Review(FindingPlace.At(own), Expected);
        }
        else if (lower > 0)
        {
            run.Fail(FindingPlace.At(own), Values.Text("thấp hơn dòng đầu", "lower than the first line"), Expected);
        }
    }

    /// <summary>Whether another component of the head that belongs below stands above.</summary>
    private static bool StandsBelow(RecognisedDraft draft, Role role, in TextLine line)
    {
        ReadOnlySpan<Role> below = role is Role.Title or Role.NationalTitle ? [Role.NationalMotto, Role.PlaceDate, Role.TypeName, Role.Number] : [Role.AgencyStar, Role.Number, Role.TypeName];
        foreach (Role other in below)
        {
            int found = draft.Find(other);
            if (found >= 0 && Levels.IsAbove(draft, draft.Lines[draft.LinesOf(draft.Components[found])[0]], line))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The component stands below another one, in the same column.</summary>
/// <param name="Of">Components it must stand below, the first that is there counts.</param>
/// <param name="SameColumn">Whether it must also stand in that component's column.</param>
/// <param name="Balanced">Whether it must be centred as that component is.</param>
internal sealed record BelowCheck(string[] Of, bool SameColumn, bool Balanced) : ComponentCheck
{
    // 7 mm of a text width of 165 mm: less is not seen as off balance.
    private const int OffBalance = 42;

    // A fifth of the text width: lines of one column that are as far apart are not meant to be under each other.
    private const int OtherColumn = 200;

    internal override FindingValue? Expected
    {
        get
        {
            LocalizedText? name = ComponentKind.Named(Of[^1])?.Name;
            return name is null ? null : Values.Text($"dưới: {name.Vi}", $"below: {name.En}");
        }
    }

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine own = draft.Lines[draft.LinesOf(component)[0]];
        foreach (string name in Of)
        {
            int index = Find(draft, name);
            if (index < 0)
            {
                continue;
            }

            Component above = draft.Components[index];
            TextLine anchor = draft.Lines[draft.LinesOf(above)[^1]];
            bool isInBox = draft.ParagraphOf(own).Box != draft.ParagraphOf(anchor).Box && draft.ParagraphOf(own).Story == draft.ParagraphOf(anchor).Story;
            if (isInBox && !run.Context.Draft.IsPrinted && Levels.Compare(draft, anchor, own) is null)
            {
                run.Review(FindingPlace.At(own));
            }
            else if (!Levels.IsAbove(draft, anchor, own) && own.Start != anchor.Start)
            {
                run.Fail(FindingPlace.At(own), Values.Text("không ở phía dưới", "not below"), Expected);
            }
            else if (SameColumn && Math.Abs(own.Center - anchor.Center) > OtherColumn)
            {
                run.Fail(FindingPlace.At(own), SideCheck.SideName(own.Side), Expected);
            }
            else if (Balanced && IsOffBalance(draft, own, anchor))
            {
                run.Fail(FindingPlace.At(own), Values.Text("không cân đối", "not balanced"), Expected);
            }

            return;
        }
    }

    private static int Find(RecognisedDraft draft, string name)
    {
        foreach (Role role in ComponentKind.Named(name)?.Roles ?? [])
        {
            if (draft.Find(role) is var found and >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>Where the name above is centred in a cell or box, or on a printed page, the line below must be too.</summary>
    private static bool IsOffBalance(RecognisedDraft draft, in TextLine own, in TextLine anchor)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(own);
        return (paragraph.Place != Place.Body || draft.Draft.IsPrinted) && LineFacts.AlignmentOf(draft.Draft, anchor) == Alignment.Center
            && LineFacts.AlignmentOf(draft.Draft, own) != Alignment.Center && Math.Abs(own.Center - anchor.Center) > OffBalance;
    }
}

/// <summary>The component stands in the head of the document, not at its end.</summary>
internal sealed record InHeadCheck : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("phần đầu trang đầu", "the head of the first page");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        int body = draft.Body.Start < draft.BodyLineCount ? draft.Lines[draft.Body.Start].Start : int.MaxValue;
        if (draft.ParagraphOf(line).Story == 0 && line.Start >= body)
        {
            run.Fail(FindingPlace.At(line), Values.Text("cuối văn bản", "the end of the document"), Expected);
        }
    }
}

/// <summary>The component stands on the first page.</summary>
internal sealed record FirstPageCheck : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("trang đầu", "the first page");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int own = draft.LinesOf(component)[0];
        for (int i = 1; i <= Math.Min(own, draft.BodyLineCount - 1); i++)
        {
            if (draft.Lines[i].StartsPage && !draft.Lines[i].IsEmpty)
            {
                run.Fail(FindingPlace.At(draft.Lines[own]), Values.Text("trang sau", "a later page"), Expected);
                return;
            }
        }
    }
}

/// <summary>Every line of the component is centred on the page.</summary>
internal sealed record CenteredCheck : ComponentCheck
{
    // Three millimetres, in points.
    private const float OffMiddle = 8.5f;

    internal override FindingValue? Expected => Values.Text("chính giữa", "centred");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        foreach (int index in draft.LinesOf(component))
        {
            TextLine line = draft.Lines[index];
            if (!IsCentered(draft, line))
            {
                run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), Expected, origin: Origins.Of(run.Context, draft.ParagraphOf(line).Format, FormatProperty.Alignment));
                return;
            }
        }
    }

    /// <summary>Centred by alignment, or brought to the middle by an indent, tabs or spaces, however badly.</summary>
    public static bool IsCentered(RecognisedDraft draft, in TextLine line)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        Alignment alignment = LineFacts.AlignmentOf(draft.Draft, line);
        if (alignment == Alignment.Center && line.Center is > 400 and < 600)
        {
            return true;
        }

        if (draft.Draft.IsPrinted && IsPrintedInTheMiddle(draft, paragraph))
        {
            return true;
        }

        bool moved = paragraph.Format.IndentLeft.Or(0) > 400 || draft.Draft.Text[paragraph.Start..line.Start].IndexOfAny(' ', DraftText.Tab) >= 0;
        return moved && alignment is not (Alignment.Right or Alignment.Center) && line.Center is > 440 and < 560;
    }

    /// <summary>Whether all printed lines of a paragraph stand in the middle of what their page holds: an appendix may have margins of its own, and a full line shows no alignment.</summary>
    private static bool IsPrintedInTheMiddle(RecognisedDraft draft, in Paragraph paragraph)
    {
        ReadOnlySpan<PrintedRow> own = draft.Draft.RowsOf(paragraph.Start, paragraph.Length);
        for (int first = 0, end; first < own.Length; first = end)
        {
            end = first + 1;
            while (end < own.Length && own[end].Page == own[first].Page && Math.Abs(own[end].Baseline - own[first].Baseline) < 2)
            {
                end++;
            }

            (float left, float right) = draft.PrintedEdges(own[first].Page);
            if (Math.Abs(own[first].Left + own[end - 1].Right - left - right) > 2 * OffMiddle)
            {
                return false;
            }
        }

        return own.Length > 0;
    }
}
