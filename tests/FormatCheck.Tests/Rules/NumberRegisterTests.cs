using System.Text;

namespace FormatCheck.Tests.Rules;

/// <summary>Registers of numbers are read from CSV and JSON; what is wrong is told with its place.</summary>
public sealed class NumberRegisterTests
{
    [Theory]
    [InlineData("number,type,agency,date,term,summary\n12,NQ,TU,2026-06-15,2025-2030,\"về A, B\"\n")]
    [InlineData("\uFEFFSố, ký hiệu;Ngày ban hành;Nhiệm kỳ;Trích yếu\r\n12-NQ/TU;15/6/2026;2025-2030;về A, B\r\n\r\n")]
    [InlineData("\"Số, ký hiệu\"\tNgày\tNhiệm kỳ\tTrích yếu\tGhi chú\nSố 12-NQ/TU\t15/06/2026\t2025-2030\tvề A, B\tgì đó")]
    [InlineData("number,type,agency,date,term,summary,a;b\n12,NQ,TU,2026-06-15,2025-2030,\"về A, B\",\n")] // more commas than semicolons
    [InlineData("[{ \"number\": \"12-NQ/TU\", \"date\": \"2026-06-15\", \"term\": \"2025-2030\", \"summary\": \"về A, B\" }]")]
    [InlineData("{ \"numbers\": [{ \"number\": 12, \"type\": \"NQ\", \"agency\": \"TU\", \"date\": \"15/6/2026\", \"term\": \"2025-2030\", \"summary\": \"về A, B\" }] }")]
    public void Parse_EveryForm_GivesTheSameEntry(string text)
    {
        NumberRegister register = NumberRegister.Parse(Encoding.UTF8.GetBytes(text));

        register.Entries.Should().Equal(new IssuedNumber(12, "NQ", "TU", new DateOnly(2026, 6, 15), "2025-2030", "về A, B"));
    }

    [Fact]
    public void Parse_NumberOfTheState_IsTakenApart() =>
        NumberRegister.Parse("number\n15/QĐ-BNV\n"u8.ToArray()).Entries.Should().Equal(new IssuedNumber(15, "QĐ", "BNV", null));

    [Fact]
    public void Parse_QuotedFieldOverTwoLines_KeepsCountOfTheLines()
    {
        Action parse = () => NumberRegister.Parse("number,summary\n1-NQ/TU,\"a \"\"b\"\"\nc\"\nx,d\n"u8.ToArray(), "so.csv");

        parse.Should().Throw<NumberRegisterException>().Which.Problems.Should().Contain(problem => problem.En.StartsWith("so.csv(4,1): 'x' is no number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "so(1,1): a line of column names is expected")]
    [InlineData("ngày,tháng\n1,2\n", "so(1,1): no column is named 'number'")]
    [InlineData("number,date\n1-NQ/TU,31/2/2026\n", "so(2,9): '31/2/2026' is no date; write 2026-06-15 or 15/6/2026.")]
    [InlineData("number,date\n12,2026-06-15\n", "so(2,1): the type's symbol is missing")]
    [InlineData("number\n1-NQ/TU,x\n", "so(2,9): there are 1 columns")]
    [InlineData("number,summary\n1-NQ/TU,\"abc\n", "so(2,9): the closing quote is missing.")]
    [InlineData("[{ \"numbr\": \"12-NQ/TU\" }]", "there is no member 'numbr'. Did you mean 'number'?")]
    [InlineData("[{ \"number\": \"12-NQ/TU\" ", "so(")]
    [InlineData("{ \"a\": 1 }", "so(1,1): a list of numbers is expected")]
    public void Parse_Faults_AreToldWithTheirPlace(string text, string problem)
    {
        Action parse = () => NumberRegister.Parse(Encoding.UTF8.GetBytes(text), "so");

        parse.Should().Throw<NumberRegisterException>().Which.Problems.Should().Contain(one => one.En.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_NoSuchFile_NamesIt()
    {
        Action load = () => NumberRegister.Load("no-such.csv");

        load.Should().Throw<NumberRegisterException>().Which.Register.Should().Be("no-such.csv");
    }

    [Fact]
    public void Parse_AnyBytes_GiveARegisterOrItsOwnException()
    {
        var random = new Random(20_261_122);
        byte[] right = "number;date;term\n12-NQ/TU;2026-06-15;2025-2030\n\"1-KH/TU\";1/2/2026;\n"u8.ToArray();
        for (int round = 0; round < 2000; round++)
        {
            byte[] bytes = [.. right];
            for (int changes = random.Next(1, 6); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Exception? e = Record.Exception(() => NumberRegister.Parse(bytes));
            Assert.True(e is null or NumberRegisterException, $"Round {round}, {Convert.ToHexString(bytes)}: {e}");
        }
    }
}
