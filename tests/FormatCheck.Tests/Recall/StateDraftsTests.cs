using FormatCheck.Generator;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.States.Faults;
using FormatCheck.Generator.States.Kinds;

namespace FormatCheck.Tests.Recall;

/// <summary>What the State's drafts promise, whatever a checker says of them.</summary>
public sealed class StateDraftsTests
{
    [Fact]
    public void Clean_IsWideAndEachDraftHasANameOfItsOwn()
    {
        string[] names = [.. StateDrafts.Clean().Select(draft => draft.Name)];

        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(150);
    }

    [Fact]
    public void Faulty_IsWideAndEachDraftHasANameOfItsOwn()
    {
        string[] names = [.. StateDrafts.Faulty().Select(draft => draft.Name)];

        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(500);
    }

    [Fact]
    public void Faults_HaveAStateIdAndAKindThatFits()
    {
        StateFaults.List.Select(fault => fault.Name).Should().OnlyHaveUniqueItems();
        StateFaults.List.Should().OnlyContain(fault => fault.RuleId.StartsWith("nd30/", StringComparison.Ordinal) || fault.RuleId.StartsWith("common/", StringComparison.Ordinal));
        StateFaults.List.Where(fault => !StateKinds.List.Any(kind => fault.Fits(kind.Plan()))).Should().BeEmpty();
    }

    [Fact]
    public void SameDraft_HasTheSameBytes()
    {
        foreach (GeneratedDraft draft in StateDrafts.Clean().Concat(StateDrafts.Faulty()).Concat(StateDrafts.PrintedClean()).Where((_, i) => i % 23 == 0))
        {
            draft.Bytes.Should().Equal(draft.Bytes, draft.Name);
        }
    }

    [Fact]
    public void Fault_ChangesTheDraft()
    {
        HashSet<string> clean = [];
        foreach (DraftKind kind in StateKinds.List)
        {
            clean.Add(Convert.ToHexString(StateDrafts.Of(kind, FormatCheck.Generator.Variants.AllVariants.List[0]).Bytes));
        }

        StateDrafts.Faulty().Where((_, i) => i % 3 == 0).Where(draft => clean.Contains(Convert.ToHexString(draft.Bytes))).Select(draft => draft.Name).Should().BeEmpty();
    }

    [Fact]
    public void Drafts_AreReadWithoutAnError()
    {
        var checker = new FormatChecker();
        foreach (GeneratedDraft draft in StateDrafts.Clean().Concat(StateDrafts.PrintedClean()).Where((_, i) => i % 7 == 0))
        {
            Action check = () => checker.Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);

            check.Should().NotThrow(draft.Name);
        }
    }
}
