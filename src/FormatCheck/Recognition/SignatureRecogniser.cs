using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Takes the signature blocks apart: authority, office, signer's name; one block a column, or several one below another.</summary>
internal sealed class SignatureRecogniser(RecognisedDraft draft, Vocabulary words)
{
    private enum State
    {
        Outside,
        Authority,
        Office,
        Signed,
    }

    private int _group = -1;

    // The blocks that have no name yet.
    private readonly List<(int Group, Side Side)> _nameless = [];

    public void Recognise(int start, int end, Func<int, bool> isTaken)
    {
        var columns = new List<(int Key, List<int> Lines)>();
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty || isTaken(i) || IsRemark(line))
            {
                continue;
            }

            LinesOfColumn(columns, ColumnKey(line)).Add(i);
        }

        foreach ((int _, List<int> lines) in columns)
        {
            TakeColumn(lines);
        }
    }

    private static List<int> LinesOfColumn(List<(int Key, List<int> Lines)> columns, int key)
    {
        foreach ((int known, List<int> lines) in columns)
        {
            if (known == key)
            {
                return lines;
            }
        }

        columns.Add((key, []));
        return columns[^1].Lines;
    }

    /// <summary>"(chữ ký)", "(đã ký)", "(Ký, đóng dấu)", a time stamp: no component.</summary>
    private bool IsRemark(in TextLine line) =>
        IsRemark(draft.Plain(line)) || LineFacts.All(draft.Draft, line, static format => format.HalfPoints is { IsResolved: true, Value: <= 20 });

    private static bool IsRemark(ReadOnlySpan<char> plain) =>
        plain.Contains('@') || plain.IndexOf("email:") >= 0 || plain.StartsWith("da ky so") || plain.StartsWith("ky so") || plain.StartsWith("digitally signed") || plain.StartsWith("signature ") || plain.StartsWith("signed by") || plain[0] == '(' || (plain[^1] == ')' && plain.IndexOf('(') < 0) || plain.SequenceEqual("da ky") || plain.StartsWith("ky boi") || plain.StartsWith("nguoi ky:") || plain.StartsWith("thoi gian ky") || plain.StartsWith("co quan:") || plain.StartsWith("ngay ky")
        || plain.SequenceEqual("chu ky") || LineFacts.IsMarks(plain);

    /// <summary>Lines of one table column, of one box or of one side of the page belong together.</summary>
    private int ColumnKey(in TextLine line)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        if (paragraph.Cell >= 0)
        {
            Cell cell = draft.Draft.Cells[paragraph.Cell];
            return 1000 + (cell.Table * 64) + cell.Column;
        }

        return paragraph.Box >= 0 ? 500_000 + paragraph.Box : (int)(line.Side == Side.Left ? Side.Left : Side.Right);
    }

    private void TakeColumn(List<int> lines)
    {
        var state = State.Outside;
        var office = new List<int>();
        var authority = new List<int>();
        for (int n = 0; n < lines.Count; n++)
        {
            int i = lines[n];
            TextLine line = draft.Lines[i];
            ReadOnlySpan<char> text = draft.Text(line);
            ReadOnlySpan<char> plain = draft.Plain(line);
            if (plain.StartsWith("xac nhan chu ky") || plain.StartsWith("xac nhan"))
            {
                Flush(authority, office);
                draft.Add(Role.Confirmation, i, RecognisedBy.Text);
                state = State.Outside;
                continue;
            }

            int form = AuthorityForm.Read(draft, line, out string letters);
            if (form == 0 && words.HasHead("authority-words", plain, out string inWords) && !inWords.StartsWith("quyen", StringComparison.Ordinal))
            {
                form = inWords.Length; // "THAY MẶT BAN THƯỜNG VỤ"
            }

            if (form > 0 && (letters != "q" || words.Issuer == HeadTitle.State) && (LineFacts.IsUpper(draft.Draft, line) || state is State.Outside or State.Signed))
            {
                // "TM. ỦY BAN NHÂN DÂN" / "KT. CHỦ TỊCH": two authorities, one signer.
                Flush(authority, office);
                bool isAnother = state == State.Office && letters == "tm"; // collectives sign one below the other; the one above has no name
                if (isAnother)
                {
                    _nameless.Add((_group, line.Side));
                }

                _group += isAnother || state is State.Outside or State.Signed ? 1 : 0;
                authority.Add(i);
                state = State.Authority;
                continue;
            }

            bool isOffice = IsOffice(line, plain, text) || (state == State.Outside && n == 0 && line.Side == Side.Right && LineFacts.IsUpper(draft.Draft, line) && words.IsPersonName(draft.Text(lines[^1])));
            if (isOffice && state is State.Outside or State.Signed)
            {
                Flush(authority, office);
                _group++;
                office.Add(i);
                state = State.Office;
            }
            else if (state == State.Authority && !isOffice && IsName(line) && !ContinuesAuthority(line, authority))
            {
                Flush(authority, office);
                draft.Add(Role.Signer, i, RecognisedBy.Place, 90, _group);
                state = State.Signed;
            }
            else if (state == State.Authority && ContinuesAuthority(line, authority) && !isOffice)
            {
                authority.Add(i);
            }
            else if (state is State.Authority or State.Office && (isOffice || plain.SequenceEqual("kiem")))
            {
                office.Add(i);
                state = State.Office;
            }
            else if (state == State.Office && (n == lines.Count - 1 || IsName(line)) && !LooksLikeOfficeAgency(line, plain, n == lines.Count - 1) && !IsOfIssuer(line, plain))
            {
                Flush(authority, office);
                draft.Add(Role.Signer, i, RecognisedBy.Place, 90, _group);
                state = State.Signed;
            }
            else if (state == State.Office)
            {
                office.Add(i);
            }
            else if (state == State.Authority)
            {
                office.Add(i);
                state = State.Office;
            }
            else if (state == State.Outside && IsName(line) && n == lines.Count - 1 && _group < 0)
            {
                draft.Add(Role.Signer, i, RecognisedBy.Place, 60, ++_group);
                state = State.Signed;
            }
            else if (state == State.Outside && _nameless.Count > 0 && IsName(line) && (words.IsPersonName(draft.Text(line)) || (n == lines.Count - 1 && line.Side != Side.Left)))
            {
                // The office stands above the table or the page that has the name.
                int block = Math.Max(_nameless.FindIndex(one => one.Side == line.Side), 0);
                draft.Add(Role.Signer, i, RecognisedBy.Place, 80, _nameless[block].Group);
                _nameless.RemoveAt(block);
            }
        }

        if (state is State.Authority or State.Office)
        {
            _nameless.Add((_group, draft.Lines[lines[^1]].Side));
        }

        Flush(authority, office);
    }

    private void Flush(List<int> authority, List<int> office)
    {
        if (authority.Count > 0)
        {
            draft.Add(Role.Authority, authority, RecognisedBy.Pattern, 100, _group);
            authority.Clear();
        }

        if (office.Count > 0)
        {
            draft.Add(Role.Office, office, RecognisedBy.Vocabulary, 95, _group);
            office.Clear();
        }
    }

    private bool IsOffice(in TextLine line, ReadOnlySpan<char> plain, ReadOnlySpan<char> text)
    {
        if (AuthorityForm.Read(text, out string letters) > 0 && letters == "q")
        {
            return true;
        }

        return words.HasHead("offices", plain, out string head) && (LineFacts.IsUpper(draft.Draft, line) || line.Length <= head.Length + 25);
    }

    /// <summary>A long collective goes on in the next line: "T/M BAN THẨM TRA" / "TƯ CÁCH ĐẠI BIỂU".</summary>
    private bool ContinuesAuthority(in TextLine line, List<int> authority)
    {
        if (!LineFacts.IsUpper(draft.Draft, line) || authority.Count > 2)
        {
            return false;
        }

        TextLine above = draft.Lines[authority[^1]];
        bool adjacent = line.Paragraph - above.Paragraph <= 1;
        return adjacent && LineFacts.IsBold(draft.Draft, line) == LineFacts.IsBold(draft.Draft, above) && !words.IsPersonName(draft.Text(line));
    }

    /// <summary>Whether an office goes on with the agency's name in a line of its own, as in joint documents.</summary>
    private bool LooksLikeOfficeAgency(in TextLine line, ReadOnlySpan<char> plain, bool isLast) =>
        LineFacts.IsUpper(draft.Draft, line) && (words.HasHead("agency-heads", plain, out _) || words.HasHead("joint-heads", plain, out _)) && (!isLast || !words.IsPersonName(draft.Text(line)));

    /// <summary>"TRƯỞNG BAN" / "TỔ CHỨC TỈNH UỶ" without a name below: a part of the issuer's name is no person's.</summary>
    private bool IsOfIssuer(in TextLine line, ReadOnlySpan<char> plain) =>
        LineFacts.IsUpper(draft.Draft, line) && draft.Find(Role.Agency) is var agency and >= 0
        && VietnameseText.PlainWords(draft.JoinedText(draft.Components[agency])).AsSpan().IndexOf(plain.Trim(' ')) >= 0;

    private bool IsName(in TextLine line)
    {
        ReadOnlySpan<char> text = draft.Text(line);
        if (text.Length is < 4 or > 60 || HasNonNameMark(text))
        {
            return false;
        }

        return !words.HasHead("offices", draft.Plain(line), out _) && (!LineFacts.IsUpper(draft.Draft, line) || words.IsPersonName(text));
    }

    private static bool HasNonNameMark(ReadOnlySpan<char> text) => text.IndexOfAny(':', ';', '/') >= 0 || text.IndexOfAnyInRange('0', '9') >= 0;
}
