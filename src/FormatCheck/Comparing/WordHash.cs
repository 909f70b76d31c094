using FormatCheck.Recognition;

namespace FormatCheck.Comparing;

/// <summary>
/// Hashes words so that what prints alike is equal: where in its syllable a tone mark stands does not count,
/// nor do the kinds of hyphens and quotation marks, nor ligatures.
/// </summary>
internal struct WordHash()
{
    private const ulong Prime = 1099511628211;

    private ulong _letters = 14695981039346656037;

    // The tones of a text in their order are the same wherever in its syllable each is written.
    private ulong _tones = 14695981039346656037;

    public readonly ulong Value => (_letters * 31) ^ _tones;

    public void Add(char c)
    {
        switch (c)
        {
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF':
                return;
            case '\u2026':
                Add("...");
                return;
            case >= '\uFB00' and <= '\uFB04':
                Add(Ligature(c));
                return;
        }

        char letter = VietnameseText.Toneless(Normal(c));
        int tone = VietnameseText.Tone(c);
        _letters = (_letters ^ letter) * Prime;
        if (tone > 0)
        {
            _tones = (_tones ^ (uint)tone) * Prime;
        }
    }

    private void Add(string text)
    {
        foreach (char c in text)
        {
            Add(c);
        }
    }

    private static string Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        _ => "ffl",
    };

    private static char Normal(char c) => c switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u201A' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u00D0' => 'Đ', // eth looks like Đ, and fonts of old encodings are mapped to it
        _ => c,
    };
}
