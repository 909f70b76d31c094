using System.Globalization;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>What of a register a draft's number runs on from.</summary>
/// <param name="Number">The draft's number, or <see langword="null"/> where it is blank.</param>
/// <param name="Date">The draft's date, where it is told in full.</param>
/// <param name="HasItself">Whether the register holds the draft already.</param>
/// <param name="Others">The other numbers of its type, agency and period.</param>
internal sealed record RegisterNumbers(int? Number, DateOnly? Date, bool HasItself, List<IssuedNumber> Others)
{
    private NumberingPeriod _period;
    private string[]? _acrossTypes;

    public bool IsFor(NumberingPeriod period, string[]? acrossTypes) => _period == period && (_acrossTypes ?? []).AsSpan().SequenceEqual(acrossTypes);

    public static RegisterNumbers Of(CheckContext context, NumberRegister register, in TextLine line, NumberingPeriod period, string[]? acrossTypes)
    {
        ReadOnlySpan<char> text = context.Recognised.Text(line);
        NumberSymbol symbol = NumberSymbol.Parse(text, context.Words.Number);
        if (!int.TryParse(text[symbol.Digits], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || text[symbol.Type].IsEmpty)
        {
            return new RegisterNumbers(null, null, false, []) { _period = period, _acrossTypes = acrossTypes };
        }

        DateOnly? date = DateOf(context);
        List<IssuedNumber> entries = Numbered(register, text[symbol.Type].ToString(), text[symbol.Agency].ToString(), date, period, acrossTypes);
        bool hasItself = entries.Find(entry => entry.Number == number && IsItself(context, entry, date)) is { } self && entries.Remove(self);
        return new RegisterNumbers(number, date, hasItself, entries) { _period = period, _acrossTypes = acrossTypes };
    }

    /// <summary>The numbers of the draft's type, its agency and its period.</summary>
    private static List<IssuedNumber> Numbered(NumberRegister register, string type, string agency, DateOnly? date, NumberingPeriod period, string[]? acrossTypes)
    {
        bool across = Array.Exists(acrossTypes ?? [], one => VietnameseText.Same(one, agency));

        // A joint document is numbered by the agency that leads.
        List<IssuedNumber> all = [.. register.Entries.Where(entry => entry.Agency.Length == 0 || VietnameseText.Same(Lead(entry.Agency), Lead(agency)))];
        if (period == NumberingPeriod.Year)
        {
            int? year = date?.Year ?? all.Max(entry => entry.Date?.Year);
            all.RemoveAll(entry => entry.Date?.Year != year);
        }
        else if (TermOf(all, date) is { } term)
        {
            all.RemoveAll(entry => entry.Term != term);
        }

        all.RemoveAll(entry => !across && !VietnameseText.Same(entry.Type, type));
        return all;
    }

    private static ReadOnlySpan<char> Lead(string agency) => agency.AsSpan(0, agency.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? end : agency.Length);

    /// <summary>The term of the last document dated not after the draft.</summary>
    private static string? TermOf(List<IssuedNumber> entries, DateOnly? date) =>
        (entries.Where(entry => entry.Term.Length > 0 && (date is null || entry.Date <= date)).MaxBy(entry => entry.Date) ?? entries.Find(entry => entry.Term.Length > 0))?.Term;

    /// <summary>Whether an entry is the draft's own, made when it was issued.</summary>
    private static bool IsItself(CheckContext context, IssuedNumber entry, DateOnly? date)
    {
        if (entry.Date is null || entry.Date != date)
        {
            return false;
        }

        if (entry.Summary.Length == 0)
        {
            return context.Stage == Stage.Issued;
        }

        RecognisedDraft draft = context.Recognised;
        int summary = Math.Max(draft.Find(Role.Summary), draft.Find(Role.LetterSummary));
        return summary >= 0 && VietnameseText.PlainWords(draft.JoinedText(draft.Components[summary])) == VietnameseText.PlainWords(entry.Summary);
    }

    private static DateOnly? DateOf(CheckContext context)
    {
        RecognisedDraft draft = context.Recognised;
        int found = draft.Find(Role.PlaceDate);
        if (found < 0)
        {
            return null;
        }

        TextLine line = draft.Lines[draft.LinesOf(draft.Components[found])[0]];
        return DateCheck.Exists(draft.Text(line), context.DateOf(line), out DateOnly date) ? date : null;
    }
}
