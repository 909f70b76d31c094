using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Writes the parts, their types and their relationships into one ZIP.</summary>
internal sealed class Package
{
    private const string Prefixes = "http://schemas.openxmlformats.org/package/2006/";

    private static readonly DateTimeOffset Timestamp = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Variant _variant;
    private readonly string _main;
    private readonly List<(string Id, string Type, string Target)> _relationships = [];
    private readonly Dictionary<string, string> _types = [];
    private readonly List<(string Path, byte[] Bytes)> _parts = [];

    private Package(Variant variant)
    {
        _variant = variant;
        _main = variant.Package == PackageForm.OtherPartNames ? "word/vanban2.xml" : "word/document.xml";
    }

    public static byte[] Write(DraftPlan plan, WordDocument document, XElement main)
    {
        Package package = new(document.Variant);
        package.AddParts(plan, document);
        package._types["/" + package._main] = Names.WordMl + "document.main+xml";
        package._parts.Add((package._main, package.Serialize(main)));
        package.AddRelated("docProps", "app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", FixedParts.Properties(plan));
        return package.Zip();
    }

    private void AddParts(DraftPlan plan, WordDocument document)
    {
        Add("rIdStyles", "styles", document.Styles.ToPart());
        Add("rIdSettings", "settings", FixedParts.Settings(plan, document.Annotations.HasFootnotes));
        Add("rIdFonts", "fontTable", FixedParts.FontTable());
        foreach ((string id, XElement part) in document.HeadersAndFooters)
        {
            Add(id, part.Name.LocalName == "hdr" ? "header" : "footer", part, id[3..].ToLowerInvariant());
        }

        if (document.Numbering.IsUsed)
        {
            Add("rIdNumbering", "numbering", document.Numbering.ToPart());
        }

        if (document.Annotations.HasFootnotes)
        {
            Add("rIdFootnotes", "footnotes", document.Annotations.FootnotesPart());
        }

        if (document.Annotations.HasComments)
        {
            Add("rIdComments", "comments", document.Annotations.CommentsPart());
        }

        AddRelated("word/theme", "theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", ThemePart.Write(_variant.Carrier));
        _relationships.Add(("rIdTheme", "theme", "theme/theme1.xml"));
        if (document.HasPicture)
        {
            _parts.Add(("word/media/signature.png", SignaturePicture.Png()));
            _relationships.Add((WordDocument.PictureRelationship, "image", "media/signature.png"));
        }
    }

    private void Add(string id, string type, XElement part, string? name = null)
    {
        string file = (name ?? type) + (_variant.Package == PackageForm.OtherPartNames ? "7" : "") + ".xml";
        AddRelated("word", file, Names.WordMl + type + "+xml", part);
        _relationships.Add((id, type, _variant.Package == PackageForm.AbsoluteTargets ? "/word/" + file : file));
    }

    private void AddRelated(string folder, string file, string contentType, XElement part)
    {
        _types[$"/{folder}/{file}"] = contentType;
        _parts.Add(($"{folder}/{file}", Serialize(part)));
    }

    private byte[] Serialize(XElement part)
    {
        if (_variant.Package == PackageForm.Strict)
        {
            StrictNames.Apply(part);
        }

        part.Add(NamespacePrefixes.For(part, _variant.Package));
        Encoding encoding = _variant.Package switch
        {
            PackageForm.Utf16 => Encoding.Unicode,
            PackageForm.WithByteOrderMark => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = encoding }))
        {
            new XDocument(new XDeclaration("1.0", null, "yes"), part).Save(writer);
        }

        return stream.ToArray();
    }

    private byte[] Zip()
    {
        string mainName = Path.GetFileName(_main);
        _parts.Insert(0, ("[Content_Types].xml", Plain(ContentTypes())));
        _parts.Insert(1, ("_rels/.rels", Plain(Relationships([("rId1", "officeDocument", _main), ("rId2", "extended-properties", "docProps/app.xml")]))));
        _parts.Insert(2, ($"word/_rels/{mainName}.rels", Plain(Relationships(_relationships))));
        CompressionLevel level = _variant.Package == PackageForm.Stored ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] bytes) in _parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(path, level);
                entry.LastWriteTime = Timestamp;
                using Stream target = entry.Open();
                target.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private XElement ContentTypes()
    {
        XNamespace ns = Prefixes + "content-types";
        return new XElement(
            ns + "Types",
            new XElement(ns + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ns + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            new XElement(ns + "Default", new XAttribute("Extension", "png"), new XAttribute("ContentType", "image/png")),
            _types.Select(type => new XElement(ns + "Override", new XAttribute("PartName", type.Key), new XAttribute("ContentType", type.Value))));
    }

    private XElement Relationships(IEnumerable<(string Id, string Type, string Target)> relationships)
    {
        XNamespace ns = Prefixes + "relationships";
        return new XElement(ns + "Relationships", relationships.Select(one => new XElement(
            ns + "Relationship",
            new XAttribute("Id", one.Id),
            new XAttribute("Type", RelationshipType(one.Type)),
            new XAttribute("Target", one.Target))));
    }

    private string RelationshipType(string type) => _variant.Package == PackageForm.Strict
        ? StrictNames.Of(Names.Relationship + type)
        : Names.Relationship + type;

    private static byte[] Plain(XElement element)
    {
        using MemoryStream stream = new();
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), element).Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
