using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

internal static class ExampleCitedOrders
{
    public static IEnumerable<RowContent> Rows(ExampleYear year)
    {
        var order = DocumentKinds.Get(DocumentKinds.AssignmentOrder).ShortName;
        var progress = DocumentKinds.Get(DocumentKinds.ProgressMemo).ShortName;
        return
        [
            RowContent.Of(
                (CitedOrdersSheet.Kind, year.Text("คำสั่ง")),
                (CitedOrdersSheet.IssuedBy, year.Text(ExampleAgency.FullName)),
                (CitedOrdersSheet.Number, year.Text($"๓๘๖/{Thai.ThaiDigits.Write(year.PlanYear - 2, Thai.Numerals.Thai)}")),
                (CitedOrdersSheet.Date, CellValue.OfDate(year.DateOf(7, 10).AddYears(-1))),
                (CitedOrdersSheet.Subject, year.Text("มอบหมายผู้รับผิดชอบดำเนินการตามตัวชี้วัดการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {p}")),
                (CitedOrdersSheet.CitedIn, year.Text(order)),
                (CitedOrdersSheet.Status, year.Text("ให้ยกเลิกโดยคำสั่งนี้"))),
            RowContent.Of(
                (CitedOrdersSheet.Kind, year.Text("ประกาศ")),
                (CitedOrdersSheet.IssuedBy, year.Text(ExampleAgency.FullName)),
                (CitedOrdersSheet.Number, year.Text("๑๒/{p}")),
                (CitedOrdersSheet.Date, year.Day(30, 12)),
                (CitedOrdersSheet.Subject, year.Text("เจตนารมณ์ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่")),
                (CitedOrdersSheet.CitedIn, year.Text(progress)),
                (CitedOrdersSheet.Status, year.Text("มีผลใช้บังคับ"))),
        ];
    }
}
