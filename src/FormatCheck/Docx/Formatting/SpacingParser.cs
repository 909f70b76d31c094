using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads the w:spacing of a paragraph (ISO/IEC 29500-1, 17.3.1.33); each attribute is inherited for itself.</summary>
internal static class SpacingParser
{
    public static void Read(ref PartReader xml, ParagraphProperties properties)
    {
        ReadOnlySpan<byte> before = xml.WordAttribute("before"u8);
        if (!before.IsEmpty)
        {
            properties.Says |= ParagraphSays.Before;
            properties.Before = Measure.TryTwips(before, out int twips) ? twips : default(Fact<int>);
        }

        ReadOnlySpan<byte> after = xml.WordAttribute("after"u8);
        if (!after.IsEmpty)
        {
            properties.Says |= ParagraphSays.After;
            properties.After = Measure.TryTwips(after, out int twips) ? twips : default(Fact<int>);
        }

        if (Measure.TryInteger(xml.WordAttribute("beforeLines"u8), out int beforeLines))
        {
            properties.Says |= ParagraphSays.BeforeLines;
            properties.BeforeLines = beforeLines;
        }

        if (Measure.TryInteger(xml.WordAttribute("afterLines"u8), out int afterLines))
        {
            properties.Says |= ParagraphSays.AfterLines;
            properties.AfterLines = afterLines;
        }

        ReadAutomatic(xml.WordAttribute("beforeAutospacing"u8), properties, ParagraphSays.BeforeAutomatic);
        ReadAutomatic(xml.WordAttribute("afterAutospacing"u8), properties, ParagraphSays.AfterAutomatic);
        ReadLine(ref xml, properties);
    }

    private static void ReadAutomatic(ReadOnlySpan<byte> value, ParagraphProperties properties, ParagraphSays property)
    {
        if (!value.IsEmpty)
        {
            ParagraphPropertiesParser.Say(properties, property, Measure.IsOn(value));
        }
    }

    /// <summary>A line without a rule is a multiple; a rule without a line changes how a lower level's line is meant.</summary>
    private static void ReadLine(ref PartReader xml, ParagraphProperties properties)
    {
        ReadOnlySpan<byte> line = xml.WordAttribute("line"u8);
        ReadOnlySpan<byte> rule = xml.WordAttribute("lineRule"u8);
        if (!line.IsEmpty)
        {
            properties.Says |= ParagraphSays.Line;
            properties.Line = Measure.TryTwips(line, out int value) ? value : default(Fact<int>);
        }

        if (!line.IsEmpty || !rule.IsEmpty)
        {
            properties.Says |= ParagraphSays.LineRule;
            properties.LineRule = rule.SequenceEqual("exact"u8) ? LineSpacingRule.Exact
                : rule.SequenceEqual("atLeast"u8) ? LineSpacingRule.AtLeast
                : LineSpacingRule.Multiple;
        }
    }
}
