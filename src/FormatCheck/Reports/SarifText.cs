using System.Text;

namespace FormatCheck.Reports;

/// <summary>Puts texts and paths into the form that SARIF 2.1.0 asks for.</summary>
internal static class SarifText
{
    /// <summary>A plain text message: braces are placeholders (3.11.5) and <c>[text](target)</c> is a link (3.11.6), so both are escaped.</summary>
    public static string Message(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "\\](", StringComparison.Ordinal);

    /// <summary>A file as a URI reference (3.4): relative where the path is or can be made so, percent-encoded, with slashes.</summary>
    public static string Uri(string file, string? root)
    {
        string path = ReportPath.Of(file, root);
        string encoded = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return !Path.IsPathRooted(path) ? encoded
            : encoded.StartsWith("//", StringComparison.Ordinal) ? "file:" + encoded // a share: file://server/folder
            : encoded.StartsWith('/') ? "file://" + encoded
            : "file:///" + encoded.Replace("%3A", ":", StringComparison.Ordinal); // a drive: file:///C:/folder
    }

    /// <summary>The help text of a rule: what it asks, where that stands and how to mend a fault.</summary>
    public static string Help(RuleInfo rule, Language language)
    {
        var help = new StringBuilder(rule.Title.In(language));
        if (rule.Requirement is { } requirement)
        {
            help.Append(language == Language.English ? "\nRequirement: " : "\nYêu cầu: ").Append(requirement.In(language));
        }

        if (rule.Clause.Document.Length > 0)
        {
            help.Append(language == Language.English ? "\nSource: " : "\nCăn cứ: ").Append(rule.Clause.Describe().In(language));
        }

        return help.Append(language == Language.English ? "\nHow to mend: " : "\nCách sửa: ").Append(rule.Remedy.In(language)).ToString();
    }
}
