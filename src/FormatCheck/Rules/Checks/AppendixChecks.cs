using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The heading of an appendix: on a line of its own, centred, at the head of a page, its title below; several are numbered.</summary>
/// <param name="Roman">Whether they are numbered in Roman numerals, their place left to the rule about their style; otherwise in Arabic digits.</param>
internal sealed record AppendixHeadingCheck(bool Roman) : ComponentCheck
{
    private const int NearTitle = 4;

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int index = draft.LinesOf(component)[0];
        TextLine line = draft.Lines[index];
        ReadOnlySpan<char> rest = draft.Plain(line)["phu luc".Length..].Trim(" .:");
        bool several = run.Context.Appendices.Count > 1;
        bool arabic = !rest.IsEmpty && rest.IndexOfAnyExceptInRange('0', '9') < 0;
        bool numeral = arabic || rest.IsEmpty || Enumerator.IsRoman(rest) || rest.Length == 1;
        if (!numeral)
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), HeadingFacts.OwnLine);
        }
        else if (Roman ? several && !Enumerator.IsRoman(rest) : (several || !rest.IsEmpty) && !arabic)
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Roman ? Values.Text("số thứ tự bằng chữ số La Mã", "numbered in Roman numerals") : Values.Text("số thứ tự bằng chữ số Ả-rập", "numbered in Arabic digits"));
        }
        else if (Roman && several && Enumerator.RomanValue(rest) is var value && value != run.Context.Appendices.Ordinal(index))
        {
            run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Values.Text("số thứ tự liên tục", "numbers that run on"));
        }
        else if (!Roman && !CenteredCheck.IsCentered(draft, line))
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), HeadingFacts.Centered);
        }
        else if (!line.StartsPage && !run.Context.Draft.IsFirstOnPage(line.Start))
        {
            run.Fail(FindingPlace.At(line), Values.Text("không ở đầu trang mới", "not at the head of a new page"), Values.Text("trang giấy riêng", "a page of its own"));
        }
        else if (!run.Context.Appendices.HasTitle(index, NearTitle))
        {
            run.Fail(FindingPlace.At(line), Values.Nothing, Values.Text("tiêu đề phụ lục ở dòng dưới", "a title on the line below"));
        }
    }
}

/// <summary>Near the heading of an appendix stands which document it belongs to: "(Kèm theo ...)".</summary>
internal sealed record AppendixNoteCheck : ComponentCheck
{
    private const int Near = 8;

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int heading = draft.LinesOf(component)[0];
        if (!run.Context.Appendices.HasReference(heading, Near))
        {
            run.Fail(FindingPlace.At(draft.Lines[heading]));
        }
    }
}

/// <summary>A document with an appendix speaks of it in its text.</summary>
/// <param name="Words">What such a reference says.</param>
internal sealed record AppendixReferenceCheck(string[] Words) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        string[] words = Array.ConvertAll(Words, word => VietnameseText.PlainWords(word));
        for (int i = draft.HeaderEnd; i < draft.AppendixStart; i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(i);
            foreach (string word in words)
            {
                if (plain.IndexOf(word) >= 0)
                {
                    return;
                }
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Fail(FindingPlace.At(draft.Lines[draft.LinesOf(component)[0]]));
        }
    }
}

/// <summary>Below the title of an appendix stands the document that it belongs to, with number, symbol and date; the agency is left to a person.</summary>
internal sealed record AppendixDocumentCheck : ComponentCheck
{
    // Title and reference may take several lines each.
    private const int MostLines = 10;

    internal override FindingValue? Expected => Values.Text("(Kèm theo ... số ..., ngày ... của ...)", "(Kèm theo ... số ..., ngày ... của ...)");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int heading = draft.LinesOf(component)[0];
        int from = -1;
        for (int i = heading + 1, seen = 0; i < draft.CopyStart && seen < MostLines && from < 0; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            seen++;
            from = draft.Plain(line).TrimStart(" (").StartsWith("kem theo") || draft.Plain(line).TrimStart(" (").StartsWith("ban hanh kem theo") ? i : -1;
            if (from < 0 && LineFacts.IsRunningText(draft.Draft, line))
            {
                break;
            }
        }

        if (from < 0)
        {
            run.Fail(FindingPlace.At(draft.Lines[heading]), Values.Nothing, Expected);
        }
        else if (!NamesDocument(draft, from))
        {
            run.Fail(FindingPlace.At(draft.Lines[from]), Values.Text(draft.Text(from)), Expected);
        }
    }

    /// <summary>Whether the reference, over one line or several, has number and symbol, and a date.</summary>
    private static bool NamesDocument(RecognisedDraft draft, int from)
    {
        bool number = false, date = false;
        for (int i = from; i < Math.Min(from + 4, draft.CopyStart) && !(number && date); i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(i);
            number |= (plain.StartsWith("so ") || plain.IndexOf(" so ") >= 0) && plain.IndexOf('/') > 0;
            date |= plain.IndexOf("ngay") >= 0;
            if (plain.EndsWith(")"))
            {
                break;
            }
        }

        return number && date;
    }
}

/// <summary>The pages of each appendix are numbered by themselves: it begins a section whose numbers start anew.</summary>
internal sealed record AppendixPagesCheck : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("đánh số trang lại từ 1", "pages numbered from 1 anew");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int heading = draft.LinesOf(component)[0];
        TextLine line = draft.Lines[heading];
        int section = draft.ParagraphOf(line).Section;
        if (draft.Has(Role.PageNumber) && !(run.Context.Draft.Sections[section].PageNumberStart is 0 or 1 && BeginsSection(draft, heading, section)))
        {
            run.Fail(FindingPlace.At(line), Values.Text("số trang chạy tiếp", "page numbers run on"), Expected);
        }
    }

    private static bool BeginsSection(RecognisedDraft draft, int heading, int section)
    {
        int above = heading - 1;
        while (above >= 0 && draft.Lines[above].IsEmpty)
        {
            above--;
        }

        return above < 0 || draft.ParagraphOf(draft.Lines[above]).Section != section;
    }
}
