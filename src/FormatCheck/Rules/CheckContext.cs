using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>What a check sees: the draft, its components, the stage and the pack's words.</summary>
internal sealed record CheckContext(Draft Draft, RecognisedDraft Recognised, Stage Stage, Vocabulary Words, IReadOnlySet<string> OwnAgencySymbols, Standard? Standard, NumberRegister? Register = null)
{
    private int _commonBodySize = -1;
    private int _lastBodyParagraph = -2;
    private int _listed = -1;
    private List<ListItem> _items = [];
    private List<TextFormat>? _formats;
    private (int Start, int Length, IssueDate Date) _date = (-1, 0, default);
    private AppendixLines? _appendices;
    private RegisterNumbers? _numbers;

    /// <summary>Gets the formats of all text: what none of them is no run is.</summary>
    public List<TextFormat> Formats => _formats ??= FindFormats();

    /// <summary>Gets the size in half points that most of the body's text has; 0 where there is none.</summary>
    public int CommonBodySize => _commonBodySize >= 0 ? _commonBodySize : _commonBodySize = FindCommonBodySize();

    /// <summary>Gets the last paragraph of the body, tables included; -1 where there is none.</summary>
    public int LastBodyParagraph => _lastBodyParagraph >= -1 ? _lastBodyParagraph : _lastBodyParagraph = FindLastBodyParagraph();

    /// <summary>Gets where the appendices' headings, titles and references stand.</summary>
    public AppendixLines Appendices => _appendices ??= new AppendixLines(Recognised);

    /// <summary>The numbers of the register that the draft's own runs on from; several rules ask for them.</summary>
    public RegisterNumbers NumbersOf(NumberRegister register, in TextLine line, NumberingPeriod period, string[]? acrossTypes)
    {
        if (_numbers?.IsFor(period, acrossTypes) != true)
        {
            _numbers = RegisterNumbers.Of(this, register, line, period, acrossTypes);
        }

        return _numbers;
    }

    /// <summary>The items that a component lists; several rules ask for those of one component.</summary>
    public List<ListItem> ItemsOf(in Component component)
    {
        int first = Recognised.LinesOf(component)[0];
        if (_listed != first)
        {
            _listed = first;
            _items = ListItems.Of(Recognised, component);
        }

        return _items;
    }

    /// <summary>The date that a line tells; several rules ask for that of one line.</summary>
    public IssueDate DateOf(in TextLine line)
    {
        if (_date.Start != line.Start || _date.Length != line.Length)
        {
            _date = (line.Start, line.Length, IssueDate.Parse(Recognised.Text(line)));
        }

        return _date.Date;
    }

    private List<TextFormat> FindFormats()
    {
        var formats = new List<TextFormat>(24);
        TextFormat? last = null;
        for (int p = 0; p < Draft.Paragraphs.Length; p++)
        {
            foreach (ref readonly Run run in Draft.RunsOf(Draft.Paragraphs[p]))
            {
                if (!ReferenceEquals(run.Format, last))
                {
                    last = run.Format;
                    Add(formats, last);
                }
            }
        }

        return formats;
    }

    private static void Add(List<TextFormat> formats, TextFormat format)
    {
        // Beyond some dozens it costs less to look at one twice than to look for it.
        for (int i = 0; i < formats.Count && formats.Count < 64; i++)
        {
            if (ReferenceEquals(formats[i], format))
            {
                return;
            }
        }

        formats.Add(format);
    }

    private int FindLastBodyParagraph()
    {
        int last = -1;
        foreach (ref readonly Component component in Recognised.Components)
        {
            if (component.Role is >= Role.Ground and <= Role.BodyOther)
            {
                last = Math.Max(last, Recognised.Lines[Recognised.LinesOf(component)[0]].Paragraph);
            }
        }

        return last;
    }

    private int FindCommonBodySize()
    {
        Span<int> letters = stackalloc int[200];
        foreach (ref readonly Component component in Recognised.Components)
        {
            if (component.Role is Role.BodyText or Role.BodyList or Role.Clause or Role.Point or Role.Article or Role.Ground)
            {
                foreach (ref readonly Run run in Draft.RunsOf(Recognised.ParagraphOf(Recognised.Lines[Recognised.LinesOf(component)[0]])))
                {
                    letters[Math.Clamp(run.Format.HalfPoints.Or(0), 0, letters.Length - 1)] += run.Length;
                }
            }
        }

        letters[0] = 0;
        int most = 0;
        for (int size = 1; size < letters.Length; size++)
        {
            most = letters[size] > letters[most] ? size : most;
        }

        return letters[most] == 0 ? 0 : most;
    }
}
