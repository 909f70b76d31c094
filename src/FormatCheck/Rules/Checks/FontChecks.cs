using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>All text of the document is set in one of the families, in every font slot that it takes.</summary>
internal sealed record FontCheck(string[] Families) : Check
{
    private static readonly FontSlots[] s_slots = [FontSlots.Ascii, FontSlots.HighAnsi, FontSlots.EastAsia, FontSlots.ComplexScript];

    internal override FindingValue? Expected => Values.Text(string.Join(", ", Families), string.Join(", ", Families));

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        bool isRight = IsLatin(draft.Text) && run.Context.Formats.TrueForAll(IsRight);
        for (int p = 0; p < draft.Paragraphs.Length && !isRight; p++)
        {
            foreach (ref readonly Run text in draft.RunsOf(draft.Paragraphs[p]))
            {
                Check(run, p, text);
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private void Check(RuleRun run, int paragraph, in Run text)
    {
        ReadOnlySpan<char> visible = run.Context.Draft.TextOf(text);
        if (IsRight(text.Format) && IsLatin(visible))
        {
            return;
        }

        if ((text.Kind & RunKinds.ListNumber) != 0 && visible.IndexOfAnyInRange('0', 'z') < 0)
        {
            return; // a bullet's symbol font is no text font
        }

        if (run.Context.Draft.IsPrinted && ((text.Kind & RunKinds.NoteReference) != 0 || !HoldsLetter(visible)))
        {
            return; // a mark that the font lacks is printed in another one
        }

        FontSlots slots = text.Format.SlotsOf(visible);
        foreach (FontSlots slot in s_slots)
        {
            if ((slots & slot) == 0 || (slot == FontSlots.EastAsia && visible.IndexOfAnyExceptInRange('\uE000', '\uF8FF') < 0))
            {
                continue;
            }

            Fact<string> font = text.Format.Font(slot);
            var place = new FindingPlace(paragraph, text.Start, text.Length, 0);
            if (!font.IsResolved)
            {
                run.Review(place, Expected);
                return;
            }

            if (!IsAllowed(font.Value))
            {
                FindingValue actual = run.Context.Draft.IsPrinted && IsSubstitute(font.Value)
                    ? Values.Text($"{font.Value} (máy tạo PDF đã thay phông, không có {Families[0]})", $"{font.Value} (substituted where the PDF was made, {Families[0]} was not there)")
                    : Values.Text(font.Value);
                run.Fail(place, actual, Expected, origin: Origins.Of(run.Context, text.Format, FormatProperty.Font));
                return;
            }
        }
    }

    private static bool HoldsLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fonts of the same widths as Times New Roman, which programs take in its place.</summary>
    private static bool IsSubstitute(string font) => font is "Liberation Serif" or "Tinos" or "Times" or "Nimbus Roman" or "Nimbus Roman No9 L" or "TeX Gyre Termes" or "FreeSerif";

    /// <summary>Whether a format is right for all Latin text, which takes two slots only.</summary>
    private bool IsRight(TextFormat format) => !format.IsComplexScript && !format.EastAsiaHint && IsAllowed(format.Ascii) && IsAllowed(format.HighAnsi);

    private static bool IsLatin(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0590', '\u07BF') < 0 && text.IndexOfAnyInRange('\u2E80', '\uFFEF') < 0;

    private bool IsAllowed(Fact<string> font) => font.IsResolved && IsAllowed(font.Value);

    /// <summary>"Times New Roman Bold" is the full name of a face of the family, which Word finds by that name too.</summary>
    private static bool IsFace(ReadOnlySpan<char> rest) => rest is "" or " Bold" or " Italic" or " Bold Italic";

    private bool IsAllowed(string font)
    {
        foreach (string family in Families)
        {
            if (font.StartsWith(family, StringComparison.OrdinalIgnoreCase) && IsFace(font.AsSpan(family.Length)))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Text is black or automatic; the components excepted may have any colour.</summary>
internal sealed record ColorCheck : Check
{
    // Word's "Text 1, lighter 5 %" and what converters make of black.
    private const int DarkestGrey = 0x26;

    internal override void Evaluate(RuleRun run)
    {
        CheckContext context = run.Context;
        bool isRight = !context.Formats.Exists(IsColored);
        for (int p = 0; p < context.Draft.Paragraphs.Length && !isRight; p++)
        {
            foreach (ref readonly Run text in context.Draft.RunsOf(context.Draft.Paragraphs[p]))
            {
                if (IsColored(text.Format) && !context.Draft.TextOf(text).IsWhiteSpace() && !IsMark(context.Recognised, p))
                {
                    string hex = $"#{text.Format.Color.Value:X6}";
                    run.Fail(new FindingPlace(p, text.Start, text.Length, 0), Values.Text(hex), Values.Text("đen", "black"), origin: Origins.Of(context, text.Format, FormatProperty.Color));
                }
            }
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private static bool IsColored(TextFormat format) => format.Color.IsResolved && !IsBlack(format.Color.Value);

    /// <summary>White is hidden text, which has a rule of its own.</summary>
    private static bool IsBlack(int color) => color is TextFormat.AutomaticColor or 0xFFFFFF
        || ((color >> 16) <= DarkestGrey && ((color >> 8) & 0xFF) <= DarkestGrey && (color & 0xFF) <= DarkestGrey);

    private static bool IsMark(RecognisedDraft draft, int paragraph)
    {
        if (!draft.Has(Role.Secrecy) && !draft.Has(Role.Urgency) && !draft.Has(Role.Circulation))
        {
            return false;
        }

        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Secrecy or Role.Urgency or Role.Circulation && draft.Lines[draft.LinesOf(component)[0]].Paragraph == paragraph)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Text is Unicode: no font of the legacy encodings, and no text that reads as one of them.</summary>
/// <param name="FontPrefixes">How the names of legacy fonts begin (<c>.Vn</c>, <c>VNI-</c>).</param>
internal sealed record EncodingCheck(string[] FontPrefixes) : Check
{
    // What TCVN3 letters look like in Unicode; between letters Vietnamese text has none of them.
    private const string Tcvn3 = "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AE\u00C6\u00C7\u00D0\u00D1\u00D6\u00D7\u00D8\u00DE\u00DF\u00EE\u00EF\u00F1\u00F6\u00F7\u00F8\u00FB\u00FE\u00FF";

    // The second letter of a VNI vowel: "aù", "oä".
    private const string VniMarks = "\u00F9\u00F8\u00FB\u00F5\u00EF\u00E4\u00E1\u00E0\u00E5\u00E3\u00E2\u00E9\u00E8\u00FA\u00FC\u00EB\u00F6";

    private static readonly FontSlots[] s_slots = [FontSlots.Ascii, FontSlots.HighAnsi];

    internal override void Evaluate(RuleRun run)
    {
        Draft draft = run.Context.Draft;
        int legacy = 0, first = -1;
        bool hasLegacyFonts = run.Context.Formats.Exists(HasLegacyFont);
        for (int p = 0; p < draft.Paragraphs.Length; p++)
        {
            if (hasLegacyFonts)
            {
                FindLegacyFonts(run, p);
            }

            int letters = LegacyLetters(draft.TextOf(draft.Paragraphs[p]));
            first = first < 0 && letters > 0 ? p : first;
            legacy += letters;
        }

        // A stray symbol is no encoding: a text that really is TCVN3 or VNI shows many.
        if (legacy >= 4 && run.Remarks.Count == 0)
        {
            ref readonly Paragraph paragraph = ref draft.Paragraphs[first];
            run.Fail(new FindingPlace(first, paragraph.Start, paragraph.Length, 0), Values.Text("TCVN3/VNI", "TCVN3/VNI"), Values.Text("Unicode (TCVN 6909:2001)", "Unicode (TCVN 6909:2001)"));
        }

        if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private void FindLegacyFonts(RuleRun run, int paragraph)
    {
        Draft draft = run.Context.Draft;
        foreach (ref readonly Run text in draft.RunsOf(draft.Paragraphs[paragraph]))
        {
            if (HasLegacyFont(text.Format) && LegacyFont(text.Format, draft.TextOf(text)) is { } font)
            {
                run.Fail(new FindingPlace(paragraph, text.Start, text.Length, 0), Values.Text(font), Values.Text("Unicode (TCVN 6909:2001)", "Unicode (TCVN 6909:2001)"));
            }
        }
    }

    private bool HasLegacyFont(TextFormat format) => IsLegacy(format.Ascii.Or("")) || IsLegacy(format.HighAnsi.Or(""));

    private bool IsLegacy(string font)
    {
        foreach (string prefix in FontPrefixes)
        {
            if (font.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private string? LegacyFont(TextFormat format, ReadOnlySpan<char> text)
    {
        foreach (FontSlots slot in s_slots)
        {
            string font = format.Font(slot).Or("");
            if (IsLegacy(font) && (format.SlotsOf(text) & slot) != 0)
            {
                return font;
            }
        }

        return null;
    }

    private static int LegacyLetters(ReadOnlySpan<char> text)
    {
        // Letters that only Unicode has: a paragraph that shows one is in no legacy encoding.
        if (text.IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0)
        {
            return 0;
        }

        int count = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool afterLetter = char.IsAsciiLetter(text[i - 1]);
            bool beforeLetter = i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]);
            if (afterLetter && beforeLetter && Tcvn3.AsSpan().Contains(text[i]))
            {
                count++;
            }
            else if (afterLetter && VniMarks.AsSpan().Contains(text[i]) && "aeiouyAEIOUY".AsSpan().Contains(text[i - 1]) && VietnameseText.Plain(text[i]) is not ('y' or 'i') && IsVniPair(text[i - 1], text[i]))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>"oà", "uý" and the like are Vietnamese; "aù", "eä", "oû" are not.</summary>
    private static bool IsVniPair(char vowel, char mark) => (char.ToLowerInvariant(vowel), mark) switch
    {
        ('o', '\u00E0' or '\u00E1' or '\u00E3' or '\u00E8' or '\u00E9') => false,
        ('u', '\u00E0' or '\u00E1' or '\u00E2' or '\u00E3' or '\u00E8' or '\u00E9' or '\u00EA') => false,
        ('i', '\u00E0' or '\u00E1' or '\u00E3' or '\u00E8' or '\u00E9' or '\u00F9' or '\u00FA' or '\u00F5') => false,
        ('y', '\u00E8' or '\u00E9' or '\u00EA') => false,
        ('a' or 'e' or 'o', '\u00F9' or '\u00FA') => mark == '\u00F9',
        _ => true,
    };
}
