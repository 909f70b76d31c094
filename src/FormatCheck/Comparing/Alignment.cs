using FormatCheck.Drafts;

namespace FormatCheck.Comparing;

/// <summary>
/// Aligns two sequences of hashes by the greedy search for a shortest edit script (Myers 1986), in rounds of bounded depth:
/// a round that does not reach the end keeps its farthest way, and the next one starts from there.
/// </summary>
internal static class Alignment
{
    private const int Deepest = 600;
    private const int MostRounds = 200;

    // A match of so few words between long differences is chance.
    private const int ShortIsland = 2;
    private const int LongGap = 4;

    /// <param name="partners">Takes for each item of <paramref name="a"/> the index of its equal in <paramref name="b"/>, or -1.</param>
    /// <returns>Whether the search came to the end within its bounds.</returns>
    public static bool Find(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<int> partners, CancellationToken cancellationToken)
    {
        partners.Fill(-1);
        int tail = 0;
        while (tail < a.Length && tail < b.Length && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
            partners[a.Length - tail] = b.Length - tail;
        }

        ReadOnlySpan<ulong> restA = a[..^tail], restB = b[..^tail];
        int x = 0, y = 0;
        for (int round = 0; x < restA.Length && y < restB.Length; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (round == MostRounds)
            {
                return false;
            }

            (int dx, int dy) = Round(restA[x..], restB[y..], partners[x..], y);
            x += dx;
            y += dy;
        }

        Dissolve(partners, b.Length);
        return true;
    }

    /// <summary>Searches from the head of both; gives how far it came.</summary>
    private static (int X, int Y) Round(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<int> partners, int offset)
    {
        // The farthest x on diagonal k after d edits stands at d * (d + 1) / 2 + (k + d) / 2.
        using var trace = new PooledList<int>(1024);
        int bestX = 0, bestK = 0, depth = 0;
        for (int d = 0; d <= Deepest; d++)
        {
            depth = d;
            (bestX, bestK) = (0, 0);
            long best = -1;
            for (int k = -d; k <= d; k += 2)
            {
                int x = Step(trace.Span, d, k);
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                {
                    x++;
                }

                trace.Add(x);
                bool isInside = x <= a.Length && x - k <= b.Length;
                if (isInside && (2L * x) - k > best)
                {
                    best = (2L * x) - k;
                    (bestX, bestK) = (x, k);
                }
            }

            if (bestX >= a.Length && bestX - bestK >= b.Length)
            {
                break;
            }
        }

        Trace(trace.Span, depth, bestX, bestK, partners, offset);
        return (bestX, bestX - bestK);
    }

    /// <summary>Where the way to diagonal k begins, after one more edit and before equal items.</summary>
    private static int Step(ReadOnlySpan<int> trace, int d, int k)
    {
        if (d == 0)
        {
            return 0;
        }

        int before = (d - 1) * d / 2;
        int below = k > -d ? trace[before + ((k - 1 + d - 1) / 2)] : -1;
        int above = k < d ? trace[before + ((k + 1 + d - 1) / 2)] : -1;
        return k == -d || (k != d && below < above) ? above : below + 1;
    }

    private static void Trace(ReadOnlySpan<int> trace, int depth, int x, int k, Span<int> partners, int offset)
    {
        for (int d = depth; d >= 0; d--)
        {
            int start = Step(trace, d, k);
            for (; x > start; x--)
            {
                partners[x - 1] = offset + x - 1 - k;
            }

            if (d > 0)
            {
                int before = (d - 1) * d / 2;
                int below = k > -d ? trace[before + ((k - 1 + d - 1) / 2)] : -1;
                int above = k < d ? trace[before + ((k + 1 + d - 1) / 2)] : -1;
                bool isInsertion = k == -d || (k != d && below < above);
                x = isInsertion ? above : below;
                k += isInsertion ? 1 : -1;
            }
        }
    }

    /// <summary>Takes chance matches back, so that a passage that was moved stays whole.</summary>
    private static void Dissolve(Span<int> partners, int lengthB)
    {
        int i = 0, endA = 0, endB = 0;
        while (i < partners.Length)
        {
            if (partners[i] < 0)
            {
                i++;
                continue;
            }

            int start = i, first = partners[i];
            while (i < partners.Length && partners[i] == first + i - start)
            {
                i++;
            }

            int next = i;
            while (next < partners.Length && partners[next] < 0)
            {
                next++;
            }

            int before = start - endA + first - endB;
            int after = next - i + (next < partners.Length ? partners[next] : lengthB) - (first + i - start);
            if (i - start <= ShortIsland && before >= LongGap && after >= LongGap)
            {
                partners[start..i].Fill(-1);
            }
            else
            {
                (endA, endB) = (i, first + i - start);
            }
        }
    }
}
