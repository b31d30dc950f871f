using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Tests.Rulebooks;

public sealed class LevelScaleTests
{
    private static LevelScale Words { get; } = RulebookShelf.BuiltIn.Get(2567).LevelScale;

    [Fact]
    public void Holds_97_80_with_an_eit_part_of_93_44_for_good_and_not_for_excellent()
    {
        var scores = new LevelScores(97.80m, Iit: 99.73m, EitPart1: 99.12m, EitPart2: 93.44m, Oit: 97.50m);

        Words.LevelOf(scores)!.Name.ShouldBe("ผ่านดี");
        Words.Over(LevelScale.ThreeInstruments).LevelOf(scores)!.Name.ShouldBe("ผ่านดีเยี่ยม");
    }

    [Theory]
    [InlineData(2568, 94.30, "ผ่านดี")]
    [InlineData(2566, 78.19, "ต้องปรับปรุง")]
    [InlineData(2566, 69.99, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(2566, 70.00, "ต้องปรับปรุง")]
    public void Gives_the_published_level_when_every_part_is_high_enough(int year, double overall, string level)
    {
        var scores = new LevelScores((decimal)overall, Iit: 99, EitPart1: 90, EitPart2: 90, Oit: 86.25m);

        RulebookShelf.BuiltIn.Get(year).LevelScale.LevelOf(scores)!.Name.ShouldBe(level);
    }

    [Theory]
    [InlineData(2564, 95.62, "AA")]
    [InlineData(2565, 90.22, "A")]
    [InlineData(2565, 94.99, "A")]
    [InlineData(2565, 50.00, "E")]
    [InlineData(2563, 49.99, "F")]
    public void Gives_letters_to_the_years_before_2566(int year, double overall, string level) =>
        RulebookShelf.BuiltIn.Get(year).LevelScale.LevelOf(new LevelScores((decimal)overall))!.Name.ShouldBe(level);

    [Fact]
    public void Lets_an_eit_under_85_pass_only_when_the_whole_is_at_94_64()
    {
        var scores = new LevelScores(94.64m, Iit: 100, Eit: 82.13m, Oit: 100);

        Words.LevelOf(scores)!.Name.ShouldBe("ผ่าน");
        Words.Over(LevelScale.ThreeInstruments).LevelOf(scores)!.Name.ShouldBe("ผ่าน");
    }

    [Fact]
    public void Does_not_decide_what_a_missing_part_could_change()
    {
        var scores = new LevelScores(97.80m, Iit: 99.73m, Eit: 96.28m, Oit: 97.50m);

        Words.LevelOf(scores).ShouldBeNull();
        Words.PossibleLevels(scores).Select(level => level.Name).ShouldBe(["ผ่านดีเยี่ยม", "ผ่านดี"]);
    }

    [Fact]
    public void Decides_without_the_halves_of_eit_when_the_whole_leaves_them_no_choice() =>
        Words.LevelOf(new LevelScores(98.90m, Iit: 99, Eit: 98.00m, Oit: 99.50m))!.Name.ShouldBe("ผ่านดีเยี่ยม");

    [Fact]
    public void Compares_scores_as_they_are_printed() =>
        RulebookShelf.BuiltIn.Get(2565).LevelScale.LevelOf(new LevelScores(94.995m))!.Name.ShouldBe("AA");

    [Fact]
    public void Tells_what_the_next_level_wants_and_how_much_is_missing()
    {
        var scores = new LevelScores(97.80m, Iit: 99.73m, EitPart1: 99.12m, EitPart2: 93.44m, Oit: 97.50m);
        var next = Words.NextAbove(Words.LevelOf(scores)!)!;

        var gaps = Words.ConditionsOf(next, scores);

        next.Name.ShouldBe("ผ่านดีเยี่ยม");
        gaps.Length.ShouldBe(5);
        gaps.Where(gap => !gap.IsMet).ShouldHaveSingleItem().ShouldBe(new LevelGap(ScorePart.EitPart2, 95, 93.44m));
        gaps.Single(gap => !gap.IsMet).Missing.ShouldBe(1.56m);
        Words.NextAbove(next).ShouldBeNull();
    }

    [Fact]
    public void Passes_from_85_on() =>
        Words.Levels.Where(level => level.IsPass).Select(level => level.Name).ShouldBe(["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"]);
}
