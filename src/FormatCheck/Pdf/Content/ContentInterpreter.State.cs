using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <content>Graphics state and colours (ISO 32000-1, 8.4 and 8.6).</content>
internal sealed partial class ContentInterpreter
{
    /// <summary>Colours of patterns and of spaces that cannot be told.</summary>
    private bool ExecuteColor(int operation, ref ContentScanner scanner)
    {
        switch (operation)
        {
            case Operator.FillGray:
                SetFill(ColorSpace.Gray);
                return true;
            case Operator.FillRgb:
                SetFill(ColorSpace.Rgb);
                return true;
            case Operator.FillCmyk:
                SetFill(ColorSpace.Cmyk);
                return true;
            case Operator.StrokeGray:
                SetStroke(ColorSpace.Gray);
                return true;
            case Operator.StrokeRgb:
                SetStroke(ColorSpace.Rgb);
                return true;
            case Operator.StrokeCmyk:
                SetStroke(ColorSpace.Cmyk);
                return true;
            case Operator.FillColor or Operator.FillColorNamed:
                SetFill(_state.FillSpace);
                return true;
            case Operator.StrokeColor or Operator.StrokeColorNamed:
                SetStroke(_state.StrokeSpace);
                return true;
            case Operator.FillSpace:
                _state.FillSpace = FindSpace(scanner.Last(OperandKind.Name));
                _state.FillColor = ColorSpaces.Initial(_state.FillSpace);
                return true;
            case Operator.StrokeSpace:
                _state.StrokeSpace = FindSpace(scanner.Last(OperandKind.Name));
                _state.StrokeColor = ColorSpaces.Initial(_state.StrokeSpace);
                return true;
            default:
                return false;
        }
    }

    private void SetFill(ColorSpace space)
    {
        _state.FillSpace = space;
        _state.FillColor = ColorSpaces.Convert(space, _operands);
    }

    private void SetStroke(ColorSpace space)
    {
        _state.StrokeSpace = space;
        _state.StrokeColor = ColorSpaces.Convert(space, _operands);
    }

    private ColorSpace FindSpace(ReadOnlySpan<byte> name)
    {
        ColorSpace space = ColorSpaces.FromName(name);
        if (space != ColorSpace.Unknown)
        {
            return space;
        }

        if (!_spaces.TryGet(_scope.Key, name, out int value))
        {
            value = (int)ColorSpaces.Read(_scope.Resources["ColorSpace"u8][name]);
            _spaces.Set(_scope.Key, name, value);
        }

        return (ColorSpace)value;
    }

    private void Save()
    {
        if (_saved.Count < MaxSavedStates)
        {
            _saved.Add(_state);
        }
        else
        {
            _savedTooDeep++;
        }
    }

    private void Restore()
    {
        if (_savedTooDeep > 0)
        {
            _savedTooDeep--;
        }
        else if (_saved.Count > _savedBase)
        {
            _state = _saved[_saved.Count - 1];
            _saved.RemoveFrom(_saved.Count - 1);
        }
    }

    private void SetDash()
    {
        // [3 2] 0 d: dashed if any length is not zero.
        bool isDashed = false;
        bool isInside = false;
        foreach (ref readonly Operand operand in _operands.Span)
        {
            isInside = operand.Kind == OperandKind.ArrayStart || (isInside && operand.Kind != OperandKind.ArrayEnd);
            isDashed |= isInside && operand.Kind == OperandKind.Number && operand.Number > 0;
        }

        _state.IsDashed = isDashed;
    }

    /// <summary>Takes the entries of a graphics state parameter dictionary (8.4.5) that matter here; most dictionaries have none of them.</summary>
    private void SetExtendedState(ReadOnlySpan<byte> name)
    {
        const int nothing = 1;
        if (_extendedStates.TryGet(_scope.Key, name, out int known) && known == nothing)
        {
            return;
        }

        PdfObject parameters = _scope.Resources["ExtGState"u8][name];
        PdfObject width = parameters["LW"u8];
        PdfObject font = parameters["Font"u8];
        PdfObject dash = parameters["D"u8];
        PdfObject alpha = parameters["ca"u8];
        if (width.IsNull && font.IsNull && dash.IsNull && alpha.IsNull)
        {
            _extendedStates.Set(_scope.Key, name, nothing);
            return;
        }

        _state.LineWidth = Math.Abs(width.Number(_state.LineWidth));
        _state.IsTransparent = alpha.IsNull ? _state.IsTransparent : alpha.Number(1) <= 0;
        SetFont(font);
        SetDash(dash);
    }

    private void SetFont(in PdfObject fontAndSize)
    {
        PdfArrayEnumerator items = fontAndSize.Items;
        if (items.MoveNext())
        {
            _state.Font = _fonts.Find(items.Current);
            _state.FontSize = items.MoveNext() ? items.Current.Number() : 0;
        }
    }

    private void SetDash(in PdfObject dash)
    {
        PdfArrayEnumerator items = dash.Items;
        if (items.MoveNext())
        {
            _state.IsDashed = false;
            foreach (PdfObject length in items.Current.Items)
            {
                _state.IsDashed |= length.Number() > 0;
            }
        }
    }
}
