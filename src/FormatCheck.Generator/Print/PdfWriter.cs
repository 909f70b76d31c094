using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FormatCheck.Generator.Print;

/// <summary>Writes small PDFs from objects given as strings; one character is one byte. The catalog is object 1.</summary>
internal sealed class PdfWriter
{
    private readonly SortedDictionary<int, string> _objects = [];
    private readonly HashSet<int> _streams = [];

    /// <summary>Gets or sets more entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public string Header { get; set; } = "%PDF-1.7\n";

    /// <summary>A catalog, a page tree and one page (3) whose content is object 4.</summary>
    public static PdfWriter OnePage(string content = "BT ET", string page = "/MediaBox [0 0 595 842]") => new PdfWriter()
        .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Object(3, $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R {page} >>")
        .Stream(4, "", content);

    public static string Latin1(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Deflate(string data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
        {
            zlib.Write(Bytes(data));
        }

        return Latin1(target.ToArray());
    }

    public PdfWriter Object(int number, string body)
    {
        _objects[number] = body;
        _streams.Remove(number);
        return this;
    }

    /// <summary>A stream with the right length and the entries given.</summary>
    public PdfWriter Stream(int number, string entries, string data) =>
        RawStream(number, string.Create(CultureInfo.InvariantCulture, $"/Length {data.Length} {entries}"), data);

    /// <summary>A stream with the entries given and no others.</summary>
    public PdfWriter RawStream(int number, string entries, string data)
    {
        _objects[number] = $"<< {entries} >>\nstream\n{data}\nendstream";
        _streams.Add(number);
        return this;
    }

    /// <summary>The file with a cross-reference table.</summary>
    public byte[] Build()
    {
        var file = new StringBuilder(Header);
        var offsets = new SortedDictionary<int, int>();
        foreach ((int number, string body) in _objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        int xref = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach ((int number, int offset) in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Keys.Max() + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Bytes(file.ToString());
    }

    /// <summary>The file with a cross-reference stream, and all that is no stream in an object stream.</summary>
    public byte[] BuildCompressed(bool predict = false)
    {
        var file = new StringBuilder(Header);
        int container = _objects.Keys.Max() + 1;
        var rows = new SortedDictionary<int, (int Type, int Place, int Index)>();
        var head = new StringBuilder();
        var body = new StringBuilder();
        foreach ((int number, string text) in _objects)
        {
            if (_streams.Contains(number))
            {
                rows[number] = (1, file.Length, 0);
                file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{text}\nendobj\n");
            }
            else
            {
                rows[number] = (2, container, rows.Values.Count(row => row.Type == 2));
                head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
                body.Append(text).Append('\n');
            }
        }

        string data = Deflate(head.ToString() + body);
        rows[container] = (1, file.Length, 0);
        file.Append(CultureInfo.InvariantCulture, $"{container} 0 obj\n<< /Type /ObjStm /N {rows.Values.Count(row => row.Type == 2)} /First {head.Length} /Filter /FlateDecode /Length {data.Length} >>\nstream\n{data}\nendstream\nendobj\n");
        int xref = file.Length;
        rows[container + 1] = (1, xref, 0);
        AppendXrefStream(file, container + 1, rows, predict);
        return Bytes(file.Append(CultureInfo.InvariantCulture, $"startxref\n{xref}\n%%EOF\n").ToString());
    }

    private void AppendXrefStream(StringBuilder file, int number, SortedDictionary<int, (int Type, int Place, int Index)> rows, bool predict)
    {
        var table = new StringBuilder();
        byte[] before = new byte[6];
        foreach ((int type, int place, int index) in rows.Values)
        {
            byte[] row = [(byte)type, (byte)(place >> 16), (byte)(place >> 8), (byte)place, (byte)(index >> 8), (byte)index];
            if (predict)
            {
                table.Append('\u0002');
            }

            for (int i = 0; i < row.Length; i++)
            {
                table.Append((char)(byte)(predict ? row[i] - before[i] : row[i]));
            }

            before = row;
        }

        string data = Deflate(table.ToString());
        string index0 = string.Join(' ', rows.Keys.Select(key => $"{key} 1"));
        string parameters = predict ? "/DecodeParms << /Predictor 12 /Columns 6 >>" : "";
        file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<< /Type /XRef /W [1 3 2] /Index [{index0}] /Size {number + 1} /Root 1 0 R {Trailer} /Filter /FlateDecode {parameters} /Length {data.Length} >>\nstream\n{data}\nendstream\nendobj\n");
    }
}
