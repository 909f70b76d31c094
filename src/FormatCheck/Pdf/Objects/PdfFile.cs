namespace FormatCheck.Pdf.Objects;

/// <summary>A PDF file: its cross-references, objects and streams (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile : IDisposable
{
    /// <exception cref="DocumentFormatException">The file is no PDF that can be read.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken) => throw new NotImplementedException();

    public PdfObject Trailer => throw new NotImplementedException();

    public PdfObject Catalog => throw new NotImplementedException();

    /// <summary>Gets the pages in order, inherited attributes resolved; cycles and depth are guarded.</summary>
    public IReadOnlyList<PdfPage> Pages => throw new NotImplementedException();

    /// <summary>The decoded bytes of a stream, in a pooled buffer that the caller disposes. As many bytes as could be decoded; empty for what is no stream or an image's own filter.</summary>
    public DecodedStream Decode(in PdfObject stream) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}

/// <summary>A stream's decoded bytes in a pooled buffer.</summary>
internal struct DecodedStream : IDisposable
{
    public readonly ReadOnlySpan<byte> Span => throw new NotImplementedException();

    /// <summary>Gets whether all of the stream could be decoded.</summary>
    public readonly bool IsComplete => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}

/// <summary>A rectangle in points, normalised: <see cref="Left"/> is at most <see cref="Right"/>, <see cref="Bottom"/> at most <see cref="Top"/>.</summary>
internal readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;
}

/// <summary>A page with what it inherits from the page tree (7.7.3.3, 7.7.3.4).</summary>
/// <param name="Dictionary">The page object.</param>
/// <param name="Resources">Its resource dictionary, or null.</param>
/// <param name="MediaBox">The medium; A4 where the file says nothing that can be used.</param>
/// <param name="CropBox">The visible part: the crop box within the media box.</param>
/// <param name="Rotate">0, 90, 180 or 270, clockwise.</param>
/// <param name="UserUnit">The size of a unit in points; 1 by default.</param>
internal sealed record PdfPage(PdfObject Dictionary, PdfObject Resources, PdfRectangle MediaBox, PdfRectangle CropBox, int Rotate, double UserUnit);
