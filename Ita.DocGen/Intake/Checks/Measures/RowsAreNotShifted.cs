using System.Text.RegularExpressions;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>A column of texts that holds nothing but a division's name was pasted one column off, and so was a column of divisions that holds steps.</summary>
internal sealed partial class RowsAreNotShifted : ICheck
{
    private const int FewestSteps = 2;

    private static readonly (SheetSchema Sheet, ColumnSchema[] Columns)[] Places =
    [
        (MeasuresSheet.Sheet, [MeasuresSheet.Finding, MeasuresSheet.Text, MeasuresSheet.Project, MeasuresSheet.Steps]),
        (SixMonthsSheet.Sheet, [SixMonthsSheet.Result]),
        (TwelveMonthsSheet.Sheet, [TwelveMonthsSheet.Result, TwelveMonthsSheet.Summary, TwelveMonthsSheet.Outcome]),
        (IndicatorProgressSheet.Sheet, [IndicatorProgressSheet.Guidance, IndicatorProgressSheet.ProgressSix, IndicatorProgressSheet.ProgressTwelve]),
        (MonitoringSheet.Sheet, [MonitoringSheet.Text]),
    ];

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var divisions = input.Assessment.Agency.Divisions
            .SelectMany(division => new[] { division.FullName.Value, division.NameInTables })
            .Select(ThaiText.MatchingKey)
            .ToHashSet(StringComparer.Ordinal);
        var longest = divisions.Select(key => key.Length).DefaultIfEmpty(0).Max();
        var book = input.Book(WorkbookKind.Measures);
        var texts = from place in Places
                    from row in book.RowsOf(place.Sheet)
                    from column in place.Columns
                    let text = row.Text(column)
                    where text is not null && longest > 0 && text.Value.Length <= longest * 2 && divisions.Contains(ThaiText.MatchingKey(text.Value))
                    select Problems.TextIsADivision(text.Cell, column.Heading, text.Value);
        var steps = from row in book.RowsOf(MeasuresSheet.Sheet)
                    let text = row.Text(MeasuresSheet.PrintedResponsible)
                    where text is not null && HoldsNumbers(text.Value) && Steps().Count(ThaiDigits.ToArabic(text.Value)) >= FewestSteps
                    select Problems.DivisionIsAText(text.Cell, MeasuresSheet.PrintedResponsible.Heading);
        return texts.Concat(steps);
    }

    private static bool HoldsNumbers(string text) => text.AsSpan().ContainsAny('.', ')') && ThaiDigits.ToArabic(text).AsSpan().ContainsAnyInRange('0', '9');

    [GeneratedRegex(@"(?:^|\s)\d{1,2}[.)]\s?[ก-ฮเ-ไ]")]
    private static partial Regex Steps();
}
