using System.Globalization;
using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>Where the text speaks of the document itself ("Nghị quyết này có hiệu lực ..."), it names the document's own type.</summary>
/// <param name="After">The list of words that, behind "&lt;type&gt; này" at the head of a sentence, speak of the document itself.</param>
/// <param name="Before">The list of words that, before "&lt;type&gt; này", speak of the document itself.</param>
/// <param name="Issuing">The list of words that name a document issued or attached by this one, which may be spoken of too.</param>
internal sealed record OwnTypeCheck(string After, string Before, string Issuing) : Check
{
    private const string This = " nay";

    private static readonly LocalizedText s_noType = new("không rõ tên loại văn bản", "the document's type is not known");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (draft.Type is not { } own)
        {
            run.NotApplicable(s_noType);
            return;
        }

        for (int i = draft.Body.Start; i < draft.Body.End; i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(i);
            for (int from = 0; plain[from..].IndexOf(This) is var found and > 0; from += found + This.Length)
            {
                int at = from + found;
                if (Spoken(run, i, at) is { } type && type.Plain != own.Plain && !IsIssued(run, type))
                {
                    TextLine line = draft.Lines[i];
                    TextLine words = line with { Start = line.Start + at - type.Plain.Length, Length = type.Plain.Length + This.Length };
                    run.Fail(FindingPlace.At(words), Values.Text(draft.Text(words)), Values.Text($"{own.Name} này", $"{own.Name} này"));
                    return;
                }
            }
        }

        run.Pass();
    }

    /// <summary>The type that a line calls this document at a place, or <see langword="null"/> where it does not speak of itself for sure.</summary>
    private DocumentType? Spoken(RuleRun run, int line, int at)
    {
        RecognisedDraft draft = run.Context.Recognised;
        ReadOnlySpan<char> plain = draft.Plain(line), text = draft.Text(line);

        // "Quy định nay có hiệu lực" speaks of today's.
        if (text.Length < at + This.Length || !VietnameseText.Same(text.Slice(at + 1, This.Length - 1), "này") || TypeBefore(run.Context.Words, plain[..at]) is not { } type)
        {
            return null;
        }

        int start = at - type.Plain.Length;
        ReadOnlySpan<char> behind = plain[(at + This.Length)..].TrimStart(' ');
        bool itself = (IsHead(plain[..start]) && run.Context.Words.HasHead(After, behind, out _)) || EndsWithAny(run.Context.Words.Plain(Before), plain[..start]);
        return itself && !IsQuoted(text[..start]) ? type : null;
    }

    private static DocumentType? TypeBefore(Vocabulary words, ReadOnlySpan<char> plain)
    {
        foreach (DocumentType type in words.Types)
        {
            int start = plain.Length - type.Plain.Length;
            if (start >= 0 && plain.EndsWith(type.Plain) && (start == 0 || !char.IsLetterOrDigit(plain[start - 1])))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence begins behind a text: nothing, a number ("Điều 2.", "3.", "-") or a full stop stands there.</summary>
    private static bool IsHead(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> rest = before.TrimEnd(' ');
        return rest.IsEmpty || rest[^1] is '.' or '-' or ')';
    }

    private static bool IsQuoted(ReadOnlySpan<char> before) =>
        before.Count('\u201C') > before.Count('\u201D') || before.Count('"') % 2 == 1 || before.Count('\u00AB') > before.Count('\u00BB');

    private static bool EndsWithAny(string[] words, ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> rest = before.TrimEnd(' ');
        foreach (string word in words)
        {
            if (rest.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the draft issues, attaches or is about a document of another type, which its text may then speak of.</summary>
    private bool IsIssued(RuleRun run, DocumentType type)
    {
        RecognisedDraft draft = run.Context.Recognised;
        for (int i = draft.HeaderEnd; i < draft.Body.End; i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(i);
            for (int from = 0; plain[from..].IndexOf(type.Plain) is var found and >= 0; from += found + type.Plain.Length)
            {
                if (i < draft.Body.Start || EndsWithAny(run.Context.Words.Plain(Issuing), plain[..(from + found)]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>One of the digital signatures of a PDF was made on the printed date.</summary>
internal sealed record SignatureDateCheck : Check
{
    private static readonly LocalizedText s_none = new("tệp không có chữ ký số ghi thời gian ký", "the file holds no digital signature with its time");
    private static readonly LocalizedText s_undated = new("văn bản chưa ghi đủ ngày, tháng, năm", "the draft is not fully dated");

    // Signers write their own time; one in UTC was made in Vietnam.
    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    internal override void Evaluate(RuleRun run)
    {
        DateOnly[] signed = [.. (run.Context.Draft.Facts.Print?.Signatures ?? []).Where(signature => signature.IsSigned).Select(Day).OfType<DateOnly>().Distinct()];
        if (signed.Length == 0)
        {
            run.NotApplicable(s_none);
            return;
        }

        RecognisedDraft draft = run.Context.Recognised;
        int found = draft.Find(Role.PlaceDate);
        TextLine line = found < 0 ? default : draft.Lines[draft.LinesOf(draft.Components[found])[0]];
        if (found < 0 || !DateCheck.Exists(draft.Text(line), run.Context.DateOf(line), out DateOnly printed))
        {
            run.NotChecked(s_undated);
            return;
        }

        if (Array.IndexOf(signed, printed) < 0)
        {
            string days = string.Join(", ", signed.Select(Values.Day));
            run.Fail(FindingPlace.At(line), Values.Text(Values.Day(printed), Values.Day(printed)), Values.Text(days, days));
            return;
        }

        run.Pass();
    }

    private static DateOnly? Day(PrintSignature signature)
    {
        if (signature.Time.EndsWith('Z') && DateTimeOffset.TryParse(signature.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time))
        {
            return DateOnly.FromDateTime(time.ToOffset(s_vietnam).DateTime);
        }

        return signature.Time.Length >= 10 && DateOnly.TryParseExact(signature.Time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }
}
