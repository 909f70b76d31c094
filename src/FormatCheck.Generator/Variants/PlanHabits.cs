using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Variants;

/// <summary>Gives a plan its variant, with those habits of the variant that show in the plan itself.</summary>
public static class PlanHabits
{
    private static readonly Role[] OpeningRoles = [Role.TypeName, Role.Summary, Role.Author];

    public static void Build(this DraftPlan plan, Variant variant)
    {
        plan.Variant = Fitted(variant, plan);
        Extras extras = plan.Variant.Extras;
        if (variant.Page == PageForm.Gutter)
        {
            plan.Page = plan.Page with { Left = 20, Gutter = 10 };
        }

        plan.Mirrored = variant.Page == PageForm.MirroredEvenAndOdd;
        foreach (Paragraph paragraph in plan.Body.OfType<Paragraph>())
        {
            if (extras.HasFlag(Extras.SpaceAfter))
            {
                paragraph.Spacing = paragraph.Spacing with { Before = 0, After = 6 };
            }

            if (extras.HasFlag(Extras.BodyAtFifteen))
            {
                paragraph.Restyle(look => look with { Size = 15 });
            }
        }

        if (extras.HasFlag(Extras.OpeningAtSmallest))
        {
            foreach (Paragraph line in plan.Opening.Where(line => OpeningRoles.Contains(line.Role)))
            {
                line.Restyle(look => look with { Size = line.Role == Role.TypeName ? 15 : 14 });
            }
        }

        if (extras.HasFlag(Extras.EmptyParagraphs) && plan.Opening.Count > 0)
        {
            plan.Opening.Add(new Paragraph(Role.Other, "", Look.Plain()));
        }

        Habits(plan.Closing.Recipients, extras);
    }

    private static void Habits(Recipients? recipients, Extras extras)
    {
        if (recipients is null)
        {
            return;
        }

        if (extras.HasFlag(Extras.ColonUnderlined) && recipients.Label is { } label)
        {
            label.Text = label.Text;
        }

        foreach (Paragraph item in recipients.Items)
        {
            item.Indent = extras.HasFlag(Extras.HangingRecipients) ? new Indent(Left: 5, FirstLine: -5) : item.Indent;
        }
    }

    /// <summary>Takes back what a plan cannot carry, so that every variant builds every plan.</summary>
    private static Variant Fitted(Variant variant, DraftPlan plan)
    {
        bool small = plan.Page.Width < 200;
        if (small && variant.Letterhead > LetterheadForm.LineBreaks)
        {
            variant = variant with { Letterhead = LetterheadForm.TableOneRow };
        }

        if (small && variant.Signature == SignatureForm.TabStops)
        {
            variant = variant with { Signature = SignatureForm.Table };
        }

        // The tab stop of the file mark would be off the middle of a turned page.
        return plan.Appendices.OfType<NewSection>().Any()
            ? variant with { Extras = variant.Extras & ~Extras.FileMark }
            : variant;
    }
}
