namespace FormatCheck.Docx;

/// <summary>Tells element names from their bytes: an open-addressed table built once, never changed.</summary>
internal static class ElementNames
{
    private const int Buckets = 1024;

    private static readonly ushort[] Starts = new ushort[(int)Last + 2];

    private static readonly Name[] Table = Build();

    /// <summary>Gets the names in the order of <see cref="Name"/>, each followed by a space.</summary>
    public static ReadOnlySpan<byte> All =>
        "document body p r t pPr rPr sectPr tbl tblPr tblGrid gridCol tr trPr tc tcPr sdt sdtPr sdtContent "u8 +
        "showingPlcHdr smartTag customXml hyperlink bdo dir ins del moveTo moveFrom fldSimple fldChar instrText tab br "u8 +
        "cr noBreakHyphen softHyphen sym ptab footnoteReference endnoteReference commentReference "u8 +
        "lastRenderedPageBreak drawing pict object pgNum txbxContent ruby rubyBase rStyle rFonts sz b i u strike "u8 +
        "dstrike caps color vanish specVanish vertAlign cs rtl pStyle jc ind spacing contextualSpacing pBdr top bottom "u8 +
        "pageBreakBefore outlineLvl tabs numPr numId ilvl framePr bidi rPrChange pPrChange sectPrChange tblPrChange "u8 +
        "tblPrExChange tblGridChange trPrChange tcPrChange numberingChange cellIns cellDel cellMerge pgSz pgMar "u8 +
        "pgNumType cols type titlePg headerReference footerReference docGrid tblStyle tblW tblInd tblBorders "u8 +
        "tblCellMar tblLook tblpPr bidiVisual tblStyleRowBandSize tblStyleColBandSize insideH insideV left right start "u8 +
        "end tcW gridSpan vMerge tcBorders tcMar tblPrEx gridBefore wBefore styles docDefaults rPrDefault pPrDefault "u8 +
        "style name basedOn tblStylePr numbering abstractNum num abstractNumId lvl lvlOverride startOverride numFmt "u8 +
        "lvlText suff isLgl lvlRestart numStyleLink settings mirrorMargins evenAndOddHeaders gutterAtTop "u8 +
        "defaultTabStop themeFontLang compat compatSetting overrideTableStyleFontSizeAndJustification "u8 +
        "doNotUseHTMLParagraphAutoSpacing theme fontScheme majorFont minorFont latin ea font hdr ftr footnotes "u8 +
        "footnote endnotes endnote anchor inline extent positionH positionV posOffset align wsp wgp grpSp wpc pic "u8 +
        "chart spPr grpSpPr prstGeom xfrm ext chExt ln noFill prstDash txbx lnRef solidFill relIds shape rect line "u8 +
        "group textbox imagedata stroke shapetype roundrect oval OLEObject polyline AlternateContent Choice Fallback "u8 +
        "Relationships Relationship oMath oMathPara "u8;

    private const Name Last = Name.OMathPara;

    public static Name Classify(ReadOnlySpan<byte> local)
    {
        ReadOnlySpan<Name> table = Table;
        int bucket = Hash(local);
        while (true)
        {
            Name name = table[bucket];
            if (name == Name.None || Spelling(name).SequenceEqual(local))
            {
                return name;
            }

            bucket = (bucket + 1) & (Buckets - 1);
        }
    }

    private static ReadOnlySpan<byte> Spelling(Name name) => All[Starts[(int)name]..(Starts[(int)name + 1] - 1)];

    private static int Hash(ReadOnlySpan<byte> local)
    {
        uint first = local[0];
        uint last = local[^1];
        uint middle = local[local.Length / 2];
        return (int)(((first * 31) + (last * 17) + (middle * 263) + ((uint)local.Length * 97)) & (Buckets - 1));
    }

    private static Name[] Build()
    {
        var table = new Name[Buckets];
        int start = 0;
        for (int name = 1; name <= (int)Last; name++)
        {
            int length = All[start..].IndexOf((byte)' ');
            Starts[name] = (ushort)start;
            Starts[name + 1] = (ushort)(start + length + 1);
            int bucket = Hash(All.Slice(start, length));
            while (table[bucket] != Name.None)
            {
                bucket = (bucket + 1) & (Buckets - 1);
            }

            table[bucket] = (Name)name;
            start += length + 1;
        }

        return table;
    }
}
