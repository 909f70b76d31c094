using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Examples;

/// <summary>Sets what stands at the head of a draft and has several lines: agency, number, type name and summary.</summary>
internal static class HeadText
{
    /// <summary>The lines of the agency: those above the last are its superior's, marks at the end are its star.</summary>
    public static bool Agency(DraftPlan plan, string component, string? text, List<ExampleTarget> targets)
    {
        List<Paragraph> left = plan.Letterhead.Left;
        if (text is null || !plan.Has(Role.Issuer) || plan.Copy is not null)
        {
            return plan.Has(Role.Issuer) && ComponentText.SetParagraph(plan.First(Role.Issuer), null, targets);
        }

        List<string> lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Paragraph issuer = left.FindLast(line => line.Role == Role.Issuer)!;
        Paragraph superior = left.Find(line => line.Role == Role.Superior) ?? Centered(Role.Superior, "", Look.Plain(issuer.Look.Size));
        string? star = lines.Count > 1 && IsMarks(lines[^1]) ? lines[^1] : null;
        if (star is not null)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        Paragraph? mark = left.Find(line => line.Role == Role.Star);
        left.RemoveAll(line => line.Role is Role.Superior or Role.Issuer or Role.Star);
        List<Paragraph> agency = [.. lines.Select((line, i) => (i < lines.Count - 1 ? superior : issuer).Like(line))];
        targets.AddRange(agency.Select(line => new ExampleTarget(line)));
        if (mark is not null && agency.Count > 0 && (star is not null || component != "agency-star"))
        {
            mark.Text = star ?? mark.Text;
            agency.Add(mark);
            if (component != "agency-star" && targets.Count > 0)
            {
                targets.Add(new ExampleTarget(mark));
            }
        }

        else if (star is not null && agency.Count > 0)
        {
            agency.Add(MarksBelow(agency[^1], star));
        }

        left.InsertRange(0, agency);
        return true;
    }

    public static bool Number(DraftPlan plan, string? text, List<ExampleTarget> targets)
    {
        if (plan.Copy is not null || !plan.Has(Role.Number))
        {
            return false;
        }

        if (text is "")
        {
            plan.Remove(Role.Number);
            return true;
        }

        return ComponentText.SetParagraph(plan.First(Role.Number), text, targets);
    }

    /// <summary>Type name, summary and hyphens, each told by its look: capitals, small letters, marks.</summary>
    public static bool Opening(DraftPlan plan, string component, string? text, List<ExampleTarget> targets)
    {
        if (plan.IsLetter || plan.Opening.Count == 0)
        {
            return Letter(plan, component, text, targets);
        }

        if (text is null)
        {
            return ComponentText.SetParagraph(plan.Opening.Find(line => line.Role == RoleOf(component)), null, targets);
        }

        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
        {
            plan.Remove(RoleOf(component));
            return true;
        }

        if (lines.Length == 1 && component == "type-name" && !char.IsLower(lines[0][0]))
        {
            return ComponentText.SetParagraph(plan.Opening.Find(line => line.Role == Role.TypeName), lines[0], targets);
        }

        Write(plan, component, lines, targets);
        return true;
    }

    public static bool LetterSummary(DraftPlan plan, string[] lines, List<ExampleTarget> targets)
    {
        if (!plan.IsLetter || plan.Copy is not null)
        {
            return false;
        }

        Paragraph form = plan.First(Role.LetterSummary);
        plan.Letterhead.Left.RemoveAll(line => line.Role == Role.LetterSummary);
        foreach (string line in lines)
        {
            if (line.StartsWith("Số", StringComparison.Ordinal))
            {
                plan.First(Role.Number).Text = line;
                continue;
            }

            plan.Letterhead.Left.Add(form.Like(line));
            targets.Add(new ExampleTarget(plan.Letterhead.Left[^1]));
        }

        return true;
    }

    private static void Write(DraftPlan plan, string component, string[] lines, List<ExampleTarget> targets)
    {
        Paragraph? type = plan.Opening.Find(line => line.Role == Role.TypeName), separator = plan.Opening.Find(line => line.Role == Role.Separator);
        Paragraph form = plan.Opening.FindLast(line => line.Role == Role.Summary) ?? Centered(Role.Summary, "", Look.InBold());
        bool IsNamed(string line) => !(component == "summary" && lines.Length == 1) && IsType(component, line);
        bool named = Array.Exists(lines, line => !IsMarks(line) && IsNamed(line)), marked = Array.Exists(lines, IsMarks);
        plan.Opening.Clear();
        if (type is not null && (named || component != "type-name"))
        {
            plan.Opening.Add(type);
        }

        foreach (string line in lines)
        {
            if (IsMarks(line) && separator is not null)
            {
                separator.Text = line;
            }
            else if (IsMarks(line) && targets.Count > 0)
            {
                plan.Opening.Add(MarksBelow(plan.Opening[^1], line));
            }
            else if (IsNamed(line) && type is not null)
            {
                ComponentText.SetParagraph(type, line, targets);
            }
            else
            {
                Paragraph summary = form.Like(line);
                plan.Opening.Add(summary);
                targets.Add(new ExampleTarget(summary));
            }
        }

        if (separator is not null && (marked || component != "summary-line"))
        {
            plan.Opening.Add(separator);
        }
    }

    /// <summary>A letter has neither type name nor summary line; a text puts the type name there.</summary>
    private static bool Letter(DraftPlan plan, string component, string? text, List<ExampleTarget> targets)
    {
        if (!plan.IsLetter || component != "type-name" || text is null)
        {
            return false;
        }

        if (text.Length > 0)
        {
            plan.Opening.Add(Centered(Role.TypeName, text, Look.InBold(plan.IsOfState ? 14 : 16)));
            targets.Add(new ExampleTarget(plan.Opening[^1]));
        }

        return true;
    }

    /// <summary>A row of marks that is typed in place of the line drawn below a text.</summary>
    public static Paragraph MarksBelow(Paragraph text, string marks)
    {
        text.Rule = null;
        return Centered(Role.Other, marks, Look.Plain());
    }

    private static bool IsType(string component, string line) =>
        component == "type-name" ? !char.IsLower(line[0]) : string.Equals(line, line.ToUpperInvariant(), StringComparison.Ordinal);

    private static Role RoleOf(string component) => component switch { "type-name" => Role.TypeName, "summary" => Role.Summary, _ => Role.Separator };

    private static bool IsMarks(string line) => line.AsSpan().IndexOfAnyExcept("*-_ ") < 0;

    private static Paragraph Centered(Role role, string text, Look look) => new(role, text, look) { Alignment = Alignment.Center };
}
