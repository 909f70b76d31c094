using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Benchmarks;

/// <summary>The lengths of draft that are measured.</summary>
public enum Sample
{
    Pages2,
    Pages20,
    Paragraphs3000,
    Pages350,
}

/// <summary>Makes the drafts: formats from chains of styles, and runs split as Word splits them when text is edited.</summary>
internal static class Samples
{
    private const int Tiny = 1;

    private static readonly Variant s_variant = AllVariants.List.First(variant => variant.Name == "word-template");
    private static readonly PdfForm s_form = PdfForm.All[0];
    private static readonly Dictionary<string, byte[]> s_made = [];

    /// <summary>Gets the folder for files that programs are to read.</summary>
    public static string Folder { get; } = Directory.CreateTempSubdirectory("formatcheck-benchmarks-").FullName;

    /// <summary>Gets <c>../shared/corpus</c> beside the repository, or <see langword="null"/>.</summary>
    public static string? Corpus { get; } = FindCorpus();

    /// <summary>The shortest is a công văn, all others are one regulation of many articles.</summary>
    public static byte[] Docx(Sample sample) => Once($"{sample}.docx", () => sample == Sample.Pages2
        ? CleanDrafts.Of(AllKinds.List.First(kind => kind.Name == "cong-van"), s_variant).Bytes
        : DocxOf(ParagraphsOf(sample)));

    public static byte[] Pdf(Sample sample) => Once($"{sample}.pdf", () => PdfOf(ParagraphsOf(sample)));

    public static byte[] DocxOf(int paragraphs) => LongDrafts.Of(paragraphs, s_variant).Bytes;

    public static byte[] PdfOf(int paragraphs) => LongDrafts.Print(paragraphs, s_form);

    /// <summary>A regulation has about so many paragraphs on a page.</summary>
    public static int ParagraphsOn(int pages) => pages <= 2 ? 22 : (pages * 22) - 6;

    /// <summary>The path of a file with these bytes.</summary>
    public static string FileOf(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, bytes);
        }

        return path;
    }

    /// <summary>A document that says next to nothing: what a program needs for it is its start-up.</summary>
    public static string TinyDocx() => FileOf("tiny.docx", Once("tiny.docx", () => DocxOf(Tiny)));

    public static string TinyPdf() => FileOf("tiny.pdf", Once("tiny.pdf", () => PdfOf(Tiny)));

    private static int ParagraphsOf(Sample sample) => sample switch
    {
        Sample.Pages2 => ParagraphsOn(2),
        Sample.Pages20 => ParagraphsOn(20),
        Sample.Paragraphs3000 => 3000,
        _ => ParagraphsOn(350),
    };

    private static byte[] Once(string name, Func<byte[]> make)
    {
        if (!s_made.TryGetValue(name, out byte[]? bytes))
        {
            s_made.Add(name, bytes = make());
        }

        return bytes;
    }

    private static string? FindCorpus()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            string corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        return null;
    }
}
