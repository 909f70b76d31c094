using System.Runtime.CompilerServices;

namespace FormatCheck;

/// <summary>How much a file may ask of the reader before it is refused with <see cref="DocumentProblem.TooLarge"/>.</summary>
public sealed record ReadLimits
{
    private readonly long _maxFileBytes = 256L * 1024 * 1024;
    private readonly int _maxPartBytes = 64 * 1024 * 1024;
    private readonly int _maxTotalBytes = 96 * 1024 * 1024;
    private readonly int _maxDepth = 20_000;
    private readonly int _maxParagraphs = 1_000_000;

    /// <summary>Gets the largest accepted file, in bytes.</summary>
    /// <value>The default is 256 MiB.</value>
    public long MaxFileBytes { get => _maxFileBytes; init => _maxFileBytes = Positive(value); }

    /// <summary>Gets the largest inflated size of one part, in bytes.</summary>
    /// <value>The default is 64 MiB.</value>
    public int MaxPartBytes { get => _maxPartBytes; init => _maxPartBytes = (int)Positive(value); }

    /// <summary>Gets the largest inflated size of all parts that are read, in bytes.</summary>
    /// <value>The default is 96 MiB.</value>
    public int MaxTotalBytes { get => _maxTotalBytes; init => _maxTotalBytes = (int)Positive(value); }

    /// <summary>Gets the deepest accepted nesting of elements.</summary>
    /// <value>The default is 20 000.</value>
    public int MaxDepth { get => _maxDepth; init => _maxDepth = (int)Positive(value); }

    /// <summary>Gets the largest accepted number of paragraphs.</summary>
    /// <value>The default is 1 000 000.</value>
    public int MaxParagraphs { get => _maxParagraphs; init => _maxParagraphs = (int)Positive(value); }

    private static long Positive(long value, [CallerMemberName] string property = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, property);
        return value;
    }
}
