namespace FormatCheck.Docx;

internal enum RelationshipKind : byte
{
    Other,
    OfficeDocument,
    Styles,
    Numbering,
    Settings,
    Theme,
    Header,
    Footer,
    Footnotes,
    Endnotes,
    Comments,
}

internal readonly record struct Relationship(string Id, RelationshipKind Kind, string Target);

/// <summary>The relationships of a part (ISO/IEC 29500-2, 6.5), those that lead out of the package left out.</summary>
internal static class Relationships
{
    /// <param name="owner">The part they start from, or an empty string for the package.</param>
    /// <returns>A list that holds until the next are read.</returns>
    public static List<Relationship> Read(ZipPackage package, string owner, ReadLimits limits, ReaderMemory memory, CancellationToken cancellationToken)
    {
        List<Relationship> found = memory.Relationships;
        found.Clear();
        int slash = owner.LastIndexOf('/');
        string name = owner.Length == 0 ? "_rels/.rels" : string.Concat(owner.AsSpan(0, slash + 1), "_rels/", owner.AsSpan(slash + 1), ".rels");
        memory.Shared.Add(package, name);
        if (!XmlSource.TryOpen(package, name, limits, out XmlSource? source))
        {
            return found;
        }

        using (source)
        {
            var xml = new PartReader(source, memory.PartWork, cancellationToken);
            while (xml.Read())
            {
                if (xml.IsStart && xml.LocalName == Name.Relationship && xml.Namespace == Ns.PackageRelationships)
                {
                    Add(ref xml, owner, memory);
                }
            }
        }

        return found;
    }

    private static void Add(ref PartReader xml, string owner, ReaderMemory memory)
    {
        ReadOnlySpan<byte> mode = xml.PlainAttribute("TargetMode"u8);
        RelationshipKind kind = Classify(xml.PlainAttribute("Type"u8));
        ReadOnlySpan<byte> target = xml.PlainAttribute("Target"u8);
        if (kind != RelationshipKind.Other && !target.IsEmpty && !mode.SequenceEqual("External"u8))
        {
            string id = memory.Names.Intern(xml.PlainAttribute("Id"u8));
            memory.Relationships.Add(new Relationship(id, kind, PartName.Resolve(owner, target, memory.Names)));
        }
    }

    /// <summary>By the last segment of the type; what comes before it differs between transitional and strict.</summary>
    private static RelationshipKind Classify(ReadOnlySpan<byte> type)
    {
        if (!type.StartsWith("http://schemas.openxmlformats.org/officeDocument/2006/relationships/"u8) && !type.StartsWith("http://purl.oclc.org/ooxml/officeDocument/relationships/"u8))
        {
            return RelationshipKind.Other;
        }

        ReadOnlySpan<byte> name = type[(type.LastIndexOf((byte)'/') + 1)..];
        return name switch
        {
            _ when name.SequenceEqual("officeDocument"u8) => RelationshipKind.OfficeDocument,
            _ when name.SequenceEqual("styles"u8) => RelationshipKind.Styles,
            _ when name.SequenceEqual("numbering"u8) => RelationshipKind.Numbering,
            _ when name.SequenceEqual("settings"u8) => RelationshipKind.Settings,
            _ when name.SequenceEqual("theme"u8) => RelationshipKind.Theme,
            _ when name.SequenceEqual("header"u8) => RelationshipKind.Header,
            _ when name.SequenceEqual("footer"u8) => RelationshipKind.Footer,
            _ when name.SequenceEqual("footnotes"u8) => RelationshipKind.Footnotes,
            _ when name.SequenceEqual("endnotes"u8) => RelationshipKind.Endnotes,
            _ when name.SequenceEqual("comments"u8) => RelationshipKind.Comments,
            _ => RelationshipKind.Other,
        };
    }
}
