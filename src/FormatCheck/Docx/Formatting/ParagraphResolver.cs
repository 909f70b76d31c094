using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A paragraph's effective format, and what reading needs beside it.</summary>
internal sealed class ResolvedParagraph : IRecyclable
{
    public ParagraphFormat Format { get; } = new();

    public int NumberId { get; set; }

    public int NumberLevel { get; set; }

    public FrameProperties? Frame { get; set; }

    public bool NeedsLinePitch { get; set; }

    public void Clear() => (Frame, Format.Tabs) = (null, []);
}

/// <summary>Computes effective paragraph formats, one shared instance for each distinct one.</summary>
internal sealed class ParagraphResolver(StyleSheet? styles, StyleChains chains, TableLayers layers, Numbering numbering, DocumentSettings settings, bool stylesAreLost, ReaderMemory memory)
{
    private readonly Dictionary<ParagraphProperties, ParagraphProperties> _direct = memory.DirectParagraphs;
    private readonly Dictionary<ParagraphKey, ResolvedParagraph> _formats = memory.Paragraphs;
    private readonly List<ParagraphKey> _keys = memory.ParagraphKeys;

    public List<ParagraphKey> Keys => _keys;

    public ParagraphProperties Intern(ParagraphProperties properties)
    {
        if (properties.Equals(ParagraphProperties.Empty))
        {
            return ParagraphProperties.Empty;
        }

        if (_direct.TryGetValue(properties, out ParagraphProperties? known))
        {
            return known;
        }

        _direct.Add(properties, properties);
        return properties;
    }

    public ResolvedParagraph Resolve(in ParagraphKey key)
    {
        if (!_formats.TryGetValue(key, out ResolvedParagraph? resolved))
        {
            resolved = Compute(key, _keys.Count);
            _keys.Add(key);
            _formats.Add(key, resolved);
        }

        return resolved;
    }

    public int StyleOf(ParagraphProperties direct) => direct.Style >= 0 ? direct.Style : styles?.DefaultParagraph ?? -1;

    public ParagraphLevels LevelsOf(in ParagraphKey key)
    {
        ParagraphProperties direct = key.Direct;
        int style = StyleOf(direct);
        ParagraphProperties chain = chains.Paragraph(style);
        int id = direct.Has(ParagraphSays.NumberId) ? direct.NumberId : chain.Has(ParagraphSays.NumberId) ? chain.NumberId : 0;
        if (direct.Has(ParagraphSays.NumberId) && id == 0)
        {
            chain = chains.ParagraphUnnumbered(style);
        }

        int level = direct.Has(ParagraphSays.NumberLevel) ? direct.NumberLevel
            : direct.Has(ParagraphSays.NumberId) ? 0
            : chain.Has(ParagraphSays.NumberLevel) ? chain.NumberLevel
            : numbering.LevelOfStyle(id, style);
        NumberLevel? said = numbering.Level(id, level);
        ParagraphProperties number = direct.Has(ParagraphSays.Numbering) && said is not null ? said.Paragraph : ParagraphProperties.Empty;
        return new ParagraphLevels(styles?.DefaultParagraphProperties ?? ParagraphProperties.Empty, layers[key.Layer].Paragraph, chain, number, direct, style, said is null ? 0 : id, level);
    }

