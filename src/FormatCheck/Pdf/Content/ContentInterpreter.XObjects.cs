using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <content>Form XObjects, images and marked content (ISO 32000-1, 8.8 to 8.11 and 14.6).</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxFormDepth = 28;
    private const int MaxForms = 10_000;
    private const int MaxImages = 20_000;

    /// <summary>What all forms of a page may unfold to: one that is drawn again counts again.</summary>
    private const long MaxFormBytes = 256L * 1024 * 1024;

    /// <summary>The forms being drawn: one of them drawn within itself would never end.</summary>
    private readonly int[] _openForms = new int[MaxFormDepth];
    private int _formDepth;
    private int _forms;
    private long _formBytes;
    private long _doubtfulBytes;

    private void DrawXObject(ReadOnlySpan<byte> name)
    {
        if (_forms >= MaxForms)
        {
            // Not even looked up: forms that draw forms multiply.
            return;
        }

        PdfObject xobject = _scope.Resources["XObject"u8][name];
        if (xobject.IsNull)
        {
            xobject = _pageScope.Resources["XObject"u8][name];
        }

        if (_layers.IsHidden(xobject["OC"u8]))
        {
            return;
        }

        PdfObject subtype = xobject["Subtype"u8];
        if (subtype.IsName("Image"u8))
        {
            AddImage();
        }
        else if (subtype.IsName("Form"u8))
        {
            DrawForm(xobject);
        }
    }

    private void AddImage()
    {
        Box seen = _state.Ctm.Bounds(0, 0, 1, 1).Intersect(_state.Clip);
        if (seen.Exists && !_marked.IsHidden && _page.Images.Count < MaxImages)
        {
            _page.Images.Add(new PageImage((float)seen.Left, (float)seen.Top, (float)seen.Right, (float)seen.Bottom));
        }
    }

    private void DrawForm(in PdfObject form)
    {
        int number = form.ObjectNumber;
        if (_formDepth >= MaxFormDepth || _formBytes > MaxFormBytes || _openForms.AsSpan(0, _formDepth).Contains(number))
        {
            return;
        }

        GraphicsState outer = _state;
        _state.Ctm = Matrix.Read(form["Matrix"u8]).Then(_state.Ctm);
        ClipToForm(form["BBox"u8]);
        if (_state.Clip.Exists)
        {
            _openForms[_formDepth++] = number;
            _forms++;
            RunForm(form);
            _formDepth--;
        }

        _state = outer;
    }

    /// <summary>Runs a form's stream with its own resources and with nothing of what it leaves open.</summary>
    private void RunForm(in PdfObject form)
    {
        (ResourceScope scope, int savedBase, int tooDeep, int marked) = (_scope, _savedBase, _savedTooDeep, _marked.Depth);
        (Matrix textMatrix, Matrix lineMatrix) = (_textMatrix, _lineMatrix);
        PdfObject resources = form["Resources"u8];
        if (resources.Kind == PdfKind.Dictionary)
        {
            _scope = ResourceScope.Of(resources);
        }

        _savedBase = _saved.Count;
        _savedTooDeep = 0;
        _operands.Clear();
        _path.Clear();
        BeginText();
        DecodedStream decoded = file.Decode(form);
        try
        {
            _formBytes += decoded.Span.Length;
            Run(decoded.Span);
        }
        finally
        {
            decoded.Dispose();
        }

        _operands.Clear();
        _path.Clear();
        _isClipPending = false;
        _marked.EndDownTo(marked, _page);
        _saved.RemoveFrom(_savedBase);
        (_scope, _savedBase, _savedTooDeep) = (scope, savedBase, tooDeep);
        (_textMatrix, _lineMatrix) = (textMatrix, lineMatrix);
    }

    private void ClipToForm(in PdfObject rectangle)
    {
        Span<double> sides = stackalloc double[4];
        int count = 0;
        foreach (PdfObject side in rectangle.Items)
        {
            if (count < 4)
            {
                sides[count] = side.Number();
            }

            count++;
        }

        if (count == 4)
        {
            _state.Clip = _state.Clip.Intersect(_state.Ctm.Bounds(sides[0], sides[1], sides[2], sides[3]));
        }
    }

    private void DrawInlineImage(ref ContentScanner scanner)
    {
        var image = InlineImage.Read(scanner, _scope);
        scanner.Position = image.End(scanner.Stream, scanner.Position, ref _doubtfulBytes);
        AddImage();
    }

    private void BeginMarkedProperties(ref ContentScanner scanner)
    {
        // /Tag /Name BDC or /Tag << ... >> BDC
        PdfObject properties = default;
        ReadOnlySpan<byte> name = scanner.Last(OperandKind.Name);
        if (name.Length > 0 && _operands.Count >= 2)
        {
            properties = _scope.Resources["Properties"u8][name];
        }

        ReadOnlySpan<byte> tag = _operands.Count > 0 && _operands[0].Kind == OperandKind.Name ? scanner.Bytes(_operands[0]) : default;
        BeginMarked(tag, properties, ref scanner);
    }

    private void BeginMarked(ReadOnlySpan<byte> tag, in PdfObject properties, ref ContentScanner scanner)
    {
        bool isHidden = tag.SequenceEqual("OC"u8) && _layers.IsHidden(properties);
        PdfObject named = properties["ActualText"u8];
        string? text = named.Kind == PdfKind.String ? named.Text() : InlineActualText(ref scanner);
        _marked.Begin(tag.SequenceEqual("Artifact"u8), isHidden, text, _page.Glyphs.Count);
    }

    /// <summary>The entry ActualText of a property list among the operands.</summary>
    private string? InlineActualText(ref ContentScanner scanner)
    {
        int depth = 0;
        for (int i = 0; i + 1 < _operands.Count; i++)
        {
            ref readonly Operand operand = ref _operands[i];
            depth += operand.Kind switch
            {
                OperandKind.DictionaryStart or OperandKind.ArrayStart => 1,
                OperandKind.DictionaryEnd or OperandKind.ArrayEnd => -1,
                _ => 0,
            };
            if (depth == 1 && operand.Kind == OperandKind.Name && _operands[i + 1].Kind == OperandKind.String && scanner.Bytes(operand).SequenceEqual("ActualText"u8))
            {
                return ActualText.Decode(scanner.Bytes(_operands[i + 1]));
            }
        }

        return null;
    }
}
