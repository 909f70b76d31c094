using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Tests.Rules;

/// <summary>With <c>auto</c> a draft's title and date choose the pack, and the report tells why.</summary>
public sealed class PackChoiceTests
{
    private static readonly DateOnly s_later = new(2026, 11, 22);

    [Theory]
    [InlineData("Kiên Giang, ngày 25 tháng 6 năm 2018", "hd36", "25/06/2018")]
    [InlineData("Kiên Giang, ngày 26 tháng 5 năm 2026", "hd36", "26/05/2026")]
    [InlineData("Kiên Giang, ngày 27 tháng 5 năm 2026", "hd05", "27/05/2026")]
    [InlineData("Kiên Giang, ngày     tháng 6 năm 2026", "hd05", "tháng 6/2026")]
    [InlineData("Kiên Giang, ngày     tháng     năm 2025", "hd36", "năm 2025")]
    [InlineData("Kiên Giang, ngày 01 tháng 02 năm 2016", "hd36", "01/02/2016")] // before both: the rule in-force tells
    public void PartyDraft_ItsDateChooses(string date, string pack, string said)
    {
        PackInfo chosen = Check(Dated(date), s_later).Pack;

        chosen.Id.Should().Be(pack);
        chosen.Reason!.Vi.Should().StartWith("có tiêu đề Đảng Cộng sản Việt Nam; đề ").And.EndWith(said);
    }

    [Theory]
    [InlineData(2026, 5, 26, "hd36")]
    [InlineData(2026, 5, 27, "hd05")]
    public void UndatedPartyDraft_TheDayOfTheCheckChooses(int year, int month, int day, string pack)
    {
        PackInfo chosen = Check(Dated("Kiên Giang, ngày     tháng     năm 2026"), new DateOnly(year, month, day)).Pack;

        chosen.Id.Should().Be(pack);
        chosen.Reason!.En.Should().Contain($"on the day of the check ({day:00}/{month:00}/{year})");
    }

    [Fact]
    public void DayOfTheCheck_IsThatOfVietnam()
    {
        // 17:00 UTC is midnight in Hanoi.
        byte[] undated = Dated("Kiên Giang, ngày     tháng     năm 2026");

        Auto(new DateTimeOffset(2026, 5, 26, 16, 59, 0, TimeSpan.Zero)).Check(undated, "", TestContext.Current.CancellationToken).Pack.Id.Should().Be("hd36");
        Auto(new DateTimeOffset(2026, 5, 26, 17, 00, 0, TimeSpan.Zero)).Check(undated, "", TestContext.Current.CancellationToken).Pack.Id.Should().Be("hd05");
    }

    [Fact]
    public void DraftOutsideThePeriodOfANamedPack_IsTold()
    {
        byte[] later = Dated("Kiên Giang, ngày 03 tháng 6 năm 2027");

        new FormatChecker().Check(later, "", TestContext.Current.CancellationToken).Findings.Should().Contain(finding => finding.RuleId == "hd36/in-force");
        Check(later, s_later).Findings.Should().NotContain(finding => finding.RuleId.EndsWith("/in-force", StringComparison.Ordinal));
    }

    [Fact]
    public void DraftWithoutTitle_IsTakenForThePartysAndSaysSo()
    {
        CheckReport report = Check(Draft(plan => plan.Letterhead.Right.RemoveAll(line => line.Role == Role.Title)), s_later);

        report.Pack.Id.Should().Be("hd36");
        report.Pack.Reason!.Vi.Should().StartWith("không thấy tiêu đề Đảng Cộng sản Việt Nam hay Quốc hiệu");
        report.Findings.Should().Contain(finding => finding.RuleId == "hd36/title-present");
    }

    [Fact]
    public void DraftOfTheState_IsCheckedAgainstTheDecree()
    {
        CheckReport report = Auto(At(s_later)).Check(Repository.PathOf("samples/drafts/cong-van-nha-nuoc.docx"), TestContext.Current.CancellationToken);

        report.Pack.Id.Should().Be("nd30");
        report.Pack.Reason!.Vi.Should().Be("có Quốc hiệu");
    }

    [Fact]
    public void Rules_AreThoseOfEveryPackOnce()
    {
        string[] ids = [.. Auto(At(s_later)).Rules.Select(rule => rule.Id)];

        ids.Should().OnlyHaveUniqueItems().And.Contain(["hd36/title-size", "hd05/title-size", "common/comments"]);
    }

    [Fact]
    public void ChosenPack_ChecksAsThePackThatIsNamed()
    {
        byte[] draft = Dated("Kiên Giang, ngày 03 tháng 6 năm 2027");
        CheckReport named = new FormatChecker(new() { Rules = "hd05" }).Check(draft, "", TestContext.Current.CancellationToken);

        Check(draft, s_later).Findings.Should().BeEquivalentTo(named.Findings, options => options.WithStrictOrdering());
    }

    private static CheckReport Check(byte[] draft, DateOnly today) => Auto(At(today)).Check(draft, "", TestContext.Current.CancellationToken);

    private static FormatChecker Auto(DateTimeOffset now) => new(new FormatCheckOptions { Rules = "auto", TimeProvider = new StoppedClock(now) });

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(2, 0), TimeSpan.Zero);

    private static byte[] Dated(string date) => Draft(plan => plan.First(Role.PlaceDate).Text = date);

    private static byte[] Draft(Action<DraftPlan> change)
    {
        DraftKind kind = AllKinds.List.First(kind => kind.Name == "quyet-dinh");
        var changed = new FormatCheck.Generator.Faults.Fault("", "", _ => true, change);
        return FaultyDrafts.Of(changed, kind, FormatCheck.Generator.Variants.AllVariants.List[0]).Bytes;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
