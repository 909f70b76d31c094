using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Content;

/// <summary>Builds paths (ISO 32000-1, 8.5) on the page as it is seen and takes down what looks like a line: strokes along the page's axes, and filled areas that are thin.</summary>
internal sealed class PathRecorder : IDisposable
{
    /// <summary>A page with more is a map or a drawing, where no line means anything for text.</summary>
    private const int MaxLines = 20_000;

    /// <summary>The thickest filled area that counts as a line, in points.</summary>
    private const double MaxThickness = 3;

    /// <summary>How far a line along an axis may lean, in points.</summary>
    private const double Straightness = 0.3;

    /// <summary>What is off by more can be on no page.</summary>
    private const double MaxCoordinate = 100_000;

    private readonly PooledList<Box> _segments = new(64);
    private readonly PooledList<Box> _areas = new(16);
    private Box _bounds = Box.Empty;
    private Box _subpath = Box.Empty;
    private bool _isStraight;
    private int _subpathLines;
    private int _subpathSegments;
    private double _startX;
    private double _startY;
    private double _x;
    private double _y;

    /// <summary>Gets the box around the path; it does not exist where there is no path.</summary>
    public Box Bounds => _bounds;

    public void Clear()
    {
        _segments.RemoveFrom(0);
        _areas.RemoveFrom(0);
        _bounds = Box.Empty;
        _subpath = Box.Empty;
        _subpathLines = 0;
        _subpathSegments = 0;
    }

    public void MoveTo(in Matrix ctm, double x, double y)
    {
        EndSubpath();
        _x = _startX = ctm.X(x, y);
        _y = _startY = ctm.Y(x, y);
        _isStraight = true;
    }

    public void LineTo(in Matrix ctm, double x, double y)
    {
        Include(_x, _y);
        double fromX = _x;
        double fromY = _y;
        _x = ctm.X(x, y);
        _y = ctm.Y(x, y);
        Include(_x, _y);
        AddSegment(fromX, fromY, _x, _y);
        _subpathLines++;
    }

    /// <summary>A curve is only a place that the path reaches; the control points hold it in.</summary>
    public void CurveTo(in Matrix ctm, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Include(_x, _y);
        Include(ctm.X(x1, y1), ctm.Y(x1, y1));
        Include(ctm.X(x2, y2), ctm.Y(x2, y2));
        _x = ctm.X(x3, y3);
        _y = ctm.Y(x3, y3);
        Include(_x, _y);
        _isStraight = false;
    }

    /// <summary>A curve whose first control point is the current point.</summary>
    public void CurveTo(in Matrix ctm, double x2, double y2, double x3, double y3) => CurveTo(ctm, x3, y3, x2, y2, x3, y3);

    public void Close()
    {
        if (_x != _startX || _y != _startY)
        {
            AddSegment(_x, _y, _startX, _startY);
            _x = _startX;
            _y = _startY;
        }
    }

    public void Rectangle(in Matrix ctm, double x, double y, double width, double height)
    {
        MoveTo(ctm, x, y);
        LineTo(ctm, x + width, y);
        LineTo(ctm, x + width, y + height);
        LineTo(ctm, x, y + height);
        Close();
        EndSubpath();
    }

    /// <summary>Takes down the straight strokes, and the outlines of thin areas as one line each.</summary>
    public void Stroke(in GraphicsState state, PooledList<PageLine> lines)
    {
        EndSubpath();

        // The pen is a circle in user space; on the page it may be an ellipse.
        double across = state.LineWidth * Math.Sqrt((state.Ctm.B * state.Ctm.B) + (state.Ctm.D * state.Ctm.D));
        double along = state.LineWidth * Math.Sqrt((state.Ctm.A * state.Ctm.A) + (state.Ctm.C * state.Ctm.C));
        foreach (ref readonly Box segment in _segments.Span)
        {
            Add(segment, segment.Width >= segment.Height ? across : along, state, lines);
        }

        AddAreas(state, across, along, lines);
    }

    /// <summary>Takes down the thin areas as lines along their longer side.</summary>
    public void Fill(in GraphicsState state, PooledList<PageLine> lines)
    {
        EndSubpath();
        AddAreas(state with { IsDashed = false }, 0, 0, lines);
    }

    public void Dispose()
    {
        _segments.Dispose();
        _areas.Dispose();
    }

    private void AddAreas(in GraphicsState state, double across, double along, PooledList<PageLine> lines)
    {
        foreach (ref readonly Box area in _areas.Span)
        {
            double middleX = (area.Left + area.Right) / 2;
            double middleY = (area.Top + area.Bottom) / 2;
            if (area.Width >= area.Height)
            {
                Add(new Box(area.Left, middleY, area.Right, middleY), area.Height + across, state, lines);
            }
            else
            {
                Add(new Box(middleX, area.Top, middleX, area.Bottom), area.Width + along, state, lines);
            }
        }
    }

    private static void Add(in Box line, double thickness, in GraphicsState state, PooledList<PageLine> lines)
    {
        Box seen = line.Intersect(state.Clip);
        if (seen.Exists && lines.Count < MaxLines && thickness < MaxCoordinate)
        {
            lines.Add(new PageLine((float)seen.Left, (float)seen.Top, (float)seen.Right, (float)seen.Bottom, (float)thickness, state.IsDashed));
        }
    }

    private void Include(double x, double y)
    {
        _bounds.Include(x, y);
        _subpath.Include(x, y);
    }

    private void AddSegment(double fromX, double fromY, double toX, double toY)
    {
        var segment = new Box(Math.Min(fromX, toX), Math.Min(fromY, toY), Math.Max(fromX, toX), Math.Max(fromY, toY));
        bool isStraight = segment.Width <= Straightness || segment.Height <= Straightness;
        if (isStraight && IsNear(segment) && _segments.Count < MaxLines)
        {
            _segments.Add(segment);
        }
    }

    private void EndSubpath()
    {
        bool isThin = Math.Min(_subpath.Width, _subpath.Height) <= MaxThickness;
        if (_subpathLines >= 3 && _isStraight && isThin && IsNear(_subpath) && _areas.Count < MaxLines)
        {
            _areas.Add(_subpath);
            _segments.RemoveFrom(_subpathSegments);
        }

        _subpath = Box.Empty;
        _subpathLines = 0;
        _subpathSegments = _segments.Count;
    }

    private static bool IsNear(in Box box) => box.Exists && box.Left > -MaxCoordinate && box.Top > -MaxCoordinate && box.Right < MaxCoordinate && box.Bottom < MaxCoordinate;
}
