using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>
/// The formulas of given cells: recomputed scores and level beside the typed ones, lookups by the typed number.
/// Only functions that Excel 2007, LibreOffice and EPPlus compute alike (no IFS, no LOOKUP over constants).
/// </summary>
internal static class LiveFormulas
{
    // Whole columns would be a million rows for every formula in EPPlus's calculator.
    private const int LastLookupRow = 1000;

    public static void Add(ExcelWorksheet sheet, SheetSchema schema, WorkbookContent content, int lastRow)
    {
        for (var row = SheetGeometry.FirstDataRow; row <= lastRow; row++)
        {
            if (schema == YearScoresSheet.Sheet && content.ScoreRules is { } rules)
            {
                Set(sheet, schema, row, YearScoresSheet.ComputedOverall, YearScoreFormulas.Overall(rules, Cells(sheet, schema, row)));
                Set(sheet, schema, row, YearScoresSheet.ComputedLevel, YearScoreFormulas.Level(rules, Cells(sheet, schema, row)));
            }
            else if (schema == IndicatorAnalysisSheet.Sheet)
            {
                AddIndicatorScore(sheet, schema, content, row);
            }
            else if (schema == DisclosureSheet.Sheet)
            {
                var code = Cells(sheet, schema, row)(DisclosureSheet.Code);
                Set(sheet, schema, row, DisclosureSheet.ElementsComplete, ElementsFormula(code));
            }
            else if (schema == SixMonthsSheet.Sheet || schema == TwelveMonthsSheet.Sheet)
            {
                var number = $"${ExcelCellBase.GetAddressCol(1)}{row}";
                var column = schema.Columns.First(candidate => candidate.Id == SixMonthsSheet.MeasureText.Id);
                Set(sheet, schema, row, column, MeasureTextFormula(number));
            }
        }
    }

    public static void AddToPairs(ExcelWorksheet sheet, SheetSchema schema)
    {
        if (schema != AgencySheet.Sheet)
        {
            return;
        }

        var planYear = PairCell(schema, AgencySheet.PlanYear);
        var result = sheet.Cells[PairCell(schema, AgencySheet.ResultYear)];
        result.Style.Numberformat.Format = "0";
        result.Formula = $"IF(ISNUMBER({planYear}),{planYear}-1,\"\")";
    }

    private static void AddIndicatorScore(ExcelWorksheet sheet, SheetSchema schema, WorkbookContent content, int row)
    {
        var years = YearScoresSheet.Sheet;
        var yearColumn = Column(years, YearScoresSheet.Year);
        var number = row - SheetGeometry.FirstDataRow + 1;
        var first = ExcelCellBase.GetAddressCol(years.Columns.IndexOf(YearScoresSheet.Indicator1) + number);
        var resultYear = content.Stamp.PlanYear - 1;
        var scores = $"${first}${SheetGeometry.FirstDataRow}:${first}${LastLookupRow}";
        var score = $"INDEX('{years.Name}'!{scores},MATCH({resultYear},'{years.Name}'!{yearColumn},0))";
        Set(sheet, schema, row, IndicatorAnalysisSheet.Score, $"IFERROR(IF({score}=\"\",\"\",{score}),\"\")");
        var own = Cells(sheet, schema, row)(IndicatorAnalysisSheet.Score);
        Set(sheet, schema, row, IndicatorAnalysisSheet.Group, $"IF({own}=\"\",\"\",IF({own}>=100,\"รักษามาตรฐาน\",\"ยกระดับ\"))");
    }

    private static string ElementsFormula(string code)
    {
        var elements = ElementsSheet.Sheet;
        var codes = $"'{elements.Name}'!{Column(elements, ElementsSheet.Code)}";
        var states = $"'{elements.Name}'!{Column(elements, ElementsSheet.State)}";
        return $"COUNTIFS({codes},{code},{states},\"มี\")&\"/\"&(COUNTIF({codes},{code})-COUNTIFS({codes},{code},{states},\"ไม่เกี่ยวข้อง\"))";
    }

    private static string MeasureTextFormula(string number)
    {
        var plan = MeasuresSheet.Sheet;
        var numbers = $"'{plan.Name}'!{Column(plan, MeasuresSheet.Number)}";
        var texts = $"'{plan.Name}'!{Column(plan, MeasuresSheet.Text)}";
        return $"IF({number}=\"\",\"\",IFERROR(INDEX({texts},MATCH({number},{numbers},0)),\"\"))";
    }

    private static void Set(ExcelWorksheet sheet, SheetSchema schema, int row, ColumnSchema column, string formula)
    {
        var cell = sheet.Cells[row, schema.Columns.IndexOf(column) + 1];

        // A cell formatted as text would show the formula itself.
        if (cell.Style.Numberformat.Format == "@")
        {
            cell.Style.Numberformat.Format = "General";
        }

        cell.Formula = formula;
    }

    private static Func<ColumnSchema, string> Cells(ExcelWorksheet sheet, SheetSchema schema, int row) =>
        column => sheet.Cells[row, schema.Columns.IndexOf(column) + 1].Address;

    private static string Column(SheetSchema schema, ColumnSchema column)
    {
        var letters = ExcelCellBase.GetAddressCol(schema.Columns.IndexOf(column) + 1);
        return $"${letters}${SheetGeometry.FirstDataRow}:${letters}${LastLookupRow}";
    }

    private static string PairCell(SheetSchema schema, ColumnSchema setting) =>
        ExcelCellBase.GetAddress(SheetGeometry.FirstDataRow + schema.Columns.IndexOf(setting), SheetGeometry.PairValueColumn);
}
