using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>
/// The styles of one document. It grows while paragraphs are written: a style is made for the first paragraph of a
/// role (or the first text of a look), and later text says only how it differs.
/// </summary>
internal sealed class StyleSheet(FormatCarrier carrier)
{
    private const string ToggleParagraph = "ChuDam";
    private const string ToggleCharacter = "DaoDam";

    private readonly Dictionary<Role, (string Id, Paragraph Model)> _byRole = [];
    private readonly Dictionary<Look, string> _byLook = [];
    private readonly List<XElement> _styles = [];
    private bool _usesToggles;

    private bool HasRoleStyles => carrier is FormatCarrier.ParagraphStyles or FormatCarrier.StyleChain;

    /// <summary>What text looks like that says nothing; null where the defaults are Word's own Calibri 11.</summary>
    private Look? Default(bool inTable) => carrier switch
    {
        FormatCarrier.NormalStyle or FormatCarrier.DocDefaults or FormatCarrier.ThemeLatin
            or FormatCarrier.ThemeOfVietnamese or FormatCarrier.ToggleTwice => new Look(14),
        FormatCarrier.TableStyle => new Look(inTable ? 14 : 12),
        _ => null,
    };

    /// <summary>The paragraph style, with the paragraph whose geometry it already says.</summary>
    public (string? Id, Paragraph? Model) ParagraphStyle(Paragraph paragraph)
    {
        if (carrier == FormatCarrier.ToggleTwice && IsToggled(paragraph))
        {
            _usesToggles = true;
            return (ToggleParagraph, null);
        }

        if (!HasRoleStyles)
        {
            return (null, null);
        }

        if (!_byRole.TryGetValue(paragraph.Role, out (string Id, Paragraph Model) style))
        {
            style = ($"Role{paragraph.Role}", paragraph);
            _byRole.Add(paragraph.Role, style);
            AddRoleStyle(style.Id, paragraph);
        }

        return style;
    }

    public IEnumerable<XElement> RunProperties(Look look, Paragraph paragraph, bool inTable)
    {
        switch (carrier)
        {
            case FormatCarrier.CharacterStyles:
                return [Names.Val("rStyle", CharacterStyle(look))];
            case FormatCarrier.ToggleTwice when IsToggled(paragraph):
                // Bold in the paragraph style and bold in the character style cancel out.
                Look styled = new(14) { Bold = look.Bold };
                IEnumerable<XElement> rest = RunLook.Difference(look, styled);
                return look.Bold ? rest : [Names.Val("rStyle", ToggleCharacter), .. rest];
            default:
                Look? inherited = HasRoleStyles ? _byRole[paragraph.Role].Model.Look : Default(inTable);
                return RunLook.Difference(look, inherited);
        }
    }

