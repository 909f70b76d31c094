using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>What headings and numbered paragraphs of the body have in common.</summary>
internal static class HeadingFacts
{
    public static readonly FindingValue Centered = Values.Text("chính giữa", "centred");
    public static readonly FindingValue Bold = Values.Text("đậm", "bold");
    public static readonly FindingValue Upright = Values.Text("đứng", "upright");
    public static readonly FindingValue Capitals = Values.Text("in hoa", "capitals");
    public static readonly FindingValue OwnLine = Values.Text("một dòng riêng", "a line of its own");

    /// <summary>Checks the size; the body's own size is left to the rule about the body.</summary>
    public static bool SizeFails(RuleRun run, in Component component, double min, double max)
    {
        foreach (Piece piece in new Pieces(run.Context, component))
        {
            if (piece.Format.HalfPoints is { IsResolved: true } size && (size.Value < min * 2 || size.Value > max * 2) && size.Value != run.Context.CommonBodySize && !piece.Format.IsSuperOrSubscript)
            {
                run.Fail(piece.Place, Values.HalfPoints(size.Value), Values.Range(min, max, "pt"), origin: Origins.Of(run.Context, piece.Format, FormatProperty.Size));
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all text behind a number is italic, as it is where Word or a careful hand set the number upright.</summary>
    public static bool IsItalicBehind(Draft draft, in TextLine line, int number) =>
        LineFacts.IsItalic(draft, line with { Start = line.Start + number, Length = line.Length - number });

    /// <summary>Checks that a heading is centred, bold and upright.</summary>
    public static void CheckSet(RuleRun run, in TextLine line)
    {
        CheckContext context = run.Context;
        if (!CenteredCheck.IsCentered(context.Recognised, line))
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), Centered);
        }
        else if (LineFacts.All(context.Draft, line, static format => format.Bold.Is(false)))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không đậm", "not bold"), Bold);
        }
        else if (LineFacts.All(context.Draft, line, static format => format.Italic.Is(true)))
        {
            run.Fail(FindingPlace.At(line), Values.Text("nghiêng", "italic"), Upright);
        }
        else if (!LineFacts.IsBold(context.Draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không đậm", "not bold"), Bold);
        }
    }
}

/// <summary>The heading of a division: on a line of its own, centred, bold, with the right sort of numeral; or the title below it.</summary>
/// <param name="Numerals"><c>roman</c> (or in words) or <c>arabic</c>; left out for a title.</param>
internal sealed record DivisionCheck(double Min, double Max, string? Numerals, bool WithTitle) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        if (Numerals is null)
        {
            CheckTitle(run, line, component);
            return;
        }

        ReadOnlySpan<char> plain = draft.Plain(line);
        int space = BodyHeading.WordOf(plain).Length;
        int end = space == 0 ? 0 : BodyHeading.NumeralEnd(plain, plain[..space].ToString(), out _, out _);
        if (!plain[end..].Trim(" .:-").IsEmpty)
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), HeadingFacts.OwnLine);
        }
        else if (space > 0 && (IsArabic(plain, space) != (Numerals == "arabic") || IsLetter(plain, space)))
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Numerals == "arabic" ? Values.Text("chữ số Ả-rập", "an Arabic numeral") : Values.Text("chữ số La Mã hoặc ghi bằng chữ", "a Roman numeral or words"));
        }
        else if (!HeadingFacts.SizeFails(run, component, Min, Max))
        {
            HeadingFacts.CheckSet(run, line);
        }

        if (WithTitle && run.Remarks.Count == 0 && TitleBelow(draft, component, line) is { } title)
        {
            CheckTitle(run, draft.Lines[draft.LinesOf(title)[0]], title);
        }
    }

    /// <summary>"Chương A": neither a numeral nor a word.</summary>
    private static bool IsLetter(ReadOnlySpan<char> plain, int space)
    {
        BodyHeading.NumeralEnd(plain, plain[..space].ToString(), out _, out int value);
        return value == 0;
    }

    private static bool IsArabic(ReadOnlySpan<char> plain, int space) => char.IsAsciiDigit(plain[space..].TrimStart(' ')[0]);

    private void CheckTitle(RuleRun run, in TextLine line, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (!LineFacts.IsUpper(draft.Draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("in thường", "lower case"), HeadingFacts.Capitals);
        }
        else if (!HeadingFacts.SizeFails(run, component, Min, Max))
        {
            HeadingFacts.CheckSet(run, line);
        }
    }

    private static Component? TitleBelow(RecognisedDraft draft, in Component section, in TextLine line)
    {
        return draft.After(section) is { Role: Role.SectionTitle } title && draft.Lines[draft.LinesOf(title)[0]].Paragraph - line.Paragraph <= 3 ? title : null;
    }
}

