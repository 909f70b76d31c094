namespace FormatCheck.Generator.Plans;

public enum Alignment
{
    Left,
    Center,
    Right,
    Both,
}

public enum LineRule
{
    Auto,
    Exact,
    AtLeast,
}

/// <summary>Spacing in points; <paramref name="Line"/> is a multiple under <see cref="LineRule.Auto"/>.</summary>
public sealed record Spacing(double Before = 0, double After = 0, double Line = 1, LineRule Rule = LineRule.Auto)
{
    /// <summary>Whether Word drops the space between neighbours of one style.</summary>
    public bool Contextual { get; init; }
}

/// <summary>Indents in millimetres; a negative first line hangs.</summary>
public sealed record Indent(double Left = 0, double Right = 0, double FirstLine = 0);

/// <summary>A paragraph of a draft: one component, or a piece of the body.</summary>
public sealed class Paragraph : Block
{
    public Paragraph(Role role, params IReadOnlyList<Span> spans)
    {
        Role = role;
        Spans = [.. spans];
    }

    public Paragraph(Role role, string text, Look look)
        : this(role, new Span(text, look))
    {
    }

    public Role Role { get; set; }

    public List<Span> Spans { get; }

    /// <summary>The number at the head, such as <c>Điều 1.</c>: typed or made by Word, as the variant says.</summary>
    public Span? Label { get; set; }

    public Alignment Alignment { get; set; }

    public Spacing Spacing { get; set; } = new();

    public Indent Indent { get; set; } = new();

    /// <summary>The line drawn below, if any.</summary>
    public Rule? Rule { get; set; }

    /// <summary>A line across the text width above or below, as a paragraph border.</summary>
    public Edge Edge { get; set; }

    public bool PageBreakBefore { get; set; }

    /// <summary>Keeps the paragraph on the page of the next one, as a heading with its text.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>The text with its label. Setting it drops the label and keeps the first look.</summary>
    public string Text
    {
        get => (Label is null ? "" : Label.Text + " ") + string.Concat(Spans.Select(span => span.Text));
        set
        {
            Span only = new(value, Look);
            Label = null;
            Spans.Clear();
            Spans.Add(only);
        }
    }

    public Look Look => Spans.Count > 0 ? Spans[0].Look : Label?.Look ?? new Look();

    /// <summary>Another text in the same form, the line below included.</summary>
    public Paragraph Like(string text) =>
        new(Role, text, Look) { Alignment = Alignment, Spacing = Spacing, Indent = Indent, Rule = Rule, Edge = Edge };

    public void Restyle(Func<Look, Look> change)
    {
        for (int i = 0; i < Spans.Count; i++)
        {
            Spans[i] = Spans[i] with { Look = change(Spans[i].Look) };
        }

        if (Label is not null)
        {
            Label = Label with { Look = change(Label.Look) };
        }
    }

    public void Replace(string part, string by)
    {
        for (int i = 0; i < Spans.Count; i++)
        {
            Spans[i] = Spans[i] with { Text = Spans[i].Text.Replace(part, by, StringComparison.Ordinal) };
        }
    }
}
