using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>A few paragraphs of the agency's own; whatever is not here the program drafts.</summary>
internal static class ExampleTexts
{
    private static readonly ImmutableArray<(string Document, string Place, string? Text, bool DraftWasRead)> All =
    [
        (DocumentKinds.MeasuresMemo, "ข้อเท็จจริง", "คณะทำงานได้ประชุมพิจารณาผลการประเมินเมื่อเดือนกันยายน {p} และเห็นพ้องให้นำตัวชี้วัดที่มีคะแนนต่ำและข้อมูลสาธารณะที่ยังไม่ครบองค์ประกอบมากำหนดเป็นมาตรการของปีงบประมาณ พ.ศ. {y}", false),
        (DocumentKinds.ProgressMemo, "ข้อพิจารณา", "เห็นควรให้ส่วนราชการที่ยังดำเนินการไม่แล้วเสร็จเร่งรัดงานตามกำหนดเวลาที่เหลือ และรายงานผลต่อที่ประชุมพนักงานส่วนตำบลประจำเดือน", false),
        (DocumentKinds.AssignmentOrder, "คำสั่ง: ตามที่", "เพื่อให้การเตรียมการรับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {y} เป็นไปด้วยความเรียบร้อย มีผู้รับผิดชอบชัดเจน และเผยแพร่ข้อมูลได้ครบถ้วนทันกำหนด", false),
        (DocumentKinds.DivisionTasks, "ข้อความถึงส่วนราชการ", "ขอให้จัดส่งข้อมูลเป็นไฟล์ที่ค้นหาข้อความได้ พร้อมตารางแบบเปิด ภายในวันที่กำหนดของแต่ละข้อ หากข้อใดติดขัดโปรดแจ้งสำนักปลัดก่อนครบกำหนดอย่างน้อยสามวันทำการ", false),
        (DocumentKinds.AnnualReport, "ข้อความนำรายงาน", null, true),
        (DocumentKinds.ResultMemo, "รายงาน", null, true),
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year) => All.Select(text => RowContent.Of(
        (TextsSheet.Document, year.Text(DocumentKinds.Get(text.Document).ShortName)),
        (TextsSheet.Place, year.Text(text.Place)),
        (TextsSheet.Order, CellValue.OfNumber(1)),
        (TextsSheet.Text, year.Text(text.Text)),
        (TextsSheet.DraftWasRead, year.Text(text.DraftWasRead ? "☑" : null))));
}
