using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>A stretch of visible text of one format within a component.</summary>
internal readonly record struct Piece(TextLine Line, int Start, int Length, TextFormat Format, RunKinds Kind)
{
    /// <summary>The piece as a place of its own.</summary>
    public FindingPlace Place => new(Line.Paragraph, Start, Length, 0);
}

/// <summary>Goes through the visible text of a component, format by format.</summary>
internal ref struct Pieces
{
    private readonly CheckContext _context;
    private readonly ReadOnlySpan<int> _lines;
    private int _line;
    private int _run;

    public Pieces(CheckContext context, in Component component)
    {
        _context = context;
        _lines = context.Recognised.LinesOf(component);
        _run = -1;
    }

    public Piece Current { get; private set; }

    public readonly Pieces GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; _line < _lines.Length; _line++, _run = -1)
        {
            TextLine line = _context.Recognised.Lines[_lines[_line]];
            ReadOnlySpan<Run> runs = _context.Draft.RunsOf(_context.Recognised.ParagraphOf(line));
            while (++_run < runs.Length)
            {
                ref readonly Run run = ref runs[_run];
                int from = Math.Max(run.Start, line.Start), to = Math.Min(run.End, line.End);
                if (from < to && IsVisible(_context.Draft.Text[from..to]) && (run.Kind & RunKinds.NoteReference) == 0)
                {
                    Current = new Piece(line, from, to - from, run.Format, run.Kind);
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not (DraftText.Picture or DraftText.SoftHyphen or '\u200B' or '\uFEFF'))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Says where a value comes from.</summary>
internal static class Origins
{
    public static LocalizedText? Of(CheckContext context, TextFormat format, FormatProperty property) => Describe(context.Draft.Formats.Trace(format, property));

    public static LocalizedText? Of(CheckContext context, ParagraphFormat format, FormatProperty property) => Describe(context.Draft.Formats.Trace(format, property));

    public static LocalizedText? Describe(Provenance provenance) => provenance.Level switch
    {
        FormatLevel.Direct => new("định dạng trực tiếp", "direct formatting"),
        FormatLevel.CharacterStyle => new($"kiểu ký tự “{provenance.Name}”", $"character style “{provenance.Name}”"),
        FormatLevel.ParagraphStyle => new($"kiểu đoạn “{provenance.Name}”", $"paragraph style “{provenance.Name}”"),
        FormatLevel.TableStyle => new($"kiểu bảng “{provenance.Name}”", $"table style “{provenance.Name}”"),
        FormatLevel.Numbering => new("đánh số tự động", "automatic numbering"),
        FormatLevel.Theme => new("phông của chủ đề (theme)", "theme font"),
        FormatLevel.DocumentDefaults => new("mặc định của văn bản", "document defaults"),
        FormatLevel.FontDescriptor => new($"tên và mô tả phông “{provenance.Name}” trong tệp PDF", $"name and description of the font “{provenance.Name}” in the PDF"),
        FormatLevel.TextMatrix => new("cỡ chữ trong tệp PDF (qua ma trận)", "type size in the PDF (through its matrices)"),
        FormatLevel.Page => new("đo trên trang", "measured on the page"),
        FormatLevel.StandardDefault => new("mặc định của định dạng DOCX", "default of the DOCX format"),
        _ => null,
    };
}
