using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>What a rule asserts. The set of kinds is closed: a pack picks one and supplies its parameters.</summary>
internal abstract record Check
{
    /// <summary>Gets what the check asks, for people, or <see langword="null"/> where the rule's title says it all.</summary>
    internal virtual FindingValue? Expected => null;

    internal abstract void Evaluate(RuleRun run);
}

/// <summary>A check of each component of the rule's kind. Where there is none the rule is not applicable, or not checked where a draft should have one.</summary>
internal abstract record ComponentCheck : Check
{
    private static readonly LocalizedText s_absent = new("văn bản không có thành phần này", "the document has no such component");
    private static readonly LocalizedText s_missing = new("không tìm thấy thành phần này", "the component was not found");
    private static readonly LocalizedText s_shared = new("tên loại và trích yếu nằm chung một dòng", "type name and summary share a line");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        Role[] roles = run.Rule.Component.Roles;
        bool any = false;
        int end = EndOf(draft, roles);
        for (int i = FirstOf(draft, roles); i < end; i++)
        {
            Component component = draft.Components[i];
            if (!IsOneOf(roles, component.Role))
            {
                continue;
            }

            if (component.Role == Role.TypeName && draft.TypeSharesLine)
            {
                run.NotChecked(s_shared);
                return;
            }

            any = true;
            run.Confidence = component.Percent / 100.0;
            Evaluate(run, component);
        }

        run.Confidence = 1;
        if (!any)
        {
            if (run.Rule.Component.IsOptional)
            {
                run.NotApplicable(s_absent);
            }
            else
            {
                run.NotChecked(s_missing);
            }
        }
        else if (run.Remarks.Count == 0)
        {
            run.Pass();
        }
    }

    private protected abstract void Evaluate(RuleRun run, in Component component);

    /// <summary>The first component of any of the roles, or the number of components.</summary>
    private static int FirstOf(RecognisedDraft draft, Role[] roles)
    {
        int first = draft.Components.Length;
        foreach (Role role in roles)
        {
            int found = draft.Find(role);
            first = found >= 0 && found < first ? found : first;
        }

        return first;
    }

    private static int EndOf(RecognisedDraft draft, Role[] roles)
    {
        int end = 0;
        foreach (Role role in roles)
        {
            end = Math.Max(end, draft.EndOf(role));
        }

        return end;
    }

    private static bool IsOneOf(Role[] roles, Role role)
    {
        foreach (Role one in roles)
        {
            if (one == role)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Several assertions that must all hold; the first that does not is reported.</summary>
internal sealed record AllCheck(Check[] Checks) : Check
{
    internal override FindingValue? Expected
    {
        get
        {
            FindingValue[] parts = [.. Checks.Select(check => check.Expected).OfType<FindingValue>()];
            return parts.Length == 0 ? null : Values.Text(string.Join(", ", parts.Select(part => part.Text.Vi)), string.Join(", ", parts.Select(part => part.Text.En)));
        }
    }

    internal override void Evaluate(RuleRun run)
    {
        foreach (Check check in Checks)
        {
            check.Evaluate(run);
            if (run.Remarks.Count > 0)
            {
                return;
            }
        }
    }
}
