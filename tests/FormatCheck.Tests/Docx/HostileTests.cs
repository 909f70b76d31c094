using System.Text;
using FormatCheck.Docx;
using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>Whatever a file holds, it is a draft or one kind of exception, in bounded time.</summary>
public class HostileTests
{
    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 5000)]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 1500)]
    [InlineData("<w:smartTag>", "</w:smartTag>", 15000)]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\">", "</mc:Choice></mc:AlternateContent>", 5000)]
    [InlineData("<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>", 5000)]
    public void Read_DeepNesting(string open, string close, int levels)
    {
        string body = string.Concat(Enumerable.Repeat(open, levels)) + "<w:p><w:r><w:t>a</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat(close, levels));
        using Draft draft = DocxPackage.Read(body);

        Assert.Equal("a", draft.Texts());
    }

    [Fact]
    public void Read_StyleChain_OfManyLinks()
    {
        const int Count = 20_000;
        var styles = new StringBuilder("<w:style w:type=\"paragraph\" w:styleId=\"s0\"><w:rPr><w:sz w:val=\"31\"/></w:rPr></w:style>");
        for (int i = 1; i < Count; i++)
        {
            styles.Append(null, $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i - 1}\"/></w:style>");
        }

        using Draft draft = new DocxPackage { Styles = styles.ToString(), Body = $"<w:p><w:pPr><w:pStyle w:val=\"s{Count - 1}\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>" }.Read();

        Assert.True(draft.FirstFormat().HalfPoints.Is(31));
    }

    [Theory] // each costs its length, not its square
    [InlineData("<w:p>", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t></w:r>", "</w:p>", 50_000)]
    [InlineData("", "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"0040\"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "", 20_000)]
    [InlineData("<w:p><w:pPr><w:tabs>", "<w:tab w:val=\"left\" w:pos=\"1\"/>", "</w:tabs></w:pPr></w:p>", 100_000)]
    [InlineData("<w:p>", "<w:r><w:rPr><w:rFonts w:ascii=\"#\"/></w:rPr><w:t>a</w:t></w:r>", "</w:p>", 50_000)]
    [InlineData("", "<w:p><w:pPr><w:pStyle w:val=\"s#\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "", 20_000)]
    public void Read_ManyOfOneKind(string head, string piece, string tail, int count)
    {
        var body = new StringBuilder(head);
        for (int i = 0; i < count; i++)
        {
            body.Append(piece.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        byte[] file = new DocxPackage
        {
            Styles = "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"lastRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>",
            Body = body.Append(tail).ToString(),
        }.Build();
        long start = System.Diagnostics.Stopwatch.GetTimestamp();

        DocxPackage.Read(file).Dispose();

        // Half a second on a quiet machine; what grows with the square takes minutes on any.
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Read_RowsInDeepControls()
    {
        const int Levels = 9000;
        string rows = string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:p/></w:tc></w:tr>", 10_000));
        using Draft draft = DocxPackage.Read(
            "<w:tbl>" + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", Levels)) + rows + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", Levels)) + "</w:tbl>");

        Assert.Equal(10_000, draft.Tables[0].RowCount);
    }

    [Fact]
    public void Read_Mutations_ThrowNothingElse()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<w:document {DocxPackage.Namespaces}><w:body>{Sample}</w:body></w:document>");
        string styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"lastRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
        string numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var random = new Random(20_261_122);
        for (int round = 0; round < 2000; round++)
        {
            byte[] mutated = Mutate(random, xml);
            byte[] file = new DocxPackage { Styles = styles, Numbering = numbering, Raw = new() { ["word/document.xml"] = mutated } }.Build();
            Exception? exception = Record.Exception(() => DocxReader.Read(file, new ReadLimits(), CancellationToken.None).Dispose());

            Assert.True(exception is null or DocumentFormatException, $"Round {round}, {Encoding.UTF8.GetString(mutated)}: {exception}");
        }
    }

    [Fact]
    public void Read_MutatedPackages_ThrowNothingElse()
    {
        byte[] file = new DocxPackage { Body = Sample, Styles = "", Numbering = "" }.Build();
        var random = new Random(1470);
        for (int round = 0; round < 2000; round++)
        {
            byte[] mutated = [.. file];
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }

            Exception? exception = Record.Exception(() => DocxReader.Read(mutated, new ReadLimits(), CancellationToken.None).Dispose());

            Assert.True(exception is null or DocumentFormatException, $"Round {round}: {exception}");
        }
    }

    /// <summary>Moves, doubles, drops and overwrites pieces, mostly whole tags, so that many mutations stay well-formed.</summary>
    private static byte[] Mutate(Random random, byte[] xml)
    {
        var result = new List<byte>(xml);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int start = result.IndexOf((byte)'<', random.Next(result.Count / 2, result.Count - 1));
            int end = start < 0 ? -1 : result.IndexOf((byte)'>', start);
            if (end < 0)
            {
                continue;
            }

            byte[] piece = [.. result.GetRange(start, end + 1 - start)];
            switch (random.Next(4))
            {
                case 0:
                    result.RemoveRange(start, piece.Length);
                    break;
                case 1:
                    result.InsertRange(start, piece);
                    break;
                case 2 when piece[^2] == '/':
                    int target = result.IndexOf((byte)'<', random.Next(result.Count / 2, result.Count - 1));
                    result.InsertRange(Math.Max(target, 0), piece);
                    break;
                default:
                    result[random.Next(result.Count / 2, result.Count)] = (byte)"<>/\"'&;w:p0159- \0\u0080"[random.Next(18)];
                    break;
            }
        }

        return [.. result];
    }

    private const string Sample =
        """
        <w:p><w:pPr><w:pStyle w:val="x"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120" w:beforeLines="50"/><w:ind w:left="10mm"/><w:rPr><w:del/></w:rPr></w:pPr>
        <w:r><w:rPr><w:b/><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">Số 01-BC/CB &amp; ả</w:t><w:tab/><w:br/></w:r></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/><w:tblLook w:val="04A0" w:lastRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>
        <w:tr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>
        <w:p><w:pPr><w:framePr w:w="100" w:x="5"/></w:pPr><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>1</wp:posOffset></wp:positionH><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:ln/></wps:spPr>
        <wps:txbx><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="9,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p></w:sdtContent></w:sdt>
        <w:p><w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t></w:r></w:hyperlink></w:p><w:sectPr><w:headerReference r:id="h1"/></w:sectPr>
        """;
}
