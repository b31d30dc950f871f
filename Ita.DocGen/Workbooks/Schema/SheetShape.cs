namespace Ita.DocGen.Workbooks;

public enum SheetShape
{
    /// <summary>Rows given by the program (scores by item, o items, indicators): locked but for the cells to fill.</summary>
    FixedRows,

    /// <summary>Rows by the staff: only the heading row is locked.</summary>
    FreeRows,

    /// <summary>รายการ / ค่า: one row a setting, the column schemas are its rows.</summary>
    Pairs,

    /// <summary>Anything pasted; read line by line.</summary>
    Paste,
}
