using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Examples;

/// <summary>Sets addressees, signature and recipients, a line a paragraph.</summary>
internal static class ClosingText
{
    private const string Label = "Kính gửi";
    private static readonly string[] s_authorities = ["T/M", "K/T", "T/L", "Q.", "TM.", "KT.", "TL.", "TUQ."];

    public static bool Addressees(DraftPlan plan, string? text, List<ExampleTarget> targets)
    {
        if (plan.Copy is not null)
        {
            return false;
        }

        string[] lines = text?.Split('\n') ?? [];
        if (text is null or "Kính gửi:" || (lines is [['-', ..]] && plan.Addressees.Count > 1))
        {
            return InModel(plan, text, targets);
        }

        bool isItalic = !plan.IsOfState;
        plan.Addressees.Clear();
        if (text.Length == 0)
        {
            return true;
        }

        int after = lines[0].StartsWith(Label, StringComparison.Ordinal) ? Label.Length + (lines[0].AsSpan(Label.Length).StartsWith(":") ? 1 : 0) : 0;
        var first = new Paragraph(Role.AddresseeLabel, new Span(lines[0][..after], new Look { Italic = isItalic }), new Span(lines[0][after..], Look.Plain()));
        first.Spans.RemoveAll(span => span.Text.Length == 0);
        first.Alignment = lines.Length == 1 ? Alignment.Center : Alignment.Left;
        first.Indent = lines.Length == 1 ? new Indent() : new Indent(Left: 35);
        first.Spacing = new Spacing(12, lines.Length == 1 ? 12 : 0);
        plan.Addressees.Add(first);
        plan.Addressees.AddRange(lines.Skip(1).Select(line => new Paragraph(Role.Addressee, line, Look.Plain()) { Indent = new Indent(Left: 55) }));
        plan.Addressees[^1].Spacing = plan.Addressees[^1].Spacing with { After = 12 };
        targets.AddRange(plan.Addressees.Select(line => new ExampleTarget(line)));
        return true;
    }

    /// <summary>The lines of a block: authority, offices, a blank line and the signer's name. What is left out stays.</summary>
    public static bool Signature(DraftPlan plan, string? text, List<ExampleTarget> targets)
    {
        if (plan.Closing is not { Right: { } block, Confirmation: null } || plan.Copy is not null)
        {
            return false;
        }

        if (text is "")
        {
            plan.Closing.Right = null;
            return true;
        }

        if (text is not null)
        {
            Write(block, plan.IsOfState, text.Split('\n'));
        }

        targets.AddRange(block.Lines.Select(line => new ExampleTarget(line)));
        return true;
    }

    public static bool Recipients(DraftPlan plan, string? text, List<ExampleTarget> targets)
    {
        if (plan.Closing is not { Recipients: { Label: { } label } recipients, Left: null, Confirmation: null } || plan.Copy is not null)
        {
            return false;
        }

        string[] lines = text?.Split('\n') ?? [];
        if (text is "")
        {
            plan.Closing.Recipients = null;
            return true;
        }

        if (lines.Length == 1)
        {
            recipients.Items[lines[0].EndsWith('.') ? ^1 : 0].Text = lines[0];
        }
        else if (lines.Length > 1)
        {
            int from = lines[0].StartsWith("Nơi nhận", StringComparison.Ordinal) ? 1 : 0;
            if (from == 1 && lines[0] != label.Text)
            {
                label.Text = lines[0];
            }

            Paragraph form = recipients.Items[0];
            recipients.Items.Clear();
            recipients.Items.AddRange(lines.Skip(from).Select(form.Like));
        }

        targets.AddRange(recipients.Items.Select(line => new ExampleTarget(line)));
        return true;
    }

    private static bool InModel(DraftPlan plan, string? text, List<ExampleTarget> targets)
    {
        if (plan.Addressees.Count == 0)
        {
            return false;
        }

        if (text is "Kính gửi:")
        {
            targets.Add(new ExampleTarget(plan.Addressees[0], 0));
            return true;
        }

        return ComponentText.SetParagraph(text is null ? plan.Addressees[0] : plan.Addressees[1], text, targets);
    }

    private static void Write(SignatureBlock block, bool isOfState, string[] lines)
    {
        int blank = Array.IndexOf(lines, "");
        string[] signs = blank < 0 ? lines : lines[..blank];
        if (blank >= 0 && block.Signer is { } signer)
        {
            signer.Text = lines[^1];
        }
        else if (lines is [var only] && only.Any(char.IsLower) && block.Signer is { } alone)
        {
            alone.Text = only;
            signs = [];
        }

        block.Lines.Clear();
        bool isFor = Array.Exists(signs, IsAuthority), isDirect = !isFor && !signs.Contains("kiêm");
        foreach (string line in signs)
        {
            Role role = IsAuthority(line) ? Role.Authority : line == "kiêm" ? Role.Other : Role.Office;
            block.Add(role, line, bold: isOfState || role == Role.Authority || (role == Role.Office && isDirect));
        }
    }

    private static bool IsAuthority(string line) => Array.Exists(s_authorities, head => line.StartsWith(head, StringComparison.Ordinal));
}
