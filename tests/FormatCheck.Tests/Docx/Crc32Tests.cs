using System.Text;
using FormatCheck.Docx;

namespace FormatCheck.Tests.Docx;

public sealed class Crc32Tests
{
    [Fact]
    public void Of_TheCheckValue() => Crc32.Of(Encoding.ASCII.GetBytes("123456789")).Should().Be(0xCBF43926);

    [Fact]
    public void Of_EveryLength_IsWhatTheTableGives()
    {
        byte[] data = new byte[700];
        new Random(20_261_122).NextBytes(data);

        for (int length = 0; length <= data.Length; length++)
        {
            Crc32.Of(data.AsSpan(0, length)).Should().Be(~Crc32.ByTable(uint.MaxValue, data.AsSpan(0, length)), "of {0} bytes", length);
        }
    }
}
