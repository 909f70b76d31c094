using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum DocumentFact
{
    TrackedChanges,
    Comments,
    HiddenText,
    DecomposedUnicode,
    MixedTonePlacement,
    LayoutBySpaces,
    EmbeddedFonts,
    Scanned,
    Scaled,
    UnreadableText,
}

/// <summary>A fact about the file as a whole.</summary>
internal sealed record FactCheck(DocumentFact Fact) : Check
{
    private static readonly LocalizedText s_pdfOnly = new("chỉ áp dụng cho tệp PDF", "concerns PDF files only");
    private static readonly LocalizedText s_issued = new("chỉ xét khi đã ban hành", "looked at when the document is issued");
    private static readonly LocalizedText s_atDraft = new("chỉ xét từ lúc trình ký", "looked at from stage signing on");

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        switch (Fact)
        {
            case DocumentFact.TrackedChanges when draft.Facts.OpenRevisions > 0:
                run.Fail(Place(draft, draft.Facts.FirstRevision), Count(draft.Facts.OpenRevisions), atMost: run.Context.Stage == Stage.Draft ? Severity.Info : Severity.Warning);
                break;
            case DocumentFact.Comments when run.Context.Stage == Stage.Draft:
                run.NotApplicable(s_atDraft);
                return;
            case DocumentFact.Comments when draft.Facts.Comments > 0:
                run.Fail(Place(draft, draft.Facts.FirstComment), Count(draft.Facts.Comments));
                break;
            case DocumentFact.HiddenText:
                FindHidden(run);
                break;
            case DocumentFact.DecomposedUnicode:
                FindDecomposed(run);
                break;
            case DocumentFact.MixedTonePlacement:
                new TonePlacement(run).Find();
                break;
            case DocumentFact.LayoutBySpaces:
                new SpaceLayout(run).Find();
                break;
            case DocumentFact.EmbeddedFonts or DocumentFact.Scanned or DocumentFact.Scaled or DocumentFact.UnreadableText when draft.Facts.Print is null:
                run.NotApplicable(s_pdfOnly);
                return;
            case DocumentFact.EmbeddedFonts when run.Context.Stage != Stage.Issued:
                run.NotApplicable(s_issued);
                return;
            case DocumentFact.EmbeddedFonts:
                FindNotEmbedded(run, draft.Facts.Print!);
                break;
            case DocumentFact.Scanned when draft.Facts.Print!.ScannedPages is var pages and > 0:
                run.Fail(FindingPlace.Document, Values.Text($"{pages} trang", $"{pages} pages") with { Number = pages });
                break;
            case DocumentFact.UnreadableText when draft.Facts.Print!.HasUnknownText:
                run.Fail(FindingPlace.Document);
                break;
            case DocumentFact.Scaled when draft.Facts.Print!.IsScaled:
                string percent = Values.Format(Math.Round(draft.Facts.Print.Scale * 100));
                run.Fail(FindingPlace.Document, Values.Text($"{percent} %"), Values.Text("100 %"));
                break;
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    public static FindingPlace Place(Draft draft, int paragraph)
    {
        if (paragraph < 0 || paragraph >= draft.Paragraphs.Length)
        {
            return FindingPlace.Document;
        }

        ref readonly Paragraph found = ref draft.Paragraphs[paragraph];
        return new FindingPlace(paragraph, found.Start, found.Length, 0);
    }

    private static FindingValue Count(int count) => Values.Text($"{count} chỗ", $"{count} places") with { Number = count };

    /// <summary>Hidden runs, white text, and text too small to be seen.</summary>
    private static void FindHidden(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        if (draft.Facts.HiddenRuns > 0)
        {
            run.Fail(Place(draft, draft.Facts.FirstHidden), Values.Text(draft.Facts.HiddenSnippet, draft.Facts.HiddenSnippet));
            return;
        }

        bool areVisible = !run.Context.Formats.Exists(IsInvisible);
        for (int p = 0; p < draft.Paragraphs.Length && !areVisible; p++)
        {
            foreach (ref readonly Run text in draft.RunsOf(draft.Paragraphs[p]))
            {
                if (IsInvisible(text.Format) && !draft.TextOf(text).IsWhiteSpace())
                {
                    run.Fail(new FindingPlace(p, text.Start, text.Length, 0), Values.Text(draft.TextOf(text)));
                    return;
                }
            }
        }
    }

    private static bool IsInvisible(TextFormat format) => format.Color.Is(0xFFFFFF) || format.HalfPoints is { IsResolved: true, Value: <= 2 };

    private static void FindNotEmbedded(RuleRun run, PrintFacts print)
    {
        var names = new List<string>();
        foreach (PrintFont font in print.Fonts)
        {
            if (!font.IsEmbedded && !names.Contains(font.Name))
            {
                names.Add(font.Name);
            }
        }

        if (names.Count > 0)
        {
            run.Fail(FindingPlace.Document, Values.Text(string.Join(", ", names)));
        }
    }

    private static void FindDecomposed(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        for (int p = 0; p < draft.Paragraphs.Length; p++)
        {
            if ((draft.Paragraphs[p].Marks & ParagraphMarks.WasDecomposed) != 0)
            {
                run.Fail(Place(draft, p), Values.Text(draft.TextOf(draft.Paragraphs[p])));
            }
        }
    }
}

/// <summary>Finds both styles of tone placement in one document: hoà and hòa.</summary>
internal sealed class TonePlacement(RuleRun run)
{
    private static readonly string[] s_pairs = ["oa", "oe", "uy"];

