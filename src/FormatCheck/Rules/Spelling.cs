using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Finds the name that a misspelt one may have meant.</summary>
internal static class Spelling
{
    /// <summary>" Did you mean 'x'?", or nothing where no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        if (name.Length == 0)
        {
            return "";
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

        return best is null ? "" : $" Did you mean '{best}'?";
    }
}
