using System.Collections.Immutable;
using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>Writes out what was recognised, with effective formats and their origins.</summary>
internal static class Inspector
{
    private static readonly LocalizedText s_unresolved = new("không xác định được", "unresolved");

    public static Inspection Inspect(RecognisedDraft draft, string file)
    {
        ImmutableArray<InspectedComponent> components = [.. Enumerable.Range(0, draft.Components.Length)
            .OrderBy(index => FirstParagraph(draft, index))
            .Select(index => Describe(draft, draft.Components[index]))];
        return new Inspection(file, Checker.DocumentInfoOf(draft), [.. draft.Draft.Sections.Select(Describe)], components)
        {
            PrintedPages = PrintedPages.Of(draft.Draft),
            Fonts = [.. (draft.Draft.Facts.Print?.Fonts ?? []).Select(font => new InspectedFont(font.Name, font.Family, font.IsEmbedded, font.Characters))],
        };
    }

    private static int FirstParagraph(RecognisedDraft draft, int component) => draft.Lines[draft.LinesOf(draft.Components[component])[0]].Start;

    private static InspectedSection Describe(Section section) => new(
        Millimetres(section.PageWidth),
        Millimetres(section.PageHeight),
        Millimetres(section.MarginTop),
        Millimetres(section.MarginBottom),
        Millimetres(section.MarginLeft),
        Millimetres(section.MarginRight),
        Millimetres(section.HeaderDistance),
        section.HasTitlePage);

    private static double? Millimetres(Fact<int> twips) => twips.IsResolved ? Math.Round(Values.ToMillimetres(twips.Value), 1) : null;

    private static InspectedComponent Describe(RecognisedDraft draft, Component component)
    {
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        var texts = new List<string>();
        foreach (int index in draft.LinesOf(component))
        {
            texts.Add(draft.Text(index).ToString());
        }

        return new InspectedComponent(
            new FoundComponent(RoleNames.Id(component.Role), RoleNames.Of(component.Role), component.Percent / 100.0),
            string.Join('\n', texts),
            Locations.Of(draft.Draft, FindingPlace.At(line)),
            line.Side switch { Side.Left => "left", Side.Right => "right", _ => "center" },
            Reason(component.Reason),
            Formats(draft, component))
        {
            Boxes = PrintedPages.BoxesOf(draft, component),
        };
    }

    private static LocalizedText Reason(RecognisedBy reason) => reason switch
    {
        RecognisedBy.Text => new("theo chữ", "by its words"),
        RecognisedBy.Pattern => new("theo mẫu chữ", "by the pattern of its text"),
        RecognisedBy.Vocabulary => new("theo danh mục từ", "by a word list"),
        RecognisedBy.Field => new("theo trường (field)", "by its field"),
        _ => new("theo vị trí", "by its place"),
    };

    private static ImmutableArray<InspectedFormat> Formats(RecognisedDraft draft, Component component)
    {
        ImmutableArray<InspectedFormat>.Builder formats = ImmutableArray.CreateBuilder<InspectedFormat>();
        var context = new CheckContext(draft.Draft, draft, Stage.Draft, new Vocabulary([], []), ImmutableHashSet<string>.Empty, null);
        var seen = new HashSet<TextFormat>(ReferenceEqualityComparer.Instance);
        foreach (Piece piece in new Pieces(context, component))
        {
            if (!seen.Add(piece.Format))
            {
                continue;
            }

            string snippet = draft.Draft.Text.Slice(piece.Start, Math.Min(piece.Length, 40)).ToString();
            AddText(formats, draft.Draft, piece.Format, snippet);
        }

        AddParagraph(formats, draft.Draft, draft.ParagraphOf(draft.Lines[draft.LinesOf(component)[0]]).Format);
        return formats.ToImmutable();
    }

    private static void AddText(ImmutableArray<InspectedFormat>.Builder formats, Draft draft, TextFormat format, string snippet)
    {
        Fact<string> font = format.HighAnsi.IsResolved ? format.HighAnsi : format.Ascii;
        Add("font", font.IsResolved ? new LocalizedText(font.Value, font.Value) : null, FormatProperty.Font);
        Add("size", format.HalfPoints.IsResolved ? Values.HalfPoints(format.HalfPoints.Value).Text : null, FormatProperty.Size);
        Add("bold", YesNo(format.Bold), FormatProperty.Bold);
        Add("italic", YesNo(format.Italic), FormatProperty.Italic);
        if (format.Underline.Is(true))
        {
            Add("underline", YesNo(format.Underline), FormatProperty.Underline);
        }

        void Add(string property, LocalizedText? value, FormatProperty traced) =>
            formats.Add(new InspectedFormat(property, value ?? s_unresolved, Origins.Describe(draft.Formats.Trace(format, traced)) ?? s_unresolved, snippet));
    }

    private static void AddParagraph(ImmutableArray<InspectedFormat>.Builder formats, Draft draft, ParagraphFormat format)
    {
        string alignment = format.Alignment.IsResolved ? format.Alignment.Value switch { Alignment.Center => "center", Alignment.Right => "right", Alignment.Justified => "justified", _ => "left" } : "unresolved";
        Add("alignment", new LocalizedText(alignment, alignment), FormatProperty.Alignment);
        Add("first-line", format.FirstLine.IsResolved && format.IndentLeft.IsResolved ? Values.Twips(format.IndentLeft.Value + format.FirstLine.Value).Text : s_unresolved, FormatProperty.Indent);
        Add("line-spacing", format.LineSpacing.IsResolved ? LineSpacingCheck.Describe(format.LineSpacing.Value).Text : s_unresolved, FormatProperty.LineSpacing);

        void Add(string property, LocalizedText value, FormatProperty traced) =>
            formats.Add(new InspectedFormat(property, value, Origins.Describe(draft.Formats.Trace(format, traced)) ?? s_unresolved, ""));
    }

    private static LocalizedText? YesNo(Fact<bool> fact) => fact.IsResolved ? fact.Value ? new("có", "yes") : new("không", "no") : null;
}
