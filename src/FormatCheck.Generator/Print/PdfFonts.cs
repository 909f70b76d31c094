using System.Globalization;
using System.Text;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Print;

/// <summary>The fonts of a file: each glyph gets its code when it is first shown.</summary>
internal sealed class PdfFonts(PdfForm form)
{
    private readonly List<Face> _faces = [];

    /// <summary>One font: its glyphs in the order of their codes.</summary>
    private sealed record Face(string Family, bool Bold, bool Italic)
    {
        public List<char> Glyphs { get; } = [];
    }

    /// <summary>The resource's name and the code of a glyph, as a hexadecimal string holds it.</summary>
    public (string Font, string Code) Of(char letter, Look look)
    {
        int face = _faces.FindIndex(face => Fits(face, look) && face.Glyphs.Contains(letter));
        if (face < 0)
        {
            // A simple font keeps 32 for the blank, to which word spacing applies, and has room for 223 more.
            face = _faces.FindIndex(face => Fits(face, look) && (!form.SimpleFonts || face.Glyphs.Count < 223));
            if (face < 0)
            {
                face = _faces.Count;
                _faces.Add(new Face(look.Font, look.Bold, look.Italic));
                _faces[face].Glyphs.Add(' ');
            }

            if (letter != ' ')
            {
                _faces[face].Glyphs.Add(letter);
            }
        }

        int code = First + _faces[face].Glyphs.IndexOf(letter);
        return ($"F{face}", code.ToString(form.SimpleFonts ? "X2" : "X4", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the fonts as objects from a number on.</summary>
    /// <returns>The resource dictionary, and the next free number.</returns>
    public (string Resources, int Next) Write(PdfWriter writer, int number)
    {
        var resources = new StringBuilder();
        foreach (Face face in _faces)
        {
            resources.Append(CultureInfo.InvariantCulture, $"/F{_faces.IndexOf(face)} {number} 0 R ");
            Write(writer, face, number);
            number += 5;
        }

        return (resources.ToString(), number);
    }

    private int First => form.SimpleFonts ? 32 : 3;

    private static bool Fits(Face face, Look look) => face.Family == look.Font && face.Bold == look.Bold && face.Italic == look.Italic;

    private void Write(PdfWriter writer, Face face, int number)
    {
        string name = (form.Embedded ? $"{Tag(number)}+" : "") + NameOf(face);
        string widths = string.Join(' ', face.Glyphs.Select(glyph => TimesMetrics.Thousandths(glyph, face.Bold)));
        if (form.SimpleFonts)
        {
            string names = string.Join(' ', face.Glyphs.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"/uni{(int)glyph:X4}")));
            writer.Object(number, $"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 32 /LastChar {31 + face.Glyphs.Count} /Widths [{widths}] /FontDescriptor {number + 2} 0 R /ToUnicode {number + 3} 0 R /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [32 {names}] >> >>");
        }
        else
        {
            writer.Object(number, $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{number + 1} 0 R] /ToUnicode {number + 3} 0 R >>");
            writer.Object(number + 1, $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /DW 1000 /W [{First} [{widths}]] /FontDescriptor {number + 2} 0 R >>");
        }

        string program = form.Embedded ? $"/FontFile2 {number + 4} 0 R" : "";
        int flags = (face.Italic ? 64 : 0) | (face.Bold ? 1 << 18 : 0) | 4;
        writer.Object(number + 2, $"<< /Type /FontDescriptor /FontName /{name} /FontFamily ({face.Family}) /Flags {flags} /ItalicAngle {(face.Italic ? -16 : 0)} /Ascent 891 /Descent -216 /CapHeight 662 /StemV {(face.Bold ? 80 : 40)} /FontWeight {(face.Bold ? 700 : 400)} /FontBBox [-568 -216 2046 891] {program} >>");
        writer.Stream(number + 3, "", ToUnicode(face));
        if (form.Embedded)
        {
            // The tables that a program begins with; nothing in it is drawn.
            writer.Stream(number + 4, "/Length1 12", "\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000");
        }
    }

    private string ToUnicode(Face face)
    {
        string width = form.SimpleFonts ? "X2" : "X4";
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Append(form.SimpleFonts ? "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n" : "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int code = First;
        foreach (char[] part in face.Glyphs.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (char glyph in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code.ToString(width, CultureInfo.InvariantCulture)}> <{(int)glyph:X4}>\n");
                code++;
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    /// <summary>Six capitals that tell subsets apart.</summary>
    private static string Tag(int number) => $"ABCDE{(char)('A' + (number % 26))}";

    private static string NameOf(Face face)
    {
        string style = (face.Bold ? "Bold" : "") + (face.Italic ? "Italic" : "");
        return face.Family switch
        {
            "Times New Roman" => style.Length > 0 ? $"TimesNewRomanPS-{style}MT" : "TimesNewRomanPSMT",
            "Arial" => style.Length > 0 ? $"Arial-{style}MT" : "ArialMT",
            string family => family.Replace(" ", "", StringComparison.Ordinal) + (style.Length > 0 ? $"-{style}" : ""),
        };
    }
}
