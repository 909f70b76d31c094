using System.Xml.Linq;

namespace FormatCheck.Generator.Word;

/// <summary>The namespaces of a transitional document; <see cref="StrictNames"/> turns them into strict ones.</summary>
internal static class Names
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";

    public const string WordMl = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    public const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>An element with the one attribute <c>w:val</c>, the commonest form in WordprocessingML.</summary>
    public static XElement Val(string name, object value) => new(W + name, new XAttribute(W + "val", value));

    /// <summary>A WordprocessingML element with WordprocessingML attributes.</summary>
    public static XElement El(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        XElement element = new(W + name);
        foreach ((string attribute, object value) in attributes)
        {
            element.SetAttributeValue(W + attribute, value);
        }

        return element;
    }
}
