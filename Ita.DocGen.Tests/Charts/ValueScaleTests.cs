using Ita.DocGen.Charts;

namespace Ita.DocGen.Tests.Charts;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(0, 100, "0 20 40 60 80 100")]
    [InlineData(50, 100, "50 60 70 80 90 100")]
    [InlineData(80, 100, "80 85 90 95 100")]
    [InlineData(0, 1, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(5, 5, "5.0 5.2 5.4 5.6 5.8 6.0")]
    public void Ticks_are_round_and_few(int minimum, int maximum, string expected) =>
        string.Join(' ', new ValueScale(minimum, maximum).Ticks).ShouldBe(expected);
}
