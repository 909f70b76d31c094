using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>
/// Lists for numbers that Word makes. A list goes on while labels count up by one, and a new one starts with its own
/// first number otherwise, so that the printed numbers are always those of the plan.
/// </summary>
internal sealed partial class NumberingPart
{
    private readonly List<XElement> _abstracts = [];
    private readonly List<XElement> _lists = [];
    private readonly Dictionary<(string Pattern, Look Look), int> _definitions = [];
    private readonly Dictionary<(string Pattern, Look Look), (int List, int Number)> _running = [];

    public bool IsUsed => _lists.Count > 0;

    /// <summary>The list properties for a label such as <c>Điều 3.</c>, or null where only typing can make it.</summary>
    public XElement? PropertiesFor(Span label)
    {
        Match match = Countable().Match(label.Text);
        if (!match.Success)
        {
            return null;
        }

        bool roman = match.Groups["roman"].Success;
        int number = roman ? RomanValue(match.Groups["roman"].Value) : int.Parse(match.Groups["arabic"].Value, CultureInfo.InvariantCulture);
        string pattern = $"{match.Groups["head"].Value}%1{match.Groups["tail"].Value}";
        if (!_running.TryGetValue((pattern, label.Look), out (int List, int Number) last) || number != last.Number + 1)
        {
            last = (StartList(Definition(pattern, label.Look, roman), number), number);
        }

        _running[(pattern, label.Look)] = (last.List, number);
        return new XElement(Names.W + "numPr", Names.Val("ilvl", 0), Names.Val("numId", last.List));
    }

    public XElement ToPart() => new(Names.W + "numbering", _abstracts, _lists);

    private int Definition(string pattern, Look look, bool roman)
    {
        if (_definitions.TryGetValue((pattern, look), out int known))
        {
            return known;
        }

        int id = _definitions.Count;
        _definitions.Add((pattern, look), id);
        XElement definition = Names.El("abstractNum", ("abstractNumId", id));
        XElement level = Names.El("lvl", ("ilvl", 0));
        level.Add(
            Names.Val("start", 1),
            Names.Val("numFmt", roman ? "upperRoman" : "decimal"),
            Names.Val("suff", "space"),
            Names.Val("lvlText", pattern),
            Names.Val("lvlJc", "left"),
            new XElement(Names.W + "pPr", Geometry.IndentOf(new Indent(FirstLine: 10))),
            new XElement(Names.W + "rPr", RunLook.Difference(look, null)));
        definition.Add(Names.Val("multiLevelType", "singleLevel"), level);
        _abstracts.Add(definition);
        return id;
    }

    private int StartList(int definition, int number)
    {
        int id = _lists.Count + 1;
        XElement start = Names.El("lvlOverride", ("ilvl", 0));
        start.Add(Names.Val("startOverride", number));
        XElement list = Names.El("num", ("numId", id));
        list.Add(Names.Val("abstractNumId", definition), start);
        _lists.Add(list);
        return id;
    }

    private static int RomanValue(string roman) => Array.IndexOf(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"], roman) + 1;

    [GeneratedRegex(@"^(?<head>Điều )?(?:(?<arabic>\d+)(?<tail>\.)|(?<roman>I{1,3}|IV|VI{0,3}|IX|X)(?<tail>[-.]))$")]
    private static partial Regex Countable();
}
