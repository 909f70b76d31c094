namespace FormatCheck.Pdf.Objects;

/// <summary>Decodes streams: finds their bytes, decrypts them and runs their filters (ISO 32000-1, 7.3.8, 7.4, 7.6).</summary>
internal sealed class StreamDecoder(PdfFile file, PdfBuffer buffer, DecodeBudget budget) : IDisposable
{
    private readonly StreamLocator _locator = new(buffer);
    private readonly FlateFilter _flate = new(file.CancellationToken);

    public DecodedStream Decode(in PdfObject stream, SecurityHandler? security)
    {
        if (stream.Kind != PdfKind.Stream)
        {
            return default;
        }

        ArraySegment<byte> data = _locator.Locate(stream);
        budget.Spend(data.Count);
        var chain = new FilterChain(_flate, budget);
        return security?.MethodOf(stream) is { } method and not CryptMethod.None ? chain.Run(stream, security.DecryptStream(stream, method, data)) : chain.Run(stream, data);
    }

    /// <summary>The decoded bytes of data that stands beside its dictionary, as an inline image's does.</summary>
    public DecodedStream Decode(in PdfObject dictionary, ArraySegment<byte> data)
    {
        budget.Spend(data.Count);
        return new FilterChain(_flate, budget).Run(dictionary, data);
    }

    public void Dispose() => _flate.Dispose();
}