/// <summary>An article: <c>Điều N.</c> with an Arabic number and a full stop, number and title bold.</summary>
internal sealed record ArticleCheck(double Min, double Max) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> plain = draft.Plain(line), text = draft.Text(line);
        int end = BodyHeading.NumeralEnd(plain, "dieu", out bool roman, out _);
        ReadOnlySpan<char> number = text[..Math.Min(text.Length, end + 1)];
        if (roman || plain[..end].IndexOfAnyInRange('0', '9') < 0)
        {
            run.Fail(FindingPlace.At(line), Quoted(number), Values.Text("số thứ tự bằng chữ số Ả-rập", "an Arabic numeral"));
        }
        else if (!VietnameseText.Same(text[..4], "Điều"))
        {
            run.Fail(FindingPlace.At(line), Quoted(number), Quoted("Điều"));
        }
        else if (end >= plain.Length || plain[end] != '.')
        {
            run.Fail(FindingPlace.At(line), Quoted(number), Quoted($"{text[..Math.Min(text.Length, end)]}."));
        }
        else if (plain[(end + 1)..].Trim(' ').IsEmpty ? NextIsPlainText(draft, component, line) : text[(end + 1)..].TrimStart(" \u00A0\t")[0] == DraftText.LineBreak)
        {
            run.Fail(FindingPlace.At(line), Quoted(number), Values.Text("số thứ tự và tên điều trên cùng một dòng", "the number and the title on one line"));
        }
        else if (!HeadingFacts.SizeFails(run, component, Min, Max))
        {
            CheckStyle(run, line, end, IsTitled(draft, line));
        }
    }

    private static FindingValue Quoted(ReadOnlySpan<char> text) => Values.Text($"“{text}”");

    /// <summary>Whether "Điều N." stands alone, its title or text in the next paragraph.</summary>
    private static bool NextIsPlainText(RecognisedDraft draft, in Component article, in TextLine line)
    {
        return draft.After(article) is { Role: Role.BodyText or Role.BodyHeading or Role.BodyOther } next && draft.Lines[draft.LinesOf(next)[0]].Paragraph == line.Paragraph + 1;
    }

    /// <summary>An article that other paragraphs belong to and that is no sentence has a title; otherwise its text follows the number.</summary>
    private static bool IsTitled(RecognisedDraft draft, in TextLine line) => line.Length < 110 && draft.Text(line)[^1] is not ('.' or ';' or ':' or ',');

    private static void CheckStyle(RuleRun run, in TextLine line, int numberEnd, bool titled)
    {
        Draft draft = run.Context.Draft;
        TextLine number = line with { Length = numberEnd };
        TextLine bold = titled ? line : number;
        if (!LineFacts.IsBold(draft, bold))
        {
            run.Fail(FindingPlace.At(bold), Values.Text("không đậm", "not bold"), HeadingFacts.Bold);
        }
        else if (!LineFacts.All(draft, bold, static format => !format.Italic.Is(true)))
        {
            run.Fail(FindingPlace.At(bold), Values.Text("nghiêng", "italic"), HeadingFacts.Upright);
        }
    }
}

