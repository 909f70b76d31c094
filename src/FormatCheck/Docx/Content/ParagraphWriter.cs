using System.Runtime.CompilerServices;
using System.Text;
using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Writes one paragraph after the other into the draft: number, text, marks. A deleted paragraph mark joins a paragraph with the next one.</summary>
internal sealed class ParagraphWriter(DocumentContext context, StoryPart part, TableReader tables, int box)
{
    private readonly DraftBuilder _builder = context.Builder;
    private ParagraphStart _start = ParagraphStart.Empty;
    private ResolvedParagraph? _resolved;
    private ParagraphKey _key;
    private SectionProperties? _section;
    private FrameProperties? _lastFrame;
    private int _lastFrameParagraph = -1;
    private int _lastFrameBox = -1;
    private int _frame = -1;
    private int _layer;
    private int _style;
    private int _placeholders;
    private bool _isStarted;
    private bool _hasText;
    private bool _runIsHidden;

    public FieldStack Fields { get; } = new();

    public bool IsInParagraph { get; private set; }

    /// <summary>Gets whether the paragraph has begun and nothing in it was read yet.</summary>
    public bool AwaitsProperties => IsInParagraph && !_isStarted;

    /// <summary>Gets whether the paragraph before has lost its mark and goes on in the next one.</summary>
    public bool IsMerging { get; private set; }

    /// <summary>Gets whether text read now is content at all.</summary>
    public bool IsContent => _placeholders == 0 && !Fields.IsInInstruction;

    public int Layer => _layer;

    public int Style => _style;

    public void EnterPlaceholder() => _placeholders++;

    public void LeavePlaceholder() => _placeholders--;

    public void Open()
    {
        IsInParagraph = true;
        _isStarted = false;
        part.Ordinal++;
    }

    public void Start(ParagraphStart start)
    {
        _isStarted = true;
        _start = start;
        _section = start.Section ?? _section;
        _layer = tables.Layer;
        _style = context.Paragraphs.StyleOf(start.Properties);
        _key = new ParagraphKey(_layer, start.Properties, 0);
        _resolved = context.Paragraphs.Resolve(_key);
        if (!IsMerging)
        {
            Begin(_resolved);
        }

        if ((start.Revision & MarkRevision.Deleted) == 0)
        {
            WriteNumber(_resolved);
        }
    }

    public void BeginRun() => _runIsHidden = false;

    /// <summary>Writes text of the open paragraph. Hidden text is counted, not written.</summary>
    public void Write(ReadOnlySpan<char> text, ResolvedRun run)
    {
        if (text.IsEmpty || !IsContent)
        {
            return;
        }

        EnsureStarted();
        if (run.IsHidden)
        {
            context.Observations.Hidden(text, _builder.CurrentParagraph, isFirstOfRun: !_runIsHidden);
            _runIsHidden = true;
            return;
        }

        Fields.NoteText();
        _hasText = true;
        _builder.Append(text, run.Format, Fields.ResultKind);
    }

    /// <summary>Writes text that holds no references.</summary>
    public void Write(ReadOnlySpan<byte> utf8, ResolvedRun run)
    {
        if (run.IsHidden || utf8.IsEmpty || !IsContent)
        {
            Write(Encoding.UTF8.GetString(utf8), run);
            return;
        }

        EnsureStarted();
        Fields.NoteText();
        _hasText = true;
        _builder.Append(utf8, run.Format, Fields.ResultKind);
    }

    public void Mark(ParagraphMarks marks)
    {
        EnsureStarted();
        _builder.Mark(marks);
    }

    /// <summary>Closes the innermost field; a page number without a result prints one all the same.</summary>
    public void EndField(ResolvedRun? run = null)
    {
        if (Fields.EndsWithoutPageNumber(out RunKinds kind) && _placeholders == 0)
        {
            EnsureStarted();
            ResolvedRun format = run ?? context.Runs.Resolve(new RunKey(_layer, _style, RunProperties.Empty, null));
            if (!format.IsHidden)
            {
                _builder.Append("1", format.Format, kind);
            }
        }
    }

    /// <summary>Ends the paragraph and gives the section it closes, unless its mark is deleted.</summary>
    public SectionProperties? Close()
    {
        EnsureStarted();
        IsInParagraph = false;
        IsMerging = (_start.Revision & MarkRevision.Deleted) != 0 && _section is null;
        return IsMerging ? null : End();
    }

    /// <summary>Ends a paragraph whose mark is deleted where no paragraph follows to take it up.</summary>
    public void CloseMerged()
    {
        if (IsMerging)
        {
            IsMerging = false;
            End();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EnsureStarted()
    {
        if (!_isStarted && IsInParagraph)
        {
            Start(ParagraphStart.Empty);
        }
    }

    private void Begin(ResolvedParagraph resolved)
    {
        _hasText = false;
        _frame = resolved.Frame is null ? -1 : FrameOf(resolved.Frame);
        _builder.BeginParagraph(new Paragraph
        {
            Format = resolved.Format,
            Story = part.Story,
            Section = part.SectionOf(context.Sections),
            Cell = tables.Cell,
            Box = _frame >= 0 ? _frame : box,
            Ordinal = part.Ordinal,
            Place = _frame >= 0 ? Place.Frame : tables.Cell >= 0 ? Place.Cell : box >= 0 ? Place.TextBox : Place.Body,
        });
    }

    /// <summary>Paragraphs that follow each other with the same frame properties stand in one frame.</summary>
    private int FrameOf(FrameProperties frame)
    {
        int paragraph = _builder.CurrentParagraph;
        if (_lastFrameParagraph != paragraph - 1 || !frame.Equals(_lastFrame) || _builder.Paragraphs[paragraph - 1].Cell != tables.Cell)
        {
            _lastFrameBox = _builder.Boxes.Count;
            _builder.Boxes.Add(new Box(paragraph, true, default, frame.Width, frame.XAlign, frame.Y, frame.VerticalAnchor));
            context.Geometry.AddBox(_lastFrameBox, tables.Cell, box, new HorizontalPlace(frame.HorizontalAnchor, frame.X.IsResolved ? frame.X : 0, frame.XAlign), frame.Width);
            _lastFrame = frame;
        }

        _lastFrameParagraph = paragraph;
        return _lastFrameBox;
    }

    private SectionProperties? End()
    {
        if (_section is not null)
        {
            _builder.Mark(ParagraphMarks.EndsSection);
        }

        int paragraph = _builder.CurrentParagraph;
        _builder.EndParagraph();
        if (_resolved is not null)
        {
            // Of joined paragraphs the last one's mark remains, and with it its format.
            _builder.Paragraphs[paragraph].Format = _resolved.Format;
            if (_resolved.NeedsLinePitch)
            {
                context.Geometry.AddLines(paragraph, _key);
            }
        }

        SectionProperties? section = _section;
        _section = null;
        return section;
    }

    private void WriteNumber(ResolvedParagraph resolved)
    {
        if (resolved.NumberId == 0)
        {
            return;
        }

        if (!context.Counter.TryNext(resolved.NumberId, resolved.NumberLevel, out string text, out NumberLevel? level))
        {
            _builder.Mark(ParagraphMarks.NumberUnresolved);
        }

        if (text.Length > 0 && level is not null && !_hasText)
        {
            RunProperties number = context.Runs.Intern(level.Run);
            ResolvedRun run = context.Runs.Resolve(new RunKey(_layer, _style, _start.Mark, number));
            if (!run.IsHidden)
            {
                _builder.Append(text, run.Format, RunKinds.ListNumber);
            }
        }
    }
}
