namespace FormatCheck.Docx;

/// <summary>Reads a w:lvl of a list or of an override (ISO/IEC 29500-1, 17.9.5 and 17.9.6).</summary>
internal static class NumberLevelParser
{
    public static NumberLevel Parse(ref PartReader xml, PropertyContext context)
    {
        var level = new NumberLevel();
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.PPr:
                    // Only indents and tab stops of a level reach the paragraph; its other properties Word leaves out.
                    level.Paragraph = ParagraphPropertiesParser.Parse(ref xml, context).Without(~(ParagraphSays.Indents | ParagraphSays.Tabs));
                    break;
                case Name.RPr:
                    level.Run = RunPropertiesParser.Parse(ref xml, context, out _);
                    break;
                default:
                    ReadProperty(ref xml, level, context);
                    xml.Skip();
                    break;
            }
        }

        return level;
    }

    private static void ReadProperty(ref PartReader xml, NumberLevel level, PropertyContext context)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        switch (xml.Word)
        {
            case Name.Start when Measure.TryInteger(value, out int start):
                level.Start = start;
                break;
            case Name.NumFmt:
                level.Format = Classify(value);
                break;
            case Name.LvlText:
                level.Text = XmlText.Decode(value);
                break;
            case Name.Suff:
                level.Suffix = value.SequenceEqual("space"u8) ? NumberSuffix.Space : value.SequenceEqual("nothing"u8) ? NumberSuffix.Nothing : NumberSuffix.Tab;
                break;
            case Name.IsLgl:
                level.IsLegal = Measure.IsOn(value);
                break;
            case Name.LvlRestart when Measure.TryInteger(value, out int restart):
                level.Restart = restart;
                break;
            case Name.PStyle:
                level.Style = context.Styles?.Find(StyleKind.Paragraph, value) ?? -1;
                break;
        }
    }

    private static NumberFormat Classify(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("decimal"u8) => NumberFormat.Decimal,
        _ when value.SequenceEqual("decimalZero"u8) => NumberFormat.DecimalZero,
        _ when value.SequenceEqual("upperRoman"u8) => NumberFormat.UpperRoman,
        _ when value.SequenceEqual("lowerRoman"u8) => NumberFormat.LowerRoman,
        _ when value.SequenceEqual("upperLetter"u8) => NumberFormat.UpperLetter,
        _ when value.SequenceEqual("lowerLetter"u8) => NumberFormat.LowerLetter,
        _ when value.SequenceEqual("bullet"u8) => NumberFormat.Bullet,
        _ when value.SequenceEqual("none"u8) => NumberFormat.None,
        _ => NumberFormat.Unsupported,
    };
}
