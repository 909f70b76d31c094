namespace FormatCheck;

/// <summary>The words for the values of a report: what a person reads, in both languages.</summary>
public static class Wording
{
    private const int MostOtherPlaces = 12;

    /// <summary>Gets the name of a severity, e.g. <c>cảnh báo</c>.</summary>
    public static LocalizedText Name(this Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("nhắc nhở", "remark"),
    };

    /// <summary>Gets the name of a stage, e.g. <c>trình ký</c>.</summary>
    public static LocalizedText Name(this Stage stage) => stage switch
    {
        Stage.Signing => new("trình ký", "signing"),
        Stage.Issued => new("đã ban hành", "issued"),
        _ => new("dự thảo", "draft"),
    };

    /// <summary>Describes a clause in one line with its quotation, or says what stands in for one.</summary>
    public static LocalizedText Describe(this Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if (clause.Document.Length == 0 || (clause.Section.Length == 0 && clause.Quote.Length == 0))
        {
            return new("thông lệ tốt, không có điều khoản", "good practice, no clause");
        }

        string place = clause.Section.Length == 0 ? clause.Document : $"{clause.Document}, {clause.Section}";
        string line = clause.Quote.Length == 0 ? place : $"{place}: “{clause.Quote}”";
        return new(line, line);
    }

    /// <summary>Describes a place in a file, e.g. <c>đoạn 7</c> or, in a PDF, <c>trang 2, đoạn 7</c>.</summary>
    public static LocalizedText Describe(this Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        LocalizedText? part = location switch
        {
            { Part: "header" } => new("đầu trang", "header"),
            { Part: "footer" } => new("chân trang", "footer"),
            { Part: "notes" } => new("chú thích", "notes"),
            { Paragraph: 0, Section: 0, Page: 0 } => new("cả văn bản", "the whole document"),
            _ => null,
        };
        // Vietnamese Word calls a section "phần", which in a document is also a chapter.
        LocalizedText? section = location is { Section: > 0, Page: 0 } ? new($"phần {location.Section} của tệp", $"section {location.Section}") : null;
        LocalizedText? paragraph = location.Paragraph > 0 ? new($"đoạn {location.Paragraph}", $"paragraph {location.Paragraph}") : null;
        return Join(", ", [Pages(location), part, section, paragraph]);
    }

    /// <summary>Describes all places of a finding with the text at the first.</summary>
    public static LocalizedText DescribePlaces(this Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        LocalizedText where = finding.Location.Describe();
        string snippet = finding.Location.Snippet.Length > 0 ? $": “{finding.Location.Snippet}”" : "";
        int count = finding.OtherLocations.Length;
        if (count == 0)
        {
            return new(where.Vi + snippet, where.En + snippet);
        }

        LocalizedText others = Others([.. finding.OtherLocations.Take(MostOtherPlaces)]);
        string more = count > MostOtherPlaces ? "; ..." : "";
        return new($"{where.Vi}{snippet} và {count} chỗ khác ({others.Vi}{more})", $"{where.En}{snippet} and {count} more ({others.En}{more})");
    }

    /// <summary>Paragraphs of one page of a PDF stand under its number.</summary>
    private static LocalizedText Others(Location[] locations)
    {
        if (!Array.TrueForAll(locations, location => location is { Page: > 0, Paragraph: > 0, Part: "body" } && location.LastPage == location.Page))
        {
            return Join("; ", locations.Select(Describe));
        }

        return Join("; ", locations.GroupBy(location => location.Page).Select(page =>
        {
            string paragraphs = string.Join(", ", page.Select(location => location.Paragraph));
            return new LocalizedText($"trang {page.Key}: đoạn {paragraphs}", $"page {page.Key}: paragraph {paragraphs}");
        }));
    }

    private static LocalizedText? Pages(Location location) => location.Page == 0 ? null
        : location.LastPage > location.Page ? new($"trang {location.Page}-{location.LastPage}", $"pages {location.Page}-{location.LastPage}")
        : new($"trang {location.Page}", $"page {location.Page}");

    private static LocalizedText Join(string separator, IEnumerable<LocalizedText?> texts)
    {
        LocalizedText[] known = [.. texts.OfType<LocalizedText>()];
        return new(string.Join(separator, known.Select(text => text.Vi)), string.Join(separator, known.Select(text => text.En)));
    }
}
