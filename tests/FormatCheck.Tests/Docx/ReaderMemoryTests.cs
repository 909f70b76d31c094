using System.Text;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using FormatCheck.Generator;
using FormatCheck.Recognition;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Docx;

/// <summary>What one document leaves for the next is never seen in what the next one says.</summary>
public sealed class ReaderMemoryTests : IDisposable
{
    private const string Bold = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:b/></w:rPr></w:style>";
    private const string Numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    private const string List =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private ReaderMemory _memory = new();

    [Fact]
    public void Check_AfterOthersOfTheSameTemplate_SaysTheSame()
    {
        RulePack pack = PackLoader.Load("hd36");
        foreach (GeneratedDraft draft in CleanDrafts.All().Concat(FaultyDrafts.All()).Where((_, i) => i % 5 == 0))
        {
            byte[] bytes = draft.Bytes;

            string alone = Report(bytes, null, pack), after = Report(bytes, _memory, pack);
            Keep();
            string again = Report(bytes, _memory, pack);
            Keep();

            after.Should().Be(alone, draft.ToString());
            again.Should().Be(alone, draft.ToString());
        }
    }

    [Fact]
    public void Numbers_OfTheNextDocument_BeginAnew()
    {
        byte[] document = new DocxPackage { Numbering = List, Body = Numbered + Numbered }.Build();

        Texts(document).Should().Be("1.<t>x|2.<t>x");
        Texts(document).Should().Be("1.<t>x|2.<t>x");
    }

    [Theory]
    [InlineData("<w:b w:val=\"0\"/>", false)]
    [InlineData("<w:b/>", true)]
    public void Styles_ThatDiffer_AreReadAnew(string said, bool expected)
    {
        const string body = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        IsBold(new DocxPackage { Styles = Bold, Body = body }.Build()).Should().BeTrue();

        IsBold(new DocxPackage { Styles = Bold.Replace("<w:b/>", said, StringComparison.Ordinal), Body = body }.Build()).Should().Be(expected);
        IsBold(new DocxPackage { Body = body }.Build()).Should().BeFalse();
        IsBold(new DocxPackage { Styles = Bold, Body = body }.Build()).Should().BeTrue();
    }

    [Fact]
    public void SameBytes_UnderOtherNamespaces_AreReadAnew()
    {
        byte[] usual = Document("http://schemas.openxmlformats.org/wordprocessingml/2006/main"), other = Document("urn:other");

        IsBold(usual).Should().BeTrue();
        IsBold(other).Should().BeFalse("y is another namespace there");
        IsBold(usual).Should().BeTrue();

        static byte[] Document(string ns)
        {
            const string run = "<w:p><w:r><w:rPr><y:b/></w:rPr><w:t>x</w:t></w:r></w:p>";
            string root = $"<w:document {DocxPackage.Namespaces} xmlns:y=\"{ns}\"><w:body>{run}{run}</w:body></w:document>";
            return new DocxPackage { Raw = { ["word/document.xml"] = Encoding.UTF8.GetBytes(root) } }.Build();
        }
    }

    [Fact]
    public void SharedParts_CountTowardsTheLimit_EachTime()
    {
        byte[] document = new DocxPackage { Styles = Bold + new string(' ', 4000), Body = Numbered }.Build();
        var limits = new ReadLimits { MaxTotalBytes = 5000 };
        using (DocxReader.Read(document, new ReadLimits(), CancellationToken.None, _memory))
        {
        }

        Action again = () => DocxReader.Read(document, limits, CancellationToken.None, _memory);

        again.Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(DocumentProblem.TooLarge);
    }

    public void Dispose() => _memory.Dispose();

    private static string Report(byte[] bytes, ReaderMemory? memory, RulePack pack)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using Draft draft = DocxReader.Read(bytes, new ReadLimits(), cancellationToken, memory);
        using RecognisedDraft recognised = Recogniser.Recognise(draft, pack.Words, cancellationToken);
        return Checker.Check(recognised, pack, FormatCheckSettings.From(new FormatCheckOptions()), "", cancellationToken).ToJson();
    }

    private string Texts(byte[] document)
    {
        using Draft draft = DocxReader.Read(document, new ReadLimits(), TestContext.Current.CancellationToken, _memory);
        string texts = draft.Texts();
        Keep();
        return texts;
    }

    private bool IsBold(byte[] document)
    {
        using Draft draft = DocxReader.Read(document, new ReadLimits(), TestContext.Current.CancellationToken, _memory);
        bool isBold = draft.Runs[^1].Format.Bold.Is(true);
        Keep();
        return isBold;
    }

    private void Keep() => _memory = _memory.TryKeep() ? _memory : new ReaderMemory();
}
