namespace FormatCheck.Docx;

/// <summary>
/// What stands beside a document's stories: relationships, settings, theme, styles and numbering, and the formats that they resolve to.
/// Documents made from one template share it to the byte, and it is then read once.
/// </summary>
internal sealed class Definitions : IDisposable
{
    /// <summary>What a document of unusual size needed is not kept, in bytes.</summary>
    private const int MostKept = 512 * 1024;

    private Definitions(string main, List<Relationship> relationships)
    {
        Main = main;
        Relationships = relationships;
    }

    /// <summary>Gets the name of the main part.</summary>
    public string Main { get; }

    /// <summary>Gets the relationships of the main part.</summary>
    public List<Relationship> Relationships { get; }

    public required DocumentSettings Settings { get; init; }

    public required StyleSheet? Styles { get; init; }

    public required Numbering Numbering { get; init; }

    public required StyleChains Chains { get; init; }

    public required TableLayers Layers { get; init; }

    public required FormatResolver Runs { get; init; }

    public required ParagraphResolver Paragraphs { get; init; }

    public bool IsLarge => (Styles?.Bytes ?? 0) + Numbering.Bytes > MostKept;

    /// <summary>Reads the definitions of a package, those parts named to <paramref name="memory"/> by which another package can be told to share them.</summary>
    /// <exception cref="DocumentFormatException">The package has no main part, or a part cannot be read.</exception>
    public static Definitions Read(ZipPackage package, ReadLimits limits, ReaderMemory memory, CancellationToken cancellationToken)
    {
        var reader = new DefinitionReader(package, limits, memory, cancellationToken);
        return reader.Read();
    }

    /// <summary>The part that a relationship leads to; of several of one kind the first.</summary>
    public string? Find(RelationshipKind kind) => Find(Relationships, kind);

    public void Dispose()
    {
        Styles?.Dispose();
        Numbering.Dispose();
    }

    private static string? Find(List<Relationship> relationships, RelationshipKind kind)
    {
        foreach (Relationship relationship in relationships)
        {
            if (relationship.Kind == kind)
            {
                return relationship.Target;
            }
        }

        return null;
    }

    private readonly ref struct DefinitionReader(ZipPackage package, ReadLimits limits, ReaderMemory memory, CancellationToken cancellationToken)
    {
        public Definitions Read()
        {
            string main = MainPart();
            List<Relationship> relationships = Docx.Relationships.Read(package, main, limits, memory, cancellationToken);
            DocumentSettings settings = DocumentSettings.Default;
            if (TryOpen(relationships, RelationshipKind.Settings, out XmlSource? source))
            {
                using XmlSource part = source;
                settings = DocumentSettings.Read(part, memory.PartWork, cancellationToken);
            }

            ThemeFonts? theme = null;
            if (TryOpen(relationships, RelationshipKind.Theme, out source))
            {
                using XmlSource part = source;
                theme = ThemeFonts.Read(part, settings.ThemeLanguages, memory, cancellationToken);
            }

            StyleSheet? styles = TryOpen(relationships, RelationshipKind.Styles, out source) ? new StyleSheet(source, memory, cancellationToken) : null;
            bool stylesAreLost = styles is null && Find(relationships, RelationshipKind.Styles) is not null;
            Numbering numbering = ReadNumbering(relationships, styles);
            var chains = new StyleChains(styles, numbering, memory.Formats);
            var layers = new TableLayers(styles, chains, memory.Formats);
            return new Definitions(main, relationships)
            {
                Settings = settings,
                Styles = styles,
                Numbering = numbering,
                Chains = chains,
                Layers = layers,
                Runs = new FormatResolver(styles, chains, layers, theme, settings, stylesAreLost, memory),
                Paragraphs = new ParagraphResolver(styles, chains, layers, numbering, settings, stylesAreLost, memory),
            };
        }

        private Numbering ReadNumbering(List<Relationship> relationships, StyleSheet? styles)
        {
            XmlSource? source = null;
            try
            {
                return new Numbering(TryOpen(relationships, RelationshipKind.Numbering, out source) ? source : null, styles, memory, cancellationToken);
            }
            catch
            {
                source?.Dispose();
                styles?.Dispose();
                throw;
            }
        }

        private string MainPart()
        {
            foreach (Relationship relationship in Docx.Relationships.Read(package, "", limits, memory, cancellationToken))
            {
                if (relationship.Kind == RelationshipKind.OfficeDocument && package.Contains(relationship.Target))
                {
                    return relationship.Target;
                }
            }

            PackageThrow.NoMainPart("No relationship of the package leads to one.");
            return "";
        }

        private bool TryOpen(List<Relationship> relationships, RelationshipKind kind, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out XmlSource? source)
        {
            source = null;
            if (Find(relationships, kind) is not { } name)
            {
                return false;
            }

            memory.Shared.Add(package, name);
            return XmlSource.TryOpen(package, name, limits, out source);
        }
    }
}
