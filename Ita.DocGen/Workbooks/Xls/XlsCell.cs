using NPOI.HSSF.Record.Aggregates;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>One NPOI cell → value.</summary>
internal static class XlsCell
{
    public static CellValue Read(ICell cell)
    {
        if (cell.CellType == CellType.Formula && IsUncomputed((HSSFCell)cell))
        {
            return CellValue.WithoutValue;
        }

        var type = cell.CellType == CellType.Formula ? cell.CachedFormulaResultType : cell.CellType;
        return type switch
        {
            CellType.String => CellValue.OfText(cell.StringCellValue),
            CellType.Boolean => CellValue.OfBoolean(cell.BooleanCellValue),
            CellType.Error => CellValue.OfError(FormulaError.ForInt(cell.ErrorCellValue).String),
            CellType.Numeric => DateFormat.Matches(cell.CellStyle.GetDataFormatString())
                ? DateFormat.FromSerial(cell.NumericCellValue)
                : CellNumber.Of(cell.NumericCellValue),
            _ => CellValue.Blank,
        };
    }

    // The format has no "no value": writers that do not calculate leave 0 and ask for calculation on load (NPOI and POI; Excel never does).
    private static bool IsUncomputed(HSSFCell cell) =>
        cell.CellValueRecord is FormulaRecordAggregate { FormulaRecord: { IsCalcOnLoad: true, CachedResultType: CellType.Numeric, Value: 0 } };
}
