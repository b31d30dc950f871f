namespace Ita.DocGen.Workbooks;

/// <summary>measures.xlsx (มาตรการ).</summary>
public static class MeasuresWorkbook
{
    public static WorkbookSchema Schema { get; } = new(
        WorkbookKind.Measures,
        "measures.xlsx",
        "มาตรการ",
        [
            MeasuresSheet.Sheet, MonitoringSheet.Sheet, SixMonthsSheet.Sheet, TwelveMonthsSheet.Sheet,
            IndicatorProgressSheet.Sheet, ActivitiesSheet.Sheet,
        ]);
}
