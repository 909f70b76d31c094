using System.Runtime.InteropServices;

namespace FormatCheck.Pdf.Objects;

/// <summary>A PDF file: its cross-references, objects and streams (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile : IDisposable
{
    /// <summary>So far into the file the header is looked for.</summary>
    private const int FarthestHeader = 1024;

    private readonly ObjectTable _objects;
    private readonly StreamDecoder _decoder;
    private readonly int _length;
    private IReadOnlyList<SignatureField>? _signatures;

    private PdfFile(ArraySegment<byte> file, int headerOffset, ReadLimits limits, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        _length = file.Count;
        Large = new LargeObjects(file.Count);
        var buffer = new PdfBuffer(this, file, isFile: true);
        _objects = new ObjectTable(this, buffer, headerOffset);
        _decoder = new StreamDecoder(this, buffer, new DecodeBudget(limits, file.Count));
    }

    public PdfObject Trailer { get; private set; }

    public PdfObject Catalog { get; private set; }

    /// <summary>Gets the pages in order, inherited attributes resolved; cycles and depth are guarded.</summary>
    public IReadOnlyList<PdfPage> Pages { get; private set; } = [];

    /// <summary>Gets the signature fields, as the file tells of them; read when they are first asked for.</summary>
    public IReadOnlyList<SignatureField> Signatures => _signatures ??= new SignatureReader(this, _length).Read();

    internal CancellationToken CancellationToken { get; }

    /// <summary>Gets what decrypts strings and streams, or <see langword="null"/> for a file that is not encrypted.</summary>
    internal SecurityHandler? Security { get; private set; }

    /// <summary>Gets what is known of objects that are too large to be scanned again and again.</summary>
    internal LargeObjects Large { get; }

    /// <exception cref="DocumentFormatException">The file is no PDF that can be read.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (file.IsEmpty)
        {
            PdfThrow.Empty();
        }

        if (!MemoryMarshal.TryGetArray(file, out ArraySegment<byte> bytes))
        {
            bytes = file.ToArray();
        }

        int header = file.Span[..Math.Min(file.Length, FarthestHeader)].IndexOf("%PDF-"u8);
        var opened = new PdfFile(bytes, Math.Max(0, header), limits, cancellationToken);
        try
        {
            opened.Read(header >= 0);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The decoded bytes of a stream, in a pooled buffer that the caller disposes. As many bytes as could be decoded; empty for what is no stream or an image's own filter.</summary>
    public DecodedStream Decode(in PdfObject stream) => _decoder.Decode(stream, Security);

    /// <summary>The decoded bytes of data beside its dictionary, such as an inline image's.</summary>
    public DecodedStream Decode(in PdfObject dictionary, ArraySegment<byte> data) => _decoder.Decode(dictionary, data);

    public void Dispose()
    {
        _objects.Dispose();
        _decoder.Dispose();
        Large.Dispose();
        Security?.Dispose();
    }

    /// <summary>The decoded bytes of a stream that is not encrypted in an encrypted file.</summary>
    internal DecodedStream DecodePlain(in PdfObject stream) => _decoder.Decode(stream, security: null);

    internal PdfObject Resolve(int number) => _objects.Resolve(number);

    private void Read(bool hasHeader)
    {
        PdfObject? trailer = _objects.ReadSections();
        if (trailer is { } found && !found.IsNull)
        {
            Take(found);
        }

        if (Pages.Count == 0)
        {
            Rebuild(hasHeader);
        }
    }

    private void Take(in PdfObject trailer)
    {
        Trailer = trailer;
        Security?.Dispose();
        Security = SecurityHandler.Create(trailer);
        if (_objects.IsRebuilt)
        {
            _objects.AddCompressed();
        }

        Catalog = trailer["Root"u8];
        if (Catalog.Kind == PdfKind.Dictionary)
        {
            Pages = PageTree.Read(Catalog["Pages"u8], CancellationToken);
        }
    }

    private void Rebuild(bool hasHeader)
    {
        PdfObject trailer = _objects.Rebuild();
        Take(trailer.IsNull ? Trailer : trailer);
        if (Pages.Count > 0)
        {
            return;
        }

        bool hasObjects = false;
        foreach (PdfObject candidate in _objects.All())
        {
            hasObjects = true;
            if (candidate.Raw("Type"u8).IsName("Catalog"u8))
            {
                Catalog = candidate;
            }
        }

        if (!hasObjects)
        {
            ThrowUnusable(hasHeader);
        }

        Pages = PageTree.Read(Catalog["Pages"u8], CancellationToken);
        if (Pages.Count == 0)
        {
            Pages = PageTree.Collect(_objects.All());
        }

        if (Pages.Count == 0 && Catalog.Kind != PdfKind.Dictionary)
        {
            PdfThrow.Damaged("It holds neither a catalog nor a page.");
        }

        if (Pages.Count == 0)
        {
            PdfThrow.NoPages();
        }
    }

    private static void ThrowUnusable(bool hasHeader)
    {
        if (!hasHeader)
        {
            PdfThrow.NoPdf();
        }

        PdfThrow.Damaged("It holds no object that can be read.");
    }
}
