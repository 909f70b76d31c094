namespace FormatCheck.Generator.Plans;

/// <summary>What stands below the body: signatures at the right, recipients at the left.</summary>
public sealed class Closing
{
    public SignatureBlock? Right { get; set; }

    /// <summary>The second block of minutes and joint documents.</summary>
    public SignatureBlock? Left { get; set; }

    /// <summary><c>Xác nhận chữ ký của đồng chí ...</c> and its block, below the others.</summary>
    public SignatureBlock? Confirmation { get; set; }

    public Recipients? Recipients { get; set; }

    /// <summary>Puts the signature left and the recipients right, which is wrong.</summary>
    public bool Swapped { get; set; }

    public IEnumerable<SignatureBlock> Blocks =>
        new[] { Left, Right, Confirmation }.OfType<SignatureBlock>();

    public IEnumerable<Paragraph> All =>
        Blocks.SelectMany(block => block.Signer is null ? block.Lines : [.. block.Lines, block.Signer]).Concat(Recipients?.All ?? []);
}
