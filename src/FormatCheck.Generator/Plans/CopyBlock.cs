namespace FormatCheck.Generator.Plans;

/// <summary>The components of a copy, below the copied document (II.3.3 and Phụ lục 2).</summary>
public sealed class CopyBlock
{
    public List<Paragraph> Left { get; } = [];

    public List<Paragraph> Right { get; } = [];

    public required SignatureBlock Signature { get; init; }

    /// <summary>None in a copy that bears only a stamp and a signature.</summary>
    public required Recipients? Recipients { get; set; }

    /// <summary>Whether a line across the text width parts the copy from the document.</summary>
    public bool Line { get; set; } = true;

    /// <summary>How much of the text width the line spans.</summary>
    public double LineShare { get; set; } = 1;

    public IEnumerable<Paragraph> All =>
        [.. Left, .. Right, .. Signature.Lines, .. Signature.Signer is null ? Array.Empty<Paragraph>() : [Signature.Signer], .. Recipients?.All ?? []];

    public static CopyBlock Of(Letterhead head, string kind, SignatureBlock signature, Recipients recipients)
    {
        CopyBlock copy = new() { Signature = signature, Recipients = recipients };
        copy.Left.AddRange(head.Left);
        copy.Right.Add(new Paragraph(Role.CopyKind, kind, Look.InBold()) { Alignment = Alignment.Center });
        copy.Right.AddRange(head.Right.Where(line => line.Role == Role.PlaceDate));
        return copy;
    }
}
