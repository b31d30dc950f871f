using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Writing;

/// <summary>
/// Every place that prints a text of the staff. One rule for all of them: a file of the folder narrative wins over
/// paragraphs typed in ข้อความในเอกสาร, typed paragraphs win over the draft, and a text that is not printed is told.
/// </summary>
internal static class TextPlaces
{
    private static readonly (string Heading, string Name)[] OfMemo =
    [
        ("ความเป็นมา", "background"),
        ("เรื่องเดิม", "history"),
        ("รายงาน", "report"),
        ("ข้อเท็จจริง", "facts"),
        ("ข้อกฎหมาย", "law"),
        ("ข้อพิจารณา", "consideration"),
        ("ข้อเสนอแนะ", "suggestion"),
        ("สรุปท้าย", "closing"),
    ];

    public static ImmutableArray<TextPlace> All { get; } =
    [
        .. Of(DocumentKinds.Analysis, ("คำนำ", "intro"), ("ความเป็นมา", "background"), ("สรุปท้าย", "closing")),
        .. Of(DocumentKinds.Measures, ("ข้อความนำมาตรการ", "intro"), ("สรุปท้าย", "closing")),
        .. Of(DocumentKinds.SixMonthProgress, ("คำนำ", "intro"), ("ข้อความนำรายงาน", "lead"), ("สรุปท้าย", "closing")),
        .. Of(DocumentKinds.AnnualReport, ("คำนำ", "intro"), ("ข้อความนำรายงาน", "lead"), ("สรุปท้าย", "closing")),
        .. Of(DocumentKinds.ResultMemo, OfMemo),
        .. Of(DocumentKinds.MeasuresMemo, OfMemo),
        .. Of(DocumentKinds.ProgressMemo, OfMemo),
        .. Of(DocumentKinds.AnnualMemo, OfMemo),
        .. Of(
            DocumentKinds.AssignmentOrder,
            ("คำสั่ง: ตามที่", "ground"),
            ("คำสั่ง: อาศัยอำนาจ", "power"),
            ("คำสั่ง: มอบหมาย", "assignment"),
            ("คำสั่ง: ยกเลิก", "repeal"),
            ("คำสั่ง: มีผล", "effect")),
        .. Of(DocumentKinds.DivisionTasks, ("ข้อความถึงส่วนราชการ", "message")),
    ];

    public static TextPlace? Find(string documentId, string heading) =>
        All.FirstOrDefault(place => place.DocumentId == documentId && place.Heading == heading);

    public static TextPlace? FindFile(string fileName) => All.FirstOrDefault(place => place.FileName == fileName);

    private static IEnumerable<TextPlace> Of(string documentId, params (string Heading, string Name)[] places) =>
        places.Select(place => new TextPlace(documentId, place.Heading, place.Name));
}
