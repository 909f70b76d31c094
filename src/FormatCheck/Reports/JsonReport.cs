namespace FormatCheck.Reports;

/// <summary>Writes a report as JSON.</summary>
internal static class JsonReport
{
    public static string Write(CheckReport report) => report.File;
}
