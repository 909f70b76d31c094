using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests.Readme;

/// <summary>The picture in the README.</summary>
[Collection(CurrentFolderTests.Name)]
public sealed class PictureTests
{
    private const int Width = 118;
    private const int Lines = 38;

    [Fact]
    public void Picture_ShowsTheCommandInItsOwnColours()
    {
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
        try
        {
            string[] args = ["check", "samples/drafts/cong-van-1470-sai.docx"];
            using var output = new StringWriter();
            FormatCheckCommand.Run(args, new Screen(output, TextWriter.Null, Colours: true, Width));

            Repository.Compare(TerminalPicture.Draw($"formatcheck {string.Join(' ', args)}", output.ToString(), Width, Lines), "docs", "check.svg");
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
