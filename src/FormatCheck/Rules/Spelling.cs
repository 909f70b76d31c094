using FormatCheck.Recognition;

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
            int distance = VietnameseText.Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant(), nearest);
            bool alike = best is not null && distance == nearest && candidate[..1] == name[..1] && best[..1] != name[..1];
            if (distance < nearest || alike)
            {
                (nearest, best) = (distance, candidate);
            }
        }

        return best;
    }
}
