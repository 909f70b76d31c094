using System.Xml;

namespace FormatCheck.Reports;

/// <summary>Puts text from documents into a form that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>What XML cannot hold, not even escaped, becomes the replacement character.</summary>
    public static string Legible(string text)
    {
        char[]? mended = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                mended ??= text.ToCharArray();
                mended[i] = '\uFFFD';
            }
        }

        return mended is null ? text : new string(mended);
    }
}
