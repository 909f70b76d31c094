namespace FormatCheck.Cli.Tests;

public sealed class InputsTests
{
    private static Inputs Inputs(string list = "", Func<string, bool>? excludes = null) => new(excludes ?? (_ => false), new StringReader(list));

    private static string[] Names(InputPaths found, TemporaryFolder folder) => [.. found.Files.Select(input => Path.GetRelativePath(folder.Path, input.Path).Replace('\\', '/'))];

    [Fact]
    public void Of_Folder_IsItsDocumentsByNameAndThoseBelow()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["b.docx", "A.DOCX", "c.pdf", "mẫu.dotx", "~$b.docx", "notes.txt", "năm 2019/công văn.docx", "năm 2019/quý I/x.PDF", ".git/d.docx", "sub.docx/e.docx"])
        {
            folder.File(name);
        }

        Names(Inputs().Of([folder.Path]), folder).Should().Equal("A.DOCX", "b.docx", "c.pdf", "mẫu.dotx", "năm 2019/công văn.docx", "năm 2019/quý I/x.PDF", "sub.docx/e.docx");
    }

    [Fact]
    public void Of_FileNamedTwice_IsCheckedOnce()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("a.docx");

        Inputs().Of([file, folder.Path, Path.Combine(folder.Path, ".", "a.docx")]).Files.Should().Equal(new Input(file));
    }

    [Theory]
    [InlineData("mau/*.docx", "mau/a.docx")]
    [InlineData("mau/**/*.docx", "mau/a.docx mau/quý_I/b.docx")]
    [InlineData("**/*.pdf", "c.pdf mau/quý_I/d.pdf")]
    [InlineData("mau/quý*/**", "mau/quý_I/b.docx mau/quý_I/d.pdf")]
    [InlineData("nowhere/*.docx", "")]
    public void Of_Pattern_IsTheDocumentsThatItMatches(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["c.pdf", "mau/a.docx", "mau/~$a.docx", "mau/a.txt", "mau/quý_I/b.docx", "mau/quý_I/d.pdf"])
        {
            folder.File(name);
        }

        InputPaths found = Inputs().Of([Path.Combine(folder.Path, pattern)]);

        Names(found, folder).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        found.Empty.Should().HaveCount(expected.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void Of_NameWithAStarThatIsThere_IsThatFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var folder = new TemporaryFolder();
        string file = folder.File("a*.docx");
        folder.File("ab.docx");

        Inputs().Of([file]).Files.Should().Equal(new Input(file));
    }

    [Theory]
    [InlineData("{0}/a b.docx\n\n{0}/mẫu\r\n")]
    [InlineData("{0}/a b.docx\0{0}/mẫu\0")] // git ls-files -z
    public void Of_Dash_IsTheListOnStandardInput(string list)
    {
        using var folder = new TemporaryFolder();
        folder.File("a b.docx");
        folder.File("mẫu/c.docx");

        Names(Inputs(list.Replace("{0}", folder.Path, StringComparison.Ordinal)).Of(["-"]), folder).Should().Equal("a b.docx", "mẫu/c.docx");
    }

    [Fact]
    public void Of_ExcludedFiles_AreLeftOutUnlessTheUserNamesThem()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("cũ/a.docx");
        Inputs inputs = Inputs(list: file, excludes: path => path.Contains("cũ", StringComparison.Ordinal));

        inputs.Of([folder.Path]).Files.Should().BeEmpty();
        inputs.Of(["-"]).Files.Should().BeEmpty();
        inputs.Of([file]).Files.Should().Equal(new Input(file));
    }

    [Theory]
    [InlineData("no-such-file.docx")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Of_PathThatLeadsNowhere_IsAnUnreadFile(string path)
    {
        Input input = Inputs().Of([path]).Files.Should().ContainSingle().Subject;

        input.Unread.Should().Be(new UnreadFile(path, DocumentProblem.NotAccessible, new("Không tìm thấy tệp.", "The file was not found.")));
    }

    [Fact]
    public void Of_FolderWithoutDocuments_IsNotTakenForClean()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("a.docx");
        string empty = Directory.CreateDirectory(Path.Combine(folder.Path, "trống")).FullName;

        Inputs().Of([file, empty]).Empty.Should().Equal(empty);
    }

    [Fact]
    public void Of_LinkToAFolder_IsNotFollowed()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.docx");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "vòng"), folder.Path);

        Names(Inputs().Of([folder.Path]), folder).Should().Equal("a.docx");
    }
}
