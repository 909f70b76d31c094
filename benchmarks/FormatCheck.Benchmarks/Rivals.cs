using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FormatCheck.Benchmarks;

/// <summary>What other libraries do to look once at a document's text and formats. They resolve no styles and check nothing: a small part of the work.</summary>
internal static class Rivals
{
    public static long OpenXmlDom(byte[] file)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        long sum = 0;
        foreach (Run run in document.MainDocumentPart!.Document.Descendants<Run>())
        {
            RunProperties? properties = run.RunProperties;
            sum += run.InnerText.Length + (properties?.RunFonts?.Ascii?.Value?.Length ?? 0) + (properties?.FontSize?.Val?.Value?.Length ?? 0);
            sum += IsOn(properties?.Bold) + IsOn(properties?.Italic);
        }

        return sum;
    }

    public static long OpenXmlReader(byte[] file)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        using var reader = DocumentFormat.OpenXml.OpenXmlReader.Create(document.MainDocumentPart!);
        long sum = 0;
        while (reader.Read())
        {
            if (reader.IsStartElement)
            {
                sum += reader.ElementType == typeof(Text) ? reader.GetText().Length : reader.Attributes.Count;
            }
        }

        return sum;
    }

    public static long XmlReader(byte[] part)
    {
        using var reader = System.Xml.XmlReader.Create(new MemoryStream(part));
        long sum = 0;
        while (reader.Read())
        {
            sum += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : reader.AttributeCount;
        }

        return sum;
    }

#if PDFPIG
    public static long PdfPig(byte[] file)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(file);
        return document.GetPages().Sum(page => (long)page.Letters.Count);
    }
#endif

    private static int IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value) ? 1 : 0;
}
