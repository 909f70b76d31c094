using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads the parts of one document in the order in which they are needed, and puts the draft together.</summary>
internal sealed class DocumentReader : IDisposable
{
    private readonly ZipPackage _package;
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly ReaderMemory _memory;
    private readonly IDisposable? _retained;
    private readonly DraftBuilder _builder = new();
    private bool _isDone;

    /// <param name="retained">What the draft needs until it is disposed, and then disposes.</param>
    public DocumentReader(ZipPackage package, ReadLimits limits, ReaderMemory memory, IDisposable? retained, CancellationToken cancellationToken)
    {
        _package = package;
        _memory = memory;
        _limits = limits;
        _retained = retained;
        _cancellationToken = cancellationToken;
    }

    public Draft Read()
    {
        Definitions definitions = _memory.DefinitionsOf(_package, _limits, _cancellationToken);
        DocumentContext context = ContextOf(definitions);
        ReadStory(context, StoryKind.Body, definitions.Main, StoryPart.OfBody);
        context.Sections.Finish();
        var headers = new HeaderStories(definitions.Relationships, context.Sections.All);
        foreach (HeaderPart header in headers.Parts)
        {
            if (_package.Contains(header.Part))
            {
                headers.Add(header.Part, _builder.Stories.Count);
                ReadStory(context, header.Kind, header.Part, header.Section);
                context.Geometry.Settle(context.Sections.All[header.Section]);
            }
        }

        ReadNotes(context, definitions.Find(RelationshipKind.Footnotes));
        ReadNotes(context, definitions.Find(RelationshipKind.Endnotes));
        headers.AddSections(_builder);
        var trace = new FormatTrace(definitions.Runs, definitions.Paragraphs, definitions.Layers, definitions.Chains);
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
            _retained?.Dispose();
        }
    }

    private DocumentContext ContextOf(Definitions definitions)
    {
        var geometry = new PendingGeometry(_builder, definitions.Paragraphs, definitions.Settings.GutterAtTop);
        return new DocumentContext
        {
            Limits = _limits,
            CancellationToken = _cancellationToken,
            Settings = definitions.Settings,
            Styles = definitions.Styles,
            Chains = definitions.Chains,
            Numbering = definitions.Numbering,
            Counter = new NumberCounter(definitions.Numbering),
            Layers = definitions.Layers,
            Runs = definitions.Runs,
            Paragraphs = definitions.Paragraphs,
            Properties = new PropertyContext(definitions.Styles, _memory.Names, _memory.Formats),
            Builder = _builder,
            Geometry = geometry,
            Sections = new SectionList(_builder, geometry),
        };
    }

    private void ReadNotes(DocumentContext context, string? part)
    {
        if (part is not null && _package.Contains(part))
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
}
