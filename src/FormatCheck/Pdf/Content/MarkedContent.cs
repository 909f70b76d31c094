using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Content;

/// <summary>The marked-content sequences that are open (ISO 32000-1, 14.6): artifacts, hidden layers, text that replaces what is drawn.</summary>
internal sealed class MarkedContent : IDisposable
{
    /// <summary>What is nested deeper is counted, not looked at.</summary>
    private const int MaxDepth = 512;

    private readonly PooledList<Sequence> _open = new(16);
    private int _tooDeep;
    private int _artifacts;
    private int _hidden;

    public bool IsArtifact => _artifacts > 0;

    public bool IsHidden => _hidden > 0;

    /// <summary>Gets the number of open sequences.</summary>
    public int Depth => _open.Count + _tooDeep;

    public void Clear()
    {
        _open.RemoveFrom(0);
        _tooDeep = 0;
        _artifacts = 0;
        _hidden = 0;
    }

    /// <param name="isArtifact">Whether the tag is Artifact.</param>
    /// <param name="isHidden">Whether it belongs to a layer that is off.</param>
    /// <param name="actualText">What replaces its text; null for nothing, which is not the same as empty.</param>
    /// <param name="glyphs">The number of glyphs on the page so far.</param>
    public void Begin(bool isArtifact, bool isHidden, string? actualText, int glyphs)
    {
        if (_open.Count >= MaxDepth)
        {
            _tooDeep++;
            return;
        }

        _open.Add(new Sequence { IsArtifact = isArtifact, IsHidden = isHidden, Glyphs = glyphs, ActualText = actualText });
        _artifacts += isArtifact ? 1 : 0;
        _hidden += isHidden ? 1 : 0;
    }

    public void End(PageContent page)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.Count > 0)
        {
            Sequence sequence = _open[_open.Count - 1];
            _open.RemoveFrom(_open.Count - 1);
            _artifacts -= sequence.IsArtifact ? 1 : 0;
            _hidden -= sequence.IsHidden ? 1 : 0;
            if (sequence.ActualText is not null)
            {
                ActualText.Replace(page, sequence.Glyphs, sequence.ActualText);
            }
        }
    }

    /// <summary>Ends what a form or a page left open.</summary>
    public void EndDownTo(int depth, PageContent page)
    {
        while (Depth > depth)
        {
            End(page);
        }
    }

    public void Dispose() => _open.Dispose();

    private struct Sequence
    {
        public bool IsArtifact;
        public bool IsHidden;
        public int Glyphs;
        public string? ActualText;
    }
}
