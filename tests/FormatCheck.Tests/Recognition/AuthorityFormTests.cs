using FormatCheck.Recognition;

namespace FormatCheck.Tests.Recognition;

public sealed class AuthorityFormTests
{
    [Theory]
    [InlineData("T/M BAN THƯỜNG VỤ", "tm", 3)]
    [InlineData("K/T CHÁNH VĂN PHÒNG", "kt", 3)]
    [InlineData("TM. TỈNH UỶ", "tm", 3)]
    [InlineData("TUQ. BAN THƯỜNG VỤ", "tuq", 4)]
    [InlineData("KT TRƯỞNG BAN", "kt", 2)]
    [InlineData("Q. CHÁNH VĂN PHÒNG", "q", 2)]
    [InlineData("Q.CHÁNH VĂN PHÒNG", "q", 2)]
    [InlineData("TRƯỞNG BAN", "", 0)]
    [InlineData("QUYỀN CHÁNH VĂN PHÒNG", "", 0)]
    public void Read_TellsTheSignOfAuthority(string text, string letters, int length)
    {
        int read = AuthorityForm.Read(text, out string found);

        found.Should().Be(letters);
        read.Should().Be(length);
    }
}
