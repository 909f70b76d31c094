using System.Collections.Immutable;
using FormatCheck.Comparing;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using FormatCheck.Pdf;
using FormatCheck.Recognition;
using FormatCheck.Rules;

namespace FormatCheck;

/// <summary>Checks drafts against a pack of rules. One instance serves all threads.</summary>
/// <example>
/// <code>
/// CheckReport report = new FormatChecker().Check("cong-van.docx");
/// </code>
/// </example>
public sealed class FormatChecker
{
    private readonly PackChoice _packs;
    private readonly FormatCheckSettings _settings;
    private readonly CheckMemory?[] _memories = new CheckMemory?[Environment.ProcessorCount]; // left by earlier checks, one for each that may run beside others

    /// <summary>Creates a checker: the pack is loaded and compiled once.</summary>
    /// <param name="options">The options, or <see langword="null"/> for the defaults. Later changes to them have no effect.</param>
    /// <exception cref="ArgumentException">Options are not valid; the message names each of them.</exception>
    /// <exception cref="RulePackException">The pack has faults; it names each of them with file and place.</exception>
    public FormatChecker(FormatCheckOptions? options = null)
    {
        options ??= new FormatCheckOptions();
        var problems = new List<string>();
        PackChoice? packs = OptionProblems.Tell(options, problems);
        if (problems.Count > 0 || packs is null)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
        }

        _packs = packs;
        _settings = FormatCheckSettings.From(options);
    }

    /// <summary>Gets the rules of the pack, in the order of the standard; with <c>auto</c> those of every pack that may be chosen.</summary>
    public ImmutableArray<RuleInfo> Rules => [.. _packs.Rules.Select(RuleDescription.Of)];

    /// <summary>Checks the file at a path.</summary>
    /// <param name="path">The file's path; it is only read.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <returns>The report. A draft with faults gives findings, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentFormatException">The file cannot be opened or read as a document.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckReport Check(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileContent content = FileContent.Open(path, _settings.Limits);
        return Check(content.Bytes, path, cancellationToken);
    }

    /// <summary>Checks a document read from a stream, from its current position to its end; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that the report carries.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckReport Check(Stream stream, string name = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using FileContent content = FileContent.Read(stream, _settings.Limits);
        return Check(content.Bytes, name, cancellationToken);
    }

    /// <summary>Checks a document in memory, without copying it.</summary>
    /// <param name="document">The bytes of the file.</param>
    /// <param name="name">The name that the report carries.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckReport Check(ReadOnlyMemory<byte> document, string name = "", CancellationToken cancellationToken = default)
    {
        CheckMemory memory = TakeMemory();
        CheckReport report = Check(document, name, memory, cancellationToken);
        if (memory.Reader.TryKeep())
        {
            Keep(memory);
        }

        return report;
    }

    /// <summary>Checks many files on several cores.</summary>
    /// <param name="paths">The files' paths; they are only read.</param>
    /// <param name="jobs">How many files are checked at once; 0 stands for the number of cores.</param>
    /// <param name="cancellationToken">Cancels what is still to be done.</param>
    /// <returns>A result for each path, in the order of the paths; a file that cannot be read gives its exception and never hides the others. Memory is bounded by <paramref name="jobs"/>, not by the number of files.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jobs"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example>
    /// <code>
    /// await foreach (CheckResult result in checker.CheckManyAsync(Directory.EnumerateFiles("mau", "*.docx")))
    /// {
    ///     Console.WriteLine($"{result.File}: {result.Report?.ErrorCount} {result.Exception?.Message}");
    /// }
    /// </code>
    /// </example>
    public IAsyncEnumerable<CheckResult> CheckManyAsync(IEnumerable<string> paths, int jobs = 0, CancellationToken cancellationToken = default) =>
        CheckBatch.RunAsync(paths, Check, jobs, cancellationToken);

    /// <summary>Compares two files, e.g. a DOCX and the PDF that was made from it: their findings, places left out, and the text of their bodies.</summary>
    /// <param name="first">The path of one file; it is only read.</param>
    /// <param name="second">The path of the other file; it is only read.</param>
    /// <param name="cancellationToken">Cancels the comparison.</param>
    /// <exception cref="ArgumentNullException">A path is <see langword="null"/>.</exception>
    /// <exception cref="DocumentFormatException">A file cannot be opened or read as a document.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Comparison Compare(string first, string second, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        using FileContent firstContent = FileContent.Open(first, _settings.Limits);
        using FileContent secondContent = FileContent.Open(second, _settings.Limits);
        using Draft firstDraft = Read(firstContent.Bytes, null, cancellationToken);
        using Draft secondDraft = Read(secondContent.Bytes, null, cancellationToken);
        using var firstLines = new RecognisedDraft(firstDraft);
        using var secondLines = new RecognisedDraft(secondDraft);
        RulePack pack = _packs.For(firstLines, _settings.TimeProvider); // two forms of one document: one pack for both
        CheckReport firstReport = Check(firstLines, pack, first, cancellationToken), secondReport = Check(secondLines, pack, second, cancellationToken);
        var findings = new FindingComparer(firstReport, secondReport, pack);
        (ImmutableArray<TextDifference> texts, LocalizedText? notice) = TextComparer.Compare(firstDraft, secondDraft, cancellationToken);
        return new Comparison(firstReport, secondReport, findings.Differences(), texts, findings.NotCompared()) { TextNotice = notice };
    }

    /// <summary>Tells what is recognised in the file at a path, with effective formats and their origins.</summary>
    /// <param name="path">The file's path; it is only read.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentFormatException">The file cannot be opened or read as a document.</exception>
    public Inspection Inspect(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileContent content = FileContent.Open(path, _settings.Limits);
        using Draft draft = Read(content.Bytes, null, cancellationToken);
        using var recognised = new RecognisedDraft(draft);
        Recogniser.Recognise(recognised, _packs.For(recognised, _settings.TimeProvider).Words, cancellationToken);
        return Inspector.Inspect(recognised, path);
    }

    private CheckMemory TakeMemory()
    {
        foreach (ref CheckMemory? slot in _memories.AsSpan())
        {
            if (Interlocked.Exchange(ref slot, null) is { } memory)
            {
                return memory;
            }
        }

        return new CheckMemory();
    }

    private void Keep(CheckMemory memory)
    {
        foreach (ref CheckMemory? slot in _memories.AsSpan())
        {
            if (Interlocked.CompareExchange(ref slot, memory, null) is null)
            {
                return;
            }
        }
    }

    private CheckReport Check(ReadOnlyMemory<byte> document, string name, CheckMemory memory, CancellationToken cancellationToken)
    {
        using Draft draft = Read(document, memory.Reader, cancellationToken);
        using var recognised = new RecognisedDraft(draft);
        return Check(recognised, _packs.For(recognised, _settings.TimeProvider), name, cancellationToken, memory.Outcomes);
    }

    private CheckReport Check(RecognisedDraft recognised, RulePack pack, string name, CancellationToken cancellationToken, RecentOutcomes? recent = null)
    {
        Recogniser.Recognise(recognised, pack.Words, cancellationToken);
        return Checker.Check(recognised, pack, _settings, name, cancellationToken, recent);
    }

    private Draft Read(ReadOnlyMemory<byte> document, ReaderMemory? memory, CancellationToken cancellationToken) => PdfReader.IsPdf(document.Span)
        ? PdfReader.Read(document, _settings.Limits, cancellationToken)
        : DocxReader.Read(document, _settings.Limits, cancellationToken, memory);
}
