using System.Diagnostics;
using System.Globalization;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;

namespace FormatCheck.Tests.Pdf;

/// <summary>Damaged files give a report or a <see cref="DocumentFormatException"/>, whatever is damaged.</summary>
/// <remarks>A few hundred files; <c>FORMATCHECK_FUZZ_SECONDS</c> makes it a soak, over the files of the corpus too.</remarks>
public sealed class PdfFuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20261122;
    private const int Few = 300;

    private readonly FormatChecker _checker = new();

    [Fact]
    public void DamagedFiles_GiveAReportOrOneClearError()
    {
        _ = int.TryParse(Environment.GetEnvironmentVariable("FORMATCHECK_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out int seconds);
        byte[][] samples = Samples(withCorpus: seconds > 0);
        var random = new Random(Seed);
        var watch = Stopwatch.StartNew();
        int files = 0, read = 0;
        while (seconds > 0 ? watch.Elapsed.TotalSeconds < seconds : files < Few)
        {
            byte[] damaged = Damage(samples[random.Next(samples.Length)], random);
            read += IsRead(damaged, files++) ? 1 : 0;
        }

        output.WriteLine($"{files} files, {read} read");
        read.Should().BePositive();
    }

    private bool IsRead(byte[] file, int number)
    {
        try
        {
            _checker.Check(file, "", TestContext.Current.CancellationToken);
            return true;
        }
        catch (DocumentFormatException)
        {
            return false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string path = Path.Combine(Path.GetTempPath(), $"formatcheck-fuzz-{number}.pdf");
            File.WriteAllBytes(path, file);
            Assert.Fail($"{exception.GetType().Name} at {path}: {exception}");
            return false;
        }
    }

    private static byte[][] Samples(bool withCorpus)
    {
        var samples = new List<byte[]>();
        foreach (PdfForm form in PdfForm.All)
        {
            samples.Add(PrintedDrafts.Of(AllKinds.List[samples.Count % AllKinds.List.Count], PrintedDrafts.Variants[0], form).Bytes);
        }

        string corpus = Path.Combine(Repository.Root, "..", "shared", "corpus", "pdf");
        if (withCorpus && Directory.Exists(corpus))
        {
            samples.AddRange(Directory.GetFiles(corpus, "*.pdf").Where(file => new FileInfo(file).Length < 120_000).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
        }

        return [.. samples];
    }

    private static byte[] Damage(byte[] sample, Random random)
    {
        byte[] damaged = [.. sample];
        for (int i = random.Next(1, 13); i > 0; i--)
        {
            int at = random.Next(damaged.Length);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    int length = Math.Min(random.Next(40), damaged.Length - at);
                    damaged.AsSpan(random.Next(damaged.Length - length), length).CopyTo(damaged.AsSpan(at));
                    break;
                case 3 when random.Next(6) == 0:
                    Array.Resize(ref damaged, Math.Max(50, at));
                    break;
                default:
                    damaged[at] = "0123456789<>[]()/ R"u8[random.Next(19)];
                    break;
            }
        }

        return damaged;
    }
}
