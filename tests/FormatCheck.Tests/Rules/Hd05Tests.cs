using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Rules;

/// <summary>The pack hd05: all its rules quote its own guideline, and one draft under both guidelines differs just where they do.</summary>
public sealed class Hd05Tests
{
    private static readonly FormatChecker s_hd36 = new(new FormatCheckOptions { Rules = "hd36", Stage = Stage.Issued });
    private static readonly FormatChecker s_hd05 = new(new FormatCheckOptions { Rules = "hd05", Stage = Stage.Issued });

    /// <summary>What a right draft of the guideline before breaks now, beside the lists of recipients and addressees that have semicolons now, and its date.</summary>
    public static TheoryData<string, string[]> OfTheOne => new()
    {
        { "cong-van", ["addressee-list"] },
        { "cong-van-mat-khan", ["addressee-list", "typist-style"] },
        { "nghi-quyet", [] },
        { "ket-luan", ["number-agency-symbol"] },
        { "quyet-dinh", ["grounds-format"] },
        { "to-trinh", ["addressee-list", "addressee-word"] },
        { "thong-bao-van-phong", ["circulation-position"] },
        { "ke-hoach-phu-luc", ["appendix-document", "page-number-appendix"] },
        { "quy-dinh", ["number-type-symbol", "grounds-format"] },
        { "sao-luc", ["addressee-list", "copy-kind", "copy-number", "copy-position"] },
    };

    /// <summary>What a right draft of this guideline breaks under the one before.</summary>
    public static TheoryData<string, string[]> OfTheOther => new()
    {
        { "cong-van", ["addressee-list"] },
        { "cong-van-mat-khan", ["addressee-list", "typist-style"] },
        { "nghi-quyet", [] },
        { "quyet-dinh", ["grounds-format"] },
        { "to-trinh", ["addressee-list"] },
        { "thong-bao-van-phong", [] },
        { "ke-hoach-phu-luc", [] },
        { "bao-cao-chinh-tri", [] },
        { "bao-cao-dai-tieng-noi", ["agency-style", "number-agency-symbol"] },
    };

    /// <summary>Changes of a right draft: what each guideline says of it.</summary>
    public static TheoryData<string, string[], string[]> Changes => new()
    {
        { "line spacing of 24 pt", [], ["body-line-spacing Error"] },
        { "line spacing of 22 pt", [], [] },
        { "body at the left", ["body-justified Warning"], ["body-justified Error"] },
        { "body not indented", ["body-indent Warning"], ["body-indent Error"] },
        { "blue text", ["font-color Warning"], ["font-color Error"] },
        { "recipients at the right", ["recipients-position Warning"], ["recipients-position Error"] },
        { "BTGDVTU below a former board", ["number-agency-symbol Warning"], ["number-agency-symbol Warning"] },
        { "dated 26 May 2026", [], ["in-force Info"] },
        { "dated 27 May 2026", ["in-force Info"], [] },
        { "place of one syllable", [], ["place-unit Info"] },
        { "place with its unit", [], [] },
    };

    public static TheoryData<string[], string[], string> Heads
    {
        get
        {
            var heads = new TheoryData<string[], string[], string>();
            foreach ((string[] superior, string[] issuer, string symbol) in Hd05Drafts.Heads)
            {
                heads.Add(superior, issuer, symbol);
            }

            return heads;
        }
    }

