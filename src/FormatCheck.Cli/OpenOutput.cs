using System.Text;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>The screen or a file while a report is written there.</summary>
internal sealed class OpenOutput : IDisposable
{
    private readonly Screen _screen;
    private readonly string? _file;
    private readonly Language _language;
    private readonly string _option;
    private Stream? _data;
    private Spool? _held;
    private StreamWriter? _text;

    /// <param name="screen">The screen.</param>
    /// <param name="file">A file that is created anew, or <see langword="null"/> for the screen.</param>
    /// <param name="language">The language of what is told when the file cannot be written.</param>
    /// <param name="option">The option that named the file.</param>
    public OpenOutput(Screen screen, string? file, Language language, string option)
    {
        (_screen, _file, _language, _option) = (screen, file, language, option);
        if (file is not null)
        {
            Do(() => _data = File.Create(file));
        }
    }

    /// <summary>Gets where UTF-8 for a program goes. A pipe takes it as it is made; a terminal of another encoding gets it at the end.</summary>
    public Stream Data => _data ??= Pipe() ?? (_held = new());

    /// <summary>Gets where text for a person goes.</summary>
    public TextPage Page
    {
        get
        {
            if (_file is null)
            {
                return new(_screen.Out, _screen.Colours, _screen.Width);
            }

            _text = new StreamWriter(Data, Screen.Utf8);
            return new(_text);
        }
    }

    /// <summary>Does what writes.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Do(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (_file is not null && exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(_language.Say($"{_option}: không ghi được “{_file}”.", $"{_option}: '{_file}' cannot be written.") + $" ({exception.Message})");
        }
    }

    /// <summary>Completes what was written.</summary>
    public void End()
    {
        if (_file is not null)
        {
            Do(() => _text?.Flush());
            Do(() => _data?.Flush());
        }
        else if (_data is not null)
        {
            _held?.WriteTo(_screen.Out);
            _screen.Out.WriteLine();
        }
    }

    public void Dispose()
    {
        if (_file is null && _held is null)
        {
            return; // the process's own
        }

        try
        {
            _data?.Dispose();
        }
        catch (IOException)
        {
            // Not all of it could be written, which was told already.
        }
    }

    private Stream? Pipe()
    {
        if (_screen.Out is not StreamWriter { Encoding: UTF8Encoding } pipe)
        {
            return null;
        }

        pipe.Flush();
        return pipe.BaseStream;
    }
}