/// <summary>A heading that begins with a Roman numeral is in capitals, bold and upright, its size in the range.</summary>
internal sealed record OutlineHeadingCheck(double Min, double Max) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        int length = Enumerator.Read(draft.Plain(line), out EnumeratorKind kind);
        if (length == 0 || kind != EnumeratorKind.Roman || HeadingFacts.SizeFails(run, component, Min, Max))
        {
            return;
        }

        ReadOnlySpan<char> text = draft.Text(line);
        if (text[length - 1] != '.')
        {
            run.Fail(FindingPlace.At(line), Values.Text(text[..length]), Values.Text("dấu chấm sau số La Mã", "a full stop after the Roman numeral"));
        }
        else if (!LineFacts.IsUpper(draft.Draft, line) && !draft.ParagraphOf(line).Format.IsNumbered)
        {
            run.Fail(FindingPlace.At(line), Values.Text("in thường", "lower case"), HeadingFacts.Capitals);
        }
        else if (!LineFacts.IsBold(draft.Draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không đậm", "not bold"), HeadingFacts.Bold);
        }
        else if (LineFacts.IsItalic(draft.Draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("nghiêng", "italic"), HeadingFacts.Upright);
        }
    }
}

/// <summary>In a document of parts, chapters or sections every article has a title: short, bold as its number is, without a full stop.</summary>
internal sealed record ArticleTitleCheck : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (!draft.Has(Role.Part) && !draft.Has(Role.Section))
        {
            return;
        }

        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        bool sentence = line.Length > 60 && text[^1] is '.' or ';' or ':';
        if (sentence && !LineFacts.IsBold(draft.Draft, line))
        {
            run.Fail(FindingPlace.At(line), Values.Text(text[..Math.Min(text.Length, text.IndexOf('.') is var stop and > 0 ? stop : 8)]));
        }
    }
}

/// <summary>A clause: an Arabic number and a full stop, its text upright; its number or title may be bold.</summary>
internal sealed record ClauseCheck(double Min, double Max) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        int length = Enumerator.Read(draft.Plain(line), out _);
        if (draft.Text(line)[length - 1] != '.')
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)[..length]), Values.Text("có dấu chấm sau số", "a full stop after the number"));
        }
        else if (!HeadingFacts.SizeFails(run, component, Min, Max))
        {
            bool sentence = line.Length >= 60 || draft.Text(line)[^1] is '.' or ';';
            if (LineFacts.IsItalic(draft.Draft, line) || (sentence && HeadingFacts.IsItalicBehind(draft.Draft, line, length)))
            {
                run.Fail(FindingPlace.At(line), Values.Text("nghiêng", "italic"), HeadingFacts.Upright);
            }
            else if (sentence && LineFacts.IsBold(draft.Draft, line))
            {
                run.Fail(FindingPlace.At(line), Values.Text("đậm", "bold"), Values.Text("đứng, không đậm", "upright, not bold"));
            }
        }
    }
}

