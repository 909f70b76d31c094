using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a story (or the text of one text box) in one pass without recursion: what is open stands on a stack of scopes.</summary>
internal sealed class StoryReader : IDisposable
{
    /// <summary>Word allows no text box in a text box; some programs write a few levels.</summary>
    private const int MaxBoxNesting = 8;

    private readonly DocumentContext _context;
    private readonly StoryPart _part;
    private readonly ParagraphWriter _writer;
    private readonly TableReader _tables;
    private readonly RunReader _runs;
    private readonly PooledList<Scope> _scopes = new(32);
    private readonly List<TextBoxContent> _boxes = [];
    private readonly int _box;
    private readonly int _boxNesting;
    private StoryKind _kind;

    public StoryReader(DocumentContext context, StoryPart part, int box = -1, int boxNesting = 0)
    {
        _context = context;
        _part = part;
        _box = box;
        _boxNesting = boxNesting;
        _tables = new TableReader(context, part, box);
        _writer = new ParagraphWriter(context, part, _tables, box);
        _runs = new RunReader(context, part, _writer, _tables, _boxes, box);
    }

    private enum ScopeKind : byte
    {
        None,
        Paragraph,
        Run,
        Table,
        Row,
        Cell,
        SimpleField,
        ContentControl,
        Placeholder,
    }

    /// <summary>Reads the whole part, its last byte included.</summary>
    public void ReadPart(ref PartReader xml, StoryKind kind)
    {
        _kind = kind;
        while (ReadNext(ref xml))
        {
            Take(ref xml);
        }

        Finish();
    }

    public void Dispose()
    {
        _scopes.Dispose();
        _runs.Dispose();
    }

    private void ReadElement(ref PartReader xml)
    {
        while (ReadNext(ref xml))
        {
            Take(ref xml);
            if (xml.IsEnd && xml.Depth == 1)
            {
                break;
            }
        }

        Finish();
    }

    /// <summary>Reads the runs of the usual shape that come next, then moves on.</summary>
    private bool ReadNext(ref PartReader xml)
    {
        if (_writer.IsInParagraph)
        {
            _runs.ReadPlain(ref xml);
        }

        return xml.Read();
    }

    private void Finish()
    {
        _writer.CloseMerged();
        ReadBoxes();
    }

    private void Take(ref PartReader xml)
    {
        if (xml.IsEnd)
        {
            Close(xml.Depth);
        }
        else if (xml.IsStart)
        {
            if (xml.Depth == 1)
            {
                Enter(ref xml);
            }

            Open(ref xml);
        }
    }

    private void Enter(ref PartReader xml)
    {
        if (_boxNesting == 0)
        {
            if (_kind == StoryKind.Body && xml.Word != Name.Document)
            {
                PackageThrow.NoMainPart("The main part holds no w:document.", _part.Source.Part.Name);
            }

            _part.Properties.Begin(ref xml);
            _part.PreservesSpace = xml.TryAttribute(Ns.Xml, "space"u8, out ReadOnlySpan<byte> space) && space.SequenceEqual("preserve"u8);
        }
    }

    private void Open(ref PartReader xml)
    {
        switch (xml.Word)
        {
            case Name.Document or Name.Body or Name.Hdr or Name.Ftr or Name.Footnotes or Name.Endnotes or Name.TxbxContent:
            case Name.SdtContent or Name.SmartTag or Name.CustomXml or Name.Hyperlink or Name.Bdo or Name.Dir or Name.Ruby or Name.RubyBase:
                return; // their content counts as if they were not there
            case Name.Ins or Name.MoveTo:
                _context.Observations.Revision(_context.Builder.CurrentParagraph);
                return;
            case Name.Del or Name.MoveFrom:
                _context.Observations.Revision(_context.Builder.CurrentParagraph);
                break;
            case Name.Footnote or Name.Endnote when xml.WordAttribute("type"u8) is [] or [(byte)'n', ..]:
                return; // no separator
            case Name.P:
                OpenParagraph(ref xml);
                return;
            case Name.PPr when _writer.AwaitsProperties:
                _writer.Start(_part.Properties.ReadParagraph(ref xml, _context.Observations, _context.Builder.CurrentParagraph));
                return;
            case Name.R when _writer.IsInParagraph:
                Push(ScopeKind.Run, xml.Depth);
                _runs.Begin();
                return;
            case Name.FldSimple:
                _writer.Fields.BeginSimple(XmlText.Decode(xml.WordAttribute("instr"u8)));
                Push(ScopeKind.SimpleField, xml.Depth);
                return;
            case Name.Sdt:
                Push(ScopeKind.ContentControl, xml.Depth);
                return;
            case Name.SdtPr:
                ReadControl(ref xml);
                return;
            case Name.SectPr when !_writer.IsInParagraph && _part.IsBody && _box < 0 && !_tables.IsInTable:
                ReadSection(ref xml);
                return;
            case Name.Tbl or Name.Tr or Name.Tc or Name.TblPr or Name.TblGrid or Name.TblPrEx or Name.TrPr or Name.TcPr:
                OpenTable(ref xml);
                return;
            default:
                if (Top(ScopeKind.Run))
                {
                    _runs.Read(ref xml);
                    return;
                }

                break;
        }

        xml.Skip();
    }

    private void OpenParagraph(ref PartReader xml)
    {
        if (_writer.IsInParagraph)
        {
            xml.Skip(); // no paragraph stands in another but in a text box
            return;
        }

        if (_context.Builder.CurrentParagraph >= _context.Limits.MaxParagraphs)
        {
            PackageThrow.TooLarge($"It has more than {_context.Limits.MaxParagraphs} paragraphs.", _part.Source.Part.Name);
        }

        _tables.BeginContent();
        _writer.Open();
        Push(ScopeKind.Paragraph, xml.Depth);
    }

