using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>Short spellings of drafts, for tables of expectations.</summary>
internal static class DraftSpelling
{
    /// <summary>The paragraphs' texts, parted by bars; control characters as letters in angle brackets.</summary>
    public static string Texts(this Draft draft)
    {
        var texts = new List<string>();
        foreach (Paragraph paragraph in draft.Paragraphs)
        {
            texts.Add(draft.TextOf(paragraph).ToString().Replace("\t", "<t>", StringComparison.Ordinal).Replace("\n", "<n>", StringComparison.Ordinal)
                .Replace("\f", "<f>", StringComparison.Ordinal).Replace("\v", "<v>", StringComparison.Ordinal)
                .Replace("\uFFFC", "<pic>", StringComparison.Ordinal).Replace("\u0085", "<c>", StringComparison.Ordinal).Replace("\u2029", "<r>", StringComparison.Ordinal));
        }

        return string.Join('|', texts);
    }

    public static TextFormat FirstFormat(this Draft draft) => draft.Runs[0].Format;

    public static ParagraphFormat FormatOf(this Draft draft, int paragraph) => draft.Paragraphs[paragraph].Format;

    public static TextFormat FormatOf(this Draft draft, string text)
    {
        foreach (Run run in draft.Runs)
        {
            if (draft.TextOf(run).SequenceEqual(text))
            {
                return run.Format;
            }
        }

        throw new InvalidOperationException($"No run '{text}' in {draft.Texts()}");
    }

    public static string Kinds(this Draft draft)
    {
        var kinds = new List<string>();
        foreach (Run run in draft.Runs)
        {
            kinds.Add($"{draft.TextOf(run)}:{run.Kind}");
        }

        return string.Join('|', kinds);
    }
}
