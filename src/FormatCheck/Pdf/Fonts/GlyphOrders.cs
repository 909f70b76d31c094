namespace FormatCheck.Pdf.Fonts;

/// <summary>The glyphs that font programs name by number, as text.</summary>
internal static class GlyphOrders
{
    /// <summary>The standard strings of the Compact Font Format.</summary>
    public const string CompactFontStrings =
        "\0 !\"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^"
        + "_‘abcdefghijklmnopqrstuvwxyz{|}~¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜"
        + "¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕ"
        + "ŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž!˝$$&´⁽⁾‥․0123456789,—.?ab¢"
        + "deilmⁿorstﬀﬃﬄ₍₎ˆ-`abcdefghijklmnopqrstuvwxyz₡1₨˜¡¢łšž¨˘ˇ˙¯‒-˛˚¸¿"
        + "⅛⅜⅝⅞⅓⅔⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉¢$.,àáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþÿ";

    /// <summary>The 258 glyphs of the Macintosh order in the table <c>post</c>.</summary>
    public const string Macintosh =
        "\0\0\0 !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\"
        + "]^_`abcdefghijklmnopqrstuvwxyz{|}~ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúù"
        + "ûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªº\u2126æø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›"
        + "ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČ"
        + "čđ";
}
