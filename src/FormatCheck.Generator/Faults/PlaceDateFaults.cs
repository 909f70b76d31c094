using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Place and date (II.1.4), and the period the guideline is in force (III.1).</summary>
internal static class PlaceDateFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/place-date-present", "place-date-missing", plan => plan.Copy is null, plan => plan.Remove(Role.PlaceDate)),
        Dated("place-date-present", "date-blank-at-signing", "ngày      tháng      năm 2019", "hd36/place-date-format") with { Stage = DraftStage.Signing },
        Dated("place-date-present", "date-dotted-at-signing", "ngày ... tháng ... năm 2019", "hd36/place-date-format") with { Stage = DraftStage.Signing },
        Dated("place-date-format", "date-in-figures", "ngày 15/4/2019"),
        Dated("place-date-format", "date-without-the-word-day", "15 tháng 4 năm 2019"),
        Dated("place-date-format", "date-with-slash-before-year", "ngày 15 tháng 4/2019"),
        Dated("place-date-format", "date-with-hyphens", "15-4-2019"),
        Spoil.Text("hd36/place-date-format", "date-without-comma", Role.PlaceDate, text => text.Replace(",", "", StringComparison.Ordinal)),
        Spoil.Text("hd36/place-date-format", "date-without-place", Role.PlaceDate, text => "N" + text[(text.IndexOf(',', StringComparison.Ordinal) + 3)..]),
        Dated("date-leading-zero", "day-3-without-zero", "ngày 3 tháng 4 năm 2019"),
        Dated("date-leading-zero", "month-2-without-zero", "ngày 15 tháng 2 năm 2019"),
        Dated("date-leading-zero", "month-1-without-zero", "ngày 21 tháng 1 năm 2019"),
        Dated("date-leading-zero", "day-3-month-2-without-zeros", "ngày 3 tháng 2 năm 2019"),
        Dated("date-extra-zero", "month-04", "ngày 15 tháng 04 năm 2019"),
        Dated("date-extra-zero", "month-09", "ngày 02 tháng 09 năm 2019"),
        Dated("date-extra-zero", "month-03", "ngày 26 tháng 03 năm 2019"),
        Dated("date-valid", "april-31", "ngày 31 tháng 4 năm 2019"),
        Dated("date-valid", "february-30", "ngày 30 tháng 02 năm 2020"),
        Dated("date-valid", "february-29-of-2019", "ngày 29 tháng 02 năm 2019"),
        Dated("date-valid", "month-13", "ngày 15 tháng 13 năm 2019"),
        Spoil.Look("hd36/place-date-size", "place-date-at-13", Role.PlaceDate, look => look with { Size = 13 }),
        Spoil.Look("hd36/place-date-size", "place-date-at-12", Role.PlaceDate, look => look with { Size = 12 }),
        Spoil.Look("hd36/place-date-style", "place-date-upright", Role.PlaceDate, look => look with { Italic = false }),
        Spoil.Look("hd36/place-date-style", "place-date-bold", Role.PlaceDate, look => look with { Bold = true }),
        Position("place-date-under-the-number", head => head.Left),
        Position("place-date-across-the-page", head => head.Below),
        Dated("in-force", "before-the-guideline", "ngày 15 tháng 6 năm 2017"),
        Dated("in-force", "a-day-too-early", "ngày 02 tháng 4 năm 2018"),
        Dated("in-force", "after-the-guideline", "ngày 10 tháng 6 năm 2026"),
        Dated("in-force", "on-the-day-of-the-next", "ngày 27 tháng 5 năm 2026"),
    ];

    private static Fault Position(string name, Func<Letterhead, List<Paragraph>> to) =>
        Spoil.Plan("hd36/place-date-position", name, plan => plan.Copy is null, plan =>
        {
            Paragraph date = plan.First(Role.PlaceDate);
            plan.Letterhead.Right.Remove(date);
            to(plan.Letterhead).Add(date);
        });

    private static Fault Dated(string rule, string name, string date, params string[] also) => Spoil.Text(
        $"hd36/{rule}", name, Role.PlaceDate, text => $"{text[..text.IndexOf(',', StringComparison.Ordinal)]}, {date}", also);
}
