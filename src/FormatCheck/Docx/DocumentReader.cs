using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads the parts of one document in the order in which they are needed, and puts the draft together.</summary>
internal sealed class DocumentReader : IDisposable
{
    private readonly ZipPackage _package;
    private readonly string _main;
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Relationship> _relationships;
    private readonly ReaderMemory _memory;
    private readonly DraftBuilder _builder = new();
    private readonly RetainedParts _retained = new();
    private bool _isDone;

    public DocumentReader(ZipPackage package, string main, ReadLimits limits, ReaderMemory memory, CancellationToken cancellationToken)
    {
        _package = package;
        _memory = memory;
        _main = main;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _relationships = Relationships.Read(package, main, limits, memory, cancellationToken);
    }

    public Draft Read()
    {
        DocumentContext context = ReadDefinitions(out FormatTrace trace);
        ReadStory(context, StoryKind.Body, _main, StoryPart.OfBody);
        context.Sections.Finish();
        var headers = new HeaderStories(_relationships, context.Sections.All);
        foreach (HeaderPart header in headers.Parts)
        {
            if (_package.Contains(header.Part))
            {
                headers.Add(header.Part, _builder.Stories.Count);
                ReadStory(context, header.Kind, header.Part, header.Section);
                context.Geometry.Settle(context.Sections.All[header.Section]);
            }
        }

        ReadNotes(context, RelationshipKind.Footnotes);
        ReadNotes(context, RelationshipKind.Endnotes);
        headers.AddSections(_builder);
        var draft = new Draft(_builder, FactsOf(context), trace, _retained);
        _isDone = true;
        return draft;
    }

    /// <summary>The draft owns the buffers once it exists.</summary>
    public void Dispose()
    {
        if (!_isDone)
        {
            _builder.Dispose();
            _retained.Dispose();
        }
    }

    private DocumentContext ReadDefinitions(out FormatTrace trace)
    {
        DocumentSettings settings = DocumentSettings.Default;
        if (TryOpen(RelationshipKind.Settings, out XmlSource? source))
        {
            using XmlSource part = source;
            settings = DocumentSettings.Read(part, _memory.PartWork, _cancellationToken);
        }

        ThemeFonts? theme = null;
        if (TryOpen(RelationshipKind.Theme, out source))
        {
            using XmlSource part = source;
            theme = ThemeFonts.Read(part, settings.ThemeLanguages, _memory, _cancellationToken);
        }

        StyleSheet? styles = TryOpen(RelationshipKind.Styles, out source) ? _retained.Add(new StyleSheet(source, _memory, _cancellationToken)) : null;
        bool stylesAreLost = styles is null && Find(RelationshipKind.Styles) is not null;
        Numbering numbering = _retained.Add(new Numbering(TryOpen(RelationshipKind.Numbering, out source) ? source : null, styles, _memory, _cancellationToken));
        var chains = new StyleChains(styles, numbering, _memory.Formats);
        var layers = new TableLayers(styles, chains, _memory.Formats);
        var runs = new FormatResolver(styles, chains, layers, theme, settings, stylesAreLost, _memory);
        var paragraphs = new ParagraphResolver(styles, chains, layers, numbering, settings, stylesAreLost, _memory);
        var geometry = new PendingGeometry(_builder, paragraphs, settings.GutterAtTop);
        trace = new FormatTrace(runs, paragraphs, layers, chains);
        return new DocumentContext
        {
            Limits = _limits,
            CancellationToken = _cancellationToken,
            Settings = settings,
            Styles = styles,
            Chains = chains,
            Numbering = numbering,
            Counter = new NumberCounter(numbering),
            Layers = layers,
            Runs = runs,
            Paragraphs = paragraphs,
            Properties = new PropertyContext(styles, _memory.Names, _memory.Formats),
            Builder = _builder,
            Geometry = geometry,
            Sections = new SectionList(_builder, geometry),
        };
    }

    private void ReadNotes(DocumentContext context, RelationshipKind kind)
    {
        if (Find(kind) is { } part && _package.Contains(part))
        {
            ReadStory(context, StoryKind.Notes, part, 0);
            context.Geometry.Settle(context.Sections.All[0]);
        }
    }

    private void ReadStory(DocumentContext context, StoryKind kind, string part, int section)
    {
        if (!XmlSource.TryOpen(_package, part, _limits, out XmlSource? source))
        {
            PackageThrow.NoMainPart("The main part is missing.", part);
        }

        int first = _builder.CurrentParagraph;
        int story = _builder.Stories.Count;
        _builder.Stories.Add(new Story(kind, part, first, 0));
        using var storyPart = new StoryPart(source, new PropertyReader(context.Properties, context.Runs, context.Paragraphs, _memory), story, section);
        using var reader = new StoryReader(context, storyPart);
        var xml = new PartReader(source, _memory.PartWork, _cancellationToken);
        reader.ReadPart(ref xml, kind);
        _builder.Stories[story] = new Story(kind, part, first, _builder.CurrentParagraph - first);
    }

    private static DraftFacts FactsOf(DocumentContext context) => new()
    {
        MirrorMargins = context.Settings.MirrorMargins,
        EvenAndOddHeaders = context.Settings.EvenAndOddHeaders,
        GutterAtTop = context.Settings.GutterAtTop,
        DefaultTab = context.Settings.DefaultTab,
        OpenRevisions = context.Observations.OpenRevisions,
        FirstRevision = context.Observations.FirstRevision,
        Comments = context.Observations.Comments,
        FirstComment = context.Observations.FirstComment,
        HiddenRuns = context.Observations.HiddenRuns,
        FirstHidden = context.Observations.FirstHidden,
        HiddenSnippet = context.Observations.HiddenSnippet,
    };

    private string? Find(RelationshipKind kind)
    {
        foreach (Relationship relationship in _relationships)
        {
            if (relationship.Kind == kind)
            {
                return relationship.Target;
            }
        }

        return null;
    }

    private bool TryOpen(RelationshipKind kind, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out XmlSource? source) =>
        XmlSource.TryOpen(_package, Find(kind), _limits, out source);
}
