namespace Ita.DocGen.Workbooks;

/// <summary>
/// Where things stand on every sheet the program writes. The reader does not rely on it: it finds the heading row itself.
/// <code>
///   1  title and banner
///   2  purpose
///   3  headings          (frozen, repeated in print)
///   4  first row to fill
/// </code>
/// </summary>
public static class SheetGeometry
{
    public const int TitleRow = 1;
    public const int PurposeRow = 2;
    public const int HeadingRow = 3;
    public const int FirstDataRow = 4;

    public const int PairLabelColumn = 1;
    public const int PairValueColumn = 2;
    public const int PairHelpColumn = 3;

    public const string PairLabelHeading = "รายการ";
    public const string PairValueHeading = "ค่า";
    public const string PairHelpHeading = "คำอธิบาย";

    public static int RowsOf(SheetSchema sheet, int given) => sheet.Shape switch
    {
        SheetShape.FixedRows => given,
        SheetShape.Pairs => sheet.Columns.Length,
        _ => Math.Max(sheet.OfferedRows, given + 10),
    };
}
