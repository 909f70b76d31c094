using System.Diagnostics;
using System.Reflection.PortableExecutable;
using System.Runtime;
using FormatCheck;
using FormatCheck.Testing;

long methods = JitInfo.GetCompiledMethodCount(), start = Stopwatch.GetTimestamp();
LoadAll();
TimeSpan time = Stopwatch.GetElapsedTime(start);
methods = JitInfo.GetCompiledMethodCount() - methods;

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

using var library = new PEReader(File.OpenRead(typeof(FormatChecker).Assembly.Location));
Console.WriteLine($"machine code: {library.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0}, all packs loaded in {time.TotalMilliseconds:F0} ms with {methods} methods compiled");
Console.WriteLine($"net{Environment.Version.Major}: {typeof(FormatChecker).Assembly.GetName().Version}, {typeof(FormatChecker).Assembly.GetReferencedAssemblies().First(name => name.Name == "System.Runtime").Version}");

static void LoadAll() => _ = new FormatChecker(new FormatCheckOptions { Rules = "auto" });
