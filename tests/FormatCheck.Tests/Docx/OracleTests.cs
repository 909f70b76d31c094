using System.Text;
using DocumentFormat.OpenXml.Packaging;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace FormatCheck.Tests.Docx;

/// <summary>The Open XML SDK's tree as a second opinion on the text of documents without what only one of the two resolves.</summary>
public class OracleTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("vn-official")]
    public void Read_Text_IsThatOfTheSdk(string folder)
    {
        int compared = 0;
        var differences = new List<string>();
        foreach (string path in CorpusTests.Files(folder))
        {
            if (Expected(path) is not { } expected)
            {
                continue;
            }

            using Draft draft = DocxReader.Read(File.ReadAllBytes(path), new ReadLimits(), TestContext.Current.CancellationToken);
            string found = Letters(BodyText(draft));
            compared++;
            if (found != expected)
            {
                differences.Add($"{Path.GetFileName(path)}: {Difference(found, expected)}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(compared > 0, "Nothing was compared.");
    }

    private static string BodyText(Draft draft)
    {
        var text = new StringBuilder();
        foreach (Paragraph paragraph in draft.Paragraphs[..draft.Stories[0].ParagraphCount])
        {
            foreach (Run run in draft.RunsOf(paragraph))
            {
                if ((run.Kind & RunKinds.ListNumber) == 0)
                {
                    text.Append(draft.TextOf(run));
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The text of w:t in document order; null where a file holds what the SDK's tree does not resolve, or cannot be opened by it.</summary>
    private static string? Expected(string path)
    {
        try
        {
            using WordprocessingDocument document = WordprocessingDocument.Open(path, isEditable: false);
            W.Body? body = document.MainDocumentPart?.Document.Body;
            string xml = body?.OuterXml ?? "";
            string[] resolvedByOne = ["w:vanish", "showingPlcHdr", "AlternateContent", "w:txbxContent", "w:moveFrom", "w:trPr><w:del", "w:sym ", "w:pgNum", "w:rt>", "w:fldChar", "w:fldSimple", "w:specVanish", "w:cellDel", "m:oMath", "smartTag", "w:customXml "];
            bool isOneBody = document.MainDocumentPart?.Document.Elements<W.Body>().Count() == 1; // a second one is read here too
            return body is null || !isOneBody || resolvedByOne.Any(mark => xml.Contains(mark, StringComparison.Ordinal)) ? null : Letters(string.Concat(body.Descendants<W.Text>().Select(text => text.Text)));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Letters and digits only: white space, breaks and composed forms are each reader's own.</summary>
    private static string Letters(string text) => new([.. text.Normalize().Where(char.IsLetterOrDigit)]);

    private static string Difference(string found, string expected)
    {
        int at = found.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at {at} of {found.Length}/{expected.Length}: '{found.AsSpan(at, Math.Min(30, found.Length - at))}' for '{expected.AsSpan(at, Math.Min(30, expected.Length - at))}'";
    }
}
