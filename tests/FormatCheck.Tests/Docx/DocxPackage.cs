using System.IO.Compression;
using System.Text;
using FormatCheck.Docx;
using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>Builds a small package in memory. Each text is the content of its part's root element.</summary>
internal sealed record DocxPackage
{
    public const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        """;

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public string Body { get; init; } = "";

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Settings { get; init; }

    /// <summary>Gets the content of a:fontScheme.</summary>
    public string? Theme { get; init; }

    public string? Footnotes { get; init; }

    /// <summary>Gets headers and footers by relationship id; an id that begins with f is a footer.</summary>
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>Gets whole parts that stand in place of those made from the properties above.</summary>
    public Dictionary<string, byte[]> Raw { get; init; } = [];

    public static Draft Read(string body) => new DocxPackage { Body = body }.Read();

    public Draft Read() => Read(Build());

    public static Draft Read(byte[] file) => DocxReader.Read(file, new ReadLimits(), CancellationToken.None);

    public byte[] Build()
    {
        var parts = new Dictionary<string, byte[]>();
        var relations = new List<string>();
        Add(parts, "_rels/.rels", Rels($"""<Relationship Id="rId1" Type="{Relation}officeDocument" Target="word/document.xml"/>"""));
        Add(parts, "word/document.xml", $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
        AddPart(parts, relations, "styles", "styles", Styles);
        AddPart(parts, relations, "numbering", "numbering", Numbering);
        AddPart(parts, relations, "settings", "settings", Settings);
        AddPart(parts, relations, "footnotes", "footnotes", Footnotes);
        if (Theme is not null)
        {
            Add(parts, "word/theme.xml", $"<a:theme {Namespaces}><a:themeElements><a:fontScheme name=\"x\">{Theme}</a:fontScheme></a:themeElements></a:theme>");
            relations.Add($"""<Relationship Id="theme" Type="{Relation}theme" Target="theme.xml"/>""");
        }

        foreach ((string id, string content) in Headers)
        {
            bool isFooter = id.StartsWith('f');
            string root = isFooter ? "ftr" : "hdr";
            Add(parts, $"word/{id}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
            relations.Add($"""<Relationship Id="{id}" Type="{Relation}{(isFooter ? "footer" : "header")}" Target="{id}.xml"/>""");
        }

        Add(parts, "word/_rels/document.xml.rels", Rels(string.Concat(relations)));
        foreach ((string name, byte[] content) in Raw)
        {
            parts[name] = content;
        }

        return Zip(parts);
    }

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static string Rels(string relationships) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""";

    private static void AddPart(Dictionary<string, byte[]> parts, List<string> relations, string name, string type, string? content)
    {
        if (content is not null)
        {
            Add(parts, $"word/{name}.xml", $"<w:{name} {Namespaces}>{content}</w:{name}>");
            relations.Add($"""<Relationship Id="{name}" Type="{Relation}{type}" Target="{name}.xml"/>""");
        }
    }

    private static void Add(Dictionary<string, byte[]> parts, string name, string content) => parts[name] = Encoding.UTF8.GetBytes(content);
}
