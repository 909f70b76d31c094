using System.Diagnostics;
using System.Runtime.CompilerServices;
using FormatCheck.Docx;
using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>Files that no one here wrote: a draft or one clear error, soon.</summary>
public class CorpusTests
{
    private static readonly string[] Folders = ["docx", "hostile", "vn-official"];

    [Theory]
    [InlineData("docx")]
    [InlineData("hostile")]
    [InlineData("vn-official")]
    public void Read_EveryFile(string folder)
    {
        var failures = new List<string>();
        int drafts = 0;
        foreach (string path in Files(folder))
        {
            byte[] file = File.ReadAllBytes(path);
            long start = Stopwatch.GetTimestamp();
            try
            {
                using Draft draft = DocxReader.Read(file, new ReadLimits(), TestContext.Current.CancellationToken);
                drafts++;
                Demand(draft);
            }
            catch (DocumentFormatException)
            {
                // the one exception there may be
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failures.Add($"{Path.GetFileName(path)}: {e}");
            }

            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(5))
            {
                failures.Add($"{Path.GetFileName(path)}: {Stopwatch.GetElapsedTime(start)}");
            }
        }

        Assert.Empty(failures);
        Assert.True(drafts > 0);
    }

    [Theory]
    [InlineData("billion-laughs.docx", DocumentProblem.EntityDeclared)]
    [InlineData("xxe-file.docx", DocumentProblem.ExternalEntity)]
    [InlineData("bomb-document-200MB.docx", DocumentProblem.TooLarge)]
    [InlineData("bomb-styles-100MB.docx", null)] // not related to the document: never inflated
    [InlineData("bomb-many-parts-1GB.docx", null)]
    [InlineData("deep-nesting-5000-sdt.docx", null)]
    [InlineData("empty-0-bytes.docx", DocumentProblem.Empty)]
    [InlineData("invalid-utf8.docx", DocumentProblem.MalformedXml)]
    [InlineData("null-chars.docx", DocumentProblem.MalformedXml)]
    [InlineData("truncated-xml.docx", DocumentProblem.MalformedXml)]
    [InlineData("truncated-half.docx", DocumentProblem.DamagedPackage)]
    [InlineData("duplicate-entries.docx", DocumentProblem.DamagedPackage)]
    [InlineData("no-document-part.docx", DocumentProblem.NoMainPart)]
    [InlineData("ole-header.docx", DocumentProblem.LegacyDoc)]
    [InlineData("bom-utf16.docx", null)]
    [InlineData("main-part-other-name.docx", null)]
    [InlineData("style-cycle.docx", null)]
    public void Read_HostileFile_IsWhatItIs(string name, DocumentProblem? expected)
    {
        string path = Files("hostile").FirstOrDefault(file => Path.GetFileName(file) == name) ?? "";
        Assert.SkipUnless(path.Length > 0, $"{name} is not in the corpus.");

        Exception? exception = Record.Exception(() => DocxReader.Read(File.ReadAllBytes(path), new ReadLimits(), CancellationToken.None).Dispose());

        Assert.Equal(expected, (exception as DocumentFormatException)?.Problem);
    }

    /// <summary>The corpus stands beside the repository; a user's checkout has none.</summary>
    internal static IReadOnlyList<string> Files(string folder)
    {
        for (string? directory = Path.GetDirectoryName(SourcePath()); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            string corpus = Path.Combine(directory, "shared", "corpus");
            if (Directory.Exists(corpus))
            {
                return [.. Directory.EnumerateFiles(Path.Combine(corpus, folder)).Where(path => !path.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            }
        }

        Assert.Skip($"No shared/corpus ({string.Join(", ", Folders)}) beside the repository.");
        return [];
    }

    private static string SourcePath([CallerFilePath] string path = "") => path;

    /// <summary>What holds of every draft: ranges lie within each other, indices name what exists.</summary>
    private static void Demand(Draft draft)
    {
        int end = 0;
        foreach (Paragraph paragraph in draft.Paragraphs)
        {
            Assert.Equal(end, paragraph.Start);
            end = paragraph.End;
            Assert.InRange(paragraph.Section, 0, draft.Sections.Count - 1);
            Assert.InRange(paragraph.Cell, -1, draft.Cells.Count - 1);
            Assert.InRange(paragraph.Box, -1, draft.Boxes.Count - 1);
            Assert.InRange(paragraph.Story, 0, draft.Stories.Count - 1);
            int position = paragraph.Start;
            foreach (Run run in draft.RunsOf(paragraph))
            {
                Assert.Equal(position, run.Start);
                position = run.End;
                draft.Formats.Trace(run.Format, FormatProperty.Font);
            }

            Assert.Equal(paragraph.End, position);
            draft.Formats.Trace(paragraph.Format, FormatProperty.LineSpacing);
        }

        Assert.Equal(draft.Text.Length, end);
        Assert.Equal(draft.Paragraphs.Length, draft.Stories.Sum(story => story.ParagraphCount));
    }
}
