using System.Diagnostics;
using System.Runtime.CompilerServices;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

/// <summary>Files that no one here wrote: pages and their contents, or one clear error, soon.</summary>
public sealed class PdfCorpusTests
{
    [Theory]
    [InlineData("pdf", 1100)]
    [InlineData("hostile", 3)]
    public void Open_EveryFile(string folder, int atLeast)
    {
        var failures = new List<string>();
        int opened = 0;
        foreach (string path in Files(folder))
        {
            byte[] file = File.ReadAllBytes(path);
            long start = Stopwatch.GetTimestamp();
            try
            {
                Read(file);
                opened++;
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
        opened.Should().BeGreaterThanOrEqualTo(atLeast);
    }

    private static void Read(byte[] bytes)
    {
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits(), TestContext.Current.CancellationToken);
        foreach (PdfPage page in file.Pages)
        {
            foreach (PdfEntryEnumerator entry in page.Dictionary.Entries)
            {
                _ = entry.Value.Kind;
            }

            PdfObject contents = page.Dictionary["Contents"u8];
            file.Decode(contents).Dispose();
            foreach (PdfObject stream in contents.Items)
            {
                file.Decode(stream).Dispose();
            }
        }

        _ = file.Signatures.Count;
    }

    private static IEnumerable<string> Files(string folder)
    {
        for (string? directory = Path.GetDirectoryName(SourcePath()); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            string corpus = Path.Combine(directory, "shared", "corpus", folder);
            if (Directory.Exists(corpus))
            {
                return Directory.EnumerateFiles(corpus, "*.pdf").Order(StringComparer.Ordinal);
            }
        }

        Assert.Skip("No shared/corpus beside the repository.");
        return [];
    }

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
