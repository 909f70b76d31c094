namespace FormatCheck.Rules;

/// <summary>What no rule checks of a clause.</summary>
/// <param name="ByPerson">Whether a person looks at it; else there is nothing to look at.</param>
internal sealed record ClauseRest(bool ByPerson, LocalizedText Reason);

/// <summary>A clause of a standard as <c>clauses.json</c> lists it.</summary>
internal sealed record ListedClause(string Id, LocalizedText Title, ClauseRest? Rest, string Place);

/// <summary>The clauses of a pack's document. Checking a draft needs none of them, so that they are read for <c>rules coverage</c> only.</summary>
internal sealed record ClauseFile(string Document, ListedClause[] Clauses)
{
    /// <summary>The list beside a pack, or <see langword="null"/> where the pack has none.</summary>
    public static ClauseFile? Of(PackLayer layer, PackSchema schema, List<LocalizedText> problems)
    {
        int before = problems.Count;
        if (PackSources.ClausesOf(layer)?.Parse(problems) is not { } root)
        {
            return null;
        }

        schema.CheckClauses(root, problems);
        string document = root["document"]?.Text ?? layer.Head.Standard?.Document ?? "";
        if (document.Length == 0)
        {
            problems.Tell(root.Place, "bộ quy tắc không có “standard” nên danh sách phải có “document”.", "the pack has no standard, so that the list names its \"document\".");
        }

        return problems.Count > before ? null : new ClauseFile(document, [.. root["clauses"]!.Items.Select(Read)]);
    }

    private static ListedClause Read(PackNode node) =>
        new(node["id"]!.Text!, Localized(node["title"]!), node["rest"] is { } rest ? new ClauseRest(rest["by"]!.Text == "person", Localized(rest)) : null, node.Place);

    private static LocalizedText Localized(PackNode node) => new(node["vi"]!.Text!, node["en"]!.Text!);
}
