namespace FormatCheck.Pdf.Fonts;

/// <summary>Families whose names in a PDF differ from those in an office program by more than blanks and capitals.</summary>
internal static class FontFamilies
{
    private const int MaximumLength = 40;

    /// <summary>The family of a name without style, whatever its blanks, hyphens and capitals; null where it is none of the known ones.</summary>
    public static string? Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > MaximumLength)
        {
            return null;
        }

        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return string.Concat(".Vn", name[3..]);
        }

        Span<char> key = stackalloc char[MaximumLength];
        int length = 0;
        foreach (char c in name)
        {
            if (c is not (' ' or '-' or '_' or '.'))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        ReadOnlySpan<char> plain = key[..length];
        return OfWord(plain) ?? OfSystem(plain) ?? OfFreeFont(plain);
    }

    /// <summary>Fonts that documents are written in.</summary>
    private static string? OfWord(ReadOnlySpan<char> key) => key switch
    {
        // Times-Roman, a standard font of PDF, is no Times New Roman.
        "times" or "timesroman" => "Times",
        "timesnewroman" or "timesnewromanps" or "timesnewromanpsmt" or "timesnew" => "Times New Roman",
        "arial" or "arialmt" => "Arial",
        "arialnarrow" => "Arial Narrow",
        "arialblack" => "Arial Black",
        "arialunicodems" => "Arial Unicode MS",
        "calibri" => "Calibri",
        "calibrilight" => "Calibri Light",
        "cambria" => "Cambria",
        "cambriamath" => "Cambria Math",
        "courier" => "Courier",
        "couriernew" or "couriernewps" or "couriernewpsmt" => "Courier New",
        "helvetica" => "Helvetica",
        "tahoma" => "Tahoma",
        "verdana" => "Verdana",
        "georgia" => "Georgia",
        "garamond" => "Garamond",
        "bookantiqua" => "Book Antiqua",
        "bookmanoldstyle" => "Bookman Old Style",
        "centuryschoolbook" => "Century Schoolbook",
        "palatinolinotype" => "Palatino Linotype",
        "aptos" => "Aptos",
        _ => null,
    };

    private static string? OfSystem(ReadOnlySpan<char> key) => key switch
    {
        "symbol" or "symbolmt" => "Symbol",
        "wingdings" => "Wingdings",
        "wingdings2" => "Wingdings 2",
        "wingdings3" => "Wingdings 3",
        "webdings" => "Webdings",
        "zapfdingbats" or "itczapfdingbats" => "ZapfDingbats",
        "segoeui" => "Segoe UI",
        "segoeuisymbol" => "Segoe UI Symbol",
        "trebuchetms" or "trebuchet" => "Trebuchet MS",
        "comicsansms" => "Comic Sans MS",
        "microsoftsansserif" => "Microsoft Sans Serif",
        "lucidaconsole" => "Lucida Console",
        "msgothic" => "MS Gothic",
        "msmincho" => "MS Mincho",
        "simsun" => "SimSun",
        _ => null,
    };

    private static string? OfFreeFont(ReadOnlySpan<char> key) => key switch
    {
        "liberationserif" => "Liberation Serif",
        "liberationsans" => "Liberation Sans",
        "liberationsansnarrow" => "Liberation Sans Narrow",
        "liberationmono" => "Liberation Mono",
        "tinos" => "Tinos",
        "arimo" => "Arimo",
        "cousine" => "Cousine",
        "carlito" => "Carlito",
        "caladea" => "Caladea",
        "dejavuserif" => "DejaVu Serif",
        "dejavusans" => "DejaVu Sans",
        "dejavusansmono" => "DejaVu Sans Mono",
        "dejavusanscondensed" => "DejaVu Sans Condensed",
        "dejavuserifcondensed" => "DejaVu Serif Condensed",
        "freeserif" => "FreeSerif",
        "freesans" => "FreeSans",
        "freemono" => "FreeMono",
        "opensymbol" => "OpenSymbol",
        "nimbusromno9l" or "nimbusroman" => "Nimbus Roman",
        "nimbussanl" or "nimbussans" => "Nimbus Sans",
        "nimbusmonl" or "nimbusmonops" or "nimbusmono" => "Nimbus Mono PS",
        "notoserif" => "Noto Serif",
        "notosans" => "Noto Sans",
        _ => null,
    };
}
