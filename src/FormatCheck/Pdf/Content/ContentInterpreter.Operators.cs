namespace FormatCheck.Pdf.Content;

/// <content>Sends each operator to what carries it out.</content>
internal sealed partial class ContentInterpreter
{
    private void Execute(int operation, ref ContentScanner scanner)
    {
        // The most frequent ones first.
        if (ExecuteText(operation, ref scanner) || ExecutePath(operation) || ExecuteState(operation, ref scanner) || ExecuteColor(operation, ref scanner))
        {
            return;
        }

        switch (operation)
        {
            case Operator.BeginMarked:
                BeginMarked(scanner.Last(OperandKind.Name), default, ref scanner);
                break;
            case Operator.BeginMarkedProperties:
                BeginMarkedProperties(ref scanner);
                break;
            case Operator.EndMarked:
                _marked.End(_page);
                break;
            case Operator.XObject:
                DrawXObject(scanner.Last(OperandKind.Name));
                break;
            case Operator.ImageData:
                DrawInlineImage(ref scanner);
                break;
        }
    }

    private bool ExecuteText(int operation, ref ContentScanner scanner)
    {
        switch (operation)
        {
            case Operator.ShowArray:
                ShowArray(ref scanner);
                return true;
            case Operator.Show:
                Show(scanner.Last(OperandKind.String));
                return true;
            case Operator.Move when _operands.HasNumbers(2):
                MoveLine(_operands.FromEnd(2), _operands.FromEnd(1));
                return true;
            case Operator.MoveSetLeading when _operands.HasNumbers(2):
                _state.Leading = -_operands.FromEnd(1);
                MoveLine(_operands.FromEnd(2), _operands.FromEnd(1));
                return true;
            case Operator.TextMatrix when _operands.HasNumbers(6):
                _textMatrix = _lineMatrix = MatrixOperand();
                return true;
            case Operator.NextLine:
                MoveLine(0, -_state.Leading);
                return true;
            case Operator.NextLineShow:
                MoveLine(0, -_state.Leading);
                Show(scanner.Last(OperandKind.String));
                return true;
            case Operator.NextLineSpacedShow:
                NextLineSpacedShow(ref scanner);
                return true;
            case Operator.BeginText:
                BeginText();
                return true;
            default:
                return ExecuteTextState(operation, ref scanner);
        }
    }

    private bool ExecuteTextState(int operation, ref ContentScanner scanner)
    {
        if (operation == Operator.Font)
        {
            SetFont(ref scanner);
            return true;
        }

        if ((operation & 0xFF) != 'T' || !_operands.HasNumbers(1))
        {
            return false;
        }

        double value = _operands.FromEnd(1);
        switch (operation)
        {
            case Operator.CharacterSpacing:
                _state.CharacterSpacing = value;
                return true;
            case Operator.WordSpacing:
                _state.WordSpacing = value;
                return true;
            case Operator.HorizontalScale:
                _state.HorizontalScale = value / 100;
                return true;
            case Operator.Leading:
                _state.Leading = value;
                return true;
            case Operator.RenderMode:
                _state.RenderMode = value is >= 0 and <= 7 ? (byte)value : (byte)0;
                return true;
            case Operator.Rise:
                _state.Rise = value;
                return true;
            default:
                return false;
        }
    }

    private bool ExecuteState(int operation, ref ContentScanner scanner)
    {
        switch (operation)
        {
            case Operator.Save:
                Save();
                return true;
            case Operator.Restore:
                Restore();
                return true;
            case Operator.Concatenate when _operands.HasNumbers(6):
                _state.Ctm = MatrixOperand().Then(_state.Ctm);
                return true;
            case Operator.ExtendedState:
                SetExtendedState(scanner.Last(OperandKind.Name));
                return true;
            case Operator.LineWidth when _operands.HasNumbers(1):
                _state.LineWidth = Math.Abs(_operands.FromEnd(1));
                return true;
            case Operator.Dash:
                SetDash();
                return true;
            default:
                return false;
        }
    }

    private Matrix MatrixOperand() => new(
        _operands.FromEnd(6),
        _operands.FromEnd(5),
        _operands.FromEnd(4),
        _operands.FromEnd(3),
        _operands.FromEnd(2),
        _operands.FromEnd(1));
}
