using System.Collections.Immutable;
using System.Globalization;
using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Turns what the rules remarked into findings: the same fault in several places is one finding, in the order of the draft.</summary>
internal sealed class FindingList(CheckContext context, FormatCheckSettings settings)
{
    private readonly List<(int Order, Finding Finding)> _findings = [];
    private Dictionary<string, int>? _occurrences;

    public void Add(RuleRun run)
    {
        var groups = new List<(Remark First, List<Location> Others)>();
        foreach (Remark remark in run.Remarks)
        {
            int same = groups.FindIndex(group => group.First.Outcome == remark.Outcome && group.First.Severity == remark.Severity && Equals(group.First.Actual?.Text, remark.Actual?.Text) && Equals(group.First.Expected?.Text, remark.Expected?.Text) && IsFormat(run.Rule));
            if (same < 0)
            {
                groups.Add((remark, []));
            }
            else if (remark.Place.Paragraph != groups[same].First.Place.Paragraph || remark.Place.Paragraph < 0)
            {
                AddOther(groups[same].Others, LocationOf(remark.Place));
            }
        }

        foreach ((Remark first, List<Location> others) in groups)
        {
            _findings.Add((Order(first.Place), Make(run.Rule, first, others)));
        }
    }

    /// <summary>Several runs of one paragraph are one place.</summary>
    private static void AddOther(List<Location> others, Location location)
    {
        if (others.Count == 0 || others[^1].Paragraph != location.Paragraph || others[^1].PartName != location.PartName || location.Paragraph == 0)
        {
            others.Add(location);
        }
    }

    public ImmutableArray<Finding> ToArray() => _findings.Count == 0 ? [] : [.. _findings.OrderBy(entry => entry.Order).Select(entry => entry.Finding)];

    /// <summary>Faults of format in many paragraphs are one; a text that is wrong is one by itself.</summary>
    private static bool IsFormat(Rule rule) => rule.Component.Roles.Length is 0 or > 1 || rule.Component.IsOptional;

    private Finding Make(Rule rule, Remark remark, List<Location> others)
    {
        Location location = LocationOf(remark.Place);
        string text = TextAt(remark.Place);
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
            OtherLocations = [.. others],
            Message = MessageText.Message(rule, remark, text),
            Remedy = MessageText.Fill(rule.Remedy, rule, remark, text),
            Fix = rule.Fix,
            Fingerprint = Fingerprint(rule, remark, text),
        };
    }

    private string Fingerprint(Rule rule, Remark remark, string text)
    {
        string key = $"{rule.Id}|{rule.Component.Id}|{VietnameseText.PlainWords(text)}|{remark.Place.Section}";
        _occurrences ??= new Dictionary<string, int>(StringComparer.Ordinal);
        int occurrence = _occurrences[key] = _occurrences.GetValueOrDefault(key) + 1;
        return TextHash.Of(string.Create(CultureInfo.InvariantCulture, $"{key}|{occurrence}"));
    }

    private static int Order(in FindingPlace place) => place.Paragraph >= 0 ? place.Paragraph + 1 : 0;

    private string TextAt(in FindingPlace place) => place.Paragraph < 0 ? "" : context.Draft.Text.Slice(place.Start, place.Length).Trim().ToString();

    private Location LocationOf(FindingPlace place) => Locations.Of(context.Draft, place);
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

/// <summary>Short, stable hashes of text (FNV-1a, 64 bit).</summary>
internal static class TextHash
{
    public static string Of(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
