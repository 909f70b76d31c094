using System.Text;
using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf;

/// <summary>A PDF of one page with one font, written object by object.</summary>
internal sealed class FontPdf
{
    private const int FontNumber = 4;

    private readonly List<byte[]> _objects =
    [
        Latin("<< /Type /Catalog /Pages 2 0 R >>"),
        Latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        Latin($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 {FontNumber} 0 R >> >> >>"),
        [],
    ];

    /// <summary>Reads a font without further objects.</summary>
    public static PdfFont Of(string dictionary) => new FontPdf().Read(dictionary);

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Adds an object and gives a reference to it.</summary>
    public string Add(string body) => Add(Latin(body));

    public string Add(byte[] body)
    {
        _objects.Add(body);
        return $"{_objects.Count} 0 R";
    }

    public string AddStream(string data, string entries = "") => AddStream(Latin(data), entries);

    public string AddStream(byte[] data, string entries = "") =>
        Add([.. Latin($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. Latin("\nendstream")]);

    public PdfFont Read(string dictionary) => Read(Latin(dictionary));

    public PdfFont Read(byte[] dictionary)
    {
        using PdfFile file = Open(dictionary);
        return PdfFont.Read(file, FontOf(file));
    }

    public PdfFile Open(byte[] dictionary)
    {
        _objects[FontNumber - 1] = dictionary;
        return PdfFile.Open(Build(), new ReadLimits(), CancellationToken.None);
    }

    public static PdfObject FontOf(PdfFile file) => file.Pages[0].Resources["Font"u8]["F1"u8];

    private byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write(Latin("%PDF-1.7\n"));
        var offsets = new List<long>();
        for (int i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Latin($"{i + 1} 0 obj\n"));
            file.Write(_objects[i]);
            file.Write(Latin("\nendobj\n"));
        }

        long xref = file.Position;
        file.Write(Latin($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}"));
        file.Write(Latin($"trailer\n<< /Size {_objects.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"));
        return file.ToArray();
    }
}
