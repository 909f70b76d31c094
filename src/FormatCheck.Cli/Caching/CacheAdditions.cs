using System.Collections.Immutable;
using System.Text;

namespace FormatCheck.Cli.Caching;

/// <summary>What a run adds to a cache. Its texts and outcomes are numbered on from those that are there, so that what is there stays as it is.</summary>
internal sealed class CacheAdditions
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<ReadOnlyMemory<byte>> _texts;
    private readonly List<ReadOnlyMemory<byte>> _outcomes;
    private readonly Dictionary<string, int> _textNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<ImmutableArray<RuleOutcome>, int> _outcomeNumbers = new(new SameOutcomes());
    private readonly Dictionary<CacheKey, ReadOnlyMemory<byte>> _reports;

    /// <param name="file">The cache as it was found.</param>
    public CacheAdditions(CacheFile file)
    {
        (_texts, _outcomes, _reports) = ([.. file.Texts], [.. file.Outcomes], new(file.Reports));
        for (int i = 0; i < _texts.Count; i++)
        {
            _textNumbers.TryAdd(file.TextOf(i), i);
        }

        for (int i = 0; i < _outcomes.Count; i++)
        {
            _outcomeNumbers.TryAdd(file.OutcomesOf(i), i);
        }
    }

    /// <summary>Adds a report, unless it holds half a surrogate pair, which would not come back as it was.</summary>
    public void Add(in CacheKey key, CheckReport report)
    {
        try
        {
            if (!_outcomeNumbers.TryGetValue(report.Outcomes, out int outcomes))
            {
                outcomes = _outcomes.Count;
                _outcomes.Add(Bytes(encoder => encoder.Outcomes(report.Outcomes)));
                _outcomeNumbers.Add(report.Outcomes, outcomes);
            }

            _reports[key] = Bytes(encoder => encoder.Report(report, outcomes));
        }
        catch (EncoderFallbackException)
        {
        }
    }

    public byte[] ToFile() => CacheFile.Of(_texts, _outcomes, _reports);

    private byte[] Bytes(Action<ReportEncoder> encode)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        encode(new(writer, NumberOf));
        return stream.ToArray();
    }

    private int NumberOf(string text)
    {
        if (!_textNumbers.TryGetValue(text, out int number))
        {
            _texts.Add(s_strict.GetBytes(text));
            _textNumbers.Add(text, number = _texts.Count - 1);
        }

        return number;
    }

    /// <summary>Finds outcomes that are the same: what a report holds of a clean draft is little else.</summary>
    private sealed class SameOutcomes : IEqualityComparer<ImmutableArray<RuleOutcome>>
    {
        public bool Equals(ImmutableArray<RuleOutcome> x, ImmutableArray<RuleOutcome> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<RuleOutcome> outcomes)
        {
            var hash = new HashCode();
            foreach (RuleOutcome outcome in outcomes)
            {
                hash.Add(outcome.Outcome);
            }

            return hash.ToHashCode();
        }
    }
}
