using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;
using static Ita.DocGen.Tests.Intake.ExampleBreak;

namespace Ita.DocGen.Tests.Intake;

/// <summary>Rules of people, papers and words, each broken once in the example of 2569.</summary>
internal static class BreaksOfPapers
{
    private const string Order = "คำสั่งมอบหมายงาน ITA";
    private const string ResultMemo = "บันทึกรายงานผลคะแนน";
    private const string ProgressMemo = "บันทึกรายงาน รอบ ๖ เดือน";
    private const string Measure = "1.1";

    public static ExampleBreak[] All { get; } =
    [
        OfCell("hint person-is-unknown", DisclosureSheet.Sheet, "o1", DisclosureSheet.Person, "นายสมมุติ ไม่มีชื่อ"),
        new("warning person-has-left", folder => folder.Type(PeopleSheet.Sheet, "นักประชาสัมพันธ์", PeopleSheet.Until, "30 กันยายน 2568"), At(DisclosureSheet.Sheet, "o4", DisclosureSheet.Person)),
        new("warning signer-not-in-office", folder => folder.Type(PeopleSheet.Sheet, "นักวิเคราะห์นโยบายและแผน", PeopleSheet.Until, "1 มีนาคม 2569"), At(SigningSheet.Sheet, ProgressMemo, SigningSheet.Signer)),
        new("warning acting-post-is-missing", folder => folder.Type(SigningSheet.Sheet, Order, SigningSheet.Capacity, "ปฏิบัติหน้าที่"), At(SigningSheet.Sheet, Order, SigningSheet.ActingFor)),
        OfCell("warning signer-stands-twice", SigningSheet.Sheet, "ความเห็นของหัวหน้าสำนักปลัด", SigningSheet.Signer, "นักวิเคราะห์นโยบายและแผน"),
        OfCell("warning order-year-differs", PapersSheet.Sheet, Order, PapersSheet.Number, "๓๙๑/๒๕๖๙"),
        OfCell("warning order-after-first-due", PapersSheet.Sheet, Order, PapersSheet.Date, "15 ธันวาคม 2568", folder => folder.Type(DisclosureSheet.Sheet, "o1", DisclosureSheet.DataDue, "1 ธันวาคม 2568")),
        OfCell("warning memo-before-announcement", PapersSheet.Sheet, ResultMemo, PapersSheet.Date, "1 สิงหาคม 2568"),
        OfCell("warning memo-before-round-end", PapersSheet.Sheet, ProgressMemo, PapersSheet.Date, "1 กุมภาพันธ์ 2569"),
        OfCell("error other-agency-as-own", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "อบต.หนองบัวได้ดำเนินการแล้ว"),
        OfCell("hint text-cites-result-of-plan-year", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "จากการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ พบข้อจำกัด"),
        OfCell("hint text-cites-measures-of-result-year", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "การนำผลการวิเคราะห์ไปสู่การปรับปรุง ประจำปีงบประมาณ ๒๕๖๘"),
        new("hint division-without-task", folder => WithoutCommonTasks(folder).WithRow(DivisionsSheet.Sheet, 40, "9", "กองการประปา"), _ => new CellAddress("agency.xlsx", DivisionsSheet.Sheet.Name, 40, 2)),
        OfCell("hint other-fiscal-year", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "ผลการดำเนินงานปีงบประมาณ พ.ศ. ๒๕๖๖"),
        OfCell("warning text-cites-other-score", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "ผลการประเมินในภาพรวมมีคะแนน ๙๕.๗๐ คะแนน"),
        OfCell("warning text-cites-other-item-score", MeasuresSheet.Sheet, Measure, MeasuresSheet.Finding, "ข้อ e1 ส่วนที่ ๒ ได้ ๙๐.๑๒ คะแนน"),
        OfCell("warning text-cites-letter-level", TextsSheet.Sheet, ProgressMemo, TextsSheet.Text, "ผลการประเมินอยู่ในระดับ A"),
        OfCell("warning item-code-disagrees", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "๑. ปรับปรุง o5 ข่าวประชาสัมพันธ์"),
        OfCell("warning name-is-misspelled", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "องค์กรบริหารส่วนตำบลจัดทำคู่มือ"),
        OfCell("warning number-has-two-units", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "จัดทำคู่มือให้ได้ร้อยละ ๙๗.๐๑ คะแนน"),
        OfCell("warning day-is-missing", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "ประชุมเมื่อวันที่ มีนาคม ๒๕๖๙"),
        OfCell("hint brackets-are-unbalanced", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "ประชุม (ครั้งที่ ๑"),
        OfCell("note letter-is-typed-in-pieces", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "จัดทํ" + "าคู่มือ"),
        OfCell("hint mark-is-doubled", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "กำหนดใหม่่"),
        OfCell("note spaces-are-doubled", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "จัดทำ  คู่มือ"),
        OfCell("hint text-cannot-be-printed", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "จัดทำ\aคู่มือ"),
        OfCell("hint list-number-repeats", MeasuresSheet.Sheet, Measure, MeasuresSheet.Steps, "๑. ประชุม\n๒. จัดทำ\n๒. เผยแพร่"),
    ];

    // What is given to all divisions is a task of each.
    private static ExampleFolder WithoutCommonTasks(ExampleFolder folder) => folder with
    {
        Workbooks = [.. folder.Workbooks.Select(book => book with { Sheets = [.. book.Sheets.Select(WithoutCommonTasks)] })],
    };

    private static SheetSnapshot WithoutCommonTasks(SheetSnapshot sheet) => sheet with
    {
        Rows = [.. sheet.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Text == "ทุกส่วนราชการ" ? CellValue.OfText("สำนักปลัด") : cell)] })],
    };
}
