using FormatCheck.Comparing;

namespace FormatCheck.Tests.Comparing;

/// <summary>Aligning sequences of words.</summary>
public sealed class AlignmentTests
{
    private static int[] Find(string a, string b)
    {
        int[] partners = new int[a.Length];
        Alignment.Find([.. a.Select(c => (ulong)c)], [.. b.Select(c => (ulong)c)], partners, CancellationToken.None).Should().BeTrue();
        return partners;
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "", "")]
    [InlineData("abcdef", "abxdef", "abdef")]
    [InlineData("abcabba", "cbabac", "baba")]
    [InlineData("xxxabc", "abc", "abc")]
    public void Find_KeepsALongestCommonSequence(string a, string b, string common)
    {
        int[] partners = Find(a, b);

        string kept = string.Concat(a.Where((_, i) => partners[i] >= 0));
        kept.Length.Should().Be(common.Length);
        kept.Should().Be(string.Concat(partners.Where(partner => partner >= 0).Select(partner => b[partner])));
    }

    [Fact]
    public void Find_AnySequences_PairsEqualItemsInOrder()
    {
        var random = new Random(20180403);
        for (int round = 0; round < 300; round++)
        {
            string a = Letters(random), b = Letters(random);

            int[] partners = Find(a, b);

            partners.Where(partner => partner >= 0).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            partners.Select((partner, i) => partner < 0 || a[i] == b[partner]).Should().AllBeEquivalentTo(true);
        }
    }

    [Fact]
    public void Find_ChanceMatchInALongDifference_IsTakenBack() => Find("abcde.fghij", "klmno.pqrst").Should().OnlyContain(partner => partner < 0);

    [Fact]
    public void Find_NothingInCommon_EndsWithinItsBounds()
    {
        ulong[] a = [.. Enumerable.Range(0, 400_000).Select(i => (ulong)i)], b = [.. Enumerable.Range(1_000_000, 400_000).Select(i => (ulong)i)];

        Alignment.Find(a, b, new int[a.Length], CancellationToken.None).Should().BeFalse("the rest is not searched");
    }

    [Fact]
    public void Find_FewChangesInALongText_AreFoundWhole()
    {
        ulong[] a = [.. Enumerable.Range(0, 200_000).Select(i => (ulong)i)];
        ulong[] b = [.. a.Where(i => i % 1000 != 7)];
        int[] partners = new int[a.Length];

        Alignment.Find(a, b, partners, CancellationToken.None).Should().BeTrue();

        partners.Count(partner => partner < 0).Should().Be(200);
    }

    private static string Letters(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)('a' + random.Next(4))));
}
