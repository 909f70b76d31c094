using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FormatCheck.Cli.Text;

/// <summary>What a piece of text means; the page chooses the colour.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Group,
    Error,
    Warning,
    Info,
    Review,
    Good,
    Quiet,
}

/// <summary>A piece of a line.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>
/// Lines of text for a person: coloured and broken at the width of a terminal, plain and unbroken anywhere else.
/// What comes from documents and file names is never taken for markup or for control sequences.
/// </summary>
internal sealed class TextPage
{
    private const int Hanging = 2;

    private readonly TextWriter _writer;
    private readonly int? _width;
    private readonly IAnsiConsole? _console;

    public TextPage(TextWriter writer, bool colours = false, int? width = null)
    {
        _writer = writer;
        _width = width;
        if (colours)
        {
            _console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
            _console.Profile.Width = int.MaxValue / 4; // lines are broken here, with a hanging indent
        }
    }

    public void Blank() => _writer.WriteLine();

    public void Line(int indent, params ReadOnlySpan<Piece> pieces)
    {
        _writer.Write(new string(' ', indent));
        int column = indent;
        foreach (Piece piece in pieces)
        {
            string text = Clean(piece.Text);
            Write(_width is { } width ? Break(text, width, indent + Hanging, ref column) : text, piece.Tone);
        }

        _writer.WriteLine();
    }

    // Starts a new line before each word that does not fit. A word that fits in no line is left to the terminal.
    private static string Break(string text, int width, int hanging, ref int column)
    {
        var broken = new StringBuilder(text.Length);
        foreach (string word in WordsOf(text))
        {
            if (column > hanging && column + Cells(word.AsSpan().TrimEnd(' ')) > width)
            {
                while (broken.Length > 0 && broken[^1] == ' ')
                {
                    broken.Length--;
                }

                broken.Append('\n').Append(' ', hanging);
                column = hanging;
            }

            broken.Append(word);
            column += Cells(word);
        }

        return broken.ToString();
    }

    /// <summary>Replaces what would break a line, move the cursor or turn the direction of writing.</summary>
    internal static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                clean ??= new StringBuilder(text);
                clean[i] = c is '\n' or '\r' or '\t' or '\v' or '\u2028' or '\u2029' ? ' ' : '\uFFFD';
            }
        }

        return clean?.ToString() ?? text;
    }

    // Each word with the blanks after it.
    private static IEnumerable<string> WordsOf(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && text[i] != ' ')
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    // Decomposed Vietnamese has marks that take no cell of their own.
    private static int Cells(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return cells;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new(decoration: Decoration.Bold | Decoration.Underline),
        Tone.Group => new(decoration: Decoration.Bold),
        Tone.Error => new(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new(Color.Olive, decoration: Decoration.Bold),
        Tone.Info => new(Color.Teal),
        Tone.Review => new(Color.Purple, decoration: Decoration.Bold),
        Tone.Good => new(Color.Green),
        Tone.Quiet => new(Color.Grey),
        _ => Style.Plain,
    };

    private void Write(string text, Tone tone)
    {
        if (_console is null || tone == Tone.Plain)
        {
            _writer.Write(text);
        }
        else
        {
            _console.Write(new Spectre.Console.Text(text, StyleOf(tone)));
        }
    }
}
