using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Tab stops are merged stop by stop over the levels, not replaced as a list.</summary>
internal static class TabRules
{
    /// <summary>More than Word itself allows; what lies beyond is left out.</summary>
    private const int MaxStops = 128;

    public static TabRule[] Merge(TabRule[] upper, TabRule[] lower)
    {
        if (upper.Length == 0 || lower.Length == 0)
        {
            return upper.Length == 0 ? lower : upper;
        }

        var merged = new List<TabRule>(upper);
        foreach (TabRule rule in lower)
        {
            if (merged.Count < MaxStops && !Holds(upper, rule.Twips))
            {
                merged.Add(rule);
            }
        }

        return [.. merged];
    }

    public static IReadOnlyList<TabStop> Stops(TabRule[] rules)
    {
        if (rules.Length == 0)
        {
            return [];
        }

        var stops = new List<TabStop>(rules.Length);
        foreach (TabRule rule in rules)
        {
            if (!rule.IsCleared)
            {
                stops.Add(new TabStop(rule.Twips, rule.Alignment));
            }
        }

        stops.Sort(static (a, b) => a.Twips.CompareTo(b.Twips));
        return stops;
    }

    public static TabRule[] Read(ref PartReader xml)
    {
        var rules = new List<TabRule>(4);
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.Tab && rules.Count < MaxStops && Measure.TryTwips(xml.WordAttribute("pos"u8), out int twips))
            {
                ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
                rules.Add(new TabRule(twips, AlignmentOf(value), value.SequenceEqual("clear"u8)));
            }

            xml.Skip();
        }

        return [.. rules];
    }

    private static Alignment AlignmentOf(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("center"u8) ? Alignment.Center
        : value.SequenceEqual("right"u8) || value.SequenceEqual("end"u8) || value.SequenceEqual("decimal"u8) ? Alignment.Right
        : Alignment.Left;

    private static bool Holds(TabRule[] rules, int twips)
    {
        foreach (TabRule rule in rules)
        {
            if (rule.Twips == twips)
            {
                return true;
            }
        }

        return false;
    }
}
