namespace FormatCheck.Cli;

/// <summary>Tells of an unexpected exception: one line that can be reported, and no more unless it is asked for.</summary>
internal static class Fault
{
    private const string DebugVariable = "FORMATCHECK_DEBUG";

    /// <summary>Says in one line what happened.</summary>
    public static LocalizedText Describe(Exception exception)
    {
        string what = $"{exception.GetType().Name}: {exception.Message}".ReplaceLineEndings(" ");
        string version = Tool.Version;
        return new(
            $"Lỗi của FormatCheck {version} ({what}). Đây không phải lỗi của văn bản; hãy báo lại dòng này. Đặt {DebugVariable}=1 để xem chi tiết.",
            $"A fault of FormatCheck {version} ({what}). It is no fault of the document; please report this line. Set {DebugVariable}=1 for details.");
    }

    /// <summary>Writes the stack trace where it is asked for.</summary>
    public static void WriteTrace(Exception exception, TextWriter error)
    {
        if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
        {
            error.WriteLine(exception);
        }
    }
}
