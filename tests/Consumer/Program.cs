using FormatCheck;
using FormatCheck.Testing;

CheckReport right = new FormatChecker().Check(args[0]);
right.Should().BeClean().And.NotHaveFinding("hd36/title-size");

CheckReport wrong = new FormatChecker().Check(args[1]);
wrong.Should().HaveFinding("hd36/number-colon");
try
{
    wrong.Should().BeClean();
}
catch (Exception failure)
{
    Console.WriteLine(failure.Message);
}

Console.WriteLine($"net{Environment.Version.Major}: {typeof(FormatChecker).Assembly.GetName().Version}, {typeof(FormatChecker).Assembly.GetReferencedAssemblies().First(name => name.Name == "System.Runtime").Version}");
