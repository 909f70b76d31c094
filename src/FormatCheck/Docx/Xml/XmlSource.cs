using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Docx;

/// <summary>A part that is ready to be read: plain UTF-8, from <see cref="Start"/> on.</summary>
internal sealed class XmlSource(PackagePart part, ReadLimits limits) : IDisposable
{
    public PackagePart Part { get; } = part;

    public ReadLimits Limits { get; } = limits;

    /// <summary>Gets where the XML begins, behind a byte order mark.</summary>
    public int Start { get; } = XmlEncoding.Prepare(part);

    /// <summary>Gets or sets how many namespace declarations the root makes.</summary>
    public int RootBindings { get; set; } = -1;

    /// <summary>Gets or sets whether the root binds the prefix w to WordprocessingML, as nearly all programs write it.</summary>
    public bool HasUsualPrefix { get; set; }

    /// <summary>Opens a part of the package as XML, or returns false where it has none of that name.</summary>
    public static bool TryOpen(ZipPackage package, string? name, ReadLimits limits, [NotNullWhen(true)] out XmlSource? source)
    {
        PackagePart? part = name is null ? null : package.Open(name);
        source = null;
        if (part is null)
        {
            return false;
        }

        try
        {
            source = new XmlSource(part, limits);
            return true;
        }
        finally
        {
            if (source is null)
            {
                part.Dispose();
            }
        }
    }

    public void Dispose() => Part.Dispose();
}
