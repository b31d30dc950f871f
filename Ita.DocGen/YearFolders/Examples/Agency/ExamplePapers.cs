using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Memos, order and books: some numbered and dated, some still waiting for the registry office.</summary>
internal static class ExamplePapers
{
    private const string StyleA = "แบบ ก (ตามที่ … นั้น)";
    private const string StyleB = "แบบ ข (เรื่องเดิม ข้อเท็จจริง ข้อพิจารณา)";

    public static IEnumerable<RowContent> Rows(ExampleYear year) =>
    [
        Bound(year, DocumentKinds.Analysis, DocumentKinds.PlanBook, 1),
        Bound(year, DocumentKinds.Measures, DocumentKinds.PlanBook, 2),
        Bound(year, DocumentKinds.SixMonthProgress, DocumentKinds.ProgressBook, 2),
        Bound(year, DocumentKinds.AnnualReport, DocumentKinds.AnnualBook, 2),
        Bound(year, DocumentKinds.DisclosureChecklist, DocumentKinds.AnnualBook, 3),
        Memo(year, DocumentKinds.ResultMemo, StyleA, "๒๑๔", (25, 8), "เพื่อทราบ", "ประกาศผลการประเมิน จำนวน ๑ ฉบับ"),
        Memo(year, DocumentKinds.MeasuresMemo, StyleB, "๒๓๖", (22, 9), "เพื่อพิจารณาให้ความเห็นชอบ", "รายงานการวิเคราะห์ผล จำนวน ๑ เล่ม\nร่างมาตรการ จำนวน ๑ เล่ม"),
        With(Memo(year, DocumentKinds.ProgressMemo, StyleB, year.PlanYear == 2568 ? null : "๑๐๕", (9, 4), "เพื่อทราบและพิจารณา", "รายงานผล รอบ ๖ เดือน จำนวน ๑ เล่ม"), year, DocumentKinds.ProgressBook, 1),
        With(Memo(year, DocumentKinds.AnnualMemo, StyleA, null, null, "เพื่อทราบ", "รายงานผลประจำปี จำนวน ๑ เล่ม"), year, DocumentKinds.AnnualBook, 1),
        Order(year),
        RowContent.Of(Name(DocumentKinds.DivisionTasks), (PapersSheet.Owner, year.Text(ExampleDivisions.Office))),
    ];

    private static RowContent Bound(ExampleYear year, string document, string book, int order) => With(
        RowContent.Of(Name(document), (PapersSheet.Owner, year.Text(ExampleDivisions.Office)), (PapersSheet.Status, year.Text("เสนอ"))),
        year, book, order);

    private static RowContent Memo(ExampleYear year, string document, string style, string? number, (int Day, int Month)? date, string purpose, string enclosures) => RowContent.Of(
        Name(document),
        (PapersSheet.Style, year.Text(style)),
        (PapersSheet.Owner, year.Text(ExampleDivisions.Office)),
        (PapersSheet.Number, year.Text(number is null ? null : "สบ ๙๙๙๐๑/" + number)),
        (PapersSheet.Date, number is null || date is not { } day ? CellValue.Blank : MemoDate(year, day)),
        (PapersSheet.Addressee, year.Text(ExamplePeople.Mayor)),
        (PapersSheet.Enclosures, year.Text(enclosures)),
        (PapersSheet.Purpose, year.Text(purpose)),
        (PapersSheet.Status, year.Text(number is null ? "ร่าง" : "เสนอ")));

    private static RowContent Order(ExampleYear year) => With(
        RowContent.Of(
            Name(DocumentKinds.AssignmentOrder),
            (PapersSheet.Owner, year.Text(ExampleDivisions.Office)),
            (PapersSheet.Number, year.Text(year.PlanYear == 2566 ? null : "๓๙๑/{p}")),
            (PapersSheet.Date, year.PlanYear == 2566 ? CellValue.Blank : year.Day(3, 10)),
            (PapersSheet.Purpose, year.Text("เพื่อลงนาม")),
            (PapersSheet.Status, year.Text(year.PlanYear == 2566 ? "ร่าง" : "เสนอ"))),
        year, DocumentKinds.ProgressBook, 3);

    private static RowContent With(RowContent row, ExampleYear year, string book, int order) => row
        .With(PapersSheet.BoundInto, year.Text(DocumentKinds.Get(book).ShortName))
        .With(PapersSheet.OrderInBook, CellValue.OfNumber(order));

    // The result is announced, and the measures agreed on, in the last months of the fiscal year before.
    private static CellValue MemoDate(ExampleYear year, (int Day, int Month) date) =>
        CellValue.OfDate(date.Month is >= 7 and <= 9 ? year.DateOf(date.Day, date.Month).AddYears(-1) : year.DateOf(date.Day, date.Month));

    private static (ColumnSchema Column, CellValue Value) Name(string document) =>
        (PapersSheet.Document, CellValue.OfText(DocumentKinds.Get(document).ShortName));
}
