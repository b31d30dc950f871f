using Ita.DocGen.Batches;

namespace Ita.DocGen.Tests.Batches;

public sealed class ShardTests
{
    private static readonly string[] Agencies = [.. Enumerable.Range(1, 1000).Select(number => $"อบต.ตัวอย่าง {number}")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Each_agency_stands_in_exactly_one_share(int count) =>
        Agencies.ShouldAllBe(agency => Enumerable.Range(1, count).Count(number => new Shard(number, count).Holds(agency)) == 1);

    [Fact]
    public void Shares_are_of_about_the_same_size() =>
        Enumerable.Range(1, 10).Select(number => Agencies.Count(new Shard(number, 10).Holds)).ShouldAllBe(size => size > 70 && size < 130);

    /// <summary>Machines of one batch may run different builds of .NET; a share must not depend on them.</summary>
    [Fact]
    public void An_agency_keeps_its_share_for_good() =>
        Agencies.Take(12).Select(agency => Enumerable.Range(1, 4).Single(number => new Shard(number, 4).Holds(agency))).ShouldBe([2, 1, 3, 1, 4, 1, 2, 1, 2, 2, 2, 3]);

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/10", 3, 10)]
    public void A_share_is_written_as_number_and_count(string text, int number, int count) => Shard.Find(text).ShouldBe(new Shard(number, count));

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("a/b")]
    public void Anything_else_is_no_share(string text) => Shard.Find(text).ShouldBeNull();
}
