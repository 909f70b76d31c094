using System.Text;

namespace FormatCheck.Docx;

/// <summary>Counts numbered paragraphs in document order and writes their numbers out.</summary>
internal sealed class NumberCounter(Numbering numbering)
{
    private readonly StringBuilder _text = new();

    /// <summary>Counts the paragraph and gives its number's text with what follows it; false where the number cannot be written out.</summary>
    public bool TryNext(int id, int level, out string text, out NumberLevel? said)
    {
        text = "";
        said = numbering.Level(id, level);
        if (said is null || numbering.Instance(id) is not { } instance || numbering.ListOf(instance) is not { } list)
        {
            return true; // a list that does not exist numbers nothing
        }

        Advance(id, level, said, instance, list);
        _text.Clear();
        bool isWritten = said.Format == NumberFormat.Bullet ? TryWriteBullet(said) : TryWriteNumber(id, said, instance, list);
        if (isWritten && _text.Length > 0)
        {
            _text.Append(said.Suffix switch { NumberSuffix.Tab => "\t", NumberSuffix.Space => " ", _ => "" });
        }

        text = isWritten ? _text.ToString() : "";
        return isWritten;
    }

    private void Advance(int id, int level, NumberLevel said, NumberInstance instance, NumberList list)
    {
        if (!instance.IsUsed)
        {
            instance.IsUsed = true;
            for (int i = 0; i < Numbering.Levels; i++)
            {
                list.Counters[i] = instance.StartOverrides[i] is null ? list.Counters[i] : null;
            }
        }

        list.Counters[level] = list.Counters[level] is { } reached ? Math.Min(reached, int.MaxValue - 1) + 1 : instance.StartOverrides[level] ?? said.Start;
        for (int lower = level + 1; lower < Numbering.Levels; lower++)
        {
            int? restart = numbering.Level(id, lower)?.Restart;
            list.Counters[lower] = restart is null || level < restart ? null : list.Counters[lower];
        }
    }

    private bool TryWriteBullet(NumberLevel said)
    {
        foreach (char c in said.Text)
        {
            _text.Append(NumberText.Bullet(c));
        }

        return true;
    }

    private bool TryWriteNumber(int id, NumberLevel said, NumberInstance instance, NumberList list)
    {
        string pattern = said.Text;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                _text.Append(pattern[i]);
                continue;
            }

            int level = pattern[++i] - '1';
            NumberLevel? shown = numbering.Level(id, level);
            NumberFormat format = said.IsLegal && shown?.Format is not (NumberFormat.None or NumberFormat.Bullet) ? NumberFormat.Decimal : shown?.Format ?? NumberFormat.Decimal;
            // A higher level that has not begun shows the number it would begin with.
            if (!NumberText.TryAppend(_text, list.Counters[level] ?? instance.StartOverrides[level] ?? shown?.Start ?? 0, format))
            {
                return false;
            }
        }

        return true;
    }
}
