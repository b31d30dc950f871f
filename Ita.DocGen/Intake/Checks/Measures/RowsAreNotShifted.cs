using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Measures;

/// <summary>A column of texts that holds nothing but a division's name was pasted one column off.</summary>
internal sealed class RowsAreNotShifted : ICheck
{
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
        return from place in Places
               from row in book.RowsOf(place.Sheet)
               from column in place.Columns
               let text = row.Text(column)
               where text is not null && text.Value.Length <= longest * 2 && divisions.Contains(ThaiText.MatchingKey(text.Value))
               select Problems.TextIsADivision(text.Cell, column.Heading, text.Value);
    }
}
