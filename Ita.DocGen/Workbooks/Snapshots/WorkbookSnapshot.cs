using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>A whole workbook, the same whether it came as .xlsx, .xlsm or .xls.</summary>
public sealed record WorkbookSnapshot(string FileName, WorkbookStamp? Stamp, ImmutableArray<SheetSnapshot> Sheets)
{
    public SheetSnapshot? Find(string sheetName) =>
        Sheets.FirstOrDefault(sheet => sheet.Name.Trim() == sheetName);
}
