using System.Diagnostics;

namespace FormatCheck.Benchmarks;

/// <summary>Programs that people read documents with, each run as a process. Debian has them in python3-docx, poppler-utils and mupdf-tools.</summary>
internal static class Programs
{
    public const string Python = "python-docx";
    public const string PdfToText = "pdftotext";
    public const string MuTool = "mutool";

    private const string Walk = """
        import sys, docx
        for path in sys.argv[1:]:
            for paragraph in docx.Document(path).paragraphs:
                for run in paragraph.runs:
                    (run.text, run.bold, run.italic, run.font.name, run.font.size)
        """;

    private static readonly string? s_python = Array.Find(["/usr/bin/python3", "python3"], python => TryRun(python, "-c", "import docx") == 0);

    public static bool IsInstalled(string program) => program switch
    {
        Python => s_python is not null,
        PdfToText => TryRun(PdfToText, "-v") is not null,
        _ => TryRun(MuTool, "-v") is not null,
    };

    /// <summary>Runs a program once for a DOCX, or once for each of several PDFs: it takes but one.</summary>
    /// <returns>The number of files.</returns>
    public static int Read(string program, params string[] files)
    {
        if (program == Python)
        {
            Demand(TryRun(s_python ?? "python3", ["-c", Walk, .. files]), program);
            return files.Length;
        }

        foreach (string file in files)
        {
            Demand(program == PdfToText ? TryRun(PdfToText, "-bbox", file, "/dev/null") : TryRun(MuTool, "draw", "-q", "-F", "stext", "-o", "/dev/null", file), program);
        }

        return files.Length;
    }

    /// <summary>Whether <c>benchmarks/startup.sh</c> has built a program.</summary>
    public static bool IsBuilt(string program) => File.Exists(PathOf(program));

    /// <summary>Runs a program that <c>benchmarks/startup.sh</c> has built.</summary>
    public static int Start(string program, params string[] arguments)
    {
        string path = PathOf(program);
        int? exitCode = path.EndsWith(".dll", StringComparison.Ordinal) ? TryRun("dotnet", [path, .. arguments]) : TryRun(path, arguments);
        return exitCode is 0 or 1 ? 0 : throw new InvalidOperationException($"{program} failed ({exitCode}).");
    }

    private static string PathOf(string program) => Path.Combine("artifacts", "startup", program);

    private static void Demand(int? exitCode, string program)
    {
        if (exitCode is not 0)
        {
            throw new InvalidOperationException($"{program} failed ({exitCode}).");
        }
    }

    private static int? TryRun(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
