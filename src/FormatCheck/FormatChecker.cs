using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>Checks drafts against a pack of rules. One instance serves all threads.</summary>
/// <example>
/// <code>
/// CheckReport report = new FormatChecker().Check("cong-van.docx");
/// </code>
/// </example>
public sealed class FormatChecker
{
    /// <summary>Creates a checker: the pack is loaded and compiled once.</summary>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">An option is not valid; the message names it.</exception>
    public FormatChecker(FormatCheckOptions? options = null)
    {
        Rules = [];
        _ = options;
    }

    /// <summary>Gets the rules of the pack, in the order of the standard.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>Checks the file at a path.</summary>
    /// <returns>The report. A draft with faults gives findings, never an exception.</returns>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckReport Check(string path, CancellationToken cancellationToken = default) => throw new NotSupportedException(path);

    /// <summary>Checks a document read from a stream, from its current position to its end; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that the report carries.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    public CheckReport Check(Stream stream, string name = "", CancellationToken cancellationToken = default) => throw new NotSupportedException(name);

    /// <summary>Checks a document in memory, without copying it.</summary>
    /// <param name="document">The bytes of the file.</param>
    /// <param name="name">The name that the report carries.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    public CheckReport Check(ReadOnlyMemory<byte> document, string name = "", CancellationToken cancellationToken = default) => throw new NotSupportedException(name);

    /// <summary>Tells what is recognised in the file at a path, with effective formats and their origins.</summary>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    public Inspection Inspect(string path, CancellationToken cancellationToken = default) => throw new NotSupportedException(path);
}
