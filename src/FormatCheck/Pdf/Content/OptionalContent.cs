using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>Which layers the document shows when it is opened (ISO 32000-1, 8.11).</summary>
internal sealed class OptionalContent
{
    private const int MaxGroups = 10_000;
    private const int MaxDepth = 16;

    /// <summary>The groups whose state is not the base state.</summary>
    private readonly HashSet<int> _exceptions = [];
    private readonly bool _isOffByDefault;

    public OptionalContent(in PdfObject catalog)
    {
        PdfObject configuration = catalog["OCProperties"u8]["D"u8];
        _isOffByDefault = configuration["BaseState"u8].IsName("OFF"u8);
        PdfObject exceptions = _isOffByDefault ? configuration["ON"u8] : configuration["OFF"u8];
        foreach (PdfObject group in exceptions.Items)
        {
            if (_exceptions.Count >= MaxGroups)
            {
                break;
            }

            _exceptions.Add(group.ObjectNumber);
        }
    }

    /// <summary>Whether a group (OCG) or a membership (OCMD) is off; null is not.</summary>
    public bool IsHidden(in PdfObject content)
    {
        if (content.IsNull || (_exceptions.Count == 0 && !_isOffByDefault))
        {
            return false;
        }

        return content["Type"u8].IsName("OCMD"u8) ? !IsMember(content) : !IsOn(content);
    }

    private bool IsOn(in PdfObject group) => _exceptions.Contains(group.ObjectNumber) == _isOffByDefault;

    private bool IsMember(in PdfObject membership)
    {
        PdfObject expression = membership["VE"u8];
        if (expression.Kind == PdfKind.Array)
        {
            return Evaluate(expression, 0);
        }

        PdfObject groups = membership["OCGs"u8];
        if (groups.Kind == PdfKind.Dictionary)
        {
            return membership["P"u8].IsName("AnyOff"u8) || membership["P"u8].IsName("AllOff"u8) ? !IsOn(groups) : IsOn(groups);
        }

        int on = 0;
        int off = 0;
        foreach (PdfObject group in groups.Items)
        {
            if (group.IsNull)
            {
                continue;
            }

            on += IsOn(group) ? 1 : 0;
            off += IsOn(group) ? 0 : 1;
        }

        PdfObject policy = membership["P"u8];
        return on + off == 0
            || (policy.IsName("AllOn"u8) ? off == 0 : policy.IsName("AnyOff"u8) ? off > 0 : policy.IsName("AllOff"u8) ? on == 0 : on > 0);
    }

    /// <summary>A visibility expression: And, Or or Not before groups and expressions.</summary>
    private bool Evaluate(in PdfObject expression, int depth)
    {
        if (expression.Kind != PdfKind.Array)
        {
            return IsOn(expression);
        }

        PdfArrayEnumerator items = expression.Items;
        if (depth > MaxDepth || !items.MoveNext())
        {
            return true;
        }

        PdfObject operation = items.Current;
        bool isAnd = !operation.IsName("Or"u8);
        while (items.MoveNext())
        {
            bool value = Evaluate(items.Current, depth + 1);
            if (operation.IsName("Not"u8))
            {
                return !value;
            }

            if (value != isAnd)
            {
                return value;
            }
        }

        return isAnd;
    }
}
