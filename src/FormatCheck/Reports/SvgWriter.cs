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

    public SvgWriter(Stream utf8, double width, double height)
    {
        _xml = XmlWriter.Create(utf8, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("svg", Namespace);
        _xml.WriteAttributeString("viewBox", $"0 0 {Number(width)} {Number(height)}");
        _xml.WriteAttributeString("width", Number(width * PixelsPerMillimetre));
        _xml.WriteAttributeString("height", Number(height * PixelsPerMillimetre));
    }

    public void Style(string css) => _xml.WriteElementString("style", Namespace, css);

    public void Title(string text) => _xml.WriteElementString("title", Namespace, Legible(text));

    public void BeginGroup(double x, double y)
    {
        _xml.WriteStartElement("g", Namespace);
        _xml.WriteAttributeString("transform", $"translate({Number(x)} {Number(y)})");
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

    /// <param name="fit">The width that the text is stretched or pressed into; 0 for its own.</param>
    public void Text(string style, double x, double y, double size, string text, string? color = null, double fit = 0)
    {
        _xml.WriteStartElement("text", Namespace);
        _xml.WriteAttributeString("class", style);
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

        _xml.WriteString(Legible(text));
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    /// <summary>What XML cannot hold, not even escaped, becomes the replacement character.</summary>
    private static string Legible(string text)
    {
        char[]? mended = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                mended ??= text.ToCharArray();
                mended[i] = '\uFFFD';
            }
        }

        return mended is null ? text : new string(mended);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, Number(value));
}
