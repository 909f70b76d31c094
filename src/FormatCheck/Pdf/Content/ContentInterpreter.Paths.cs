namespace FormatCheck.Pdf.Content;

/// <content>Path construction, painting and clipping (ISO 32000-1, 8.5).</content>
internal sealed partial class ContentInterpreter
{
    private bool ExecutePath(int operation)
    {
        OperandStack o = _operands;
        switch (operation)
        {
            case Operator.MoveTo when o.HasNumbers(2):
                _path.MoveTo(_state.Ctm, o.FromEnd(2), o.FromEnd(1));
                return true;
            case Operator.LineTo when o.HasNumbers(2):
                _path.LineTo(_state.Ctm, o.FromEnd(2), o.FromEnd(1));
                return true;
            case Operator.Rectangle when o.HasNumbers(4):
                _path.Rectangle(_state.Ctm, o.FromEnd(4), o.FromEnd(3), o.FromEnd(2), o.FromEnd(1));
                return true;
            case Operator.Curve when o.HasNumbers(6):
                _path.CurveTo(_state.Ctm, o.FromEnd(6), o.FromEnd(5), o.FromEnd(4), o.FromEnd(3), o.FromEnd(2), o.FromEnd(1));
                return true;
            case Operator.CurveFirst or Operator.CurveLast when o.HasNumbers(4):
                _path.CurveTo(_state.Ctm, o.FromEnd(4), o.FromEnd(3), o.FromEnd(2), o.FromEnd(1));
                return true;
            case Operator.Close:
                _path.Close();
                return true;
            case Operator.Clip or Operator.ClipEvenOdd:
                _isClipPending = true;
                return true;
            default:
                return ExecutePainting(operation);
        }
    }

    private bool ExecutePainting(int operation)
    {
        switch (operation)
        {
            case Operator.EndPath:
                break;
            case Operator.Fill or Operator.FillOld or Operator.FillEvenOdd:
                FillPath();
                break;
            case Operator.CloseStroke:
                _path.Close();
                StrokePath();
                break;
            case Operator.Stroke:
                StrokePath();
                break;
            case Operator.CloseFillStroke or Operator.CloseFillStrokeEvenOdd:
                _path.Close();
                FillAndStrokePath();
                break;
            case Operator.FillStroke or Operator.FillStrokeEvenOdd:
                FillAndStrokePath();
                break;
            default:
                return false;
        }

        if (_isClipPending && _path.Bounds.Exists)
        {
            // A clipping path of another shape lies within its box; without any path (faulty) nothing is clipped.
            _state.Clip = _state.Clip.Intersect(_path.Bounds);
        }

        _isClipPending = false;
        _path.Clear();
        return true;
    }

    private void FillPath()
    {
        if (_state.FillColor != ColorSpaces.White && !_marked.IsHidden)
        {
            _path.Fill(_state, _page.Lines);
        }
    }

    private void StrokePath()
    {
        if (_state.StrokeColor != ColorSpaces.White && !_marked.IsHidden)
        {
            _path.Stroke(_state, _page.Lines);
        }
    }

    private void FillAndStrokePath()
    {
        if (_state.StrokeColor == ColorSpaces.White)
        {
            FillPath();
        }
        else
        {
            StrokePath();
        }
    }
}
