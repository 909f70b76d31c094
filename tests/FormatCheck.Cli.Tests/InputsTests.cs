namespace FormatCheck.Cli.Tests;

public sealed class InputsTests
{
    [Fact]
    public void Of_Folder_IsItsDocumentsByNameWithoutLockFiles()
    {
        using var folder = new TemporaryFolder();
        string b = folder.File("b.docx");
        string a = folder.File("A.DOCX");
        folder.File("~$b.docx");
        folder.File("notes.txt");
        Directory.CreateDirectory(Path.Combine(folder.Path, "sub.docx"));

        Inputs.Of([folder.Path]).Should().Equal(new Input(a), new Input(b));
    }

    [Fact]
    public void Of_FileNamedTwice_IsCheckedOnce()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("a.docx");

        Inputs.Of([file, folder.Path, Path.Combine(folder.Path, ".", "a.docx")]).Should().Equal(new Input(file));
    }

    [Theory]
    [InlineData("no-such-file.docx")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Of_PathThatLeadsNowhere_IsAnUnreadFile(string path)
    {
        Input input = Inputs.Of([path]).Should().ContainSingle().Subject;

        input.Unread.Should().Be(new UnreadFile(path, DocumentProblem.NotAccessible, new("Không tìm thấy tệp.", "The file was not found.")));
    }

    [Fact]
    public void Of_FolderWithoutDocuments_IsNotTakenForClean()
    {
        using var folder = new TemporaryFolder();

        Inputs.Of([folder.Path]).Should().ContainSingle().Which.Unread!.Message.Vi.Should().Contain("không có tệp .docx");
    }
}
