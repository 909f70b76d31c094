using System.Text.RegularExpressions;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Ways to type the same text.</summary>
internal static partial class TextHabits
{
    private const string Old = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private const string New = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    /// <summary>Whether a text in capitals may be stored in small letters under <c>w:caps</c>.</summary>
    public static bool StoredSmall(Paragraph paragraph, string text, Extras extras) =>
        extras.HasFlag(Extras.CapsByFormat)
        && paragraph.Role is Role.Title or Role.NationalTitle or Role.Superior or Role.Issuer or Role.TypeName or Role.Authority or Role.Office or Role.PartTitle
        && text.Any(char.IsLetter)
        && string.Equals(text, text.ToUpperInvariant(), StringComparison.Ordinal);

    public static string Small(string text) => text[..1] + text[1..].ToLowerInvariant();

    /// <summary>Puts the tone on the first vowel (hòa, ủy) where the text has it on the second (hoà, uỷ).</summary>
    public static string NewTonePlacement(string text) => ToneOnSecond().Replace(text, match =>
    {
        int at = Old.IndexOf(match.Value.ToLowerInvariant(), StringComparison.Ordinal);
        string placed = New.Substring(at, 2);
        char first = char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(placed[0]) : placed[0];
        char second = char.IsUpper(match.Value[1]) ? char.ToUpperInvariant(placed[1]) : placed[1];
        return $"{first}{second}";
    });

    /// <summary>Whether tones stand on the first vowel, and nowhere on the second.</summary>
    public static bool HasNewTonePlacement(string text) => ToneOnFirst().IsMatch(text) && !ToneOnSecond().IsMatch(text);

    [GeneratedRegex(@"[òóỏõọÒÓỎÕỌ][aeAE](?!\p{L})|(?<![qQ])[ùúủũụÙÚỦŨỤ][yY](?!\p{L})")]
    private static partial Regex ToneOnFirst();

    // Not after q (quý), and only where no letter follows (hoàn keeps its tone).
    [GeneratedRegex(@"(?<![qQ])([oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})")]
    private static partial Regex ToneOnSecond();
}
