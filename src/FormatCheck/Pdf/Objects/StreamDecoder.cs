namespace FormatCheck.Pdf.Objects;

/// <summary>Decodes streams through their filters (ISO 32000-1, 7.4).</summary>
internal sealed class StreamDecoder(PdfFile file, PdfBuffer buffer, DecodeBudget budget)
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
        return new FilterChain(_flate, budget).Run(stream, data);
    }
}
