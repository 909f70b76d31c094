namespace FormatCheck.Generator.Print;

/// <summary>How text is shown in a content stream.</summary>
public enum Showing
{
    /// <summary>A line at once; numbers between the strings stretch the blanks.</summary>
    Lines,

    /// <summary>Each word at its place, without blanks.</summary>
    Words,

    /// <summary>Each word with the blank behind it.</summary>
    WordsAndBlanks,

    /// <summary>A line at once, stretched by word spacing; only simple fonts know it.</summary>
    WordSpacing,

    /// <summary>Each glyph at its place, without blanks.</summary>
    Glyphs,

    /// <summary>Some letters at a time, words cut amid.</summary>
    Pieces,
}

/// <summary>The order in which the text of a page is drawn.</summary>
public enum DrawingOrder
{
    /// <summary>As it is set: column after column.</summary>
    Columns,

    /// <summary>Row after row, across all columns.</summary>
    Rows,

    /// <summary>From the foot to the head.</summary>
    Backwards,
}

/// <summary>One way to write a print down as PDF. Every draft looks the same in every form.</summary>
public sealed record PdfForm(string Name)
{
    public Showing Showing { get; init; }

    public DrawingOrder Order { get; init; }

    /// <summary>How much larger the page's coordinates are than points; font sizes are given in them.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The factor by which a printer driver shrank the page.</summary>
    public double Shrink { get; init; } = 1;

    /// <summary>Whether the font size stands in the text matrix, and 1 in Tf.</summary>
    public bool SizeInMatrix { get; init; }

    /// <summary>Lines as thin filled rectangles.</summary>
    public bool FilledLines { get; init; }

    /// <summary>Simple fonts with at most 256 glyphs.</summary>
    public bool SimpleFonts { get; init; }

    /// <summary>Marks over letters as glyphs of their own.</summary>
    public bool Decomposed { get; init; }

    /// <summary>Cross-reference and object streams.</summary>
    public bool Compressed { get; init; }

    public int Rotate { get; init; }

    /// <summary>How far the page's corner is from the origin.</summary>
    public double Offset { get; init; }

    public int UserUnit { get; init; } = 1;

    /// <summary>Whether font programs are in the file.</summary>
    public bool Embedded { get; init; } = true;

    /// <summary>All pages at 98 %: of that a checker is to warn.</summary>
    public static PdfForm Shrunk { get; } = new("shrunk") { Shrink = 0.98 };

    public static IReadOnlyList<PdfForm> All { get; } =
    [
        new("lines"),
        new("words") { Showing = Showing.Words, FilledLines = true },
        new("words-and-blanks") { Showing = Showing.WordsAndBlanks, Compressed = true },
        new("word-spacing") { Showing = Showing.WordSpacing, SimpleFonts = true },
        new("glyphs") { Showing = Showing.Glyphs, FilledLines = true, Compressed = true },
        new("pieces") { Showing = Showing.Pieces, SizeInMatrix = true },
        new("rows") { Order = DrawingOrder.Rows, Showing = Showing.WordsAndBlanks },
        new("backwards") { Order = DrawingOrder.Backwards },
        new("resolution") { Resolution = 300 / 72.0, SizeInMatrix = true, FilledLines = true },
        new("simple-fonts") { SimpleFonts = true, Compressed = true },
        new("decomposed") { Decomposed = true },
        new("rotated") { Rotate = 90, Showing = Showing.WordsAndBlanks },
        new("rotated-back") { Rotate = 270, Offset = 30 },
        new("offset") { Offset = 50, Showing = Showing.Words },
        new("user-unit") { UserUnit = 2 },
        new("not-embedded") { Embedded = false },
    ];
}
