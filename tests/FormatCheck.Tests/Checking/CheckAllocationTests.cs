using System.Diagnostics;
using FormatCheck.Generator;
using FormatCheck.Generator.Print;
namespace FormatCheck.Tests.Checking;

/// <summary>What a whole check allocates, from the file's bytes to the report, once its tables and buffers are warm.</summary>
[Collection(SerialTests.Name)]
public class CheckAllocationTests
{
    /// <summary>Two thirds of it are the reader's objects that are not kept; the rest is the report and what was recognised.</summary>
#if DEBUG
    private const int Budget = 17 * 1024; // iterators and closures that a Release build does without
#else
    private const int Budget = 14 * 1024;
#endif

    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("nghi-quyet-dung.docx")]
    [InlineData("cong-van-1470-dung.docx")]
    public void Check_WarmTwoPages_AllocatesLittle(string sample)
    {
        byte[] file = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "drafts", sample));
        var checker = new FormatChecker();

        long allocated = Warm(checker, file);

        Assert.InRange(allocated, 0, Budget);
        TestContext.Current.TestOutputHelper?.WriteLine($"{allocated} bytes");
    }

    /// <summary>A PDF's fonts and layout are made anew for each document, its glyphs are pooled.</summary>
    [Theory]
    [InlineData(22, 2, 128 * 1024)]
    [InlineData(85, 5, 256 * 1024)]
    public void Check_WarmPdf_AllocatesLittle(int paragraphs, int pages, int budget)
    {
        byte[] file = LongDrafts.Print(paragraphs, PdfForm.All[0]);
        var checker = new FormatChecker();

        checker.Check(file, "", TestContext.Current.CancellationToken).Document.Pdf!.PageCount.Should().Be(pages);
        long allocated = Warm(checker, file);

        Assert.InRange(allocated, 0, budget);
        TestContext.Current.TestOutputHelper?.WriteLine($"{allocated} bytes");
    }

    /// <summary>Reports of drafts with the same outcomes share them; others keep their own.</summary>
    [Fact]
    public void Check_SameOutcomes_SharesThem()
    {
        string drafts = Path.Combine(Repository.Root, "samples", "drafts");
        byte[] right = File.ReadAllBytes(Path.Combine(drafts, "cong-van-1470-dung.docx")), other = File.ReadAllBytes(Path.Combine(drafts, "nghi-quyet-dung.docx"));
        var checker = new FormatChecker();
        CheckReport Check(byte[] file) => checker.Check(file, "", TestContext.Current.CancellationToken);
        CheckReport first = Check(right), second = Check(right), third = Check(other);
        RuleOutcome[] kept = [.. first.Outcomes];
        CheckReport again = Check(right);

        Assert.True(first.Outcomes == second.Outcomes);
        third.Outcomes.Should().NotEqual(kept);
        first.Outcomes.Should().Equal(kept);
        again.Outcomes.Should().Equal(kept);
    }

    /// <summary>What one document leaves behind does not grow with the next ones.</summary>
    [Fact]
    public void Check_OtherDocumentsBetween_AllocatesNoMore()
    {
        byte[][] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "drafts"), "*.docx").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        var checker = new FormatChecker();
        long before = Warm(checker, files[0]);
        foreach (byte[] file in files)
        {
            checker.Check(file, "", TestContext.Current.CancellationToken);
        }

        Assert.InRange(Warm(checker, files[0]), 0, before + 1024);
    }

    /// <summary>The least of many checks, until it has not sunk for a while: the pools lose buffers to collections that other tests cause, and methods allocate less once they are compiled anew.</summary>
    private static long Warm(FormatChecker checker, byte[] file)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        long least = long.MaxValue, start = Stopwatch.GetTimestamp(), sunk = start;
        for (int same = 0; same < 50 || (Stopwatch.GetElapsedTime(sunk) < s_settling && Stopwatch.GetElapsedTime(start) < s_longest); same++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            checker.Check(file, "", cancellationToken);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated < least)
            {
                (least, sunk) = (allocated, Stopwatch.GetTimestamp());
            }
        }

        return least;
    }
}
