using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The type size of all text of the component lies in a closed range.</summary>
/// <param name="Min">Smallest size in points.</param>
/// <param name="Max">Largest size in points.</param>
/// <param name="UnlessBody">Whether text of the body's own size is left to the rule about the body.</param>
internal sealed record SizeCheck(double Min, double Max, bool UnlessBody) : ComponentCheck
{
    internal override FindingValue? Expected => Values.Range(Min, Max, "pt");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        foreach (Piece piece in new Pieces(run.Context, component))
        {
            if (piece.Format.IsSuperOrSubscript || !HoldsText(run.Context.Draft.Text.Slice(piece.Start, piece.Length)))
            {
                continue;
            }

            if (!piece.Format.HalfPoints.IsResolved)
            {
                run.Review(piece.Place, Expected);
                return;
            }

            int size = piece.Format.HalfPoints.Value;
            if ((size < Min * 2 || size > Max * 2) && !(UnlessBody && size == run.Context.CommonBodySize && OthersHave(run.Context, component.Role, size)))
            {
                run.Fail(piece.Place, Values.HalfPoints(size), Expected, origin: Origins.Of(run.Context, piece.Format, FormatProperty.Size));
                return;
            }
        }
    }

    /// <summary>Whether body text of other roles has the size: grounds that are longer than the text below them are not the body.</summary>
    private static bool OthersHave(CheckContext context, Role role, int size)
    {
        foreach (ref readonly Component component in context.Recognised.Components)
        {
            if (component.Role == role || component.Role is not (Role.BodyText or Role.BodyList or Role.Clause or Role.Point or Role.Article))
            {
                continue;
            }

            foreach (Piece piece in new Pieces(context, component))
            {
                if (piece.Format.HalfPoints.Is(size))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A bullet or a lone mark may have a size of its own.</summary>
    private static bool HoldsText(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>All letters of the component are bold or not, italic or not, underlined or not; what is left out is free.</summary>
/// <param name="LineCounts">Whether a drawn line or border below counts as the underline.</param>
internal sealed record StyleCheck(bool? Bold, bool? Italic, bool? Underline, bool LineCounts) : ComponentCheck
{
    internal override FindingValue? Expected => StyleNames.Of(Bold, Italic, Underline == true ? true : null);

    private protected override void Evaluate(RuleRun run, in Component component) => Check(run, component, Bold, Italic, Underline, LineCounts);

    /// <summary>Checks the style of one component; a value left out is free.</summary>
    public static void Check(RuleRun run, in Component component, bool? bold, bool? italic, bool? underline, bool lineCounts = false)
    {
        foreach (Piece piece in new Pieces(run.Context, component))
        {
            ReadOnlySpan<char> text = run.Context.Draft.Text.Slice(piece.Start, piece.Length);
            if (piece.Format.IsSuperOrSubscript || (text.IndexOfAnyInRange('A', '\uFFFB') < 0 && text.IndexOfAnyInRange('0', '9') < 0))
            {
                continue; // a note's number, or marks alone, such as the colon behind a label, may be set otherwise
            }

            TextFormat format = piece.Format;
            bool underlineFails = underline is { } line && format.Underline.IsNot(line)
                && !(line && lineCounts && LinesNear.IsLineBelow(run.Context, piece.Line));
            if (Differs(format.Bold, bold) || Differs(format.Italic, italic) || underlineFails)
            {
                FormatProperty property = Differs(format.Bold, bold) ? FormatProperty.Bold : Differs(format.Italic, italic) ? FormatProperty.Italic : FormatProperty.Underline;
                FindingValue actual = StyleNames.Of(format.Bold.Is(true), format.Italic.Is(true), underline is null ? null : format.Underline.Is(true));
                run.Fail(piece.Place, actual, Wanted(), origin: Origins.Of(run.Context, format, property));
                return;
            }

            if ((bold is not null && !format.Bold.IsResolved) || (italic is not null && !format.Italic.IsResolved))
            {
                run.Review(piece.Place, Wanted());
                return;
            }
        }

        FindingValue Wanted() => StyleNames.Of(bold, italic, underline == true ? true : null);
    }

    private static bool Differs(Fact<bool> fact, bool? wanted) => wanted is { } value && fact.IsNot(value);
}

/// <summary>Names of styles as the guideline has them: đứng, nghiêng, đậm.</summary>
internal static class StyleNames
{
    public static FindingValue Of(bool? bold, bool? italic, bool? underline)
    {
        var vi = new List<string>(3);
        var en = new List<string>(3);
        if (italic is { } i)
        {
            vi.Add(i ? "nghiêng" : "đứng");
            en.Add(i ? "italic" : "upright");
        }

        if (bold is { } b)
        {
            vi.Add(b ? "đậm" : "không đậm");
            en.Add(b ? "bold" : "not bold");
        }

        if (underline is { } u)
        {
            vi.Add(u ? "gạch chân" : "không gạch chân");
            en.Add(u ? "underlined" : "not underlined");
        }

        return Values.Text(string.Join(", ", vi), string.Join(", ", en));
    }
}

/// <summary>The component is in capitals, or is not all in capitals.</summary>
internal sealed record CaseCheck(bool Upper) : ComponentCheck
{
    internal override FindingValue? Expected => Upper ? Values.Text("in hoa", "capitals") : Values.Text("in thường", "lower case");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        foreach (int index in draft.LinesOf(component))
        {
            TextLine line = draft.Lines[index];
            bool joins = component.Role == Role.Office && VietnameseText.Same(draft.Text(line), "kiêm");
            if (!joins && draft.Text(line).IndexOfAnyInRange('A', '\u1EF9') >= 0 && LineFacts.IsUpper(draft.Draft, line) != Upper)
            {
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Expected);
                return;
            }
        }
    }
}
