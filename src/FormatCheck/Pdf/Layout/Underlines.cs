using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;

namespace FormatCheck.Pdf.Layout;

/// <summary>The horizontal lines of a page, of which some underline text and the others stand for themselves.</summary>
internal sealed class Underlines : IDisposable
{
    private readonly PooledList<PageLine> _lines = new(32);
    private readonly PooledList<bool> _taken = new(32);
    private readonly PooledList<int> _near = new(16);

    public ReadOnlySpan<PageLine> Lines => _lines.Span;

    public void Read(PageContent content)
    {
        _lines.RemoveFrom(0);
        _taken.RemoveFrom(0);
        foreach (ref readonly PageLine line in content.Lines.Span)
        {
            if (line.IsHorizontal && line.Y0 >= 0 && line.Y1 <= content.Height)
            {
                Add(line);
            }
        }
    }

    /// <summary>Gets whether any line may underline the row that was told last.</summary>
    public bool AnyNear => _near.Count > 0;

    /// <summary>Picks the lines that may underline a row: those between its highest baseline and a little below its lowest.</summary>
    public void Near(float top, float bottom)
    {
        _near.RemoveFrom(0);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Y1 > top - 1 && _lines[i].Y0 < bottom)
            {
                _near.Add(i);
            }
        }
    }

    /// <summary>Whether a line runs below a glyph close enough to underline it.</summary>
    public bool IsUnder(in Glyph glyph, in GlyphStyle style)
    {
        float middle = glyph.X + (glyph.Width / 2);
        foreach (int i in _near.Span)
        {
            ref PageLine line = ref _lines[i];
            float below = ((line.Y0 + line.Y1) / 2) - style.Y;
            if (!line.IsDashed && IsUnderline(below, style.Size) && middle > line.X0 && middle < line.X1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the lines that underline a segment, so that they are told once only; one that reaches far beyond the text is a border.</summary>
    public void Take(in Segment segment)
    {
        foreach (int i in _near.Span)
        {
            ref PageLine line = ref _lines[i];
            float below = ((line.Y0 + line.Y1) / 2) - segment.Y;
            if (!line.IsDashed && IsUnderline(below, segment.Size) && line.X0 > segment.X0 - 4 && line.X1 < segment.X1 + 4)
            {
                _taken[i] = true;
            }
        }
    }

    // Programs underline at about a tenth of an em; a line that was drawn by hand keeps further off.
    private static bool IsUnderline(float below, float size) => below > -0.02f * size && below < 0.18f * size;

    public bool IsTaken(int line) => _taken[line];

    public void Take(int line) => _taken[line] = true;

    public void Dispose()
    {
        _lines.Dispose();
        _taken.Dispose();
        _near.Dispose();
    }

    /// <summary>Joins pieces of one line; the dashes of a dashed one are drawn apart.</summary>
    private void Add(PageLine line)
    {
        if (_lines.Count > 0)
        {
            ref PageLine last = ref _lines[_lines.Count - 1];
            float gap = line.X0 - last.X1;
            if (Math.Abs(last.Y0 - line.Y0) < 0.3f && gap > -0.5f && gap < Math.Max(0.5f, Math.Min(8, (line.X1 - line.X0) * 3)))
            {
                last = last with { X1 = Math.Max(last.X1, line.X1), IsDashed = last.IsDashed || line.IsDashed || gap > 0.6f };
                return;
            }
        }

        _lines.Add(line);
        _taken.Add(false);
    }
}
