using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a w:pPr (ISO/IEC 29500-1, 17.3.1.26).</summary>
internal static class ParagraphPropertiesParser
{
    /// <summary>Reads one property, whose element has just started, and leaves it; the paragraph's own (section, mark, changes) are the caller's.</summary>
    public static void ReadProperty(ref PartReader xml, ParagraphProperties properties, PropertyContext context)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        switch (xml.Word)
        {
            case Name.PStyle:
                properties.Style = context.Styles?.Find(StyleKind.Paragraph, value) ?? -1;
                break;
            case Name.Jc:
                properties.Says |= ParagraphSays.Alignment;
                properties.Alignment = AlignmentOf(value);
                break;
            case Name.Ind:
                ReadIndent(ref xml, properties);
                break;
            case Name.Spacing:
                SpacingParser.Read(ref xml, properties);
                break;
            case Name.PBdr:
                ReadBorders(ref xml, properties);
                return;
            case Name.Tabs:
                properties.Says |= ParagraphSays.Tabs;
                properties.Tabs = TabRules.Read(ref xml);
                return;
            case Name.NumPr:
                ReadNumbering(ref xml, properties);
                return;
            case Name.FramePr:
                properties.Says |= ParagraphSays.Frame;
                properties.Frame = FrameProperties.Read(ref xml);
                break;
            case Name.OutlineLvl when Measure.TryInteger(value, out int level):
                properties.Says |= ParagraphSays.OutlineLevel;
                properties.OutlineLevel = level is >= 0 and <= 8 ? level : 9;
                break;
            case Name.ContextualSpacing:
                Say(properties, ParagraphSays.Contextual, Measure.IsOn(value));
                break;
            case Name.PageBreakBefore:
                Say(properties, ParagraphSays.PageBreakBefore, Measure.IsOn(value));
                break;
            case Name.Bidi:
                Say(properties, ParagraphSays.RightToLeft, Measure.IsOn(value));
                break;
        }

        xml.Skip();
    }

    /// <summary>Reads an element that holds properties only, as styles, numbering levels and defaults do.</summary>
    public static ParagraphProperties Parse(ref PartReader xml, PropertyContext context)
    {
        ParagraphProperties properties = context.Store.NewParagraph();
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            ReadProperty(ref xml, properties, context);
        }

        return properties;
    }

    public static void Say(ParagraphProperties properties, ParagraphSays property, bool on)
    {
        properties.Says |= property;
        properties.On = on ? properties.On | property : properties.On & ~property;
    }

    public static Fact<Alignment> AlignmentOf(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("both"u8) => Alignment.Justified,
        _ when value.SequenceEqual("center"u8) => Alignment.Center,
        _ when value.SequenceEqual("left"u8) || value.SequenceEqual("start"u8) || value.SequenceEqual("numTab"u8) => Alignment.Left,
        _ when value.SequenceEqual("right"u8) || value.SequenceEqual("end"u8) => Alignment.Right,
        _ when value.EndsWith("istribute"u8) || value.EndsWith("Kashida"u8) => Alignment.Justified,
        _ => default(Fact<Alignment>),
    };

    /// <summary>A border that is drawn: any style but none and nil (17.18.2).</summary>
    public static bool IsVisibleBorder(ref PartReader xml)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        return !value.IsEmpty && !value.SequenceEqual("none"u8) && !value.SequenceEqual("nil"u8);
    }

    /// <summary>Dots and dashes of every kind make no solid line.</summary>
    private static bool IsBroken(ReadOnlySpan<byte> style) => style.StartsWith("dot"u8) || style.StartsWith("dash"u8);

    private static void ReadIndent(ref PartReader xml, ParagraphProperties properties)
    {
        if (ReadLength(ref xml, "left"u8, "start"u8, "leftChars"u8, "startChars"u8, out Fact<int> left))
        {
            properties.Says |= ParagraphSays.IndentLeft;
            properties.IndentLeft = left;
        }

        if (ReadLength(ref xml, "right"u8, "end"u8, "rightChars"u8, "endChars"u8, out Fact<int> right))
        {
            properties.Says |= ParagraphSays.IndentRight;
            properties.IndentRight = right;
        }

        // 17.3.1.12: the two exclude each other, and hanging wins where both stand; a hanging indent of nothing takes no part.
        bool hasFirstLine = ReadLength(ref xml, "firstLine"u8, default, "firstLineChars"u8, default, out Fact<int> firstLine);
        if (ReadLength(ref xml, "hanging"u8, default, "hangingChars"u8, default, out Fact<int> hanging) && !(hasFirstLine && hanging.Is(0)))
        {
            firstLine = hanging.IsResolved ? -hanging.Value : hanging;
            hasFirstLine = true;
        }

        if (hasFirstLine)
        {
            properties.Says |= ParagraphSays.FirstLine;
            properties.FirstLine = firstLine;
        }
    }

    /// <summary>
    /// Characters beat twips, but how wide a character is depends on the grid and the font; Word writes what it came to as twips beside them.
    /// Where it did not, the length is unresolved.
    /// </summary>
    private static bool ReadLength(ref PartReader xml, ReadOnlySpan<byte> name, ReadOnlySpan<byte> strictName, ReadOnlySpan<byte> chars, ReadOnlySpan<byte> strictChars, out Fact<int> length)
    {
        length = default;
        ReadOnlySpan<byte> text = Either(ref xml, name, strictName);
        if (!text.IsEmpty)
        {
            length = Measure.TryTwips(text, out int twips) ? twips : default(Fact<int>);
            return true;
        }

        return Measure.TryInteger(Either(ref xml, chars, strictChars), out int count) && count != 0;
    }

    private static ReadOnlySpan<byte> Either(ref PartReader xml, ReadOnlySpan<byte> name, ReadOnlySpan<byte> other)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute(name);
        return value.IsEmpty && !other.IsEmpty ? xml.WordAttribute(other) : value;
    }

    private static void ReadBorders(ref PartReader xml, ParagraphProperties properties)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word is Name.Top or Name.Bottom)
            {
                Say(properties, xml.Word == Name.Top ? ParagraphSays.BorderTop : ParagraphSays.BorderBottom, IsVisibleBorder(ref xml));
                Say(properties, ParagraphSays.BrokenBorder, IsBroken(xml.WordAttribute("val"u8)));
            }

            xml.Skip();
        }
    }

    private static void ReadNumbering(ref PartReader xml, ParagraphProperties properties)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (Measure.TryInteger(xml.WordAttribute("val"u8), out int value))
            {
                switch (xml.Word)
                {
                    case Name.NumId:
                        properties.Says |= ParagraphSays.NumberId;
                        properties.NumberId = value;
                        break;
                    case Name.Ilvl:
                        properties.Says |= ParagraphSays.NumberLevel;
                        properties.NumberLevel = Math.Clamp(value, 0, 8);
                        break;
                }
            }

            xml.Skip();
        }
    }
}
