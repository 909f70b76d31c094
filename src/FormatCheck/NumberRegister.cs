using System.Collections.Immutable;
using FormatCheck.Rules;

namespace FormatCheck;

/// <summary>A number that was given to a document.</summary>
/// <param name="Number">The number.</param>
/// <param name="Type">The symbol of the document's type (<c>NQ</c>).</param>
/// <param name="Agency">The symbol of the agency (<c>TU</c>); empty where the register is that of one agency.</param>
/// <param name="Date">The document's date, or <see langword="null"/> where the register does not say.</param>
/// <param name="Term">The committee's term as the register writes it (<c>2025-2030</c>); empty where it holds one term only.</param>
/// <param name="Summary">The document's summary (trích yếu); empty where the register does not say.</param>
public sealed record IssuedNumber(int Number, string Type, string Agency, DateOnly? Date, string Term = "", string Summary = "");

/// <summary>The numbers that were issued so far, against which a draft's number is checked for repeats, gaps and dates that run backwards.</summary>
public sealed class NumberRegister
{
    /// <summary>Creates a register.</summary>
    /// <param name="entries">The numbers, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public NumberRegister(IEnumerable<IssuedNumber> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
    }

    /// <summary>Gets the numbers, in the order in which they were given.</summary>
    public ImmutableArray<IssuedNumber> Entries { get; }

    /// <summary>Reads a register from a CSV or JSON file in UTF-8.</summary>
    /// <param name="path">The file's path; it is only read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="NumberRegisterException">The file cannot be read as a register; the exception names everything that is wrong with it.</exception>
    public static NumberRegister Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NumberRegisterException(path, [new($"{path}: không có tệp này.", $"{path}: there is no such file.")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NumberRegisterException(path, [new($"{path}: không đọc được tệp ({e.Message}).", $"{path}: the file cannot be read ({e.Message}).")]);
        }
    }

    /// <summary>Reads a register from the bytes of a CSV or JSON file in UTF-8.</summary>
    /// <param name="content">The bytes. JSON begins with a bracket or brace, anything else is CSV with a line of column names.</param>
    /// <param name="name">The name that messages carry.</param>
    /// <exception cref="NumberRegisterException">The bytes cannot be read as a register; the exception names everything that is wrong with them.</exception>
    public static NumberRegister Parse(ReadOnlyMemory<byte> content, string name = "register")
    {
        var problems = new List<LocalizedText>();
        List<IssuedNumber> entries = new RegisterReader(name, problems).Read(content);
        return problems.Count == 0 ? new NumberRegister(entries) : throw new NumberRegisterException(name, [.. problems]);
    }
}
