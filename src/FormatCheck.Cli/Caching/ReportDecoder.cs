using System.Buffers.Binary;
using System.Collections.Immutable;

namespace FormatCheck.Cli.Caching;

/// <summary>Reads what <see cref="ReportEncoder"/> wrote, in the same order.</summary>
internal ref struct ReportDecoder(ReadOnlySpan<byte> bytes, CacheFile file)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public delegate T Read<T>(ref ReportDecoder decoder);

    /// <param name="path">The name of the document.</param>
    public CheckReport Report(string path) => new()
    {
        File = path,
        Outcomes = file.OutcomesOf(Number()),
        Pack = new(Text()!, Text()!, Localized()!) { Reason = Localized() },
        Stage = (Stage)Number(),
        Document = Document(),
        Notices = List((ref ReportDecoder decoder) => decoder.Localized()!),
        Findings = List((ref ReportDecoder decoder) => decoder.Finding()),
        Known = List((ref ReportDecoder decoder) => new KnownFinding(decoder.Finding(), decoder.Flag(), decoder.Text())),
    };

    public ImmutableArray<RuleOutcome> Outcomes() => List((ref ReportDecoder decoder) => new RuleOutcome(decoder.Text()!, (Outcome)decoder.Number(), decoder.Localized()));

    /// <summary>A whole number, seven bits a byte.</summary>
    public int Number()
    {
        uint number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = _bytes[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }
    }

    /// <summary>Where the next bytes stand.</summary>
    public Range Skip(int count)
    {
        _at += count;
        return (_at - count).._at;
    }

    private bool Flag() => Number() != 0;

    private double Real() => BinaryPrimitives.ReadDoubleLittleEndian(_bytes[Skip(sizeof(double))]);

    private double? OptionalReal() => Flag() ? Real() : null;

    private string? Text() => Number() is > 0 and var number ? file.TextOf(number - 1) : null;

    private LocalizedText? Localized() => Text() is { } vi ? new(vi, Text()!) : null;

    private ImmutableArray<T> List<T>(Read<T> read)
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        ImmutableArray<T>.Builder list = ImmutableArray.CreateBuilder<T>(count);
        for (; count > 0; count--)
        {
            list.Add(read(ref this));
        }

        return list.MoveToImmutable();
    }

    private DocumentInfo Document() => new(Flag(), Text(), Text(), Text(), Text()) { IsStateDocument = Flag(), Pdf = Flag() ? Pdf() : null };

    private PdfInfo Pdf() => new(Number(), (PageKind)Number(), Real(), List((ref ReportDecoder decoder) => decoder.Signature()));

    private PdfSignature Signature() => new()
    {
        Field = Text()!,
        IsSigned = Flag(),
        Signer = Text()!,
        Time = Text()!,
        Reason = Text()!,
        CoversFile = Flag(),
        IsFollowedByBytes = Flag(),
        Page = Number(),
    };

    private Finding Finding() => new()
    {
        RuleId = Text()!,
        Outcome = (Outcome)Number(),
        Severity = (Severity)Number(),
        Evidence = (Evidence)Number(),
        Title = Localized()!,
        Clause = new(Text()!, Text()!, Text()!),
        Component = new(Text()!, Localized()!, Real()),
        Expected = Value(),
        Actual = Value(),
        Origin = Localized(),
        Location = Location(),
        OtherLocations = List((ref ReportDecoder decoder) => decoder.Location()),
        Message = Localized()!,
        Remedy = Localized()!,
        Fix = (FixSafety)Number(),
        Fingerprint = Text()!,
        OtherFingerprints = List((ref ReportDecoder decoder) => decoder.Text()!),
    };

    private FindingValue? Value() => Localized() is { } text ? new(text, OptionalReal(), OptionalReal(), OptionalReal(), Text()) : null;

    private Location Location() => new(Text()!, Text()!, Number(), Text()!, Text()!, Number())
    {
        Page = Number(),
        LastPage = Number(),
        Box = Flag() ? new(Real(), Real(), Real(), Real()) : null,
    };
}
