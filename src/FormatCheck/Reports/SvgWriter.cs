using System.Globalization;
using System.Text;
using System.Xml;

namespace FormatCheck.Reports;

/// <summary>Writes the few shapes that a picture of pages needs; lengths are millimetres.</summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double PixelsPerMillimetre = 4;

    private readonly XmlWriter _xml;
    private readonly Language? _language;

    /// <summary>A file of its own, in one language.</summary>
    public SvgWriter(Stream utf8, double width, double height, Language language)
    {
        _language = language;
        _xml = XmlWriter.Create(utf8, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false });
        _xml.WriteStartDocument();
        Begin(width, height);
        _xml.WriteAttributeString("width", Number(width * PixelsPerMillimetre));
        _xml.WriteAttributeString("height", Number(height * PixelsPerMillimetre));
    }

    /// <summary>An element of an HTML page, in both languages: the page hides one.</summary>
    public SvgWriter(TextWriter html, double width, double height, LocalizedText label)
    {
        _xml = XmlWriter.Create(html, new XmlWriterSettings { OmitXmlDeclaration = true, CloseOutput = false });
        Begin(width, height);
        _xml.WriteAttributeString("role", "group");
        _xml.WriteAttributeString("aria-label", XmlText.Legible($"{label.Vi} / {label.En}"));
    }

    public void Style(string css) => _xml.WriteElementString("style", Namespace, css);

    public void Title(string text) => _xml.WriteElementString("title", Namespace, XmlText.Legible(text));

    public void BeginGroup(double x, double y)
    {
        _xml.WriteStartElement("g", Namespace);
        _xml.WriteAttributeString("transform", $"translate({Number(x)} {Number(y)})");
    }

    /// <summary>Begins what leads to another place of the page; <see cref="EndGroup"/> ends it.</summary>
    public void BeginLink(string anchor)
    {
        _xml.WriteStartElement("a", Namespace);
        _xml.WriteAttributeString("href", "#" + anchor);
    }

    public void EndGroup() => _xml.WriteEndElement();

    public void Rectangle(string style, PageBox box, string? color = null, double corner = 0)
    {
        _xml.WriteStartElement("rect", Namespace);
        _xml.WriteAttributeString("class", style);
        Attribute("x", box.Left);
        Attribute("y", box.Top);
        Attribute("width", Math.Max(0, box.Width));
        Attribute("height", Math.Max(0, box.Height));
        if (corner > 0)
        {
            Attribute("rx", corner);
        }

        if (color is not null)
        {
            _xml.WriteAttributeString("style", $"stroke:{color};fill:{color}");
        }

        _xml.WriteEndElement();
    }

    public void Circle(string style, double x, double y, double radius)
    {
        _xml.WriteStartElement("circle", Namespace);
        _xml.WriteAttributeString("class", style);
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        _xml.WriteEndElement();
    }

    public void Line(string style, double x1, double y1, double x2, double y2, string? color = null)
    {
        _xml.WriteStartElement("line", Namespace);
        _xml.WriteAttributeString("class", style);
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        if (color is not null)
        {
            _xml.WriteAttributeString("style", $"stroke:{color}");
        }

        _xml.WriteEndElement();
    }

    /// <summary>How wide the margins around an area are, each where the margin is.</summary>
    public void Margins(PageBox area, double width, double height)
    {
        double right = width - area.Left - area.Width, bottom = height - area.Top - area.Height;
        Measure(area.Left / 2, height - 4, area.Left);
        Measure(width - (right / 2), height - 4, right);
        Measure(width * 0.72, Math.Max(3, area.Top - 1.5), area.Top);
        Measure(width / 2, Math.Min(height - 1.5, area.Top + area.Height + 4), bottom);

        void Measure(double x, double y, double millimetres) => Text("measure", x, y, 2.8, $"{SvgPicture.Millimetres(millimetres)} mm");
    }

    /// <summary>Writes a text in the picture's language, or in both.</summary>
    public void Label(string style, double x, double y, double size, LocalizedText text, string? color = null)
    {
        if (_language is { } language)
        {
            Text(style, x, y, size, text.In(language), color);
            return;
        }

        Text(style, x, y, size, text.Vi, color, tag: text.En == text.Vi ? null : "vi");
        if (text.En != text.Vi)
        {
            Text(style, x, y, size, text.En, color, tag: "en");
        }
    }

    /// <param name="tag">The language of a text that is there in two.</param>
    /// <param name="fit">The width that the text is stretched or pressed into; 0 for its own.</param>
    public void Text(string style, double x, double y, double size, string text, string? color = null, double fit = 0, string? tag = null)
    {
        _xml.WriteStartElement("text", Namespace);
        _xml.WriteAttributeString("class", style);
        if (tag is not null)
        {
            _xml.WriteAttributeString("lang", tag);
        }

        Attribute("x", x);
        Attribute("y", y);
        Attribute("font-size", size);
        if (color is not null)
        {
            _xml.WriteAttributeString("style", $"fill:{color}");
        }

        if (fit > 0)
        {
            Attribute("textLength", fit);
            _xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        }

        _xml.WriteString(XmlText.Legible(text));
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Begin(double width, double height)
    {
        _xml.WriteStartElement("svg", Namespace);
        _xml.WriteAttributeString("viewBox", $"0 0 {Number(width)} {Number(height)}");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, Number(value));
}
