using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Item scores of one result: i items, e items by part, and the o items that lost points with what the assessor said.</summary>
internal sealed record ExampleItemScores(
    ImmutableArray<decimal> Internal,
    ImmutableArray<decimal> Part1,
    ImmutableArray<decimal> Part2,
    int DisclosureCount,
    ImmutableArray<ExampleLostItem> Lost)
{
    public ImmutableDictionary<string, decimal> Disclosure => Enumerable.Range(1, DisclosureCount)
        .Select(Code)
        .ToImmutableDictionary(code => code, code => Lost.FirstOrDefault(lost => lost.Code == code)?.Score ?? 100m);

    /// <summary>Parts of indicators 6 to 8: the means of their items.</summary>
    public decimal PartOf(ImmutableArray<decimal> part, int indicator)
    {
        var count = part.Length / 3;
        return Math.Round(part.Skip((indicator - 6) * count).Take(count).Average(), 2, MidpointRounding.AwayFromZero);
    }

    public static ExampleItemScores Of(int resultYear) => resultYear switch
    {
        2565 => ExampleItems2565.Scores,
        2567 => ExampleItems2567.Scores,
        _ => ExampleItems2568.Scores,
    };

    public static IEnumerable<RowContent> Rows(ExampleYear year)
    {
        var scores = Of(year.ResultYear);
        for (var i = 0; i < scores.Internal.Length; i++)
        {
            yield return RowContent.Of((ItemScoresSheet.Code, CellValue.OfText(Numbered('i', i + 1))), (ItemScoresSheet.Score, CellValue.OfNumber(scores.Internal[i])));
        }

        for (var e = 0; e < scores.Part1.Length; e++)
        {
            yield return RowContent.Of(
                (ItemScoresSheet.Code, CellValue.OfText(Numbered('e', e + 1))),
                (ItemScoresSheet.Part1, CellValue.OfNumber(scores.Part1[e])),
                (ItemScoresSheet.Part2, CellValue.OfNumber(scores.Part2[e])));
        }

        foreach (var code in Enumerable.Range(1, scores.DisclosureCount).Select(Code))
        {
            var lost = scores.Lost.FirstOrDefault(item => item.Code == code);
            yield return RowContent.Of(
                (ItemScoresSheet.Code, CellValue.OfText(code)),
                (ItemScoresSheet.Score, CellValue.OfNumber(lost?.Score ?? 100m)),
                (ItemScoresSheet.AssessorRemark, year.Text(lost?.Remark)),
                (ItemScoresSheet.Analysis, year.Text(lost?.Analysis)));
        }
    }

    private static string Code(int number) => Numbered('o', number);

    private static string Numbered(char letter, int number) => letter + number.ToString(CultureInfo.InvariantCulture);
}
