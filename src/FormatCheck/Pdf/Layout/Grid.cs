using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;

namespace FormatCheck.Pdf.Layout;

/// <summary>A table with drawn lines: the places of its lines across and down the page, in points.</summary>
internal sealed record Grid(int Page, float[] Columns, float[] Rows)
{
    public bool Holds(float x, float y) => x > Columns[0] && x < Columns[^1] && y > Rows[0] && y < Rows[^1];

    public static int IndexOf(float[] lines, float place)
    {
        int index = 0;
        while (index + 2 < lines.Length && place >= lines[index + 1])
        {
            index++;
        }

        return index;
    }
}

/// <summary>Finds tables: groups of upright and level lines that touch each other.</summary>
internal static class GridFinder
{
    private const float Touch = 2.5f;

    // Maps and charts have thousands of lines and are no tables.
    private const int MostLines = 1500;

    /// <summary>Finds the tables of a page and takes their level lines away from what may underline or divide text.</summary>
    public static void Find(PageContent content, Underlines level, int page, List<Grid> grids)
    {
        List<PageLine>? upright = null;
        foreach (ref readonly PageLine line in content.Lines.Span)
        {
            if (line.Y1 - line.Y0 > 6 && line.X1 - line.X0 < 1.5f)
            {
                (upright ??= []).Add(line);
            }
        }

        if (upright is null || upright.Count < 2 || upright.Count + level.Lines.Length > MostLines)
        {
            return;
        }

        int[] group = Groups(upright, level.Lines);
        for (int g = 0; g < group.Length; g++)
        {
            if (group[g] == g)
            {
                AddGrid(upright, level, group, g, page, grids);
            }
        }
    }

    /// <summary>Numbers the lines, upright ones first, so that lines that touch have one number.</summary>
    private static int[] Groups(List<PageLine> upright, ReadOnlySpan<PageLine> level)
    {
        int[] group = new int[upright.Count + level.Length];
        for (int i = 0; i < group.Length; i++)
        {
            group[i] = i;
        }

        for (int u = 0; u < upright.Count; u++)
        {
            for (int l = 0; l < level.Length; l++)
            {
                PageLine a = upright[u], b = level[l];
                if (a.X0 > b.X0 - Touch && a.X1 < b.X1 + Touch && b.Y0 > a.Y0 - Touch && b.Y1 < a.Y1 + Touch)
                {
                    Join(group, u, upright.Count + l);
                }
            }

            for (int v = 0; v < u; v++)
            {
                PageLine a = upright[u], b = upright[v];
                if (Math.Abs(a.X0 - b.X0) < 1 && a.Y0 < b.Y1 + Touch && b.Y0 < a.Y1 + Touch)
                {
                    Join(group, u, v);
                }
            }
        }

        for (int i = 0; i < group.Length; i++)
        {
            group[i] = Root(group, i);
        }

        return group;
    }

    private static void AddGrid(List<PageLine> upright, Underlines level, int[] group, int g, int page, List<Grid> grids)
    {
        var columns = new List<float>();
        var rows = new List<float>();
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] == g && i < upright.Count)
            {
                AddPlace(columns, upright[i].X0);
            }
            else if (group[i] == g)
            {
                AddPlace(rows, level.Lines[i - upright.Count].Y0);
            }
        }

        if (columns.Count < 2 || rows.Count < 2)
        {
            return;
        }

        for (int i = upright.Count; i < group.Length; i++)
        {
            if (group[i] == g)
            {
                level.Take(i - upright.Count);
            }
        }

        if (columns.Count > 2 || rows.Count > 2)
        {
            columns.Sort();
            rows.Sort();
            grids.Add(new Grid(page, [.. columns], [.. rows]));
        }
    }

    private static void AddPlace(List<float> places, float place)
    {
        foreach (float known in places)
        {
            if (Math.Abs(known - place) < Touch)
            {
                return;
            }
        }

        places.Add(place);
    }

    private static void Join(int[] group, int a, int b) => group[Root(group, a)] = Root(group, b);

    private static int Root(int[] group, int i)
    {
        while (group[i] != i)
        {
            group[i] = group[group[i]];
            i = group[i];
        }

        return i;
    }
}
