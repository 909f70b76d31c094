using System.Reflection;

namespace FormatCheck.Cli;

/// <summary>The command's own name and version.</summary>
internal static class Tool
{
    public const string Name = "formatcheck";

    /// <summary>The version without the commit that the build appends to it.</summary>
    public static string Version { get; } =
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
