namespace FormatCheck.Recognition;

/// <summary>Tells the title ĐẢNG CỘNG SẢN VIỆT NAM however it is written.</summary>
internal static class TitleText
{
    /// <summary>No line of more characters is a title.</summary>
    public const int Longest = 60;

    /// <summary>Whether the title is whole, or goes on in the next line.</summary>
    public static bool IsWhole(ReadOnlySpan<char> plain) => plain.TrimEnd(" .*-").EndsWith("nam") || plain.TrimEnd(" .").EndsWith("vn");

    /// <summary>Whether a line is meant as the title of the State's documents.</summary>
    /// <param name="plain">The line in its plain form.</param>
    /// <param name="letters">How many letters it has.</param>
    public static bool IsNational(ReadOnlySpan<char> plain, int letters) =>
        plain.StartsWith("cong hoa xa hoi chu") || plain.StartsWith("cong hoa xhcn") || plain.StartsWith("chxhcn viet nam") || plain.StartsWith("chxhcnvn") || (letters is >= 23 and <= 31 && VietnameseText.Distance(plain, "conghoaxahoichunghiavietnam", 4) <= 4);

    /// <summary>Whether a line is meant as the motto of the State's documents.</summary>
    /// <param name="plain">The line in its plain form.</param>
    /// <param name="letters">How many letters it has.</param>
    public static bool IsMotto(ReadOnlySpan<char> plain, int letters) =>
        letters is >= 15 and <= 21 && VietnameseText.Distance(plain, "doclaptudohanhphuc", 3) <= 3;

    /// <summary>Whether a line is meant as the title: misspelt, abbreviated or without accents.</summary>
    /// <param name="plain">The line in its plain form.</param>
    /// <param name="letters">How many letters it has.</param>
    public static bool Is(ReadOnlySpan<char> plain, int letters)
    {
        if (letters is < 5 or > 22)
        {
            return false; // shorter than the shortest and longer than the longest below
        }

        if (letters >= 14 && VietnameseText.Distance(plain, "dangcongsanvietnam", 4) <= 4)
        {
            return true;
        }

        foreach (string variant in (ReadOnlySpan<string>)["dangcongsan", "dangcongsanvn", "dangcsvietnam", "dangcsvn", "dcsvn", "dcsvietnam"])
        {
            if (letters == variant.Length && VietnameseText.Distance(plain, variant, 0) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
