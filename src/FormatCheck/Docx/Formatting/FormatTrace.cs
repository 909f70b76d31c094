using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Tells where effective values come from, by going through the levels again for the one value asked for.</summary>
internal sealed class FormatTrace(FormatResolver runs, ParagraphResolver paragraphs, TableLayers layers, StyleChains chains) : IFormatTrace
{
    private static readonly Provenance Nowhere = new(FormatLevel.Unresolved, null);

    public Provenance Trace(TextFormat format, FormatProperty property)
    {
        RunSays said = SaysOf(property);
        if (said == RunSays.None || format.TraceKey < 0 || format.TraceKey >= runs.Keys.Count)
        {
            return Nowhere;
        }

        RunKey key = runs.Keys[format.TraceKey];
        bool isToggle = (said & RunSays.Toggles) != 0;
        Provenance found = FindRun(key, said, isToggle, out FontCell font);
        if (font.Theme != ThemeFont.None)
        {
            found = new Provenance(FormatLevel.Theme, found.Name);
        }

        return IsResolved(format, property) ? found : Nowhere;
    }

    public Provenance Trace(ParagraphFormat format, FormatProperty property)
    {
        ParagraphSays said = property switch
        {
            FormatProperty.Alignment => ParagraphSays.Alignment,
            FormatProperty.Indent => ParagraphSays.FirstLine,
            FormatProperty.ParagraphSpacing => ParagraphSays.After | ParagraphSays.Before,
            FormatProperty.LineSpacing => ParagraphSays.Line,
            _ => ParagraphSays.None,
        };
        if (said == ParagraphSays.None || format.TraceKey < 0 || format.TraceKey >= paragraphs.Keys.Count)
        {
            return Nowhere;
        }

        bool isResolved = property switch
        {
            FormatProperty.Alignment => format.Alignment.IsResolved,
            FormatProperty.Indent => format.FirstLine.IsResolved,
            FormatProperty.ParagraphSpacing => format.SpaceAfter.IsResolved && format.SpaceBefore.IsResolved,
            _ => format.LineSpacing.IsResolved,
        };
        return isResolved ? FindParagraph(paragraphs.Keys[format.TraceKey], said) : Nowhere;
    }

    private static RunSays SaysOf(FormatProperty property) => property switch
    {
        FormatProperty.Font => RunSays.HighAnsi,
        FormatProperty.Size => RunSays.Size,
        FormatProperty.Bold => RunSays.Bold,
        FormatProperty.Italic => RunSays.Italic,
        FormatProperty.Underline => RunSays.Underline,
        FormatProperty.Caps => RunSays.Caps,
        FormatProperty.Color => RunSays.Color,
        _ => RunSays.None,
    };

    private static bool IsResolved(TextFormat format, FormatProperty property) => property switch
    {
        FormatProperty.Font => format.HighAnsi.IsResolved,
        FormatProperty.Size => format.HalfPoints.IsResolved,
        FormatProperty.Bold => format.Bold.IsResolved,
        FormatProperty.Italic => format.Italic.IsResolved,
        FormatProperty.Underline => format.Underline.IsResolved,
        FormatProperty.Caps => format.Caps.IsResolved,
        _ => format.Color.IsResolved,
    };

    /// <summary>The strongest level that says it; of toggles a style that says off has no part in the value.</summary>
    private Provenance FindRun(in RunKey key, RunSays said, bool isToggle, out FontCell font)
    {
        RunLevels levels = runs.LevelsOf(key);
        int character = key.Direct.Style >= 0 ? key.Direct.Style : runs.Styles?.DefaultCharacter ?? -1;
        if (key.Level is not null && key.Level.Has(said))
        {
            font = Font(key.Level, said);
            return new Provenance(FormatLevel.Numbering, null);
        }

        if (key.Direct.Has(said))
        {
            font = Font(key.Direct, said);
            return new Provenance(FormatLevel.Direct, null);
        }

        if (Counts(levels.Character, said, isToggle))
        {
            font = Font(levels.Character, said);
            return new Provenance(FormatLevel.CharacterStyle, StyleThatSays(character, said));
        }

        if (Counts(levels.Paragraph, said, isToggle))
        {
            font = Font(levels.Paragraph, said);
            return new Provenance(FormatLevel.ParagraphStyle, StyleThatSays(key.ParagraphStyle, said));
        }

        if (Counts(levels.Table, said, isToggle))
        {
            font = Font(levels.Table, said);
            return new Provenance(FormatLevel.TableStyle, NameOf(runs.Styles?[layers[key.Layer].Style]));
        }

        font = levels.Defaults.Has(said) ? Font(levels.Defaults, said) : default;
        return new Provenance(levels.Defaults.Has(said) ? FormatLevel.DocumentDefaults : FormatLevel.StandardDefault, null);
    }

    private static bool Counts(RunProperties level, RunSays said, bool isToggle) => isToggle ? level.IsOn(said) : level.Has(said);

    private static FontCell Font(RunProperties level, RunSays said) => said == RunSays.HighAnsi ? level.HighAnsi : default;

    private string? StyleThatSays(int style, RunSays said)
    {
        string? name = null;
        foreach (int link in chains.RootToLeaf(style))
        {
            Style candidate = runs.Styles![link];
            name = candidate.Run.Has(said) ? NameOf(candidate) : name;
        }

        return name;
    }

    private Provenance FindParagraph(in ParagraphKey key, ParagraphSays said)
    {
        ParagraphLevels levels = paragraphs.LevelsOf(key);
        if (levels.Direct.Has(said))
        {
            return new Provenance(FormatLevel.Direct, null);
        }

        if (levels.Number.Has(said))
        {
            return new Provenance(FormatLevel.Numbering, null);
        }

        if (levels.Style.Has(said))
        {
            string? name = null;
            foreach (int link in chains.RootToLeaf(levels.StyleIndex))
            {
                Style candidate = runs.Styles![link];
                name = candidate.Paragraph.Has(said) ? NameOf(candidate) : name;
            }

            // A style that does not say it itself has it from the numbering it names.
            return name is null ? new Provenance(FormatLevel.Numbering, null) : new Provenance(FormatLevel.ParagraphStyle, name);
        }

        if (levels.Table.Has(said))
        {
            return new Provenance(FormatLevel.TableStyle, NameOf(runs.Styles?[layers[key.Layer].Style]));
        }

        return new Provenance(levels.Defaults.Has(said) ? FormatLevel.DocumentDefaults : FormatLevel.StandardDefault, null);
    }

    private string? NameOf(Style? style) => style is null ? null : runs.Styles?.NameOf(style);
}
