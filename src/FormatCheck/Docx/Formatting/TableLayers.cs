namespace FormatCheck.Docx;

/// <summary>What table styles say of the cells of a region, each combination once. Layer 0 is no table.</summary>
internal sealed class TableLayers(StyleSheet? styles, StyleChains chains, FormatStore store)
{
    private readonly List<Layer> _layers = [new Layer(-1, 0, RunProperties.Empty, ParagraphProperties.Empty)];

    private readonly Dictionary<int, TableStyleSummary> _summaries = [];

    public Layer this[int index] => _layers[index];

    public TableStyleSummary Summary(int style)
    {
        if (!_summaries.TryGetValue(style, out TableStyleSummary? summary))
        {
            summary = new TableStyleSummary(styles, chains, style);
            _summaries.Add(style, summary);
        }

        return summary;
    }

    /// <summary>The layer of a style and a set of regions, one bit for each.</summary>
    public int Find(int style, int regions)
    {
        if (style < 0 || styles is null)
        {
            return 0;
        }

        for (int i = 1; i < _layers.Count; i++)
        {
            if (_layers[i].Style == style && _layers[i].Regions == regions)
            {
                return i;
            }
        }

        _layers.Add(Merge(styles, style, regions));
        return _layers.Count - 1;
    }

    private Layer Merge(StyleSheet sheet, int style, int regions)
    {
        RunProperties run = RunProperties.Empty;
        ParagraphProperties paragraph = ParagraphProperties.Empty;
        List<int> chain = chains.RootToLeaf(style);
        foreach (int link in chain)
        {
            run = sheet[link].Run.Over(run, store);
            paragraph = sheet[link].Paragraph.Over(paragraph, store);
        }

        for (int region = 0; region < TableStyleProperties.Regions; region++)
        {
            if ((regions & (1 << region)) == 0 && region != (int)TableRegion.WholeTable)
            {
                continue;
            }

            foreach (int link in chain)
            {
                if (sheet[link].Table?[(TableRegion)region] is { } said)
                {
                    run = said.Run.Over(run, store);
                    paragraph = said.Paragraph.Over(paragraph, store);
                }
            }
        }

        return new Layer(style, regions, run, paragraph.Without(ParagraphSays.Numbering | ParagraphSays.Frame));
    }

    internal sealed record Layer(int Style, int Regions, RunProperties Run, ParagraphProperties Paragraph);
}
