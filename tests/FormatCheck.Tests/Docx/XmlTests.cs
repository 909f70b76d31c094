using System.Text;
using FormatCheck.Docx;

namespace FormatCheck.Tests.Docx;

/// <summary>The tokenizer: what is well-formed is read, what is not is refused with its place.</summary>
public class XmlTests
{
    [Theory]
    [InlineData("<a/>", "<a></a>")]
    [InlineData("<?xml version=\"1.0\"?>\r\n<a x='1' y=\"2\" ><!-- c --><b/>t<?p i?></a >\n<!-- e -->", "<a><b></b>'t'</a>")]
    [InlineData("<a><![CDATA[<&]]]></a>", "<a>'<&]'</a>")]
    [InlineData("<a>]] ></a>", "<a>']] >'</a>")]
    [InlineData("<a>&lt;&#65;&#x1F600;</a>", "<a>'&lt;&#65;&#x1F600;'</a>")]
    [InlineData("<á-b.c_1/>", "<á-b.c_1></á-b.c_1>")]
    [InlineData("<p:a xmlns:p='urn:p'><p:b xmlns:p='urn:q'/></p:a>", "<a><b></b></a>")]
    public void Read_WellFormed(string xml, string expected) => Assert.Equal(expected, Tokens(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a></b>")]
    [InlineData("<a></ab>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>t")]
    [InlineData("</a>")]
    [InlineData("<a")]
    [InlineData("<a b")]
    [InlineData("<a b=")]
    [InlineData("<a b=c/>")]
    [InlineData("<a b='c/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a / >")]
    [InlineData("<>")]
    [InlineData("<1/>")]
    [InlineData("<a:b:c xmlns:a='u'/>")]
    [InlineData("<p:a/>")] // a prefix that is not declared
    [InlineData("<a>&nbsp;</a>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#xD800;</a>")]
    [InlineData("<a>&#x110000;</a>")]
    [InlineData("<a b='&x;'/>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<a><!-- </a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<a><!ELEMENT b></a>")]
    [InlineData("<a>\0</a>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<?xml version='1.0' encoding='windows-1258'?><a/>")]
    public void Read_Malformed(string xml)
    {
        var exception = Assert.Throws<DocumentFormatException>(() => Tokens(Encoding.UTF8.GetBytes(xml)));

        Assert.Equal(DocumentProblem.MalformedXml, exception.Problem);
        Assert.Equal("part.xml", exception.Part);
        Assert.InRange(exception.Offset, 0, xml.Length);
    }

    /// <summary>Names and values are read alike whatever follows them: a vector's length or nothing.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("Ab1")]
    [InlineData("a_b-c.d")]
    [InlineData("xml:a")]
    [InlineData("xml:á")]
    [InlineData("á")]
    [InlineData("fifteen-letters")]
    [InlineData("abcdefghijklmno")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("xml:abcdefghijkl")]
    [InlineData("xml:abcdefghijklmnopqrstuvwxyz")]
    public void Read_NamesAndValues_InAllPlaces(string name)
    {
        string local = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        for (int length = 0; length < 40; length++)
        {
            string value = string.Concat(Enumerable.Repeat("v'>", 14))[..length];
            string xml = $"<{name} {name}=\"{value}\" b='&lt;{length}'/>";

            Assert.Equal($"<{local}></{local}>", Tokens(Encoding.UTF8.GetBytes(xml)));
            Assert.Equal($"<{local}></{local}>", Tokens(Encoding.UTF8.GetBytes(xml + new string(' ', 40))));
        }
    }

    [Theory]
    [InlineData("<:a/>")]
    [InlineData("<a:/>")]
    [InlineData("<xml:1/>")]
    [InlineData("<xml:a:b/>")]
    [InlineData("<1/>")]
    [InlineData("<a:b:c xmlns:a='u'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b='&'/>")]
    [InlineData("<a b='1' b='2'/>")]
    public void Read_Malformed_LongBeforeTheEnd(string xml) =>
        Assert.Throws<DocumentFormatException>(() => Tokens(Encoding.UTF8.GetBytes(xml + new string(' ', 40))));

    [Theory]
    [InlineData("3C613E FF 3C2F613E", 3)]
    [InlineData("3C613E C080 3C2F613E", 3)] // overlong
    [InlineData("3C613E EDA080 3C2F613E", 3)] // a surrogate
    public void Read_InvalidUtf8(string hex, long offset)
    {
        var exception = Assert.Throws<DocumentFormatException>(() => Tokens(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

        Assert.Equal((DocumentProblem.MalformedXml, offset), (exception.Problem, exception.Offset));
    }

    [Theory]
    [InlineData("<!DOCTYPE a>", DocumentProblem.DocumentTypeDeclared)]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]>", DocumentProblem.EntityDeclared)]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>", DocumentProblem.ExternalEntity)]
    public void Read_DocumentType_IsRefused(string declaration, DocumentProblem expected)
    {
        var exception = Assert.Throws<DocumentFormatException>(() => Tokens(Encoding.UTF8.GetBytes($"<?xml version='1.0'?>{declaration}<a>&b;</a>")));

        Assert.Equal(expected, exception.Problem);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Read_Encodings(string name, bool hasByteOrderMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] xml = [.. hasByteOrderMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("<?xml version='1.0' encoding='UTF-16'?><a>Đảng</a>")];

        Assert.Equal("<a>'Đảng'</a>", Tokens(xml));
    }

    [Fact]
    public void Read_Depth_IsLimited()
    {
        byte[] xml = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 101)) + string.Concat(Enumerable.Repeat("</a>", 101)));

        Assert.Equal(DocumentProblem.TooLarge, Assert.Throws<DocumentFormatException>(() => Tokens(xml, new ReadLimits { MaxDepth = 100 })).Problem);
        Assert.NotEmpty(Tokens(xml, new ReadLimits { MaxDepth = 101 }));
    }

    [Fact]
    public void Read_ManyAttributes_AreRefused()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<a {string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"b{i}=''"))}/>");

        Assert.Equal(DocumentProblem.TooLarge, Assert.Throws<DocumentFormatException>(() => Tokens(xml)).Problem);
    }

    [Fact]
    public void Names_AreThoseOfTheEnum()
    {
        string[] spelled = Encoding.UTF8.GetString(ElementNames.All).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Enum.GetNames<Name>()[1..], spelled.Select(name => char.ToUpperInvariant(name[0]) + name[1..]));
        Assert.All(spelled, (name, i) => Assert.Equal((Name)(i + 1), ElementNames.Classify(Encoding.UTF8.GetBytes(name))));
        Assert.Equal(Name.None, ElementNames.Classify("unheardOf"u8));
    }

    private static string Tokens(byte[] xml, ReadLimits? limits = null)
    {
        byte[] buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Max(1, xml.Length));
        xml.CopyTo(buffer, 0);
        using var source = new XmlSource(new PackagePart("part.xml", buffer, xml.Length), limits ?? new ReadLimits());
        using var work = new XmlWorkspace();
        var reader = new PartReader(source, work, CancellationToken.None);
        var lexer = new XmlLexer(source.Part.Bytes, source.Start, "part.xml", int.MaxValue, new XmlWorkspace());
        var tokens = new StringBuilder();
        var names = new Stack<string>();
        while (reader.Read())
        {
            lexer.Read();
            if (reader.IsStart)
            {
                names.Push(Encoding.UTF8.GetString(source.Part.Bytes[lexer.LocalStart..lexer.NameEnd]));
                tokens.Append('<').Append(names.Peek()).Append('>');
            }
            else if (reader.IsEnd)
            {
                tokens.Append("</").Append(names.Pop()).Append('>');
            }
            else
            {
                tokens.Append('\'').Append(Encoding.UTF8.GetString(reader.Text)).Append('\'');
            }
        }

        return tokens.ToString();
    }
}
