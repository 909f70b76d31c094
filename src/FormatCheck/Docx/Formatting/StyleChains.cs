namespace FormatCheck.Docx;

/// <summary>What styles come to over all they are based on, property by property; a chain that runs in a circle ends where it closes.</summary>
internal sealed class StyleChains(StyleSheet? styles, Numbering numbering, FormatStore store)
{
    private readonly List<int> _chain = [];

    public RunProperties Run(int index)
    {
        if (styles is null || index < 0)
        {
            return RunProperties.Empty;
        }

        Style style = styles[index];
        if (style.RunChain is null)
        {
            RunProperties merged = RunProperties.Empty;
            foreach (int link in RootToLeaf(index))
            {
                Style above = styles[link];
                merged = above.RunChain ??= above.Run.Over(merged, store);
            }
        }

        return style.RunChain ?? RunProperties.Empty;
    }

    /// <summary>The style's paragraph properties; a numbering that a style names indents above what the style is based on, below what it says itself.</summary>
    public ParagraphProperties Paragraph(int index)
    {
        if (styles is null || index < 0)
        {
            return ParagraphProperties.Empty;
        }

        Style style = styles[index];
        if (style.ParagraphChain is null)
        {
            ParagraphProperties merged = ParagraphProperties.Empty;
            foreach (int link in RootToLeaf(index))
            {
                Style above = styles[link];
                merged = above.ParagraphChain ??= Merge(above.Paragraph, merged, link);
            }
        }

        return style.ParagraphChain ?? ParagraphProperties.Empty;
    }

    /// <summary>The same without the indents of any numbering, for a paragraph that takes the numbering away.</summary>
    public ParagraphProperties ParagraphUnnumbered(int index)
    {
        ParagraphProperties merged = ParagraphProperties.Empty;
        if (styles is not null && index >= 0)
        {
            foreach (int link in RootToLeaf(index))
            {
                merged = styles[link].Paragraph.Over(merged, store);
            }
        }

        return merged.Without(ParagraphSays.Numbering);
    }

    /// <summary>The styles from the one that is based on none to the one asked for.</summary>
    public List<int> RootToLeaf(int index)
    {
        _chain.Clear();
        if (styles is null)
        {
            return _chain;
        }

        // More links than styles is a circle; its members are then cut to one round.
        for (int link = index; link >= 0 && _chain.Count < styles.Count; link = styles[link].BasedOn)
        {
            if (_chain.Count < 64 && _chain.Contains(link))
            {
                break;
            }

            _chain.Add(link);
        }

        _chain.Reverse();
        return _chain;
    }

    private ParagraphProperties Merge(ParagraphProperties own, ParagraphProperties lower, int style)
    {
        if (!own.Has(ParagraphSays.Numbering))
        {
            return own.Over(lower, store);
        }

        ParagraphProperties numbered = own.Over(lower, store);
        if (numbered.Has(ParagraphSays.NumberId) && numbered.NumberId == 0)
        {
            return numbered;
        }

        int level = numbered.Has(ParagraphSays.NumberLevel) ? numbered.NumberLevel : numbering.LevelOfStyle(numbered.NumberId, style);
        return numbering.Level(numbered.NumberId, level) is { } said
            ? own.Over(said.Paragraph.Over(lower, store), store)
            : numbered;
    }
}
