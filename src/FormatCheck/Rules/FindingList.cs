using System.Collections.Immutable;
using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Turns what the rules remarked into findings: the same fault in several places is one finding, in the order of the draft.</summary>
internal sealed class FindingList(CheckContext context, FormatCheckSettings settings)
{
    private readonly List<(int Order, Finding Finding)> _findings = [];
    private Dictionary<ulong, int>? _occurrences; // by the hash of rule, component, text and section

    public void Add(RuleRun run)
    {
        var groups = new List<Group>();
        foreach (Remark remark in run.Remarks)
        {
            Group? same = IsFormat(run.Rule) ? groups.Find(group => group.IsLike(remark)) : null;
            if (same is null)
            {
                groups.Add(new Group(remark, Fingerprint(run.Rule, remark.Place)));
            }
            else if (remark.Place.Paragraph != same.First.Place.Paragraph || remark.Place.Paragraph < 0)
            {
                Add(same, LocationOf(remark.Place), run.Rule, remark.Place);
            }
        }

        foreach (Group group in groups)
        {
            _findings.Add((Order(group.First.Place), Make(run.Rule, group)));
        }
    }

    /// <summary>Several runs of one paragraph are one place.</summary>
    private void Add(Group group, Location location, Rule rule, in FindingPlace place)
    {
        if (group.Others is [.., var last] && last.Paragraph == location.Paragraph && last.PartName == location.PartName && location.Paragraph != 0)
        {
            return;
        }

        group.Others.Add(location);
        group.OtherFingerprints.Add(Fingerprint(rule, place));
    }

    public ImmutableArray<Finding> ToArray() => _findings.Count == 0 ? [] : [.. _findings.OrderBy(entry => entry.Order).Select(entry => entry.Finding)];

    /// <summary>Faults of format in many paragraphs are one; a text that is wrong is one by itself.</summary>
    private static bool IsFormat(Rule rule) => rule.Component.Roles.Length is 0 or > 1 || rule.Component.IsOptional;

    private Finding Make(Rule rule, Group group)
    {
        Remark remark = group.First;
        Location location = LocationOf(remark.Place);
        string text = TextAt(remark.Place).ToString();
        Severity severity = settings.Severities.TryGetValue(rule.Id, out Severity chosen) ? chosen : remark.Severity;
        return new Finding
        {
            RuleId = rule.Id,
            Outcome = remark.Outcome,
            Severity = severity,
            Evidence = rule.Evidence,
            Title = rule.Title,
            Clause = rule.Clause,
            Component = new FoundComponent(rule.Component.Id, rule.Component.Name, remark.Confidence),
            Expected = remark.Expected ?? rule.Check.Expected,
            Actual = remark.Actual,
            Origin = remark.Origin,
            Location = location,
            OtherLocations = [.. group.Others],
            Message = MessageText.Message(rule, remark, text),
            Remedy = MessageText.Fill(rule.Remedy, rule, remark, text),
            Fix = rule.Fix,
            Fingerprint = group.Fingerprint,
            OtherFingerprints = [.. group.OtherFingerprints],
        };
    }

    private string Fingerprint(Rule rule, in FindingPlace place)
    {
        var key = new TextHash();
        key.Add(rule.Id);
        key.Add("|");
        key.Add(rule.Component.Id);
        key.Add("|");
        key.AddPlainWords(TextAt(place));
        key.Add("|");
        key.Add(place.Section);
        _occurrences ??= [];
        int occurrence = _occurrences[key.Value] = _occurrences.GetValueOrDefault(key.Value) + 1;
        key.Add("|");
        key.Add(occurrence);
        return key.ToString();
    }

    private static int Order(in FindingPlace place) => place.Paragraph >= 0 ? place.Paragraph + 1 : 0;

    private ReadOnlySpan<char> TextAt(in FindingPlace place) => place.Paragraph < 0 ? default : context.Draft.Text.Slice(place.Start, place.Length).Trim();

    private Location LocationOf(FindingPlace place) => Locations.Of(context.Draft, place);

    /// <summary>The places of one fault.</summary>
    private sealed record Group(Remark First, string Fingerprint)
    {
        public List<Location> Others { get; } = [];

        public List<string> OtherFingerprints { get; } = [];

        public bool IsLike(Remark remark) =>
            First.Outcome == remark.Outcome && First.Severity == remark.Severity && Equals(First.Actual?.Text, remark.Actual?.Text) && Equals(First.Expected?.Text, remark.Expected?.Text);
    }
}

/// <summary>Writes places of a draft as locations.</summary>
internal static class Locations
{
    private const int SnippetLength = 80;

    public static Location Of(Draft draft, in FindingPlace place)
    {
        if (place.Paragraph < 0)
        {
            var whole = new Location("document", "", 0, "", "", place.Section);
            return place.Section > 0 && place.Section <= draft.Sections.Count ? whole with { Page = draft.Sections[place.Section - 1].FirstPage, LastPage = draft.Sections[place.Section - 1].LastPage } : whole;
        }

        ref readonly Paragraph paragraph = ref draft.Paragraphs[place.Paragraph];
        Story story = draft.Stories[paragraph.Story];
        string part = story.Kind switch { StoryKind.Header => "header", StoryKind.Footer => "footer", StoryKind.Notes => "notes", _ => "body" };
        ReadOnlySpan<char> text = draft.Text.Slice(place.Start, place.Length).Trim();
        string snippet = text.Length > SnippetLength ? string.Concat(text[..(SnippetLength - 1)], "…") : text.ToString();
        var location = new Location(part, story.Part, paragraph.Ordinal, TextHash.Of(draft.TextOf(paragraph)), snippet);
        return draft.IsPrinted ? PrintedForm.Place(draft, location, place.Start, place.Length) : location;
    }
}
