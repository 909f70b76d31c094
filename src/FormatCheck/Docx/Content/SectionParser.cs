using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a w:sectPr.</summary>
internal static class SectionParser
{
    public static SectionProperties Parse(ref PartReader xml, out bool isChanged)
    {
        var section = new SectionProperties();
        isChanged = false;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            isChanged |= xml.Word == Name.SectPrChange;
            ReadProperty(ref xml, section);
            xml.Skip();
        }

        return section;
    }

    private static void ReadProperty(ref PartReader xml, SectionProperties section)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        switch (xml.Word)
        {
            case Name.PgSz:
                section.PageWidth = Length(ref xml, "w"u8);
                section.PageHeight = Length(ref xml, "h"u8);
                break;
            case Name.PgMar:
                ReadMargins(ref xml, section);
                break;
            case Name.PgNumType:
                ReadPageNumbers(ref xml, section);
                break;
            case Name.Cols:
                section.ColumnCount = Measure.TryInteger(xml.WordAttribute("num"u8), out int columns) && columns > 0 ? columns : 1;
                section.ColumnSpace = Measure.TryTwips(xml.WordAttribute("space"u8), out int space) ? space : Section.DefaultColumnSpace;
                break;
            case Name.Type:
                section.Break = BreakOf(value);
                break;
            case Name.TitlePg:
                section.HasTitlePage = Measure.IsOn(value);
                break;
            case Name.DocGrid:
                ReadGrid(ref xml, section);
                break;
            case Name.HeaderReference:
                ReadReference(ref xml, section, HeaderSlot.HeaderDefault);
                break;
            case Name.FooterReference:
                ReadReference(ref xml, section, HeaderSlot.FooterDefault);
                break;
        }
    }

    private static void ReadMargins(ref PartReader xml, SectionProperties section)
    {
        section.MarginTop = Length(ref xml, "top"u8);
        section.MarginBottom = Length(ref xml, "bottom"u8);
        section.MarginLeft = Length(ref xml, "left"u8);
        section.MarginRight = Length(ref xml, "right"u8);
        section.HeaderDistance = Length(ref xml, "header"u8);
        section.FooterDistance = Length(ref xml, "footer"u8);
        section.Gutter = xml.WordAttribute("gutter"u8).IsEmpty ? 0 : Length(ref xml, "gutter"u8);
    }

    private static void ReadPageNumbers(ref PartReader xml, SectionProperties section)
    {
        ReadOnlySpan<byte> format = xml.WordAttribute("fmt"u8);
        section.PageNumberStyle = format.IsEmpty || format.SequenceEqual("decimal"u8) ? PageNumberStyle.Arabic : PageNumberStyle.Other;
        if (Measure.TryInteger(xml.WordAttribute("start"u8), out int start))
        {
            section.PageNumberStart = start;
        }
    }

    /// <summary>Lines snap only to a grid that names a type (17.6.5).</summary>
    private static void ReadGrid(ref PartReader xml, SectionProperties section)
    {
        ReadOnlySpan<byte> type = xml.WordAttribute("type"u8);
        bool snaps = type.SequenceEqual("lines"u8) || type.SequenceEqual("linesAndChars"u8) || type.SequenceEqual("snapToChars"u8);
        section.LinePitch = snaps && Measure.TryTwips(xml.WordAttribute("linePitch"u8), out int pitch) && pitch > 0 ? pitch : 0;
    }

    private static void ReadReference(ref PartReader xml, SectionProperties section, HeaderSlot slot)
    {
        ReadOnlySpan<byte> type = xml.WordAttribute("type"u8);
        slot += type.SequenceEqual("first"u8) ? 1 : type.SequenceEqual("even"u8) ? 2 : 0;
        if (xml.TryAttribute(Ns.Relationships, "id"u8, out ReadOnlySpan<byte> id))
        {
            section.References[(int)slot] = XmlText.Decode(id);
        }
    }

    private static SectionBreak BreakOf(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("continuous"u8) => SectionBreak.Continuous,
        _ when value.SequenceEqual("evenPage"u8) => SectionBreak.EvenPage,
        _ when value.SequenceEqual("oddPage"u8) => SectionBreak.OddPage,
        _ when value.SequenceEqual("nextColumn"u8) => SectionBreak.NextColumn,
        _ => SectionBreak.NextPage,
    };

    private static Fact<int> Length(ref PartReader xml, ReadOnlySpan<byte> name) =>
        Measure.TryTwips(xml.WordAttribute(name), out int twips) ? twips : default(Fact<int>);
}
