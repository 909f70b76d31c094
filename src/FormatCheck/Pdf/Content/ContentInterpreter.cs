using FormatCheck.Drafts;
using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>Runs the content streams of pages and takes down glyphs, lines and images (ISO 32000-1, 7.8, 8 and 9). Nothing is rendered.</summary>
internal sealed partial class ContentInterpreter(PdfFile file, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>A page that asks for more is no page that a person has made.</summary>
    private const int MaxOperators = 20_000_000;
    private const int MaxSavedStates = 1024;
    private const int OperatorsBetweenChecks = 4096;

    private readonly FontCache _fonts = new(file);
    private readonly OptionalContent _layers = new(file.Catalog);
    private readonly NameCache _spaces = new();
    private readonly NameCache _extendedStates = new();
    private readonly OperandStack _operands = new();
    private readonly MarkedContent _marked = new();
    private readonly PathRecorder _path = new();
    private readonly PooledList<GraphicsState> _saved = new(16);

    private PageContent _page = null!;
    private ResourceScope _scope;
    private ResourceScope _pageScope;
    private GraphicsState _state;
    private int _savedTooDeep;

    /// <summary>The number of saved states that belong to what encloses the stream being run.</summary>
    private int _savedBase;
    private int _operators;
    private bool _isClipPending;

    /// <summary>Gets the fonts met so far; <see cref="GlyphStyle.Font"/> is an index into them.</summary>
    public IReadOnlyList<PdfFont> Fonts => _fonts.Fonts;

    /// <summary>Takes down what a page shows; what <paramref name="content"/> held before is dropped.</summary>
    public void Read(PdfPage page, PageContent content)
    {
        cancellationToken.ThrowIfCancellationRequested();
        content.Clear();
        Matrix toPage = PagePlacement.Place(page, content);
        Begin(page, content, toPage);
        PdfObject contents = page.Dictionary["Contents"u8];
        if (contents.Kind == PdfKind.Array)
        {
            foreach (PdfObject part in contents.Items)
            {
                Run(part);
            }
        }
        else
        {
            Run(contents);
        }

        _operands.Clear();
        _marked.EndDownTo(0, content);
        _page = null!;
    }

    public void Dispose()
    {
        _operands.Dispose();
        _marked.Dispose();
        _path.Dispose();
        _saved.Dispose();
    }

    private void Begin(PdfPage page, PageContent content, in Matrix toPage)
    {
        _page = content;
        _scope = _pageScope = ResourceScope.Of(page.Resources);
        _state = GraphicsState.Initial(toPage, new Box(0, 0, content.Width, content.Height));
        _saved.RemoveFrom(0);
        _savedBase = 0;
        _savedTooDeep = 0;
        _operators = 0;
        _forms = 0;
        _formBytes = 0;
        _doubtfulBytes = 0;
        _isClipPending = false;
        _twin = NoTwin;
        _recentStrings.Clear();
        _operands.Clear();
        _marked.Clear();
        _path.Clear();
        BeginText();
    }

    private void Run(in PdfObject stream)
    {
        if (stream.Kind != PdfKind.Stream)
        {
            return;
        }

        DecodedStream decoded = file.Decode(stream);
        try
        {
            Run(decoded.Span);
        }
        finally
        {
            decoded.Dispose();
        }
    }

    private void Run(ReadOnlySpan<byte> stream)
    {
        var scanner = new ContentScanner(stream, _operands);
        while (_operators < MaxOperators)
        {
            int operation = scanner.NextOperator();
            if (operation == Operator.None)
            {
                break;
            }

            Execute(operation, ref scanner);
            _operands.Clear();
            if (++_operators % OperatorsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        // An operator may stand in the next stream of the page.
        _operands.Detach(stream);
    }
}
