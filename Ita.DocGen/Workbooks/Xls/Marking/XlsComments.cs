using NPOI.DDF;
using NPOI.HSSF.Record;
using NPOI.HSSF.UserModel;

namespace Ita.DocGen.Workbooks.Xls;

/// <summary>The comments of a marked .xls. NPOI 2.4.1 gives every comment a random text id; it is replaced by the number of the comment.</summary>
internal static class XlsComments
{
    private const short TextId = 0x0080;
    private const int BoxColumns = 4;
    private const int LinesOfARow = 1;
    private const int TallestBox = 18;

    public static void Add(HSSFSheet sheet, IEnumerable<MarkedCell> cells)
    {
        var drawing = (HSSFPatriarch)sheet.CreateDrawingPatriarch();
        foreach (var cell in cells)
        {
            var text = SafeText.Of(CommentText.Of(cell));
            var rows = Math.Clamp(CommentText.LinesOf(text) / LinesOfARow, 3, TallestBox);
            var top = Math.Max(0, cell.Row - 2);
            var anchor = new HSSFClientAnchor(0, 0, 0, 0, (short)Math.Min(cell.Column, 250), top, (short)Math.Min(cell.Column + BoxColumns, 255), Math.Min(top + rows, 65_535));
            var comment = drawing.CreateCellComment(anchor);
            comment.String = new HSSFRichTextString(text);
            comment.Author = CommentText.Author;
            sheet.GetRow(cell.Row - 1).GetCell(cell.Column - 1).CellComment = comment;
        }

        var number = 0;
        var shapes = ((EscherAggregate)sheet.Sheet.FindFirstRecordBySid(EscherAggregate.sid)).EscherRecords;
        foreach (var shape in shapes.SelectMany(Inside).OfType<EscherOptRecord>())
        {
            if (shape.EscherProperties.Any(property => property.PropertyNumber == TextId))
            {
                shape.SetEscherProperty(new EscherSimpleProperty(TextId, ++number));
            }
        }
    }

    private static IEnumerable<EscherRecord> Inside(EscherRecord record) =>
        record.ChildRecords.SelectMany(Inside).Prepend(record);
}
