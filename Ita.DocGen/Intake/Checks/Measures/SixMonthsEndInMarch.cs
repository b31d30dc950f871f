using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>The six-month round tells what was done by 31 March. Plans for later months may stand in it.</summary>
internal sealed partial class SixMonthsEndInMarch : ICheck
{
    private const int WordsBefore = 60;

    private static readonly string[] WordsOfPlans = ["จะ", "กำหนด", "ภายใน", "คาด", "แผน", "เตรียม", "ต่อไป", "ครั้งต่อ", "ไม่เกิน"];

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var year = new FiscalYear(input.Assessment.PlanYear);
        var plan = input.Assessment.Measures;
        var told = new HashSet<RoundResult>(ReferenceEqualityComparer.Instance);
        foreach (var result in plan.SixMonths)
        {
            if (result.DoneOn is { } done && result.Status?.Value is WorkStatus.Done or null && done.Value.Pieces.Any(piece => piece.Period.First > year.FirstHalf.Last))
            {
                told.Add(result);
                yield return Problems.SixMonthsCiteLater(done.Cell, ThaiDate.Of(done.Value, Numerals.Arabic), year.Year);
            }
        }

        foreach (var text in plan.SixMonths.Where(result => !told.Contains(result)).Select(result => result.Result).Concat(plan.Indicators.Select(indicator => indicator.ProgressSixMonths)).OfType<Sourced<string>>())
        {
            if (FindLaterMonth(text.Value, year) is { } cited)
            {
                yield return Problems.SixMonthsCiteLater(text.Cell, cited, year.Year);
            }
        }
    }

    private static string? FindLaterMonth(string typed, FiscalYear year)
    {
        var text = ThaiDigits.ToArabic(typed);
        foreach (Match match in MonthOfSecondHalf().Matches(text))
        {
            var number = int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            var before = text[Math.Max(0, match.Index - WordsBefore)..match.Index];
            if ((number == year.Year || number == year.Year % 100) && !Array.Exists(WordsOfPlans, word => before.Contains(word, StringComparison.Ordinal)))
            {
                return match.Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:\d{1,2}\s*)?(?:เดือน\s*)?(?:เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|เม\.?ย\.|พ\.?ค\.|มิ\.?ย\.|ก\.?ค\.|ส\.?ค\.|ก\.?ย\.)\s*(?:พ\.?\s?ศ\.?\s*)?(25\d\d|\d\d)(?!\d)")]
    private static partial Regex MonthOfSecondHalf();
}
