using System.Collections.Immutable;

namespace Ita.DocGen.Assessments;

/// <summary>Everything of scores.xlsx: up to six years of results, this result item by item, and the staff's analysis texts.</summary>
public sealed record ScoreBook(
    ImmutableArray<YearScores> Years,
    ImmutableArray<ItemScore> Items,
    ImmutableArray<IndicatorAnalysis> IndicatorTexts,
    ImmutableArray<IssueAnalysis> IssueTexts,
    ImmutableArray<StrengthOrLimit> StrengthsAndLimits,
    ImmutableArray<ScorePicture> Pictures)
{
    public static ScoreBook Empty { get; } = new([], [], [], [], [], []);

    public YearScores? Find(int year) => Years.FirstOrDefault(scores => scores.Year == year);

    public ItemScore? FindItem(string code) => Items.FirstOrDefault(item => item.Code == code);

    public IndicatorAnalysis? FindIndicator(int number) => IndicatorTexts.FirstOrDefault(text => text.Number == number);
}
