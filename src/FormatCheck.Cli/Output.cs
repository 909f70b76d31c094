using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>Puts a report where the user wants it: on the screen or into a file.</summary>
internal static class Output
{
    /// <summary>Writes text for a person or, where that is asked for, JSON for a program.</summary>
    public static void Write(ReportKind format, Screen screen, string? file, Language language, Action<TextPage> text, Action<Stream> json)
    {
        if (format == ReportKind.Json)
        {
            WriteData(screen, file, language, json);
        }
        else
        {
            WriteText(screen, file, language, text);
        }
    }

    /// <summary>Writes text for a person.</summary>
    public static void WriteText(Screen screen, string? file, Language language, Action<TextPage> write, string option = "-o")
    {
        using var output = new OpenOutput(screen, file, language, option);
        output.Do(() => write(output.Page));
        output.End();
    }

    /// <summary>Writes UTF-8 for a program.</summary>
    public static void WriteData(Screen screen, string? file, Language language, Action<Stream> write, string option = "-o")
    {
        using var output = new OpenOutput(screen, file, language, option);
        output.Do(() => write(output.Data));
        output.End();
    }

    /// <summary>Refuses a file that is a draft: drafts are never changed.</summary>
    public static void Protect(string? file, IEnumerable<Input> inputs, Language language, string option = "-o")
    {
        if (file is not null && string.IsNullOrWhiteSpace(file))
        {
            throw new UsageException(language.Say($"{option}: thiếu tên tệp.", $"{option}: the file's name is missing."));
        }

        string? real = file is not null && File.Exists(file) ? Real(file) : null; // what is not there is no draft
        if (file is not null
            && (Inputs.IsDocument(file) || (real is not null && inputs.Any(input => input.Unread is null && string.Equals(Real(input.Path), real, StringComparison.OrdinalIgnoreCase)))))
        {
            throw new UsageException(language.Say($"{option}: “{file}” là văn bản, không ghi đè.", $"{option}: '{file}' is a document and is not overwritten."));
        }
    }

    /// <summary>Refuses to write two reports into one file.</summary>
    public static void KeepApart(IEnumerable<string?> files, Language language)
    {
        if (files.OfType<string>().GroupBy(Real, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            string file = twice.Last();
            throw new UsageException(language.Say($"“{file}”: mỗi tệp chỉ ghi được một báo cáo.", $"'{file}': a file takes one report only."));
        }
    }

    // Where the file system tells upper from lower case comparing these refuses a little too much, which does no harm.
    private static string Real(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>Creates a file anew.</summary>
    public static void Create(string file, Language language, Action<Stream> write, string option = "-o") => WriteData(new Screen(TextWriter.Null, TextWriter.Null), file, language, write, option);
}
