using System.Globalization;
using System.Xml.Linq;

namespace FormatCheck.Generator.Word;

/// <summary>Lines, text boxes and pictures, in DrawingML with the VML that Word writes as a fallback.</summary>
internal static class Drawings
{
    /// <summary>A run with a line of the given length, in millimetres from the left of the column.</summary>
    public static XElement Line(int id, double left, double width, double down, bool dashed) => new(
        Names.W + "r",
        Alternate(
            Anchor(id, "Straight Connector", left, down, width, 0, "<wp:wrapNone/>", LineShape(width, dashed)),
            VmlLine(id, left, width, down, dashed)));

    public static XElement VmlLineRun(int id, double left, double width, double down, bool dashed) =>
        new(Names.W + "r", VmlLine(id, left, width, down, dashed));

    /// <summary>A run with a text box that text does not flow beside.</summary>
    public static XElement TextBox(int id, double left, double width, double height, IReadOnlyList<XElement> content)
    {
        XElement box = Anchor(id, "Text Box", left, 0, width, height, "<wp:wrapTopAndBottom/>", BoxShape(width, height));
        box.Descendants(Names.W + "txbxContent").Single().Add(content);
        string style = Invariant($"position:absolute;margin-left:{Points(left)}pt;margin-top:0;width:{Points(width)}pt;height:{Points(height)}pt;z-index:{id};mso-position-horizontal-relative:text;mso-position-vertical-relative:text");
        XElement vml = new(
            Names.W + "pict",
            new XElement(
                Names.V + "shape",
                new XAttribute("id", $"_x0000_s{1000 + id}"),
                new XAttribute("type", "#_x0000_t202"),
                new XAttribute("style", style),
                new XAttribute("stroked", "f"),
                new XElement(Names.V + "textbox", new XAttribute("inset", "0,0,0,0"), new XElement(Names.W + "txbxContent", content))));
        return new XElement(Names.W + "r", Alternate(box, vml));
    }

    /// <summary>A run with a picture in the line of text.</summary>
    public static XElement Picture(int id, string relationship, double width, double height) => new(
        Names.W + "r",
        Parse(Invariant($"""
            <w:drawing {Declarations}><wp:inline distT="0" distB="0" distL="0" distR="0">
            <wp:extent cx="{Measure.Emu(width)}" cy="{Measure.Emu(height)}"/><wp:docPr id="{id}" name="Picture {id}"/>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="signature.png"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Measure.Emu(width)}" cy="{Measure.Emu(height)}"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
            </a:graphicData></a:graphic></wp:inline></w:drawing>
            """)));

    private static readonly string Declarations = string.Join(' ', new (string Prefix, XNamespace Uri)[]
    {
        ("w", Names.W), ("r", Names.R), ("wp", Names.Wp), ("a", Names.A), ("pic", Names.Pic), ("wps", Names.Wps),
    }.Select(name => $"xmlns:{name.Prefix}=\"{name.Uri}\""));

    private static XElement Anchor(int id, string name, double left, double down, double width, double height, string wrap, string shape) =>
        Parse(Invariant($"""
            <w:drawing {Declarations}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{251658240 + id}"
             behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="column"><wp:posOffset>{Measure.Emu(left)}</wp:posOffset></wp:positionH>
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>{Measure.Emu(down)}</wp:posOffset></wp:positionV>
            <wp:extent cx="{Measure.Emu(width)}" cy="{Measure.Emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>{wrap}
            <wp:docPr id="{id}" name="{name} {id}"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{shape}</a:graphicData></a:graphic>
            </wp:anchor></w:drawing>
            """));

    private static string LineShape(double width, bool dashed) => Invariant($"""
        <wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Measure.Emu(width)}" cy="0"/></a:xfrm>
        <a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>
        <a:prstDash val="{(dashed ? "dash" : "solid")}"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
        """);

    private static string BoxShape(double width, double height) => Invariant($"""
        <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Measure.Emu(width)}" cy="{Measure.Emu(height)}"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>
        <wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>
        """);

    private static XElement VmlLine(int id, double left, double width, double down, bool dashed) => new(
        Names.W + "pict",
        new XElement(
            Names.V + "line",
            new XAttribute("id", $"_x0000_s{1000 + id}"),
            new XAttribute("style", $"position:absolute;z-index:{id};mso-position-horizontal-relative:text;mso-position-vertical-relative:text"),
            new XAttribute("from", Invariant($"{Points(left)}pt,{Points(down)}pt")),
            new XAttribute("to", Invariant($"{Points(left + width)}pt,{Points(down)}pt")),
            new XAttribute("strokeweight", ".75pt"),
            dashed ? new XElement(Names.V + "stroke", new XAttribute("dashstyle", "dash")) : null));

    private static XElement Alternate(XElement choice, XElement fallback) => new(
        Names.Mc + "AlternateContent",
        new XElement(Names.Mc + "Choice", new XAttribute("Requires", "wps"), choice),
        new XElement(Names.Mc + "Fallback", fallback));

    private static XElement Parse(string xml)
    {
        XElement element = XElement.Parse(xml);
        // The root of the part declares the prefixes once.
        element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return element;
    }

    private static double Points(double millimetres) => Math.Round(millimetres / Measure.MillimetresPerPoint, 2);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
