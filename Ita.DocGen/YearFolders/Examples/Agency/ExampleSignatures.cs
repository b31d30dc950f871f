using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Who signs what: a planner proposes, the clerk endorses, the mayor decides; in one year an acting clerk.</summary>
internal static class ExampleSignatures
{
    private static readonly ImmutableArray<string> Memos =
        [DocumentKinds.ResultMemo, DocumentKinds.MeasuresMemo, DocumentKinds.ProgressMemo, DocumentKinds.AnnualMemo];

    public static IEnumerable<RowContent> Rows(ExampleYear year) =>
        Memos.SelectMany(memo => Chain(year, memo)).Concat([OfOrder(year), OfTasks(year)]);

    private static IEnumerable<RowContent> Chain(ExampleYear year, string memo)
    {
        var asks = memo is DocumentKinds.MeasuresMemo or DocumentKinds.ProgressMemo;
        yield return Row(year, memo, 1, "ผู้เสนอ", ExamplePeople.Planner);
        yield return Row(year, memo, 2, "ผู้ให้ความเห็น", ExamplePeople.OfficeHead, heading: "ความเห็นของหัวหน้าสำนักปลัด", lines: 2);
        yield return year.PlanYear == 2566
            ? Row(year, memo, 3, "ผู้ให้ความเห็น", ExamplePeople.DeputyClerk, "รักษาราชการแทน", ExamplePeople.Clerk, "ความเห็นของปลัดองค์การบริหารส่วนตำบล", lines: 2)
            : Row(year, memo, 3, "ผู้ให้ความเห็น", ExamplePeople.Clerk, heading: "ความเห็นของปลัดองค์การบริหารส่วนตำบล", lines: 2);
        yield return Row(
            year, memo, 4, "ผู้สั่งการ", ExamplePeople.Mayor,
            heading: "ความเห็น/ข้อสั่งการของนายกองค์การบริหารส่วนตำบล",
            boxes: asks ? "ทราบ/เห็นชอบ/ไม่เห็นชอบ" : "ทราบ",
            remark: memo == DocumentKinds.ResultMemo && year.PlanYear == 2568 ? "ทราบ ให้ทุกส่วนราชการนำผลการประเมินไปวางแผนยกระดับงานในความรับผิดชอบ" : null,
            lines: 3);
    }

    private static RowContent OfOrder(ExampleYear year) => Row(year, DocumentKinds.AssignmentOrder, 1, "ผู้สั่งการ", ExamplePeople.Mayor);

    private static RowContent OfTasks(ExampleYear year) => Row(year, DocumentKinds.DivisionTasks, 1, "ผู้สั่งการ", ExamplePeople.OfficeHead);

    private static RowContent Row(
        ExampleYear year, string document, int order, string role, string signer, string capacity = "ตามตำแหน่ง", string? actingFor = null,
        string? heading = null, string? boxes = null, string? remark = null, int lines = 0) => RowContent.Of(
        (SigningSheet.Document, year.Text(DocumentKinds.Get(document).ShortName)),
        (SigningSheet.Order, CellValue.OfNumber(order)),
        (SigningSheet.Role, year.Text(role)),
        (SigningSheet.Signer, year.Text(signer)),
        (SigningSheet.Capacity, year.Text(capacity)),
        (SigningSheet.ActingFor, year.Text(actingFor)),
        (SigningSheet.Heading, year.Text(heading)),
        (SigningSheet.Boxes, year.Text(boxes)),
        (SigningSheet.Remark, year.Text(remark)),
        (SigningSheet.Lines, lines == 0 ? CellValue.Blank : CellValue.OfNumber(lines)));
}