/// <summary>A point: a letter of the Vietnamese alphabet in order, a closing bracket, upright text.</summary>
internal sealed record PointCheck(string Alphabet) : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int previous = -1;
        bool any = false;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Article or Role.Clause or Role.Part or Role.Section)
            {
                previous = -1;
            }
            else if (component.Role == Role.BodyHeading)
            {
                previous = LetterOf(draft, component); // "a) Ưu điểm" set as a heading counts in the row
            }

            if (component.Role != Role.Point)
            {
                continue;
            }

            any = true;
            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            ReadOnlySpan<char> text = draft.Text(line);
            char written = text[0] == '(' ? text[1] : text[0];
            int letter = Alphabet.AsSpan().IndexOf(char.ToLowerInvariant(written));
            if (text[1] != ')' || char.IsUpper(written))
            {
                string right = $"{char.ToLowerInvariant(written)})";
                run.Fail(FindingPlace.At(line), Values.Text(text[..Math.Min(text.Length, text[0] == '(' ? 3 : 2)]), Values.Text(right, right));
            }
            else if (letter < 0 || (letter != previous + 1 && letter != 0))
            {
                string expected = $"{Alphabet[Math.Clamp(previous + 1, 0, Alphabet.Length - 1)]})";
                run.Fail(FindingPlace.At(line), Values.Text(text[..2]), Values.Text(expected, expected));
            }
            else if (LineFacts.IsItalic(draft.Draft, line) || (line.Length >= 60 && HeadingFacts.IsItalicBehind(draft.Draft, line, 2)))
            {
                run.Fail(FindingPlace.At(line), Values.Text("nghiêng", "italic"), HeadingFacts.Upright);
            }
            else if (LineFacts.IsBold(draft.Draft, line) && line.Length >= 60)
            {
                run.Fail(FindingPlace.At(line), Values.Text("đậm", "bold"), Values.Text("đứng, không đậm", "upright, not bold"));
            }

            previous = letter < 0 ? previous + 1 : letter;
        }

        if (!any)
        {
            run.NotApplicable(new LocalizedText("văn bản không có điểm", "the document has no points"));
        }
        else if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private int LetterOf(RecognisedDraft draft, in Component heading)
    {
        TextLine line = draft.Lines[draft.LinesOf(heading)[0]];
        return Enumerator.Read(draft.Plain(line), out EnumeratorKind kind) == 2 && kind == EnumeratorKind.Letter ? Alphabet.AsSpan().IndexOf(draft.Text(line)[0]) : -1;
    }
}

/// <summary>Phần, chương, mục, điều and their khoản are numbered without gaps and repeats.</summary>
internal sealed record SequenceCheck : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int part = 0, chapter = 0, section = 0, subsection = 0, article = 0, clause = 0;
        bool any = false;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is not (Role.Part or Role.Section or Role.Article or Role.Clause))
            {
                continue;
            }

            any = true;
            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            ReadOnlySpan<char> plain = draft.Plain(line);
            switch (component.Role)
            {
                case Role.Part when plain.StartsWith("phan"):
                    Step(run, line, ref part, Value(plain, "phan"), restart: false);
                    section = subsection = 0;
                    break;
                case Role.Part:
                    Step(run, line, ref chapter, Value(plain, "chuong"), restart: part > 0);
                    section = subsection = 0;
                    break;
                case Role.Section when plain.StartsWith(BodyHeading.Subsection):
                    Step(run, line, ref subsection, Value(plain, BodyHeading.Subsection), restart: false);
                    break;
                case Role.Section:
                    Step(run, line, ref section, Value(plain, "muc"), restart: false);
                    subsection = 0;
                    break;
                case Role.Article:
                    Step(run, line, ref article, Value(plain, "dieu"), restart: false);
                    clause = 0;
                    break;
                default:
                    Step(run, line, ref clause, IssueDate.Value(plain[..Math.Max(0, plain.IndexOfAnyExceptInRange('0', '9'))]), restart: clause > 0 && article == 0);
                    break;
            }
        }

        if (!any)
        {
            run.NotApplicable(new LocalizedText("văn bản không chia phần, chương, mục, điều", "the document is not divided into numbered parts"));
        }
        else if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private static int Value(ReadOnlySpan<char> plain, string word)
    {
        BodyHeading.NumeralEnd(plain, word, out _, out int value);
        return value;
    }

    private static void Step(RuleRun run, in TextLine line, ref int last, int value, bool restart)
    {
        if (value > 0 && value != last + 1 && !(restart && value == 1))
        {
            ReadOnlySpan<char> text = run.Context.Recognised.Text(line);
            run.Fail(FindingPlace.At(line), Values.Text(text.Length > 40 ? text[..40] : text), Values.Text($"số {last + 1}", $"number {last + 1}"));
        }

        last = value > 0 ? value : last + 1;
    }
}
