using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests.Ci;

/// <summary>The packages that were made last.</summary>
internal static class Packages
{
    public static readonly string Folder = Repository.PathOf("artifacts", "packages");

    /// <summary>The file of a package; without it the test is skipped.</summary>
    public static string File(string id, string extension = "nupkg")
    {
        string? file = Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder).SingleOrDefault(file => Regex.IsMatch(Path.GetFileName(file), $"^{Regex.Escape(id)}\\.[0-9].*\\.{extension}$"))
            : null;
        Assert.SkipWhen(file is null, $"There is no package {id}: run dotnet pack --configuration Release --output artifacts/packages");
        return file;
    }

    public static string Version(string id) => Path.GetFileNameWithoutExtension(File(id))[(id.Length + 1)..];

    public static Dictionary<string, byte[]> Content(string file)
    {
        using ZipArchive zip = ZipFile.OpenRead(file);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    public static XElement Metadata(Dictionary<string, byte[]> content)
    {
        using var stream = new MemoryStream(content.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        var nuspec = XDocument.Load(stream);
        foreach (XElement element in nuspec.Descendants())
        {
            element.Name = element.Name.LocalName;
        }

        return nuspec.Root!.Element("metadata")!;
    }
}
