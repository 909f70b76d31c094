using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>How on/off properties of styles combine (ISO/IEC 29500-1, 17.7.3): each kind of style is one level, levels cancel each other, direct formatting is absolute.</summary>
internal readonly ref struct ToggleRule(RunProperties defaults, RunProperties table, RunProperties paragraph, RunProperties character)
{
    public Fact<bool> Of(RunSays property, RunProperties direct)
    {
        if (direct.Has(property))
        {
            return direct.IsOn(property);
        }

        bool isOn = false;
        if (!TryAdd(table, property, ref isOn) || !TryAdd(paragraph, property, ref isOn) || !TryAdd(character, property, ref isOn))
        {
            return default;
        }

        if (!defaults.IsOn(property))
        {
            return isOn;
        }

        // Defaults that say on make it on whatever styles say, except that programs disagree on a style that says off.
        return SaysOff(table, property) || SaysOff(paragraph, property) || SaysOff(character, property) ? default(Fact<bool>) : true;
    }

    /// <summary>An off above an on: by the standard it changes nothing, in some programs it switches off. Nothing in the file decides.</summary>
    private static bool TryAdd(RunProperties level, RunSays property, ref bool isOn)
    {
        if (SaysOff(level, property))
        {
            return !isOn;
        }

        isOn ^= level.IsOn(property);
        return true;
    }

    private static bool SaysOff(RunProperties level, RunSays property) => level.Has(property) && !level.IsOn(property);
}
