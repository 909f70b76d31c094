namespace FormatCheck.Rules;

/// <summary>Finds the name that a misspelt one may have meant.</summary>
internal static class Spelling
{
    /// <summary>The known name that is nearest, or <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length == 0)
        {
            return null;
        }

        int nearest = Math.Max(2, name.Length / 4) + 1;
        string? best = null;
        foreach (string candidate in known)
        {
            int distance = Distance(name, candidate);
            bool alike = best is not null && distance == nearest && candidate.StartsWith(name[0]) && !best.StartsWith(name[0]);
            if (distance < nearest || alike)
            {
                (nearest, best) = (distance, candidate);
            }
        }

        return best;
    }

    /// <summary>How many letters were mistyped, left out, added, or swapped with the next; their case counts for nothing.</summary>
    public static int Distance(string typed, string known)
    {
        (string from, string to) = (typed.ToLowerInvariant(), known.ToLowerInvariant());
        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }

                int replaced = edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                int swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] ? edits[i - 2, j - 2] + 1 : int.MaxValue;
                edits[i, j] = Math.Min(Math.Min(replaced, swapped), Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
            }
        }

        return edits[from.Length, to.Length];
    }
}
