using System.Runtime.CompilerServices;

namespace FormatCheck.Tests;

/// <summary>The files of the repository that tests look into.</summary>
internal static class Repository
{
    private const string UpdateVariable = "FORMATCHECK_UPDATE";

    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The path of a file of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static string Read(params ReadOnlySpan<string> parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    /// <summary>The lines of a file that stands beside the repository, in <c>../shared</c>; without it the test is skipped.</summary>
    public static string[] ReadShared(params ReadOnlySpan<string> parts)
    {
        string file = Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(file), $"There is no {string.Join('/', ["..", "shared", .. parts])} beside the repository.");
        return File.ReadAllLines(file);
    }

    /// <summary>Compares a text with a checked-in file, or writes the file where that is asked for.</summary>
    public static void Compare(string actual, params ReadOnlySpan<string> parts)
    {
        string file = PathOf(parts);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        string name = string.Join('/', parts);
        string expected = File.Exists(file) ? Read(parts) : "";
        if (expected != actual)
        {
            string[] lines = actual.Split('\n');
            string[] old = expected.Split('\n');
            Assert.Fail(
                $"{name} is out of date. If the change is meant, run the tests once with {UpdateVariable}=1 and commit the file.\n"
                + string.Join('\n', old.Except(lines).Take(20).Select(line => "- " + line).Concat(lines.Except(old).Take(20).Select(line => "+ " + line))));
        }
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
