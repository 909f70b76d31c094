using FormatCheck.Cli.Configuration;

namespace FormatCheck.Cli.Tests;

public sealed class PathPatternsTests
{
    [Theory]
    [InlineData("*.docx", "a.docx", true)]
    [InlineData("*.docx", "x/y/a.docx", true)]
    [InlineData("/*.docx", "x/a.docx", false)]
    [InlineData("x/*.docx", "x/a.docx", true)]
    [InlineData("x/*.docx", "x/y/a.docx", false)]
    [InlineData("x/**/*.docx", "x/y/a.docx", true)]
    [InlineData("x/*.docx", "w/x/a.docx", false)]
    [InlineData("cũ", "năm/cũ/a.docx", true)]
    [InlineData("cũ", "cũ", true)] // a folder as a whole
    [InlineData("cũ/", "năm/cũ/a.docx", true)]
    [InlineData("a.docx/", "a.docx", false)] // only a folder
    [InlineData("CŨ", "cũ/a.docx", true)]
    [InlineData("cu\u0303", "c\u0169/a.docx", true)] // the same letter, written in two ways
    [InlineData("*.pdf !giữ.pdf", "giữ.pdf", false)]
    [InlineData("!giữ.pdf *.pdf", "giữ.pdf", true)] // the last decides
    [InlineData("công*văn.docx", "công  văn.docx", true)]
    public void Match_Path_IsThatOfGitignore(string patterns, string path, bool expected)
    {
        new PathPatterns(patterns.Split(' ')).Match(path).Should().Be(expected);
    }

    [Theory]
    [InlineData("a?.docx", false)]
    [InlineData("[ab].docx", false)]
    [InlineData("a\\b", false)]
    [InlineData("!", false)]
    [InlineData("/", false)]
    [InlineData("!a/**/b*.docx", true)]
    public void IsUnderstood_Pattern_KnowsStarsOnly(string pattern, bool expected)
    {
        PathPatterns.IsUnderstood(pattern).Should().Be(expected);
    }
}