    private void OpenTable(ref PartReader xml)
    {
        switch (xml.Word)
        {
            case Name.Tbl when !_writer.IsInParagraph:
                _writer.CloseMerged();
                ReadBoxes();
                _tables.BeginContent();
                _tables.Open(ref xml);
                Push(ScopeKind.Table, xml.Depth);
                break;
            case Name.Tr when _tables.IsInTable && Within(ScopeKind.Table):
                _tables.OpenRow();
                Push(ScopeKind.Row, xml.Depth);
                break;
            case Name.Tc when _tables.IsInTable && Within(ScopeKind.Row) && !_tables.IsRowDeleted:
                _tables.OpenCell();
                Push(ScopeKind.Cell, xml.Depth);
                break;
            case Name.TblPr when Top(ScopeKind.Table):
                _tables.ReadProperties(ref xml);
                break;
            case Name.TblGrid when Top(ScopeKind.Table):
                _tables.ReadGrid(ref xml);
                break;
            case Name.TblPrEx or Name.TrPr when Top(ScopeKind.Row):
                _tables.ReadRowProperties(ref xml);
                break;
            case Name.TcPr when Top(ScopeKind.Cell):
                _tables.ReadCellProperties(ref xml);
                break;
            case Name.Tc when _tables.IsInTable && _tables.IsRowDeleted:
                CountParagraphs(ref xml);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    /// <summary>A deleted row is no content, but its paragraphs keep their places in the part's count.</summary>
    private void CountParagraphs(ref PartReader xml)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            _part.Ordinal += xml.Word == Name.P ? 1 : 0;
        }
    }

    private void Close(int depth)
    {
        if (_scopes.Count == 0 || _scopes[_scopes.Count - 1].Depth != depth)
        {
            return;
        }

        ScopeKind kind = _scopes[_scopes.Count - 1].Kind;
        _scopes.RemoveFrom(_scopes.Count - 1);
        switch (kind)
        {
            case ScopeKind.Paragraph:
                CloseParagraph();
                break;
            case ScopeKind.Table:
                _tables.Close();
                break;
            case ScopeKind.Row:
                _tables.CloseRow();
                break;
            case ScopeKind.Cell:
                _writer.CloseMerged();
                ReadBoxes();
                _tables.CloseCell();
                break;
            case ScopeKind.SimpleField:
                _writer.EndField();
                break;
            case ScopeKind.Placeholder:
                _writer.LeavePlaceholder();
                break;
        }
    }

    private void CloseParagraph()
    {
        SectionProperties? section = _writer.Close();
        if (_writer.IsMerging)
        {
            return;
        }

        ReadBoxes();
        if (section is not null && _part.IsBody && _box < 0 && !_tables.IsInTable)
        {
            _context.Sections.End(section);
        }
    }

    /// <summary>Placeholder text asks for content and is none; its control is then a scope of another kind.</summary>
    private void ReadControl(ref PartReader xml)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.ShowingPlcHdr && Measure.IsOn(xml.WordAttribute("val"u8)) && Top(ScopeKind.ContentControl))
            {
                ref Scope control = ref _scopes[_scopes.Count - 1];
                control = control with { Kind = ScopeKind.Placeholder };
                _writer.EnterPlaceholder();
            }

            xml.Skip();
        }
    }

    private void ReadSection(ref PartReader xml)
    {
        _writer.CloseMerged();
        SectionProperties section = SectionParser.Parse(ref xml, out bool isChanged);
        _context.Observations.Revisions(isChanged ? MarkRevision.Changed : MarkRevision.None, Math.Max(0, _context.Builder.CurrentParagraph - 1));
        _context.Sections.End(section);
    }

    private void ReadBoxes()
    {
        if (_boxes.Count == 0)
        {
            return;
        }

        if (_boxNesting == MaxBoxNesting)
        {
            PackageThrow.TooLarge($"Text boxes are nested deeper than {MaxBoxNesting}.", _part.Source.Part.Name);
        }

        int anchor = Math.Max(0, _context.Builder.CurrentParagraph - 1);
        foreach (TextBoxContent content in _boxes)
        {
            int box = _context.Builder.Boxes.Count;
            _context.Builder.Boxes.Add(new Box(anchor, false, default, content.Width, content.Horizontal.Align, content.Vertical.Offset, content.Vertical.Anchor));
            _context.Geometry.AddBox(box, _tables.Cell, _box, content.Horizontal, content.Width);
            using var work = new XmlWorkspace();
            using var reader = new StoryReader(_context, _part, box, _boxNesting + 1);
            var xml = new PartReader(_part.Source, work, _context.CancellationToken, content.Offset, content.Bindings);
            reader.ReadElement(ref xml);
        }

        _boxes.Clear();
    }

    private bool Top(ScopeKind kind) => _scopes.Count > 0 && _scopes[_scopes.Count - 1].Kind == kind;

    /// <summary>The innermost scope that is no content control.</summary>
    private bool Within(ScopeKind kind) => _scopes.Count > 0 && _scopes[_scopes.Count - 1].Owner == kind;

    private void Push(ScopeKind kind, int depth)
    {
        ScopeKind around = _scopes.Count > 0 ? _scopes[_scopes.Count - 1].Owner : ScopeKind.None;
        _scopes.Add(new Scope(kind, depth, kind == ScopeKind.ContentControl ? around : kind));
    }

    /// <param name="Owner">The kind of the innermost scope that is no content control.</param>
    private readonly record struct Scope(ScopeKind Kind, int Depth, ScopeKind Owner);
}
