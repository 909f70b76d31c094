using FormatCheck.Generator.Plans;

namespace FormatCheck.Samples;

/// <summary>Habits that clerks bring along from the documents of the State.</summary>
internal static class Spoil
{
    /// <summary>Changes the look of all text of the body.</summary>
    public static void Body(DraftPlan plan, Func<Look, Look> change) => plan.Body.OfType<Paragraph>().ToList().ForEach(paragraph => paragraph.Restyle(change));

    /// <summary><c>Nơi nhận:</c> bold italic 12 over a list of 11.</summary>
    public static void RecipientsOfTheState(DraftPlan plan)
    {
        Recipients recipients = plan.Closing.Recipients!;
        recipients.Label!.Restyle(_ => new Look(12) { Bold = true, Italic = true });
        recipients.Items.ForEach(item => item.Restyle(look => look with { Size = 11 }));
    }

    /// <summary>A semicolon after each recipient.</summary>
    public static void Semicolons(DraftPlan plan) =>
        plan.Closing.Recipients!.Items.ForEach(item => item.Replace(",", ";"));
}
