using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The fields that are open, the innermost last (ISO/IEC 29500-1, 17.16); they nest and run over paragraphs.</summary>
internal sealed class FieldStack
{
    private readonly List<Field> _fields = [];
    private readonly List<char> _instruction = [];
    private int _instructionsOpen;
    private int _pagesOpen;
    private int _notArabicOpen;

    private enum FieldKind : byte
    {
        Other,
        Page,
        PageNotArabic,
    }

    /// <summary>Gets whether what is read belongs to an instruction: it is no content then.</summary>
    public bool IsInInstruction => _instructionsOpen > 0;

    /// <summary>Gets what the text read is the result of. A page number within another field is still one.</summary>
    public RunKinds ResultKind =>
        _notArabicOpen > 0 ? RunKinds.PageNumber | RunKinds.PageNumberNotArabic
        : _pagesOpen > 0 ? RunKinds.PageNumber
        : _fields.Count > 0 ? RunKinds.FieldResult
        : RunKinds.None;

    public void Begin()
    {
        _fields.Add(new Field(FieldKind.Other, IsResult: false, HasText: false, _instruction.Count));
        _instructionsOpen++;
    }

    /// <summary>A w:fldSimple: its instruction is an attribute, its content the result.</summary>
    public void BeginSimple(string instruction)
    {
        FieldKind kind = Classify(instruction);
        _fields.Add(new Field(kind, IsResult: true, HasText: false, _instruction.Count));
        Count(kind, 1);
    }

    public void AddInstruction(ReadOnlySpan<char> text)
    {
        if (_instruction.Count < 1024)
        {
            _instruction.AddRange(text);
        }
    }

    public void Separate()
    {
        if (_fields.Count > 0 && !_fields[^1].IsResult)
        {
            // Of the instruction of a field around this one only what stood before it is kept.
            int start = _fields[^1].InstructionStart;
            string instruction = new([.. _instruction[start..]]);
            _instruction.RemoveRange(start, _instruction.Count - start);
            _fields[^1] = new Field(Classify(instruction), IsResult: true, HasText: false, start);
            Count(_fields[^1].Kind, 1);
            _instructionsOpen--;
        }
    }

    public void NoteText()
    {
        for (int i = _fields.Count - 1; i >= 0 && !_fields[i].HasText; i--)
        {
            _fields[i] = _fields[i] with { HasText = true };
        }
    }

    /// <summary>Closes the innermost field. A page number that was never laid out has no result: it still prints one, of the kind given.</summary>
    public bool EndsWithoutPageNumber(out RunKinds kind)
    {
        kind = RunKinds.None;
        if (_fields.Count == 0)
        {
            return false;
        }

        Separate();
        Field ended = _fields[^1];
        kind = ResultKind;
        _fields.RemoveAt(_fields.Count - 1);
        Count(ended.Kind, -1);
        return ended.Kind != FieldKind.Other && !ended.HasText && !IsInInstruction;
    }

    private void Count(FieldKind kind, int change)
    {
        _pagesOpen += kind == FieldKind.Page ? change : 0;
        _notArabicOpen += kind == FieldKind.PageNotArabic ? change : 0;
    }

    private static FieldKind Classify(string instruction)
    {
        string trimmed = instruction.Trim();
        if (!trimmed.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) || (trimmed.Length > 4 && char.IsLetterOrDigit(trimmed[4])))
        {
            return FieldKind.Other;
        }

        int format = trimmed.IndexOf("\\*", StringComparison.Ordinal);
        while (format >= 0)
        {
            string name = trimmed[(format + 2)..].TrimStart();
            if (!name.StartsWith("MERGEFORMAT", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("CHARFORMAT", StringComparison.OrdinalIgnoreCase)
                && !name.StartsWith("Arabic", StringComparison.OrdinalIgnoreCase))
            {
                return FieldKind.PageNotArabic;
            }

            format = trimmed.IndexOf("\\*", format + 2, StringComparison.Ordinal);
        }

        return FieldKind.Page;
    }

    private readonly record struct Field(FieldKind Kind, bool IsResult, bool HasText, int InstructionStart);
}
