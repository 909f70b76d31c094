using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Content;

/// <content>Text objects, positioning and showing (ISO 32000-1, 9.4).</content>
internal sealed partial class ContentInterpreter
{
    private Matrix _textMatrix = Matrix.Identity;
    private Matrix _lineMatrix = Matrix.Identity;

    private GlyphRun _run;

    private void BeginText() => _textMatrix = _lineMatrix = Matrix.Identity;

    private void MoveLine(double x, double y) => _textMatrix = _lineMatrix = _lineMatrix.Shifted(x, y);

    private void SetFont(ref ContentScanner scanner)
    {
        int count = _operands.Count;
        if (count >= 2 && _operands[count - 2].Kind == OperandKind.Name && _operands.HasNumbers(1))
        {
            ReadOnlySpan<byte> name = scanner.Bytes(_operands[count - 2]);
            _state.Font = _fonts.Find(_scope, name);
            if (_state.Font < 0)
            {
                // Some programs give a form resources of its own and forget the fonts among them.
                _state.Font = _fonts.Find(_pageScope, name);
            }

            _state.FontSize = _operands.FromEnd(1);
        }
    }

    private void NextLineSpacedShow(ref ContentScanner scanner)
    {
        // aw ac string "
        int count = _operands.Count;
        if (count >= 3 && _operands[count - 3].Kind == OperandKind.Number && _operands[count - 2].Kind == OperandKind.Number)
        {
            _state.WordSpacing = _operands.FromEnd(3);
            _state.CharacterSpacing = _operands.FromEnd(2);
        }

        MoveLine(0, -_state.Leading);
        Show(scanner.Last(OperandKind.String));
    }

    private void Show(ReadOnlySpan<byte> text)
    {
        if (_state.Font >= 0 && !text.IsEmpty)
        {
            StartRun();
            Show(ref _run, text);
            EndRun();
        }
    }

    private void ShowArray(ref ContentScanner scanner)
    {
        if (_state.Font < 0)
        {
            return;
        }

        StartRun();
        double unit = (_run.IsVertical ? _state.FontSize : _run.Scale) / 1000;
        foreach (ref readonly Operand operand in _operands.Span)
        {
            if (operand.Kind == OperandKind.Number)
            {
                _run.Advance -= operand.Number * unit;
            }
            else if (operand.Kind == OperandKind.String)
            {
                Show(ref _run, scanner.Bytes(operand));
            }
        }

        EndRun();
    }

    private void StartRun()
    {
        _run.Start(_state, _textMatrix, _fonts.Shown[_state.Font]);
        _run.Marks |= _marked.IsArtifact ? GlyphMarks.Artifact : GlyphMarks.None;
        _run.IsShown = !_marked.IsHidden && _page.Glyphs.Count < MaxGlyphs;
        _run.IsPlain = _run.IsShown && (_run.Font.IsSimple || _run.Font.HasTwoByteCodes) && _run.IsLevelWithin(_state.Clip) && _page.Text.Count < MaxText;
        _run.Style = _run.IsPlain ? _page.IndexOf(new GlyphStyle((float)_run.OriginY, _run.Size, _run.FontIndex, _run.Color)) : -1;
        _isStringStart = true;
    }

    private void EndRun()
    {
        _textMatrix = _run.IsVertical ? _textMatrix.Shifted(0, _run.Advance) : _textMatrix.Shifted(_run.Advance, 0);
    }

    private void Show(ref GlyphRun run, ReadOnlySpan<byte> text)
    {
        PdfFont font = run.Font;
        int position = 0;
        while (true)
        {
            if (run.IsPlain && !_isStringStart && _twin == NoTwin)
            {
                position += ShowPlain(ref run, text[position..]);
            }

            if (position >= text.Length)
            {
                return;
            }

            int start = position;
            int code = font.NextCode(text, ref position);
            float width = font.Width(code);
            if (run.IsShown)
            {
                AddGlyph(run, width, font.Unicode(code));
            }

            // Word spacing is for the single-byte code 32 alone (9.3.3).
            double spacing = code == ' ' && position - start == 1 ? run.CharacterSpacing + run.WordSpacing : run.CharacterSpacing;
            run.Advance += ((run.IsVertical ? -1 : width) * run.Scale) + spacing;
        }
    }
}
