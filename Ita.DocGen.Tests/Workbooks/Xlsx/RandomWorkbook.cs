using OfficeOpenXml;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>A workbook of every kind of cell, format, merge and hiding, drawn from a number and written by EPPlus.</summary>
internal static class RandomWorkbook
{
    private static readonly string[] Formats = ["General", "0.00", "@", "d mmm yyyy", "[$-107041E]d mmmm bbbb", "mm-dd-yy", "#,##0", "0%", "h:mm"];
    private static readonly string[] Texts = ["กองคลัง", " เว้นหน้าหลัง ", "สอง\nบรรทัด", "a<b & c>\"d\"", "=1+1", "๑๒", "น้ำ", "x\ty", "e\u0301"];

    public static byte[] Write(int seed)
    {
        var random = new Random(seed);
        using var package = new ExcelPackage();
        package.Workbook.Date1904 = seed % 5 == 0;
        for (var number = 1; number <= 1 + random.Next(4); number++)
        {
            var sheet = package.Workbook.Worksheets.Add($"แผ่น {number}");
            for (var count = random.Next(120); count > 0; count--)
            {
                Fill(sheet.Cells[1 + random.Next(random.Next(10) == 0 ? 900 : 25), 1 + random.Next(random.Next(10) == 0 ? 300 : 12)], random);
            }

            sheet.Row(1 + random.Next(25)).Hidden = true;
            sheet.Column(1 + random.Next(9)).Hidden = true;
            var (row, column) = (30 + random.Next(20), 1 + random.Next(8));
            sheet.Cells[row, column].Value = "ผสาน";
            sheet.Cells[row + 1, column + 1].Value = "ข้าง";
            sheet.Cells[row, column, row + random.Next(3), column + (random.Next(2) * 2)].Merge = true;
            sheet.Hidden = number == 1 ? eWorkSheetHidden.Visible : (eWorkSheetHidden)random.Next(3);
        }

        return package.GetAsByteArray();
    }

    private static void Fill(ExcelRange cell, Random random)
    {
        if (cell.Value is not null || cell.Formula.Length > 0)
        {
            return;
        }

        cell.Style.Numberformat.Format = Formats[random.Next(Formats.Length)];
        switch (random.Next(11))
        {
            case 0:
                cell.Value = Math.Round(random.NextDouble() * 100, random.Next(5));
                break;
            case 1:
                cell.Value = 36_000 + random.Next(12_000) + (random.Next(2) * 0.25);
                break;
            case 2:
                cell.Value = random.Next(2) == 0;
                break;
            case 3:
                cell.Formula = random.Next(2) == 0 ? "1/0" : "SQRT(-1)";
                cell.Calculate();
                break;
            case 4:
                cell.Formula = "1+1";
                break;
            case 5:
                cell.Formula = random.Next(2) == 0 ? "2*3" : "\"ผล\"&\"ลัพธ์\"";
                cell.Calculate();
                break;
            case 6:
                cell.RichText.Add(Texts[random.Next(Texts.Length)]).Bold = true;
                cell.RichText.Add(Texts[random.Next(Texts.Length)]).Bold = false;
                break;
            case 7:
                // Only here: EPPlus 4.5.3.3 leaves what is escaped in a run as it stands.
                cell.Value = random.Next(2) == 0 ? "_x000D_" : "ก_x0041_ข";
                break;
            default:
                cell.Value = Texts[random.Next(Texts.Length)];
                break;
        }
    }
}
