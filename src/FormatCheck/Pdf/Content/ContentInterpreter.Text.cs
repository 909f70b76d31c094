using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Content;

/// <content>Text objects, positioning and showing (ISO 32000-1, 9.4).</content>
internal sealed partial class ContentInterpreter
{
    private Matrix _textMatrix = Matrix.Identity;
    private Matrix _lineMatrix = Matrix.Identity;

    private void BeginText() => _textMatrix = _lineMatrix = Matrix.Identity;

    private void MoveLine(double x, double y) => _textMatrix = _lineMatrix = _lineMatrix.Shifted(x, y);

    private void SetFont(ref ContentScanner scanner)
    {
        int count = _operands.Count;
        if (count >= 2 && _operands[count - 2].Kind == OperandKind.Name && _operands.HasNumbers(1))
        {
            _state.Font = _fonts.Find(_scope, scanner.Bytes(_operands[count - 2]));
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
        if (_state.Font < 0 || text.IsEmpty)
        {
            return;
        }

        GlyphRun run = StartRun();
        Show(ref run, text);
        EndRun(run);
    }

    private void ShowArray(ref ContentScanner scanner)
    {
        if (_state.Font < 0)
        {
            return;
        }

        GlyphRun run = StartRun();
        double unit = (run.IsVertical ? _state.FontSize : run.Scale) / 1000;
        foreach (ref readonly Operand operand in _operands.Span)
        {
            if (operand.Kind == OperandKind.Number)
            {
                run.Advance -= operand.Number * unit;
            }
            else if (operand.Kind == OperandKind.String)
            {
                Show(ref run, scanner.Bytes(operand));
            }
        }

        EndRun(run);
    }

    private GlyphRun StartRun()
    {
        var run = GlyphRun.Start(_state, _textMatrix, _fonts.Shown[_state.Font]);
        run.Marks |= _marked.IsArtifact ? GlyphMarks.Artifact : GlyphMarks.None;
        run.IsShown = !_marked.IsHidden && _page.Glyphs.Count < MaxGlyphs;
        _isStringStart = true;
        return run;
    }

    private void EndRun(in GlyphRun run)
    {
        _textMatrix = run.IsVertical ? _textMatrix.Shifted(0, run.Advance) : _textMatrix.Shifted(run.Advance, 0);
    }

    private void Show(ref GlyphRun run, ReadOnlySpan<byte> text)
    {
        PdfFont font = run.Font;
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            int code = font.NextCode(text, ref position);
            float width = font.Width(code);
            if (run.IsShown)
            {
                AddGlyph(run, width, font.Unicode(code));
            }

            run.Advance += ((run.IsVertical ? -1 : width) * run.Scale) + run.CharacterSpacing;
            if (code == ' ' && position - start == 1)
            {
                // Word spacing is for the single-byte code 32 alone (9.3.3).
                run.Advance += run.WordSpacing;
            }
        }
    }
}