    private const int None = int.MaxValue;

    private int _old = None;
    private int _new = None;

    public void Find()
    {
        foreach (string pair in s_pairs)
        {
            FindAll(pair);
        }

        if (_old != None && _new != None)
        {
            run.Fail(FactCheck.Place(run.Context.Draft, Math.Max(_old, _new)), Values.Text("cả hai kiểu (hoà, hòa)", "both styles (hoà, hòa)"));
        }
    }

    /// <summary>Looks for two vowels in all text at once: few of those that are found bear a tone.</summary>
    private void FindAll(string pair)
    {
        Draft draft = run.Context.Draft;
        ReadOnlySpan<char> text = draft.Text, plain = run.Context.Recognised.PlainText;
        for (int from = 0; plain[from..].IndexOf(pair) is var found and >= 0; from += found + 1)
        {
            int at = from + found;
            bool onFirst = VietnameseText.Tone(text[at]) > 0, onSecond = VietnameseText.Tone(text[at + 1]) > 0;
            if (onFirst || onSecond)
            {
                int index = draft.ParagraphAt(at);
                ref readonly Paragraph paragraph = ref draft.Paragraphs[index];
                if (at + 1 < paragraph.End && EndsSyllable(draft.TextOf(paragraph), at - paragraph.Start))
                {
                    _new = onFirst ? Math.Min(_new, index) : _new; // hòa: the mark on the first vowel
                    _old = onSecond ? Math.Min(_old, index) : _old; // hoà: on the second
                }
            }
        }
    }

    /// <summary>Whether the two vowels are no others without their accents, and end a syllable.</summary>
    private static bool EndsSyllable(ReadOnlySpan<char> text, int first) =>
        !(first + 2 < text.Length && char.IsLetter(text[first + 2])) && IsPlainVowel(text[first]) && IsPlainVowel(text[first + 1]) && !(first > 0 && text[first - 1] is 'q' or 'Q');

    /// <summary>Whether a letter is a, e, o, u or y but for its tone: ơ, ô, ă, â and ê are other vowels.</summary>
    private static bool IsPlainVowel(char c) => VietnameseText.Toneless(c) is 'a' or 'e' or 'o' or 'u' or 'y' or 'A' or 'E' or 'O' or 'U' or 'Y';
}

/// <summary>Finds spaces, tabs and empty paragraphs that stand in for alignment and spacing.</summary>
internal sealed class SpaceLayout(RuleRun run)
{
    // Most drafts show neither in all of their text.
    private readonly bool _hasSpaces = run.Context.Draft.Text.IndexOf("    ") >= 0;
    private readonly bool _hasTabs = run.Context.Draft.Text.IndexOf("\t\t\t") >= 0;

    public void Find()
    {
        RecognisedDraft recognised = run.Context.Recognised;
        int body = recognised.Body.Start < recognised.BodyLineCount ? recognised.Lines[recognised.Body.Start].Paragraph : int.MaxValue;
        int closing = recognised.Closing.Start < recognised.BodyLineCount ? recognised.Lines[recognised.Closing.Start].Paragraph : int.MaxValue;
        int bodyParagraphs = run.Context.Draft.Stories.Count > 0 ? run.Context.Draft.Stories[0].EndParagraph : 0;
        for (int p = 0; p < bodyParagraphs && run.Remarks.Count == 0; p++)
        {
            FindIn(p, isBody: p > body && p < closing - 2);
        }
    }

    private void FindIn(int index, bool isBody)
    {
        Draft draft = run.Context.Draft;
        ref readonly Paragraph paragraph = ref draft.Paragraphs[index];
        ReadOnlySpan<char> text = draft.TextOf(paragraph);
        if (text.IsWhiteSpace())
        {
            bool emptyBefore = index > 0 && draft.TextOf(draft.Paragraphs[index - 1]).IsWhiteSpace();
            if (isBody && emptyBefore && paragraph.Place == Place.Body && draft.Paragraphs[index - 1].Place == Place.Body)
            {
                run.Fail(FactCheck.Place(draft, index), Values.Text("các đoạn trống liền nhau", "empty paragraphs in a row"));
            }

            return;
        }

        bool spaces = _hasSpaces && text.TrimEnd().IndexOf("    ") >= 0 && !IsMeantToBeFilled(index);
        bool tabs = (_hasTabs && text.IndexOf("\t\t\t") >= 0) || (text[0] == DraftText.Tab && (isBody || (text.Length > 1 && text[1] == DraftText.Tab)));
        if (spaces || tabs)
        {
            run.Fail(FactCheck.Place(draft, index), spaces ? Values.Text("nhiều dấu cách liền nhau", "spaces in a row") : Values.Text("nhiều phím Tab liền nhau", "tabs in a row"));
        }
    }

    /// <summary>The blanks of a number and a date that are filled in by hand.</summary>
    private bool IsMeantToBeFilled(int paragraph)
    {
        RecognisedDraft recognised = run.Context.Recognised;
        foreach (Role role in (ReadOnlySpan<Role>)[Role.Number, Role.PlaceDate, Role.CopyNumber, Role.CopyPlaceDate])
        {
            if (recognised.Find(role) is var found and >= 0 && recognised.Lines[recognised.LinesOf(recognised.Components[found])[0]].Paragraph == paragraph)
            {
                return true;
            }
        }

        return false;
    }
}
