using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>agency.xlsx › ตัวเลือก.</summary>
internal static class OptionsBinder
{
    private const string AsTheRulebookHasIt = "ตามเกณฑ์ของปี";

    public static AgencyOptions Bind(BoundWorkbook book)
    {
        if (book.PairsOf(OptionsSheet.Sheet) is not { } pairs)
        {
            return new AgencyOptions();
        }

        var usual = new AgencyOptions();
        return new AgencyOptions
        {
            ThaiDigits = !Says(pairs, OptionsSheet.Digits, "เลขอารบิก"),
            ThaiItemCodes = Says(pairs, OptionsSheet.ItemCodes, "เลขไทย (o๑)"),
            FontName = pairs.Text(OptionsSheet.Font)?.Value ?? usual.FontName,
            AnalysisBy = Chosen(pairs, OptionsSheet.AnalysisBy, Words.AnalysisLayouts),
            ProgressBy = Chosen(pairs, OptionsSheet.ProgressBy, Words.ProgressLayouts),
            MemoCharts = Charts(pairs),
            MeasureThreshold = pairs.Number(OptionsSheet.MeasureThreshold)?.Value ?? usual.MeasureThreshold,
            LevelTestsEitParts = pairs.Text(OptionsSheet.LevelTest)?.Value is { } test && test != AsTheRulebookHasIt
                ? ThaiDigits.ToArabic(test).StartsWith('4')
                : null,
        };
    }

    private static ImmutableArray<MemoChart> Charts(BoundPairs pairs)
    {
        var charts = ImmutableArray.CreateBuilder<MemoChart>();
        foreach (var typed in pairs.Several(OptionsSheet.MemoCharts))
        {
            if (Words.MemoCharts.TryFind(typed.Value, out var chart))
            {
                charts.Add(chart);
            }
        }

        return charts.ToImmutable();
    }

    private static T? Chosen<T>(BoundPairs pairs, ColumnSchema setting, WordMap<T> words)
        where T : struct =>
        pairs.Text(setting) is { Value: not AsTheRulebookHasIt } ? pairs.Choice(setting, words)?.Value : null;

    private static bool Says(BoundPairs pairs, ColumnSchema setting, string word) =>
        pairs.Text(setting) is { } typed && ThaiText.MatchingKey(typed.Value) == ThaiText.MatchingKey(word);
}
