using System.Text;
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
        if (file is null)
        {
            write(new TextPage(screen.Out, screen.Colours, screen.Width));
            return;
        }

        Create(file, language, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(new TextPage(writer));
        }, option);
    }

    /// <summary>Writes UTF-8 for a program.</summary>
    public static void WriteData(Screen screen, string? file, Language language, Action<Stream> write, string option = "-o")
    {
        if (file is not null)
        {
            Create(file, language, write, option);
            return;
        }

        if (screen.Out is StreamWriter { Encoding: UTF8Encoding } pipe)
        {
            pipe.Flush();
            write(pipe.BaseStream); // as it is made: a run over many files may be large
            pipe.WriteLine();
            return;
        }

        using var utf8 = new MemoryStream();
        write(utf8);
        screen.Out.WriteLine(Encoding.UTF8.GetString(utf8.GetBuffer(), 0, (int)utf8.Length));
    }

    /// <summary>Refuses a file that is a draft: drafts are never changed.</summary>
    public static void Protect(string? file, IEnumerable<Input> inputs, Language language, string option = "-o")
    {
        if (file is not null && string.IsNullOrWhiteSpace(file))
        {
            throw new UsageException(language.Say($"{option}: thiếu tên tệp.", $"{option}: the file's name is missing."));
        }

        if (file is not null
            && (Inputs.IsDocument(file) || inputs.Any(input => input.Unread is null && Same(input.Path, file))))
        {
            throw new UsageException(language.Say($"{option}: “{file}” là văn bản, không ghi đè.", $"{option}: '{file}' is a document and is not overwritten."));
        }
    }

    // Where the file system tells upper from lower case this refuses a little too much, which does no harm.
    private static bool Same(string input, string file) => string.Equals(Real(input), Real(file), StringComparison.OrdinalIgnoreCase);

    private static string Real(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>Creates a file anew.</summary>
    public static void Create(string file, Language language, Action<Stream> write, string option = "-o")
    {
        try
        {
            using FileStream stream = File.Create(file);
            write(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"{option}: không ghi được “{file}”.", $"{option}: '{file}' cannot be written.") + $" ({exception.Message})");
        }
    }
}