    public XElement ToPart() => new(
        Names.W + "styles",
        Defaults(),
        Style("paragraph", "Normal", "Normal", isDefault: true, carrier == FormatCarrier.NormalStyle
            ? new XElement(Names.W + "rPr", RunLook.Difference(new Look(14), null))
            : null),
        Style("character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true, null),
        Style("table", "TableNormal", "Normal Table", isDefault: true, new XElement(Names.W + "tblPr", CellMargins())),
        TableStyle(),
        ToggleStyles(),
        _styles);

    private static bool IsToggled(Paragraph paragraph) =>
        paragraph.Role is Role.Superior or Role.Issuer or Role.Title or Role.NationalTitle or Role.Number or Role.Authority or Role.Office or Role.Signer or Role.Summary;

    private void AddRoleStyle(string id, Paragraph model)
    {
        // The Vietnamese part of the name shows that a style is told by w:name and not by its id.
        bool chained = carrier == FormatCarrier.StyleChain;
        if (chained && _styles.Count == 0)
        {
            _styles.Add(Style("paragraph", "VanBanDang", "Văn bản Đảng", false, new XElement(Names.W + "rPr", RunLook.Difference(new Look(14), null)), "Normal"));
            _styles.Add(Style("paragraph", "VanBanDangDam", "Văn bản Đảng đậm", false, new XElement(Names.W + "rPr", new XElement(Names.W + "b")), "VanBanDang"));
        }

        Look? inherited = !chained ? null : new Look(14) { Bold = model.Look.Bold };
        string parent = !chained ? "Normal" : model.Look.Bold ? "VanBanDangDam" : "VanBanDang";
        XElement style = Style("paragraph", id, $"Thành phần {model.Role}", false, null, parent);
        style.Add(
            Names.Val("link", id + "Char"),
            new XElement(Names.W + "pPr", Geometry.Difference(model, null)),
            new XElement(Names.W + "rPr", RunLook.Difference(model.Look, inherited)));
        XElement linked = Style("character", id + "Char", $"Thành phần {model.Role} Char", false, null, "DefaultParagraphFont");
        linked.Add(Names.Val("link", id), new XElement(Names.W + "rPr", RunLook.Difference(model.Look, null)));
        _styles.Add(style);
        _styles.Add(linked);
    }

    private string CharacterStyle(Look look)
    {
        if (!_byLook.TryGetValue(look, out string? id))
        {
            id = $"Chu{_byLook.Count + 1}";
            _byLook.Add(look, id);
            _styles.Add(Style("character", id, $"Chữ {_byLook.Count}", false, new XElement(Names.W + "rPr", RunLook.Difference(look, null))));
        }

        return id;
    }

    private XElement Defaults()
    {
        XElement properties = carrier switch
        {
            FormatCarrier.DocDefaults or FormatCarrier.ToggleTwice => new(Names.W + "rPr", RunLook.Difference(new Look(14), null)),
            FormatCarrier.TableStyle => new(Names.W + "rPr", RunLook.Difference(new Look(12), null)),
            FormatCarrier.ThemeLatin or FormatCarrier.ThemeOfVietnamese => new(Names.W + "rPr", ThemeFonts(), Names.Val("sz", 28)),
            _ => new(Names.W + "rPr", ThemeFonts(), Names.Val("sz", 22)),
        };
        return new XElement(
            Names.W + "docDefaults",
            new XElement(Names.W + "rPrDefault", properties),
            new XElement(Names.W + "pPrDefault"));
    }

    private static XElement ThemeFonts() => Names.El(
        "rFonts", ("asciiTheme", "minorHAnsi"), ("hAnsiTheme", "minorHAnsi"), ("eastAsiaTheme", "minorEastAsia"), ("cstheme", "minorBidi"));

    private XElement? TableStyle() => carrier == FormatCarrier.TableStyle
        ? Style("table", "BangDau", "Bảng đầu văn bản", false, new XElement(Names.W + "rPr", Names.Val("sz", 28), Names.Val("szCs", 28)), "TableNormal")
        : null;

    private XElement[]? ToggleStyles() => !_usesToggles ? null :
    [
        Style("paragraph", ToggleParagraph, "Chữ đậm", false, new XElement(Names.W + "rPr", new XElement(Names.W + "b")), "Normal"),
        Style("character", ToggleCharacter, "Đảo đậm", false, new XElement(Names.W + "rPr", new XElement(Names.W + "b"))),
    ];

    private static XElement CellMargins() => new(
        Names.W + "tblCellMar",
        Names.El("top", ("w", 0), ("type", "dxa")),
        Names.El("left", ("w", 108), ("type", "dxa")),
        Names.El("bottom", ("w", 0), ("type", "dxa")),
        Names.El("right", ("w", 108), ("type", "dxa")));

    private static XElement Style(string type, string id, string name, bool isDefault, XElement? properties, string? basedOn = null)
    {
        XElement style = Names.El("style", ("type", type), ("styleId", id));
        if (isDefault)
        {
            style.SetAttributeValue(Names.W + "default", 1);
        }

        style.Add(Names.Val("name", name), basedOn is null ? null : Names.Val("basedOn", basedOn), properties);
        return style;
    }
}
