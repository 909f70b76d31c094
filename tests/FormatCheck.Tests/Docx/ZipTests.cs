using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FormatCheck.Docx;
using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>The package: what is damaged, hidden or too large is refused, never read as if it were whole.</summary>
public class ZipTests
{
    private const string Body = "<w:p><w:r><w:t>a</w:t></w:r></w:p>";

    private static DocumentProblem? ProblemOf(byte[] file, ReadLimits? limits = null)
    {
        try
        {
            DocxReader.Read(file, limits ?? new ReadLimits(), CancellationToken.None).Dispose();
            return null;
        }
        catch (DocumentFormatException e)
        {
            return e.Problem;
        }
    }

    [Theory]
    [InlineData("", DocumentProblem.Empty)]
    [InlineData("text", DocumentProblem.UnknownFormat)]
    [InlineData("%PDF-1.7", DocumentProblem.UnknownFormat)]
    [InlineData("PK", DocumentProblem.DamagedPackage)]
    public void Read_OtherFiles(string content, DocumentProblem expected) => Assert.Equal(expected, ProblemOf(Encoding.ASCII.GetBytes(content)));

    [Theory]
    [InlineData("EncryptedPackage", DocumentProblem.Encrypted)]
    [InlineData("WordDocument", DocumentProblem.LegacyDoc)]
    public void Read_CompoundFiles(string stream, DocumentProblem expected)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];

        Assert.Equal(expected, ProblemOf(file));
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void Read_StoredAndDeflated(CompressionLevel level)
    {
        var parts = new Dictionary<string, byte[]>
        {
            ["_rels/.rels"] = Encoding.UTF8.GetBytes(DocxPackage.Rels("<Relationship Id=\"r\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/Word/Main.xml\"/>")),
            ["word/main.XML"] = Encoding.UTF8.GetBytes($"<w:document {DocxPackage.Namespaces}><w:body>{Body}</w:body></w:document>"), // names have no case
        };
        using Draft draft = DocxPackage.Read(DocxPackage.Zip(parts, level));

        Assert.Equal("a", draft.Texts());
    }

    [Fact]
    public void Read_EveryTruncation_IsDamaged()
    {
        byte[] file = new DocxPackage { Body = Body }.Build();

        for (int length = 2; length < file.Length; length++)
        {
            Assert.Equal(DocumentProblem.DamagedPackage, ProblemOf(file[..length]));
        }
    }

    [Fact]
    public void Read_Comment_AndBytesBehindTheEnd()
    {
        byte[] file = new DocxPackage { Body = Body }.Build();
        byte[] comment = Encoding.ASCII.GetBytes("a comment with PK\u0005\u0006 in it");
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(file.Length - 2), (ushort)comment.Length);

        Assert.Null(ProblemOf([.. file, .. comment]));
        Assert.Null(ProblemOf([.. file, .. comment, 0, 0]));
    }

    [Fact]
    public void Read_DataThatChanged_FailsItsChecksum()
    {
        byte[] file = DocxPackage.Zip(new Dictionary<string, byte[]> { ["_rels/.rels"] = Encoding.UTF8.GetBytes(DocxPackage.Rels("")) }, CompressionLevel.NoCompression);
        file[file.AsSpan().IndexOf("Relationships"u8)] = (byte)'r';

        Assert.Equal(DocumentProblem.DamagedPackage, ProblemOf(file));
    }

    [Fact]
    public void Read_Zip64()
    {
        byte[] file = new DocxPackage { Body = Body }.Build();
        int end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        ushort count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(end + 10));
        uint bytes = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 12));
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 16));
        byte[] end64 = new byte[56 + 20];
        "PK\u0006\u0006"u8.CopyTo(end64);
        BinaryPrimitives.WriteInt64LittleEndian(end64.AsSpan(4), 44);
        BinaryPrimitives.WriteInt64LittleEndian(end64.AsSpan(32), count);
        BinaryPrimitives.WriteInt64LittleEndian(end64.AsSpan(40), bytes);
        BinaryPrimitives.WriteInt64LittleEndian(end64.AsSpan(48), start);
        "PK\u0006\u0007"u8.CopyTo(end64.AsSpan(56));
        BinaryPrimitives.WriteInt64LittleEndian(end64.AsSpan(64), end);
        byte[] tail = file[end..];
        tail.AsSpan(8, 12).Fill(0xFF);

        Assert.Null(ProblemOf([.. file[..end], .. end64, .. tail]));
    }

    [Fact]
    public void Read_EncryptedEntry()
    {
        byte[] file = new DocxPackage { Body = Body }.Build();
        file[file.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Equal(DocumentProblem.Encrypted, ProblemOf(file));
    }

    [Fact]
    public void Read_TwoEntriesOfOneName_AreDamage()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("_rels/.rels");
            zip.CreateEntry("_RELS/.rels");
        }

        Assert.Equal(DocumentProblem.DamagedPackage, ProblemOf(stream.ToArray()));
    }

    [Fact]
    public void Read_DeclaredSizes_AreLimited()
    {
        byte[] file = new DocxPackage { Body = $"<w:p><w:r><w:t>{new string('a', 100_000)}</w:t></w:r></w:p>" }.Build();

        Assert.Null(ProblemOf(file));
        Assert.Equal(DocumentProblem.TooLarge, ProblemOf(file, new ReadLimits { MaxPartBytes = 100_000 }));
        Assert.Equal(DocumentProblem.TooLarge, ProblemOf(file, new ReadLimits { MaxTotalBytes = 100_000 }));
        Assert.Equal(DocumentProblem.TooLarge, ProblemOf(file, new ReadLimits { MaxFileBytes = 100 }));
    }

    [Fact]
    public void Read_SizesThatLie_AreDamage()
    {
        byte[] file = new DocxPackage { Body = Body }.Build();
        int entry = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(entry + 24), 10);

        Assert.Equal(DocumentProblem.DamagedPackage, ProblemOf(file));
    }

    [Fact]
    public void Read_ManyParagraphs_AreLimited() =>
        Assert.Equal(DocumentProblem.TooLarge, ProblemOf(new DocxPackage { Body = "<w:p/><w:p/><w:p/>" }.Build(), new ReadLimits { MaxParagraphs = 2 }));

    [Theory]
    [InlineData("<x:workbook xmlns:x=\"urn:x\"/>")]
    [InlineData("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")]
    public void Read_OtherMainPart_IsNone(string xml) =>
        Assert.Equal(DocumentProblem.NoMainPart, ProblemOf(new DocxPackage { Raw = new() { ["word/document.xml"] = Encoding.UTF8.GetBytes(xml) } }.Build()));

    [Theory]
    [InlineData("", "123456789", 0xCBF43926)]
    [InlineData("aaaaaaaa", "", 0xBF848046)]
    public void Crc32_KnownValues(string head, string tail, uint expected) => Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(head + tail)));

    [Theory]
    [InlineData("word/document.xml", "styles.xml", "word/styles.xml")]
    [InlineData("word/document.xml", "/word/styles.xml", "word/styles.xml")]
    [InlineData("word/document.xml", "../customXml/item1.xml", "customXml/item1.xml")]
    [InlineData("word/document.xml", "../../../a.xml", "a.xml")]
    [InlineData("", "word/./document.xml", "word/document.xml")]
    [InlineData("", "word/my%20document.xml#x", "word/my document.xml")]
    public void PartName_Resolve(string owner, string target, string expected) => Assert.Equal(expected, PartName.Resolve(owner, System.Text.Encoding.UTF8.GetBytes(target), new SharedText()));

    [Fact]
    public void Read_Cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocxReader.Read(new DocxPackage { Body = Body }.Build(), new ReadLimits(), source.Token));
    }
}