    [Fact]
    public void Rules_QuoteTheirOwnGuideline()
    {
        RulePack pack = PackLoader.Load("hd05");

        pack.Rules.Should().OnlyContain(rule => rule.Id.StartsWith("hd05/", StringComparison.Ordinal) || rule.Id.StartsWith("common/", StringComparison.Ordinal));
        pack.Rules.Where(rule => rule.Evidence != Evidence.Practice && rule.Clause.Document != "05-HD/VPTW").Select(rule => rule.Id).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OfTheOne))]
    public void DraftOfTheGuidelineBefore_BreaksWhatChanged(string kind, string[] rules)
    {
        GeneratedDraft draft = CleanDrafts.Of(AllKinds.List.First(one => one.Name == kind), AllVariants.List[0]);

        Failed(s_hd36, draft).Should().BeEmpty();
        Failed(s_hd05, draft).Should().BeEquivalentTo(["recipients-list", "in-force", .. rules]);
    }

    [Theory]
    [MemberData(nameof(OfTheOther))]
    public void DraftOfThisGuideline_BreaksUnderTheOneBeforeWhatChanged(string kind, string[] rules)
    {
        GeneratedDraft draft = Hd05Drafts.Of(Hd05Drafts.Kinds.First(one => one.Name == kind));

        Failed(s_hd05, draft).Should().BeEmpty();
        Failed(s_hd36, draft).Should().BeEquivalentTo(["recipients-list", "in-force", .. rules]);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void ChangedDraft_IsJudgedByEachGuideline(string change, string[] before, string[] now)
    {
        GeneratedDraft draft = Hd05Drafts.Of(Hd05Drafts.Kinds.First(one => one.Name == "bao-cao-tinh-uy"), plan => Change(plan, change));

        Findings(s_hd36, draft).Should().BeEquivalentTo(before, "of {0} under hd36", change);
        Findings(s_hd05, draft).Should().BeEquivalentTo(now, "of {0} under hd05", change);
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void HeadOfEachLevel_HasItsSymbol(string[] superior, string[] issuer, string symbol)
    {
        Failed(s_hd05, Hd05Drafts.Under(superior, issuer, $"Số 23-BC/{symbol}")).Should().BeEmpty();
        Failed(s_hd05, Hd05Drafts.Under(superior, issuer, "Số 23-BC/XQZ")).Should().BeEquivalentTo("number-agency-symbol");
        Failed(s_hd05, Hd05Drafts.Under(superior, issuer, "Số 23-BC/HU")).Should().BeEquivalentTo(["number-agency-symbol"], "there is no district level any more");
    }

    [Theory]
    [InlineData("ĐẢNG BỘ BỘ Y TẾ", "ĐẢNG UỶ CỤC", "BẢO TRỢ XÃ HỘI")] // BÁO heads names too
    [InlineData("ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH", "ĐẢNG UỶ VĂN PHÒNG", "TỈNH UỶ")]
    public void IssuerOnTwoBoldLines_IsOneName(string superior, string first, string second) =>
        Failed(s_hd05, Hd05Drafts.Under([superior], [first, second], "Số 23-BC/ĐU")).Should().BeEmpty();

    [Fact]
    public void UnknownTypeOverASummaryThatNamesOne_IsTheType() =>
        Failed(s_hd05, Hd05Drafts.Of(Hd05Drafts.Kinds.First(kind => kind.Name == "ket-luan"), plan =>
        {
            plan.First(Role.TypeName).Text = "BẢN TIN";
            plan.First(Role.Summary).Text = "kết luận hội nghị về công tác cán bộ";
        })).Should().Contain("type-name-known").And.NotContain(["type-name-present", "summary-size", "summary-position", "own-type"]);

    [Theory]
    [InlineData("BẢN SAO VĂN BẢN")]
    [InlineData("Bản sao văn bản")] // as the guideline writes it
    public void StampOfACopy_IsKnownWithoutItsLine(string stamp)
    {
        DraftKind kind = Hd05Drafts.Kinds.First(one => one.Name == "sao-luc");

        Failed(s_hd05, Hd05Drafts.Of(kind, plan => plan.First(Role.CopyKind).Text = stamp)).Should().BeEmpty();
        Failed(s_hd05, Hd05Drafts.Of(kind, plan =>
        {
            plan.First(Role.CopyKind).Text = stamp;
            plan.Copy!.Line = false;
        })).Should().Equal("copy-line");
    }

    [Fact]
    public void PicturesOfSignatureAndSeal_AreForAPersonToLookAt()
    {
        DraftKind kind = Hd05Drafts.Kinds.First(one => one.Name == "thong-bao-ky-so");
        Variant picture = AllVariants.List.First(variant => variant.Name == "sign-picture");

        Check(s_hd05, Hd05Drafts.Of(kind, picture)).Findings.Should().ContainSingle(finding => finding.RuleId == "hd05/signature-image").Which.Outcome.Should().Be(Outcome.NeedsReview);
        Check(s_hd05, Hd05Drafts.Of(kind)).Outcomes.First(outcome => outcome.RuleId == "hd05/signature-image").Outcome.Should().Be(Outcome.NotApplicable);
    }

    private static void Change(DraftPlan plan, string change)
    {
        // What both guidelines take: one line of recipients, and no date.
        plan.Closing.Recipients!.Items.RemoveRange(0, 2);
        plan.First(Role.PlaceDate).Text = "Hà Nội, ngày       tháng       năm 2026";
        Paragraph[] body = [.. plan.BodyOf(Role.Text, Role.Clause)];
        switch (change)
        {
            case "line spacing of 24 pt" or "line spacing of 22 pt":
                Array.ForEach(body, text => text.Spacing = text.Spacing with { Line = change.Contains("24", StringComparison.Ordinal) ? 24 : 22 });
                break;
            case "body at the left":
                body[0].Alignment = Alignment.Left;
                break;
            case "body not indented":
                body[0].Indent = new Indent();
                break;
            case "blue text":
                body[0].Restyle(look => look with { Color = "0000FF" });
                break;
            case "recipients at the right":
                plan.Foot.AddRange(plan.Closing.Recipients.All);
                plan.Closing.Recipients = null;
                plan.Foot.ForEach(line => line.Indent = new Indent(Left: 95));
                break;
            case "BTGDVTU below a former board":
                plan.First(Role.Number).Text = "Số 23-BC/BTGDVTU";
                break;
            case "dated 26 May 2026" or "dated 27 May 2026":
                plan.First(Role.PlaceDate).Text = $"Hà Nội, ngày {change[6..8]} tháng 5 năm 2026";
                break;
            case "place of one syllable":
                plan.First(Role.PlaceDate).Text = "Huế, ngày       tháng       năm 2026";
                break;
            case "place with its unit":
                plan.First(Role.PlaceDate).Text = "Phường Ngô Quyền, ngày       tháng       năm 2026";
                break;
        }
    }

    private static string[] Findings(FormatChecker checker, GeneratedDraft draft) =>
        [.. Draft(checker).Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings.Select(finding => $"{finding.RuleId[(finding.RuleId.IndexOf('/', StringComparison.Ordinal) + 1)..]} {finding.Severity}").Distinct()];

    /// <summary>The same at the stage of a draft, whose number and date may be blank.</summary>
    private static FormatChecker Draft(FormatChecker checker) => new(new FormatCheckOptions { Rules = checker == s_hd36 ? "hd36" : "hd05" });

    private static string[] Failed(FormatChecker checker, GeneratedDraft draft) =>
        [.. Check(checker, draft).Findings.Where(finding => finding.Outcome == Outcome.Fail).Select(finding => finding.RuleId[(finding.RuleId.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct()];

    private static CheckReport Check(FormatChecker checker, GeneratedDraft draft) => checker.Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
}
