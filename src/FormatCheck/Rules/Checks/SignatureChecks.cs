using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The sign of authority is written in one of the forms (<c>T/M</c>, <c>K/T</c>, <c>T/L</c>, <c>Q.</c>).</summary>
internal sealed record AuthorityFormCheck(string[] Forms) : Check
{
    internal override FindingValue? Expected => Values.Text(string.Join(", ", Forms), string.Join(", ", Forms));

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        bool any = false;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is not (Role.Authority or Role.Office))
            {
                continue;
            }

            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            ReadOnlySpan<char> text = draft.Text(line);
            if (run.Context.Words.HasHead("authority-words", draft.Plain(line), out string words))
            {
                any = true;
                run.Fail(FindingPlace.At(line), Values.Text(text[..words.Length]), Expected);
                continue;
            }

            int length = AuthorityForm.Read(draft, line, out string letters);
            if (length == 0)
            {
                continue;
            }

            any = true;
            ReadOnlySpan<char> written = text[..length];
            if (!IsForm(written))
            {
                string? right = RightForm(letters);

                // "KT. BÍ THƯ" is mended by T/M, which another rule says.
                bool neverSigned = letters == "kt" && (draft.Plain(line).EndsWith("bi thu") || draft.Plain(line).EndsWith("chu nhiem"));
                run.Fail(FindingPlace.At(line), Values.Text(written), right is null ? Expected : Values.Text(right, right), right is null || neverSigned ? null : $"{right} {text[length..].TrimStart(" .")}");
            }
        }

        if (!any)
        {
            run.NotApplicable(new LocalizedText("không đề ký thay mặt, ký thay, thừa lệnh", "no sign of authority"));
        }
        else if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private string? RightForm(string letters) => Array.Find(Forms, form => VietnameseText.Distance(form, letters, 0) == 0);

    private bool IsForm(ReadOnlySpan<char> written)
    {
        foreach (string form in Forms)
        {
            if (written.SequenceEqual(form) || VietnameseText.Same(written, form, ignoreCase: true))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Committees and other collectives sign <c>T/M</c>: no <c>K/T</c> before their offices, and no secretary without authority.</summary>
/// <param name="Offices">The offices of collectives that are never signed for (<c>BÍ THƯ</c>, <c>CHỦ NHIỆM</c>).</param>
/// <param name="Heads">The heads of collectives for whom nobody signs <c>K/T</c>.</param>
/// <param name="Issuers">A list of names: where the issuer's begins with one of them, no office at all is signed for or stands alone.</param>
internal sealed record CollectiveCheck(string[] Offices, string[] Heads, string? Issuers) : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        bool any = false;
        bool collective = IsIssuedByCollective(run);
        for (int i = 0; i < draft.Components.Length; i++)
        {
            Component component = draft.Components[i];
            if (component.Role is not (Role.Authority or Role.Office))
            {
                continue;
            }

            any = true;
            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            ReadOnlySpan<char> plain = draft.Plain(line);
            if (component.Role == Role.Authority)
            {
                int length = AuthorityForm.Read(draft.Text(line), out string letters);
                if (letters == "kt" && (collective || IsOffice(Heads, plain[length..].TrimStart(" ."), deputy: false)))
                {
                    run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Values.Text("T/M", "T/M"));
                }
            }
            else if ((IsOffice(Offices, plain, deputy: true) ? !IsForCongress(draft) : collective) && SignsAlone(draft, component, i))
            {
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)), Values.Text("T/M", "T/M"));
            }
        }

        if (any && run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private bool IsIssuedByCollective(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int agency = Issuers is null || draft.IsJoint ? -1 : draft.Find(Role.Agency);
        return agency >= 0 && run.Context.Words.HasHead(Issuers!, draft.Plain(draft.LinesOf(draft.Components[agency])[0]), out _);
    }

    private static bool IsOffice(string[] offices, ReadOnlySpan<char> plain, bool deputy)
    {
        foreach (string office in offices)
        {
            string word = VietnameseText.PlainWords(office);
            if (Vocabulary.StartsWithWord(plain, word) || (deputy && plain.StartsWith("pho ") && Vocabulary.StartsWithWord(plain[4..], word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An office without authority above; with "kiêm" and in joint documents that is right.</summary>
    private static bool SignsAlone(RecognisedDraft draft, in Component office, int index)
    {
        if (draft.IsJoint || draft.Type?.Symbol == "BB")
        {
            return false;
        }

        foreach (int line in draft.LinesOf(office))
        {
            if (OfficeCheck.IsKiem(draft.Text(line)))
            {
                return false;
            }
        }

        return !(index > 0 && draft.Components[index - 1].Role == Role.Authority && draft.Components[index - 1].Group == office.Group);
    }

    /// <summary>The secretary of the outgoing committee signs what it submits to a congress.</summary>
    private static bool IsForCongress(RecognisedDraft draft)
    {
        if (draft.HasTheme || draft.IsCongress)
        {
            return true;
        }

        for (int i = draft.HeaderEnd; i < Math.Min(draft.Body.Start, draft.BodyLineCount); i++)
        {
            if (draft.Plain(i).IndexOf("trinh dai hoi") >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The office is written without the agency's name, and under T/M an ordinary member's is not written at all.</summary>
/// <param name="Members">Whether the rule about members is meant, otherwise the one about agencies.</param>
internal sealed record OfficeCheck(bool Members) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        if (HasKiem(draft, component))
        {
            return;
        }

        if (Members)
        {
            if (draft.Plain(line).IndexOf("uy vien") is >= 0 and < 12 && IsUnderCollective(draft, component))
            {
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)));
            }

            return;
        }

        if (draft.IsJoint || IsConfirmed(draft, component))
        {
            return;
        }

        string office = draft.JoinedText(component);
        int form = AuthorityForm.Read(office, out _);
        string words = VietnameseText.PlainWords(office);
        ReadOnlySpan<char> plain = words.AsSpan(form).TrimStart(" .");
        if (run.Context.Words.HasHead("offices", plain, out string head) && AgencyIn(run, plain[head.Length..].TrimStart(" ,-")) is { IsEmpty: false } agency)
        {
            ReadOnlySpan<char> own = office.AsSpan(0, Math.Min(office.Length, words.Length - agency.Length)).TrimEnd(" ,-");
            run.Fail(FindingPlace.At(line), Values.Text(office), suggestion: VietnameseText.Upper(own));
        }
    }

    /// <summary>The agency in what follows an office, or nothing; behind an addition (THƯỜNG TRỰC) what is no agency's name is one more.</summary>
    private static ReadOnlySpan<char> AgencyIn(RuleRun run, ReadOnlySpan<char> rest)
    {
        bool isAdded = false;
        while (run.Context.Words.HasHead("office-additions", rest, out string addition))
        {
            isAdded = true;
            rest = rest[addition.Length..].TrimStart(" ,-");
        }

        return isAdded && !run.Context.Words.HasHead("agency-heads", rest, out _) ? default : rest;
    }

    private static bool HasKiem(RecognisedDraft draft, in Component component)
    {
        foreach (int line in draft.LinesOf(component))
        {
            if (IsKiem(draft.Text(line)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line joins two offices: "kiêm", not "kiểm".</summary>
    public static bool IsKiem(ReadOnlySpan<char> text) => text.IndexOf("kiêm", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsUnderCollective(RecognisedDraft draft, in Component office)
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == Role.Authority && component.Group == office.Group)
            {
                AuthorityForm.Read(draft.Text(draft.LinesOf(component)[0]), out string letters);
                return letters == "tm";
            }
        }

        return false;
    }

    /// <summary>Minutes name the chair and the writer as they sat in the meeting.</summary>
    private static bool IsConfirmed(RecognisedDraft draft, in Component component) => draft.Type?.Symbol == "BB" && component.Group < 2;
}

/// <summary>The office is upright and, below an authority, not bold; as the top line it may be bold.</summary>
internal sealed record OfficeStyleCheck : ComponentCheck
{
    internal override FindingValue? Expected => StyleNames.Of(false, false, null);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        bool topLine = IsTopLine(run.Context.Recognised, component);
        foreach (Piece piece in new Pieces(run.Context, component))
        {
            if (piece.Format.Italic.Is(true) && !OfficeCheck.IsKiem(run.Context.Recognised.Text(piece.Line)) || (!topLine && piece.Format.Bold.Is(true)))
            {
                run.Fail(piece.Place, StyleNames.Of(piece.Format.Bold.Is(true), piece.Format.Italic.Is(true), null), topLine ? Values.Text("đứng", "upright") : Expected,
                    origin: Origins.Of(run.Context, piece.Format, piece.Format.Italic.Is(true) ? FormatProperty.Italic : FormatProperty.Bold));
                return;
            }

            if (!piece.Format.Bold.IsResolved && !topLine)
            {
                run.Review(piece.Place, Expected);
                return;
            }
        }
    }

    private static bool IsTopLine(RecognisedDraft draft, in Component office)
    {
        if (draft.IsJoint)
        {
            return true;
        }

        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == Role.Authority && component.Group == office.Group)
            {
                return false;
            }
        }

        return true;
    }
}
