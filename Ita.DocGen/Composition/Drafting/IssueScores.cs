using System.Globalization;
using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>The scores that speak to one issue: as the staff tied them, or else as the rulebook does.</summary>
internal sealed record IssueScores(ImmutableArray<IndicatorResult> Indicators, ImmutableArray<SubIndicator> SubIndicators, ImmutableArray<ItemResult> Items)
{
    public static IssueScores Of(Assessment assessment, Insight insight, SevenIssue issue)
    {
        var rules = assessment.ResultRules;
        var typed = assessment.Scores.IssueTexts.FirstOrDefault(text => text.Number == issue.Number)?.Related ?? [];
        var numbers = typed.IsEmpty ? issue.Indicators : [.. typed.Select(entry => IndicatorOf(rules, entry.Value)).OfType<int>().Distinct()];
        var subs = typed.IsEmpty ? issue.SubIndicators : [.. typed.Select(entry => entry.Value).Where(value => rules.SubIndicators.Any(sub => Names(value, sub.Number)))];
        var indicators = insight.Indicators.Where(result => numbers.Contains(result.Indicator.Number) && result.Score is not null).ToImmutableArray();
        var known = rules.SubIndicators.Where(sub => subs.Any(name => Names(name, sub.Number)) && !numbers.Contains(sub.Indicator)).ToImmutableArray();
        var items = insight.Indicators
            .SelectMany(result => result.Items)
            .Where(item => item.Shown is not null
                && (numbers.Contains(item.Item.Indicator) || known.Any(sub => sub.Number == item.Item.SubIndicator) || issue.Items.Contains(item.Item.Code)))
            .ToImmutableArray();
        return new IssueScores(indicators, [.. known.Where(sub => items.Any(item => item.Item.SubIndicator == sub.Number))], items);
    }

    private static int? IndicatorOf(Rulebook rules, string typed)
    {
        var digits = new string([.. Thai.ThaiDigits.ToArabic(typed).Where(letter => char.IsAsciiDigit(letter) || letter == '.')]).Trim('.');
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var number) && rules.FindIndicator(number) is not null ? number : null;
    }

    private static bool Names(string typed, string number) => Thai.ThaiDigits.ToArabic(typed).Contains(number, StringComparison.Ordinal);
}
