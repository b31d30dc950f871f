using System.Globalization;
using System.Text.RegularExpressions;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>
/// A text that tells an item's score ("e1 … ๙๘.๔๐ คะแนน") tells one that stands on the sheet of items. Differences, targets and
/// other years are left alone, and texts of the checklist, whose codes are those of another year.
/// </summary>
internal sealed partial class ItemScoresAreTheTyped : IWordingRule
{
    private const int Reach = 200;
    private static readonly string[] WordsOfOthers = ["เพิ่ม", "ลด", "สูงขึ้น", "กว่า", "เป้าหมาย", "เฉลี่ย", "ปี"];

    private readonly Dictionary<string, decimal[]> known;

    public ItemScoresAreTheTyped(Assessment assessment) => known = assessment.Scores.Items
        .DistinctBy(item => item.Code)
        .ToDictionary(item => item.Code, item => ScoresOf(item).ToArray(), StringComparer.Ordinal);

    public bool Concerns(PrintedText text) =>
        text.Workbook != WorkbookKind.Disclosure && text.HasDigits && text.Typed.Value.Contains("คะแนน", StringComparison.Ordinal);

    public IEnumerable<Diagnostic> Check(PrintedText text)
    {
        var codes = Code().Matches(text.Arabic);
        for (var i = 0; i < codes.Count; i++)
        {
            var code = (codes[i].Groups["letter"] is { Success: true } letter ? letter.Value.ToLowerInvariant() : "o") + codes[i].Groups["number"].Value;
            var start = codes[i].Index + codes[i].Length;
            var end = Math.Min(start + Reach, i + 1 < codes.Count ? codes[i + 1].Index : text.Arabic.Length);
            if (known.TryGetValue(code, out var scores) && scores.Length > 0 && FindCited(text.Arabic[start..end]) is { } cited && !scores.Contains(cited))
            {
                yield return Problems.TextCitesOtherItemScore(text.Cell, code, cited, scores[0]);
                yield break;
            }
        }
    }

    private static decimal? FindCited(string after)
    {
        var line = after.Split('\n')[0];
        return Score().Match(line) is { Success: true } match && !Array.Exists(WordsOfOthers, word => line.AsSpan(0, match.Index).Contains(word, StringComparison.Ordinal))
            ? decimal.Parse(match.Groups["score"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    // The mean of the parts is what some offices print for an e item.
    private static IEnumerable<decimal> ScoresOf(ItemScore item)
    {
        var typed = new[] { item.Score, item.Part1, item.Part2 }.OfType<Sourced<decimal>>().Select(score => Printed(score.Value));
        return item is { Part1: { } first, Part2: { } second } ? typed.Append(Printed((first.Value + second.Value) / 2)) : typed;
    }

    private static decimal Printed(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);

    // "ข้อ ๐๕": the Thai zero stands for the letter o.
    [GeneratedRegex(@"(?:(?<![A-Za-z0-9])(?<letter>[ieoIEO])\s?0?|(?<=ข้อ(?:ที่)?\s?)0)(?<number>\d{1,2})(?![\d.]*\d)")]
    private static partial Regex Code();

    [GeneratedRegex(@"คะแนน\D{0,12}(?<score>\d{1,3}\.\d{2})(?!\d)|(?<!\d)(?<score>\d{1,3}\.\d{2})\s*คะแนน")]
    private static partial Regex Score();
}
