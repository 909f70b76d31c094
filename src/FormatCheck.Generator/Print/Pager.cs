using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Print;

/// <summary>Puts rows on pages.</summary>
internal sealed class Pager(DraftPlan plan)
{
    private const double NoteLine = 144;
    private const double NoteGap = 10;

    private readonly List<PrintRow> _notes = [];
    private PageSetup _setup = plan.Page;
    private PrintRow? _above;
    private double _y;

    public List<PrintPage> Pages { get; } = [];

    private double Room => PrintPage.Points(_setup.Height - _setup.Top - _setup.Bottom);

    public void Place(IReadOnlyList<PrintRow> rows)
    {
        NewPage(_setup);
        for (int i = 0; i < rows.Count; i++)
        {
            PrintRow row = rows[i];
            if (row.Setup is not null || (row.BreakBefore && _above is not null))
            {
                NewPage(row.Setup ?? _setup);
            }

            double own = row.GapBelow(_above) + row.Box.Height;
            double group = own + TailOf(rows, i);
            if (_above is not null && _y + Math.Min(group > Room ? own : group, Room) > Room - HeightOf([.. _notes, .. row.Notes]))
            {
                NewPage(_setup);
                // At the top of a page that filled up, Word drops the space before.
                row.Before = 0;
            }

            _y += row.GapBelow(_above);
            Pages[^1].Box.Add(row.Box, Pages[^1].Left, PrintPage.Points(_setup.Top) + _y);
            _y += row.Box.Height;
            _notes.AddRange(row.Notes);
            _above = row;
        }

        PlaceNotes();
    }

    /// <summary>The height of the rows that a row is kept with.</summary>
    private static double TailOf(IReadOnlyList<PrintRow> rows, int index)
    {
        double height = 0;
        for (int i = index; rows[i].KeepWithNext && i + 1 < rows.Count && rows[i + 1].Setup is null; i++)
        {
            height += rows[i + 1].GapBelow(rows[i]) + rows[i + 1].Box.Height;
        }

        return height;
    }

    private static double HeightOf(List<PrintRow> notes) => notes.Count == 0 ? 0 : NoteGap + PrintBox.Stack(notes).Height;

    private void NewPage(PageSetup setup)
    {
        PlaceNotes();
        _setup = setup;
        Pages.Add(new PrintPage(setup, plan.Mirrored && Pages.Count % 2 == 1));
        _y = 0;
        _above = null;
    }

    private void PlaceNotes()
    {
        if (_notes.Count == 0)
        {
            return;
        }

        PrintBox box = new();
        box.Lines.Add(new PrintedLine(0, NoteGap / 2, NoteLine, NoteGap / 2));
        box.Add(PrintBox.Stack(_notes), 0, NoteGap);
        Pages[^1].Box.Add(box, Pages[^1].Left, PrintPage.Points(_setup.Height - _setup.Bottom) - box.Height);
        _notes.Clear();
    }
}
