using NPOI.SS.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>One NPOI cell → value.</summary>
internal static class XlsCell
{
    public static CellValue Read(ICell cell)
    {
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
}