    private ResolvedParagraph Compute(in ParagraphKey key, int traceKey)
    {
        ParagraphLevels levels = LevelsOf(key);
        FormatStore store = memory.Formats;
        ParagraphProperties merged = levels.Direct.Over(levels.Number.Over(levels.Style.Over(levels.Table.Over(levels.Defaults, store), store), store), store);
        bool isRightToLeft = merged.IsOn(ParagraphSays.RightToLeft);
        Fact<int> start = Length(merged, ParagraphSays.IndentLeft, merged.IndentLeft);
        Fact<int> end = Length(merged, ParagraphSays.IndentRight, merged.IndentRight);
        ResolvedParagraph resolved = store.NewResolvedParagraph();
        ParagraphFormat format = resolved.Format;
        format.Alignment = IsContested(levels) ? default : AlignmentOf(merged, isRightToLeft);
        format.IndentLeft = isRightToLeft ? end : start;
        format.IndentRight = isRightToLeft ? start : end;
        format.FirstLine = Length(merged, ParagraphSays.FirstLine, merged.FirstLine);
        format.SpaceBefore = Space(merged, ParagraphSays.BeforeAutomatic, ParagraphSays.BeforeLines, merged.BeforeLines, ParagraphSays.Before, merged.Before, key.LinePitch);
        format.SpaceAfter = Space(merged, ParagraphSays.AfterAutomatic, ParagraphSays.AfterLines, merged.AfterLines, ParagraphSays.After, merged.After, key.LinePitch);
        format.ContextualSpacing = OnOff(merged, ParagraphSays.Contextual);
        format.Style = levels.StyleIndex;
        format.LineSpacing = Line(merged);
        format.BorderTop = OnOff(merged, ParagraphSays.BorderTop);
        format.BorderBottom = OnOff(merged, ParagraphSays.BorderBottom);
        format.HasBrokenBorder = merged.IsOn(ParagraphSays.BrokenBorder);
        format.PageBreakBefore = OnOff(merged, ParagraphSays.PageBreakBefore);
        format.OutlineLevel = merged.Has(ParagraphSays.OutlineLevel) ? merged.OutlineLevel : stylesAreLost ? default(Fact<int>) : 9;
        format.IsNumbered = levels.NumberId != 0;
        format.Tabs = TabRules.Stops(merged.Tabs);
        format.TraceKey = traceKey;
        resolved.NumberId = levels.NumberId;
        resolved.NumberLevel = levels.NumberLevel;
        resolved.Frame = merged.Frame;
        resolved.NeedsLinePitch = (merged.Has(ParagraphSays.BeforeLines) && merged.BeforeLines != 0) || (merged.Has(ParagraphSays.AfterLines) && merged.AfterLines != 0);
        return resolved;
    }

    private Fact<Alignment> AlignmentOf(ParagraphProperties merged, bool isRightToLeft)
    {
        Fact<Alignment> said = merged.Has(ParagraphSays.Alignment) ? merged.Alignment : stylesAreLost ? default(Fact<Alignment>) : Alignment.Left;
        return !isRightToLeft ? said : said.Is(Alignment.Left) ? Alignment.Right : said.Is(Alignment.Right) ? Alignment.Left : said;
    }

    /// <summary>As with sizes: before Word 2010 a table style's justification could beat the default paragraph style's.</summary>
    private bool IsContested(in ParagraphLevels levels) =>
        !settings.ParagraphStyleBeatsTableStyle && levels.Table.Has(ParagraphSays.Alignment) && levels.StyleIndex == styles?.DefaultParagraph
        && levels.Style.Has(ParagraphSays.Alignment) && levels.Style.Alignment != levels.Table.Alignment && !levels.Direct.Has(ParagraphSays.Alignment);

    private Fact<int> Length(ParagraphProperties merged, ParagraphSays property, Fact<int> value) =>
        merged.Has(property) ? value : stylesAreLost ? default(Fact<int>) : 0;

    private Fact<int> Space(ParagraphProperties merged, ParagraphSays automatic, ParagraphSays lines, int hundredths, ParagraphSays property, Fact<int> twips, int linePitch)
    {
        if (merged.IsOn(automatic))
        {
            return settings.AutomaticSpace;
        }

        if (merged.Has(lines) && hundredths != 0)
        {
            return (int)Math.Clamp(hundredths * (linePitch > 0 ? (long)linePitch : 240) / 100, -1_000_000, 1_000_000);
        }

        return Length(merged, property, twips);
    }

    private Fact<LineSpacing> Line(ParagraphProperties merged)
    {
        if (!merged.Has(ParagraphSays.Line))
        {
            return stylesAreLost ? default(Fact<LineSpacing>) : new LineSpacing(LineSpacingRule.Multiple, 240);
        }

        return merged.Line.IsResolved ? new LineSpacing(merged.LineRule, merged.Line.Value) : default(Fact<LineSpacing>);
    }

    private Fact<bool> OnOff(ParagraphProperties merged, ParagraphSays property) =>
        merged.Has(property) ? merged.IsOn(property) : stylesAreLost ? default(Fact<bool>) : false;
}

/// <summary>The levels that format a paragraph, from the weakest to the strongest, and what they come to in style and list.</summary>
internal readonly record struct ParagraphLevels(
    ParagraphProperties Defaults, ParagraphProperties Table, ParagraphProperties Style, ParagraphProperties Number, ParagraphProperties Direct,
    int StyleIndex, int NumberId, int NumberLevel);
