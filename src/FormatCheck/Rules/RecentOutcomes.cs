using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FormatCheck.Rules;

/// <summary>The outcomes of the check before. Drafts from one template mostly have the same, and their reports then share them.</summary>
internal sealed class RecentOutcomes
{
    private ImmutableArray<RuleOutcome> _last = [];
    private RuleOutcome[] _next = [];

    /// <summary>Room for the outcomes of a pack's rules, to be filled before <see cref="Take"/>.</summary>
    public Span<RuleOutcome> Next(int count)
    {
        if (_next.Length != count)
        {
            _next = new RuleOutcome[count];
        }

        return _next;
    }

    /// <summary>The outcomes that were filled in: those of the check before, where they are the same.</summary>
    public ImmutableArray<RuleOutcome> Take()
    {
        if (!_last.AsSpan().SequenceEqual(_next))
        {
            _last = ImmutableCollectionsMarshal.AsImmutableArray(_next);
            _next = [];
        }

        return _last;
    }
}
