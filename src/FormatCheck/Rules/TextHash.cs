using System.Globalization;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>A short, stable hash of text that is added piece by piece (FNV-1a, 64 bit).</summary>
internal struct TextHash()
{
    public ulong Value { get; private set; } = 14695981039346656037;

    public static string Of(ReadOnlySpan<char> text)
    {
        var hash = new TextHash();
        hash.Add(text);
        return hash.ToString();
    }

    public void Add(ReadOnlySpan<char> text)
    {
        ulong value = Value;
        foreach (char c in text)
        {
            value = (value ^ c) * 1099511628211;
        }

        Value = value;
    }

    public void Add(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    /// <summary>Adds the text as <see cref="VietnameseText.PlainWords(ReadOnlySpan{char})"/> has it.</summary>
    public void AddPlainWords(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        Add(plain[..VietnameseText.PlainWords(text, plain)]);
    }

    /// <summary>The hash as sixteen hexadecimal digits.</summary>
    public override readonly string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
