using System.Xml.Linq;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Splits runs as Word does after many rounds of editing.</summary>
internal static class RunSplitter
{
    public static void Apply(XElement root, Variant variant)
    {
        if (variant.Runs == RunForm.Whole)
        {
            return;
        }

        Random random = new(20180403);
        foreach (XElement run in root.Descendants(Names.W + "r").Where(IsOneText).ToArray())
        {
            string text = run.Element(Names.W + "t")!.Value;
            IEnumerable<string> pieces = variant.Runs == RunForm.Words ? Words(text) : Pieces(text, random);
            run.ReplaceWith(pieces.Select(piece => Piece(run, piece, random)));
        }
    }

    private static bool IsOneText(XElement run) =>
        run.Elements().Count(element => element.Name.LocalName != "rPr") == 1 && run.Element(Names.W + "t") is { Value.Length: > 1 };

    private static XElement Piece(XElement run, string text, Random random)
    {
        XElement piece = new(run);
        piece.Element(Names.W + "t")!.Value = text;
        piece.SetAttributeValue(Names.W + "rsidR", random.Next(0x100000, 0xFFFFFF).ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
        return piece;
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || text[i - 1] == ' ')
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static IEnumerable<string> Pieces(string text, Random random)
    {
        for (int start = 0; start < text.Length;)
        {
            int length = Math.Min(random.Next(1, 12), text.Length - start);
            yield return text.Substring(start, length);
            start += length;
        }
    }
}
