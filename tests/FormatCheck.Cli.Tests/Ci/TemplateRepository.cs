using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests.Ci;

/// <summary>A repository of templates with one that is wrong, and the command where the examples of <c>docs/ci</c> install it.</summary>
internal sealed class TemplateRepository : IDisposable
{
    public const string Wrong = "mẫu/công văn sai.docx";

    private readonly TemporaryFolder _folder = new();

    public TemplateRepository()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "mẫu"));
        File.Copy(System.IO.Path.Combine(AllSamples.Folder, "cong-van-1470-sai.docx"), System.IO.Path.Combine(Path, Wrong));
        File.Copy(System.IO.Path.Combine(AllSamples.Folder, "cong-van-1470-dung.docx"), System.IO.Path.Combine(Path, "mẫu", "công văn đúng.docx"));
        Directory.CreateDirectory(Bin);
        string command = System.IO.Path.Combine(Bin, "formatcheck");
        File.WriteAllText(command, $"#!/bin/bash\nexec dotnet '{typeof(FormatCheckCommand).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public string Path => _folder.Path;

    public string Bin => System.IO.Path.Combine(Path, ".formatcheck");

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _folder.Dispose();
}
