using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Print;

/// <summary>Breaks one paragraph into lines.</summary>
/// <param name="width">The room between the edges of the column, in points.</param>
internal sealed class LineSetter(Paragraph paragraph, double width)
{
    // Word's stops where a paragraph has none of its own: 12.7 mm.
    private const double TabStep = 36;

    private readonly List<Atom> _line = [];
    private readonly List<SetLine> _lines = [];
    private readonly double _left = PrintPage.Points(paragraph.Indent.Left);
    private readonly double _right = width - PrintPage.Points(paragraph.Indent.Right);
    private double _x;

    /// <summary>What is set as one: a piece of a word, blanks, a tab or a break.</summary>
    internal sealed record Atom(string Text, Look Look, double Rise, double X)
    {
        public bool IsBlank => Text[0] == ' ';

        public double Width => TimesMetrics.Points(Text, Look);
    }

    /// <summary>A line of a paragraph; a full one is followed by more text.</summary>
    internal sealed record SetLine(IReadOnlyList<Atom> Atoms, double Left, double Right, bool IsFull);

    public IReadOnlyList<SetLine> Set(IEnumerable<Atom> atoms)
    {
        _x = Start;
        List<Atom> word = [];
        foreach (Atom atom in atoms)
        {
            if (atom.Text is not ("\n" or "\t") && !atom.IsBlank)
            {
                word.Add(atom);
                continue;
            }

            Put(word);
            word.Clear();
            Put(atom);
        }

        Put(word);
        End(isFull: false);
        return _lines;
    }

    private double Start => _lines.Count == 0 ? _left + PrintPage.Points(paragraph.Indent.FirstLine) : _left;

    private void Put(Atom atom)
    {
        switch (atom.Text)
        {
            case "\n":
                End(isFull: false);
                break;
            case "\t":
                _x = Math.Max(_x, (Math.Floor(_x / TabStep) + 1) * TabStep);
                break;
            default:
                Place(atom);
                break;
        }
    }

    private void Put(List<Atom> word)
    {
        if (_x + word.Sum(atom => atom.Width) > _right + 0.01 && _line.Any(atom => !atom.IsBlank))
        {
            End(isFull: true);
        }

        word.ForEach(Place);
    }

    private void Place(Atom atom)
    {
        _line.Add(atom with { X = _x });
        _x += atom.Width;
    }

    private void End(bool isFull)
    {
        while (_line.Count > 0 && _line[^1].IsBlank)
        {
            _line.RemoveAt(_line.Count - 1);
        }

        _lines.Add(new SetLine([.. _line], Start, _right, isFull));
        _line.Clear();
        _x = Start;
    }
}
