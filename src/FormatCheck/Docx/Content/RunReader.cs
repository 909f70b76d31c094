using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads what a run holds (ISO/IEC 29500-1, 17.3.3) and writes it as text.</summary>
internal sealed class RunReader(DocumentContext context, StoryPart part, ParagraphWriter writer, TableReader tables, List<TextBoxContent> boxes, int box) : IDisposable
{
    private readonly PooledList<char> _text = new(256);
    private readonly PooledList<byte> _pieces = new(512);
    private RunProperties _properties = RunProperties.Empty;
    private ResolvedRun? _resolved;
    private RunKey _lastKey;
    private ResolvedRun? _last;

    /// <summary>Gets the run's effective format; most runs share it with one read before.</summary>
    private ResolvedRun Format => _resolved ??= Resolve(_properties);

    public void Begin()
    {
        _properties = RunProperties.Empty;
        _resolved = null;
        writer.BeginRun();
    }

    public void Dispose()
    {
        _text.Dispose();
        _pieces.Dispose();
    }

    /// <summary>Reads the whole runs of the usual shape that come next. Word parts words into runs of a few letters: those of one format are written at once.</summary>
    public void ReadPlain(ref PartReader xml)
    {
        ReadOnlySpan<byte> rest = xml.PlainRest;
        ResolvedRun? format = null;
        int length = 0;
        while (PlainRun.TryFind(rest[length..], part.Properties, out PlainRun run))
        {
            length += run.Length;
            ResolvedRun next = Resolve(run.Properties ?? RunProperties.Empty);
            if (format is not null && (!ReferenceEquals(next, format) || next.IsHidden))
            {
                WritePieces(format);
            }

            format = next;
            _pieces.AddRange(run.PreservesSpace || part.PreservesSpace ? run.Text : run.Text.Trim(" \t"u8));
        }

        if (format is not null)
        {
            WritePieces(format);
            xml.Pass(length);
        }
    }

    private void WritePieces(ResolvedRun format)
    {
        writer.BeginRun();
        writer.Write(_pieces.Span, format);
        _pieces.RemoveFrom(0);
    }

    /// <summary>Reads an element of the run, which has just started, and leaves it.</summary>
    public void Read(ref PartReader xml)
    {
        switch (xml.Word)
        {
            case Name.RPr:
                _properties = part.Properties.ReadRun(ref xml, out MarkRevision revision);
                context.Observations.Revisions(revision, context.Builder.CurrentParagraph);
                return;
            case Name.T:
                ReadText(ref xml);
                return;
            case Name.InstrText:
                Collect(ref xml);
                writer.Fields.AddInstruction(_text.Span);
                return;
            case Name.Drawing:
                Show(DrawingReader.Read(ref xml));
                return;
            case Name.Pict or Name.Object:
                Show(VmlReader.Read(ref xml));
                return;
            case Name.FldChar:
                ReadFieldCharacter(xml.WordAttribute("fldCharType"u8));
                break;
            default:
                ReadCharacter(ref xml);
                break;
        }

        xml.Skip();
    }

    private ResolvedRun Resolve(RunProperties properties)
    {
        writer.EnsureStarted();
        if (_last is null || !ReferenceEquals(_lastKey.Direct, properties) || _lastKey.ParagraphStyle != writer.Style || _lastKey.Layer != writer.Layer)
        {
            _lastKey = new RunKey(writer.Layer, writer.Style, properties, null);
            _last = context.Runs.Resolve(_lastKey);
        }

        return _last;
    }

    private void ReadCharacter(ref PartReader xml)
    {
        switch (xml.Word)
        {
            case Name.Tab:
                Write(DraftText.Tab);
                break;
            case Name.Ptab:
                Write(PositionalTab(xml.WordAttribute("alignment"u8)));
                break;
            case Name.Br:
                ReadOnlySpan<byte> type = xml.WordAttribute("type"u8);
                Write(type.SequenceEqual("page"u8) ? DraftText.PageBreak : type.SequenceEqual("column"u8) ? DraftText.ColumnBreak : DraftText.LineBreak);
                break;
            case Name.Cr:
                Write(DraftText.LineBreak);
                break;
            case Name.NoBreakHyphen:
                Write(DraftText.NonBreakingHyphen);
                break;
            case Name.SoftHyphen:
                Write(DraftText.SoftHyphen);
                break;
            case Name.Sym:
                Write(SymbolText.Of(xml.WordAttribute("char"u8), xml.WordAttribute("font"u8)));
                break;
            case Name.PgNum:
                writer.Fields.BeginSimple("PAGE");
                writer.EndField(Format);
                break;
            case Name.CommentReference:
                context.Observations.Comment(context.Builder.CurrentParagraph);
                break;
            case Name.LastRenderedPageBreak:
                writer.Mark(ParagraphMarks.RenderedPageBreak);
                break;
        }
    }

    private static char PositionalTab(ReadOnlySpan<byte> alignment) => alignment switch
    {
        _ when alignment.SequenceEqual("center"u8) => DraftText.CenterTab,
        _ when alignment.SequenceEqual("right"u8) => DraftText.RightTab,
        _ => DraftText.Tab,
    };

    private void Write(char c) => writer.Write([c], Format);

    /// <summary>Word drops white space around text that does not ask to keep it; a line end within text is a space.</summary>
    private void ReadText(ref PartReader xml)
    {
        bool preserves = xml.TryAttribute(Ns.Xml, "space"u8, out ReadOnlySpan<byte> space) ? space.SequenceEqual("preserve"u8) : part.PreservesSpace;
        Collect(ref xml);
        for (int i = 0; i < _text.Count; i++)
        {
            if (_text[i] is '\n' or '\r')
            {
                _text[i] = ' ';
            }
        }

        Write(_text.Span, preserves);
    }

    private void Write(ReadOnlySpan<char> text, bool preserves) => writer.Write(preserves ? text : text.Trim(" \t"), Format);

    private void Collect(ref PartReader xml)
    {
        _text.RemoveFrom(0);
        int depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (xml.IsStart)
            {
                xml.Skip();
            }
            else if (xml.Kind is XmlTokenKind.Text or XmlTokenKind.CData)
            {
                XmlText.AppendTo(_text, xml.Text, hasReferences: xml.Kind == XmlTokenKind.Text);
            }
        }
    }

    private void ReadFieldCharacter(ReadOnlySpan<byte> type)
    {
        if (type.SequenceEqual("begin"u8))
        {
            writer.Fields.Begin();
        }
        else if (type.SequenceEqual("separate"u8))
        {
            writer.Fields.Separate();
        }
        else if (type.SequenceEqual("end"u8))
        {
            writer.EndField(Format);
        }
    }

    private void Show(DrawnContent drawn)
    {
        if (!writer.IsContent || Format.IsHidden)
        {
            return;
        }

        boxes.AddRange(drawn.Boxes);
        foreach (DrawnShape line in drawn.Lines)
        {
            writer.EnsureStarted();
            int index = context.Builder.Lines.Count;
            context.Builder.Lines.Add(new DrawnLine(context.Builder.CurrentParagraph, line.Length, default, line.Top, line.IsSolid));
            context.Geometry.AddLine(index, tables.Cell, box, line.Place, line.Length);
        }

        if (drawn.HasPicture)
        {
            writer.Mark(ParagraphMarks.HasPicture);
            if (drawn.IsInline)
            {
                Write(DraftText.Picture);
            }
        }
    }
}
