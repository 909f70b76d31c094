using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Computes effective formats, one shared instance for each distinct one.</summary>
internal sealed class FormatResolver(StyleSheet? styles, StyleChains chains, TableLayers layers, ThemeFonts? theme, DocumentSettings settings, bool stylesAreLost, ReaderMemory memory)
{
    private readonly Dictionary<RunProperties, RunProperties> _runs = memory.DirectRuns;
    private readonly Dictionary<RunKey, ResolvedRun> _formats = memory.Runs;
    private readonly List<RunKey> _keys = memory.RunKeys;

    public StyleSheet? Styles => styles;

    public List<RunKey> Keys => _keys;

    /// <summary>The one instance of properties that say the same.</summary>
    public RunProperties Intern(RunProperties properties)
    {
        if (properties.Equals(RunProperties.Empty))
        {
            return RunProperties.Empty;
        }

        if (_runs.TryGetValue(properties, out RunProperties? known))
        {
            return known;
        }

        _runs.Add(properties, properties);
        return properties;
    }

    public ResolvedRun Resolve(in RunKey key)
    {
        if (!_formats.TryGetValue(key, out ResolvedRun? resolved))
        {
            resolved = Compute(key, _keys.Count);
            _keys.Add(key);
            _formats.Add(key, resolved);
        }

        return resolved;
    }

    /// <summary>The levels below direct formatting, for resolving and for tracing alike.</summary>
    public RunLevels LevelsOf(in RunKey key)
    {
        int character = key.Direct.Style >= 0 ? key.Direct.Style : styles?.DefaultCharacter ?? -1;
        return new RunLevels(
            styles?.DefaultRun ?? RunProperties.Empty,
            layers[key.Layer].Run,
            chains.Run(key.ParagraphStyle),
            chains.Run(character),
            key.Level is null ? key.Direct : key.Level.Over(key.Direct, memory.Formats));
    }

    private ResolvedRun Compute(in RunKey key, int traceKey)
    {
        RunLevels levels = LevelsOf(key);
        FormatStore store = memory.Formats;
        RunProperties merged = levels.Direct.Over(levels.Character.Over(levels.Paragraph.Over(levels.Table.Over(levels.Defaults, store), store), store), store);
        var toggles = new ToggleRule(levels.Defaults, levels.Table, levels.Paragraph, levels.Character);
        ResolvedRun resolved = store.NewResolvedRun();
        TextFormat format = resolved.Format;
        format.Ascii = Font(merged.Ascii);
        format.HighAnsi = Font(merged.HighAnsi);
        format.EastAsia = Font(merged.EastAsia);
        format.ComplexScript = Font(merged.ComplexScriptFont);
        format.HalfPoints = Size(merged, levels, key);
        format.Bold = Toggle(toggles, RunSays.Bold, levels);
        format.Italic = Toggle(toggles, RunSays.Italic, levels);
        format.Caps = Toggle(toggles, RunSays.Caps, levels);
        format.Strike = OnOff(merged, RunSays.DoubleStrike).Is(true) ? true : Toggle(toggles, RunSays.Strike, levels);
        format.Underline = OnOff(merged, RunSays.Underline);
        format.Color = merged.Has(RunSays.Color) ? merged.Color : stylesAreLost ? default(Fact<int>) : TextFormat.AutomaticColor;
        format.EastAsiaHint = merged.IsOn(RunSays.EastAsiaHint);
        format.IsComplexScript = merged.IsOn(RunSays.ComplexScript) || merged.IsOn(RunSays.RightToLeft);
        format.IsSuperOrSubscript = merged.IsOn(RunSays.VerticalPosition);
        format.TraceKey = traceKey;
        resolved.IsHidden = toggles.Of(RunSays.Vanish, levels.Direct).Is(true);
        return resolved;
    }

    private Fact<bool> Toggle(ToggleRule toggles, RunSays property, in RunLevels levels) =>
        stylesAreLost && !levels.Direct.Has(property) ? default : toggles.Of(property, levels.Direct);

    private Fact<bool> OnOff(RunProperties merged, RunSays property) =>
        merged.Has(property) ? merged.IsOn(property) : stylesAreLost ? default(Fact<bool>) : false;

    private Fact<string> Font(FontCell cell) =>
        cell.Theme != ThemeFont.None ? theme?[cell.Theme] ?? default : cell.Name is { } name ? name : default(Fact<string>);

    /// <summary>Said nowhere, the size is the standard's 10 pt (17.3.2.38) if the file has defaults at all; else it is the program's own.</summary>
    private Fact<int> Size(RunProperties merged, in RunLevels levels, in RunKey key)
    {
        if (!merged.Has(RunSays.Size))
        {
            return styles?.DefaultRun is null ? default(Fact<int>) : 20;
        }

        return IsContested(levels, key) ? default : merged.HalfPoints;
    }

    /// <summary>
    /// Before Word 2010 a table style's size beat that of the default paragraph style (17.15.3, overrideTableStyleFontSizeAndJustification), under conditions that
    /// programs do not share.
    /// </summary>
    private bool IsContested(in RunLevels levels, in RunKey key) =>
        !settings.ParagraphStyleBeatsTableStyle && levels.Table.Has(RunSays.Size) && key.ParagraphStyle == styles?.DefaultParagraph
        && levels.Paragraph.Has(RunSays.Size) && levels.Table.HalfPoints != levels.Paragraph.HalfPoints
        && !levels.Direct.Has(RunSays.Size) && !levels.Character.Has(RunSays.Size);
}

/// <summary>The levels that format a run, from the weakest to the strongest.</summary>
internal readonly record struct RunLevels(RunProperties Defaults, RunProperties Table, RunProperties Paragraph, RunProperties Character, RunProperties Direct);

/// <summary>An effective format, and whether its text is hidden.</summary>
internal sealed class ResolvedRun : IRecyclable
{
    public TextFormat Format { get; } = new();

    public bool IsHidden { get; set; }

    public void Clear() => (Format.Ascii, Format.HighAnsi, Format.EastAsia, Format.ComplexScript) = (default, default, default, default);
}
