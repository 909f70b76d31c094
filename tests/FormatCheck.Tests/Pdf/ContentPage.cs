using System.Globalization;
using System.Text;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf;

/// <summary>A page of 600 x 800 pt made of a content stream, with a font F1 whose glyphs are all 0.5 em wide.</summary>
internal sealed class ContentPage
{
    private readonly List<string> _objects = [];

    /// <summary>Gets or sets what stands in the resource dictionary besides the fonts.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Gets or sets what stands in the page object besides its resources and contents.</summary>
    public string Page { get; init; } = "/MediaBox [0 0 600 800]";

    /// <summary>Gets or sets what stands in the catalog besides the pages.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Gets the objects from number 10 on, each a dictionary or a whole stream.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    public static ContentResult Read(string content) => new ContentPage().Show(content);

    public static string Stream(string dictionary, string data) => FormattableString.Invariant($"<< {dictionary} /Length {data.Length} >> stream\n{data}\nendstream");

    public ContentResult Show(params string[] contents)
    {
        using var file = PdfFile.Open(Build(contents), new ReadLimits(), CancellationToken.None);
        using var interpreter = new ContentInterpreter(file, CancellationToken.None);
        using var content = new PageContent();
        interpreter.Read(file.Pages[0], content);
        return ContentResult.Of(content);
    }

    private byte[] Build(string[] contents)
    {
        string widths = string.Join(' ', Enumerable.Repeat("500", 224));
        string references = string.Join(' ', contents.Select((_, index) => FormattableString.Invariant($"{50 + index} 0 R")));
        _objects.Clear();
        Add(1, $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>");
        Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add(3, $"<< /Type /Page /Parent 2 0 R {Page} /Resources << /Font << /F1 4 0 R /F2 5 0 R >> {Resources} >> /Contents [{references}] >>");
        Add(4, $"<< /Type /Font /Subtype /Type1 /BaseFont /Test /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [{widths}] >>");
        Add(5, $"<< /Type /Font /Subtype /Type1 /BaseFont /Other /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [{widths}] >>");
        for (int i = 0; i < Objects.Count; i++)
        {
            Add(10 + i, Objects[i]);
        }

        for (int i = 0; i < contents.Length; i++)
        {
            Add(50 + i, Stream("", contents[i]));
        }

        return Assemble();
    }

    private void Add(int number, string body) => _objects.Add(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n"));

    private byte[] Assemble()
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (string item in _objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{item[..item.IndexOf(' ', StringComparison.Ordinal)]} 1\n{file.Length:D10} 00000 n \n");
            file.Append(item);
        }

        int start = file.Length;
        file.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Root 1 0 R /Size 100 >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
