using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("formatcheck-").FullName;

    public string File(string name, string content = "")
    {
        string file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, content);
        return file;
    }

    /// <summary>Copies a draft of <c>samples/drafts</c>.</summary>
    public string Sample(string sample, string name)
    {
        string file = File(name);
        System.IO.File.Copy(System.IO.Path.Combine(AllSamples.Folder, sample), file, overwrite: true);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
