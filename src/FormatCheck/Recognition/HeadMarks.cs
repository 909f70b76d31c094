using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Takes the marks beside the head: secrecy, urgency, circulation, draft, and contact information that strayed there.</summary>
internal sealed class HeadMarks(RecognisedDraft draft, Vocabulary words)
{
    /// <summary>Takes a line that is one of the marks.</summary>
    public bool Take(int i)
    {
        TextLine line = draft.Lines[i];
        ReadOnlySpan<char> plain = draft.Plain(line).Trim(" .*-()[]");
        if (plain.Length is 0 or > 90)
        {
            return false;
        }

        if (ClosingText.IsContact(plain))
        {
            draft.Add(Role.Contact, i, RecognisedBy.Text, 90);
            return true;
        }

        if (Vocabulary.StartsWithWord(plain, "du thao") && line.Length <= 40)
        {
            draft.Add(Role.DraftMark, i, RecognisedBy.Text);
            return true;
        }

        if (words.HasHead("circulation", plain, out _))
        {
            draft.Add(Role.Circulation, i, RecognisedBy.Vocabulary);
            return true;
        }

        if (IsMadeOf(plain, words.Plain("urgency-words"), words.Plain("urgency-marks")) || IsMeantFor(line, plain, words.Words("urgency-marks")))
        {
            draft.Add(Role.Urgency, i, RecognisedBy.Vocabulary);
            return true;
        }

        if (IsMadeOf(plain, words.Plain("secrecy-words"), words.Plain("secrecy-marks")))
        {
            draft.Add(Role.Secrecy, i, RecognisedBy.Vocabulary);
            return true;
        }

        return false;
    }

    /// <summary>"SIÊU KHẨN": up to three words in capitals below the number, the last of them telling, whatever the others are.</summary>
    private bool IsMeantFor(in TextLine line, ReadOnlySpan<char> plain, string[] telling)
    {
        if (!draft.Has(Role.Number) || plain.Count(' ') > 2)
        {
            return false;
        }

        ReadOnlySpan<char> text = draft.Text(line).Trim(" .*-()[]");
        ReadOnlySpan<char> last = text[(text.LastIndexOf(' ') + 1)..];
        return IsOneOf(last, telling) && LineFacts.IsUpper(draft.Draft, line)
            && words.TypeAtHead(plain) is null && !words.HasHead("agency-heads", plain, out _);
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (VietnameseText.Same(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a short line consists of a list's words only, one of them telling.</summary>
    private static bool IsMadeOf(ReadOnlySpan<char> plain, string[] allowed, string[] telling)
    {
        bool tells = false;
        int count = 0;
        for (int start = 0; start < plain.Length;)
        {
            int space = plain[start..].IndexOf(' ');
            int end = space < 0 ? plain.Length : start + space;
            ReadOnlySpan<char> word = plain[start..end];
            start = end + 1;
            if (word.IndexOfAnyInRange('a', 'z') < 0)
            {
                continue;
            }

            if (++count > 4 || !Contains(allowed, word))
            {
                return false;
            }

            tells |= Contains(telling, word);
        }

        return tells;
    }

    private static bool Contains(string[] list, ReadOnlySpan<char> word)
    {
        foreach (string item in list)
        {
            if (word.SequenceEqual(item))
            {
                return true;
            }
        }

        return false;
    }
}
