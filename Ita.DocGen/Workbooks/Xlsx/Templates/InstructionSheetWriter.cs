using OfficeOpenXml;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>The first sheet: what the workbook is for, its sheets, its colours, how to check it.</summary>
internal static class InstructionSheetWriter
{
    private const double TextWidth = 100;

    private static readonly string[] Common =
    [
        "พิมพ์ตัวเลขเป็นเลขไทยหรือเลขอารบิกก็ได้ วันที่พิมพ์ได้หลายแบบ เช่น 31 มี.ค. 69 หรือ ๓๑ มีนาคม ๒๕๖๙",
        "ช่องที่ใส่ได้หลายค่า ให้คั่นด้วยเครื่องหมายจุลภาคหรือขึ้นบรรทัดใหม่ (Alt+Enter)",
        "เพิ่ม ลบ เรียงลำดับ กรอง และวางแถวได้ในแผ่นงานที่เป็นรายการ หัวตารางถูกล็อกไว้โดยไม่มีรหัสผ่าน",
        "บันทึกไฟล์แล้วสั่งตรวจหรือสร้างเอกสาร โปรแกรมจะตรวจทุกช่องและบอกตำแหน่งที่ต้องแก้ทั้งหมดในครั้งเดียว",
        "หากพบจุดที่ต้องแก้ โปรแกรมจะทำสำเนาของไฟล์นี้ที่ระบายสีและเขียนวิธีแก้ไว้ทุกช่อง อยู่ในโฟลเดอร์ office/checked ของผลลัพธ์ ให้ดูสำเนาแล้วแก้ในไฟล์นี้",
        "ไฟล์นี้เปิดค้างไว้ใน Excel ได้ โปรแกรมอ่านฉบับที่บันทึกล่าสุด",
    ];

    public static void Write(ExcelWorkbook workbook, WorkbookSchema schema, WorkbookContent content, SheetLooks looks)
    {
        _ = looks;
        var sheet = workbook.Worksheets.Add(WorkbookSchema.InstructionSheet);
        sheet.Column(1).Width = 34;
        sheet.Column(2).Width = TextWidth;
        var row = 1;
        Put(sheet, ref row, schema.Title, "", size: 24, bold: true);
        Put(sheet, ref row, content.Banner, "", size: 18, bold: true);
        row++;
        foreach (var line in content.Notes)
        {
            Put(sheet, ref row, WorkbookSchema.NoteLabel, line);
        }

        Put(sheet, ref row, "แผ่นงาน", "ใช้ทำอะไร", bold: true);
        foreach (var page in schema.Sheets)
        {
            Put(sheet, ref row, page.Name, page.Purpose);
            var link = sheet.Cells[row - 1, 1];
            link.Hyperlink = new ExcelHyperLink($"'{page.Name}'!A1", page.Name);
            link.Style.Font.UnderLine = true;
            link.Style.Font.Color.SetColor(SheetLooks.Heading);
        }

        row++;
        Put(sheet, ref row, "สีของช่อง", "ความหมาย", bold: true);
        PutColour(sheet, ref row, SheetLooks.ToFill, "เหลืองอ่อน", "ช่องสำหรับกรอก");
        PutColour(sheet, ref row, SheetLooks.Given, "เทา", "ช่องที่โปรแกรมให้มาหรือคำนวณให้ ไม่ต้องกรอก");
        PutColour(sheet, ref row, SheetLooks.Missing, "ส้ม", "ยังไม่ได้กรอกช่องที่จำเป็น");
        PutColour(sheet, ref row, SheetLooks.Impossible, "แดง", "ค่าที่เป็นไปไม่ได้ เช่น คะแนนเกิน 100");
        row++;
        Put(sheet, ref row, "วิธีกรอก", "", bold: true);
        foreach (var line in Common)
        {
            Put(sheet, ref row, "", line);
        }

        sheet.View.ShowGridLines = false;
        SheetPrinting.SetUp(sheet, new SheetSchema(WorkbookSchema.InstructionSheet, SheetShape.Paste, []) { Purpose = "" });
    }

    private static void Put(ExcelWorksheet sheet, ref int row, string left, string right, float size = 16, bool bold = false)
    {
        sheet.Cells[row, 1].Value = left;
        sheet.Cells[row, 2].Value = right;
        sheet.Cells[row, 1, row, 2].StyleName = SheetLooks.Plain;
        var both = sheet.Cells[row, 1, row, 2].Style;
        both.Font.Size = size;
        both.Font.Bold = bold;
        both.VerticalAlignment = OfficeOpenXml.Style.ExcelVerticalAlignment.Top;
        sheet.Cells[row, 2].Style.WrapText = true;
        RowHeights.Set(sheet, row, LineHeights.LinesOf(right, TextWidth));
        if (size > 16)
        {
            sheet.Row(row).Height = size * 1.6;
        }

        row++;
    }

    private static void PutColour(ExcelWorksheet sheet, ref int row, System.Drawing.Color colour, string name, string meaning)
    {
        Put(sheet, ref row, name, meaning);
        var sample = sheet.Cells[row - 1, 1].Style;
        sample.Fill.PatternType = OfficeOpenXml.Style.ExcelFillStyle.Solid;
        sample.Fill.BackgroundColor.SetColor(colour);
    }
}
