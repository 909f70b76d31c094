namespace FormatCheck.Pdf.Objects;

/// <summary>Holds decoded bytes within the limits: each stream, what is alive at a time, and the work of all together.</summary>
internal sealed class DecodeBudget(ReadLimits limits, int fileLength)
{
    /// <summary>A drawing used on every page is decoded once per page, so that the whole may be larger than what is alive; a small file that goes on for ever may not.</summary>
    private const int LargestRatio = 256;

    private long _alive;
    private long _work = (4L * limits.MaxTotalBytes) + ((long)LargestRatio * fileLength);

    /// <summary>Gets the largest size of one stream.</summary>
    public int LargestStream => limits.MaxPartBytes;

    /// <summary>The largest size of what one filter hands to the next: a bomb in a bomb is stopped at the first.</summary>
    public int LargestStep(int inputLength) => Math.Min(limits.MaxPartBytes, Math.Max(limits.MaxPartBytes / 8, inputLength));

    /// <summary>Counts bytes that were decoded or are to be read.</summary>
    public void Spend(int bytes)
    {
        _work -= bytes;
        if (_work < 0)
        {
            PdfThrow.TooLarge("The streams decode to far more bytes than the file has.");
        }
    }

    public void Keep(int bytes)
    {
        _alive += bytes;
        if (_alive > limits.MaxTotalBytes)
        {
            PdfThrow.TooLarge($"The decoded streams have more than {limits.MaxTotalBytes} bytes together.");
        }
    }

    public void GiveBack(int bytes) => _alive -= bytes;
}
