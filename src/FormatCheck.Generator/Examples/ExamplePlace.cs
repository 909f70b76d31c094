using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Examples;

/// <summary>Moves what an example is about to another place of the page.</summary>
internal static class ExamplePlace
{
    public static bool Move(DraftPlan plan, ExampleChange build, List<ExampleTarget> targets)
    {
        if (build.Place is not { } place)
        {
            return true;
        }

        Paragraph[] moved = [.. targets.Select(target => target.Paragraph)];
        if (moved.Length == 0)
        {
            return false;
        }

        if (plan.Closing.Right is { } block && (block.Lines.Contains(moved[0]) || block.Signer == moved[0]))
        {
            plan.Closing.Swapped = place == "left";
            return plan.Closing.Swapped;
        }

        if (plan.Closing.Recipients is { } recipients && recipients.All.Contains(moved[0]))
        {
            moved = [.. recipients.All];
            plan.Closing.Recipients = null;
            Array.ForEach(moved, line => line.Indent = new Indent(Left: 95));
        }

        if (plan.Copy is { } copy && copy.Left.Remove(moved[0]))
        {
            copy.Right.Insert(0, moved[0]);
            return place == "right";
        }

        if (plan.Circulation == moved[0])
        {
            plan.Circulation = null;
        }

        foreach (List<Paragraph> list in Lists(plan))
        {
            list.RemoveAll(moved.Contains);
        }

        return Put(plan, place, moved);
    }

    private static IEnumerable<List<Paragraph>> Lists(DraftPlan plan) =>
        [plan.Letterhead.Above, plan.Letterhead.Left, plan.Letterhead.Right, plan.Letterhead.Below, plan.Opening, plan.Addressees, plan.Foot];

    private static bool Put(DraftPlan plan, string place, Paragraph[] moved)
    {
        Letterhead head = plan.Letterhead;
        switch (place)
        {
            case "left":
                head.Left.AddRange(moved);
                return true;
            case "right":
                head.Right.AddRange(moved);
                return true;
            case "right-top":
                head.Right.InsertRange(0, moved);
                return true;
            case "above":
                head.Above.AddRange(moved);
                return true;
            case "below":
                head.Below.AddRange(moved);
                return true;
            case "corner":
                plan.Circulation = moved[0];
                moved[0].Alignment = Alignment.Right;
                return true;
            case "foot":
                plan.Foot.InsertRange(0, moved);
                return true;
            default:
                return false;
        }
    }
}
