using System.Runtime.InteropServices;

namespace FormatCheck.Recognition;

/// <summary>Tells the issuing agency from its superior among the lines of the head's left column.</summary>
/// <remarks>A line that begins with the head of an agency's name begins a name; any other line goes on with the name above. The last name is the issuer.</remarks>
internal sealed class AgencyName(RecognisedDraft draft, Vocabulary words)
{
    public void Add(List<int> lines)
    {
        int issuer = 0, block = BoldBlock(lines);
        string previousHead = "";
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(lines[i]);
            if (i > 0 && IsLastWord(i, block, plain))
            {
                continue;
            }

            bool hasHead = words.HasHead("agency-heads", plain, out string head) || (i > 0 && i + 1 < lines.Count && BeginsBroken(plain, lines[i + 1], out head));
            if (i == 0 || (hasHead && (IsLastWord(i - 1, block, draft.Plain(lines[i - 1])) || !GoesOn(lines[i - 1], plain, previousHead))))
            {
                issuer = i;
                if (i == block)
                {
                    break; // "ĐẢNG UỶ CỤC" / "BẢO TRỢ XÃ HỘI", both bold below a superior that is not: one name
                }
            }

            if (hasHead || i == 0)
            {
                previousHead = issuer == i ? head : previousHead;
            }
        }

        issuer = previousHead.Length == 0 && issuer != block ? FirstBold(lines) : issuer;
        draft.IsCongress = draft.Plain(lines[0]).StartsWith("dai hoi");
        if (issuer > 0)
        {
            draft.Add(Role.Superior, CollectionsMarshal.AsSpan(lines)[..issuer], RecognisedBy.Vocabulary, 95);
        }

        draft.Add(Role.Agency, CollectionsMarshal.AsSpan(lines)[issuer..], RecognisedBy.Vocabulary, 95);
        draft.IsJoint = IsJointName(lines[issuer..]);
    }

    /// <summary>Whether a narrow column broke the line within a head: "ỦY BAN KIỂM" / "TRA".</summary>
    private bool BeginsBroken(ReadOnlySpan<char> plain, int next, out string head) =>
        words.HasHead("agency-heads", string.Concat(plain.TrimEnd(' '), " ", draft.Plain(next)), out head) && head.Length > plain.Length;

    /// <summary>Where the bold lines below lines that are not bold begin; -1 where the head is set otherwise.</summary>
    private int BoldBlock(List<int> lines)
    {
        int first = lines.Count < 3 ? -1 : lines.FindIndex(IsBold);
        return first > 0 && lines.FindIndex(first, line => !IsBold(line)) < 0 ? first : -1;
    }

    /// <summary>"SỞ NÔNG NGHIỆP VÀ MÔI" / "TRƯỜNG" above the bold name of the issuer: one word that ends the superior's name, and no school.</summary>
    private static bool IsLastWord(int line, int block, ReadOnlySpan<char> plain) => line > 0 && line + 1 == block && plain.Trim(' ').IndexOf(' ') < 0;

    private bool IsBold(int line) => LineFacts.All(draft.Draft, draft.Lines[line], static format => format.Bold.Is(true) || format.IsSuperOrSubscript);

    /// <summary>Of names that no list knows the issuer is the bold one below one that is not.</summary>
    private int FirstBold(List<int> lines)
    {
        return Math.Max(lines.FindIndex(IsBold), 0);
    }

    private bool GoesOn(int above, ReadOnlySpan<char> plain, string previousHead)
    {
        ReadOnlySpan<char> line = draft.Plain(above).TrimEnd(' ');
        if (line.IsEmpty)
        {
            return false;
        }

        // "BAN TỔ CHỨC TỈNH UỶ -" / "SỞ NỘI VỤ", "... - BAN" / "TỔ CHỨC ..."; "ĐẢNG UỶ" / "VĂN PHÒNG ..." names nothing by itself.
        int dash = line.LastIndexOf(" - ");
        if (line[^1] is '-' or ',' || (dash > 0 && char.IsLetter(line[^1]) && line[(dash + 3)..].IndexOf(' ') < 0) || (words.Has("bare-agency-heads", line) && !words.HasHead("congress-bodies", plain, out _)))
        {
            return true;
        }

        // "ĐẢNG UỶ KHỐI CÁC" / "CƠ QUAN TỈNH"
        if (line.EndsWith(" cac") || line.EndsWith(" va") || line.EndsWith(" co") || line.EndsWith(" cua") || line.EndsWith(" thuoc"))
        {
            return true;
        }

        // "BAN CHỈ ĐẠO CẢI CÁCH TƯ PHÁP" / "TỈNH UỶ ...": a committee does not stand below its own board.
        bool aboveIsBoard = previousHead is "ban" or "tieu ban" or "to" or "van phong" or "uy ban kiem tra" or "hoi dong" or "co quan";
        if (aboveIsBoard && (words.HasHead("committee-heads", plain, out _) || (previousHead == "to" && plain.StartsWith("ban "))))
        {
            return true;
        }

        // "TIỂU BAN VĂN KIỆN" / "ĐẠI HỘI ĐẢNG BỘ TỈNH ...": a congress that issues stands first.
        if (plain.StartsWith("dai hoi"))
        {
            return true;
        }

        // "ĐẠI HỘI ĐẠI BIỂU" / "ĐẢNG BỘ TỈNH ..." is one name; its presidium below is another.
        return previousHead.StartsWith("dai hoi", StringComparison.Ordinal) && !words.HasHead("congress-bodies", plain, out _);
    }

    /// <summary>"HÀNH CHÍNH - TỔ CHỨC" is one name: its second half names no tổ.</summary>
    private bool BeginsName(ReadOnlySpan<char> plain) =>
        (words.HasHead("agency-heads", plain, out _) && !Vocabulary.StartsWithWord(plain, "to chuc")) || words.HasHead("joint-heads", plain, out _);

    private bool IsJointName(List<int> lines)
    {
        foreach (int line in lines)
        {
            ReadOnlySpan<char> plain = draft.Plain(line);
            int dash = plain.IndexOf(" - ");
            if (dash > 0 || (plain.Length > 2 && plain.TrimEnd(' ')[^1] == '-'))
            {
                ReadOnlySpan<char> rest = dash > 0 ? plain[(dash + 3)..] : "";
                if (dash < 0 || BeginsName(rest))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
