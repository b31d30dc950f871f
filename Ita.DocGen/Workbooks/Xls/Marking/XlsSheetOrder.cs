using NPOI.HSSF.Record;
using NPOI.HSSF.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>
/// Moves the last sheet before all others. NPOI 2.4.1 reorders the sheets but neither the table through which formulas, names
/// and lists point at them nor the names that belong to one sheet, so that every one would lead to the sheet before the right one.
/// </summary>
internal static class XlsSheetOrder
{
    /// <summary>The last thing done before saving: the table is replaced in what is written, not in what NPOI looks up.</summary>
    public static void PutLastFirst(HSSFWorkbook book)
    {
        book.SetSheetOrder(book.GetSheetName(book.NumberOfSheets - 1), 0);
        var records = book.Workbook.Records;
        var books = records.OfType<SupBookRecord>().ToArray();
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is ExternSheetRecord table)
            {
                records[i] = OneFurther(table, books);
            }
            else if (records[i] is NameRecord { SheetNumber: > 0 } own)
            {
                own.SheetNumber = (own.SheetNumber % book.NumberOfSheets) + 1;
            }
        }
    }

    // References into other workbooks, and those to deleted sheets (below 0), stay.
    private static ExternSheetRecord OneFurther(ExternSheetRecord table, SupBookRecord[] books)
    {
        var moved = new ExternSheetRecord();
        for (var reference = 0; reference < table.NumOfRefs; reference++)
        {
            var book = table.GetExtbookIndexFromRefIndex(reference);
            var first = table.GetFirstSheetIndexFromRefIndex(reference);
            var last = table.GetLastSheetIndexFromRefIndex(reference);
            var step = books[book].IsInternalReferences && first >= 0 ? 1 : 0;
            moved.AddRef(book, first + step, last + step);
        }

        return moved;
    }
}
