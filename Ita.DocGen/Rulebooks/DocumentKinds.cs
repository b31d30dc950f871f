using System.Collections.Immutable;

namespace Ita.DocGen.Rulebooks;

/// <summary>Every document of the contract, in the order in which an office meets them.</summary>
public static class DocumentKinds
{
    public const string Analysis = "analysis";
    public const string Measures = "measures";
    public const string SixMonthProgress = "progress-6m";
    public const string AnnualReport = "annual-report";
    public const string DisclosureChecklist = "oit-checklist";
    public const string ResultMemo = "memo-result";
    public const string MeasuresMemo = "memo-measures";
    public const string ProgressMemo = "memo-progress";
    public const string AnnualMemo = "memo-annual";
    public const string AssignmentOrder = "assignment-order";
    public const string DivisionTasks = "division-tasks";
    public const string PlanBook = "book-plan";
    public const string ProgressBook = "book-progress";
    public const string AnnualBook = "book-annual";

    public static ImmutableArray<DocumentKind> All { get; } =
    [
        new(Analysis, "รายงานการวิเคราะห์ผล", IsPublished: true),
        new(Measures, "มาตรการส่งเสริมคุณธรรมฯ", IsPublished: true),
        new(SixMonthProgress, "รายงานผล รอบ ๖ เดือน", IsPublished: true),
        new(AnnualReport, "รายงานผลประจำปี", IsPublished: true),
        new(DisclosureChecklist, "แบบติดตาม OIT", IsPublished: true),
        new(ResultMemo, "บันทึกรายงานผลคะแนน", IsPublished: false),
        new(MeasuresMemo, "บันทึกเสนอมาตรการ", IsPublished: false),
        new(ProgressMemo, "บันทึกรายงาน รอบ ๖ เดือน", IsPublished: false),
        new(AnnualMemo, "บันทึกรายงานประจำปี", IsPublished: false),
        new(AssignmentOrder, "คำสั่งมอบหมายงาน ITA", IsPublished: true),
        new(DivisionTasks, "แบบมอบหมายงานรายส่วนราชการ", IsPublished: false),
        new(PlanBook, "เล่มแผน", IsPublished: true, IsBook: true),
        new(ProgressBook, "เล่มรายงาน รอบ ๖ เดือน", IsPublished: true, IsBook: true),
        new(AnnualBook, "เล่มรายงานประจำปี", IsPublished: true, IsBook: true),
    ];

    public static DocumentKind? Find(string idOrName) =>
        All.FirstOrDefault(kind => kind.Id == idOrName || kind.ShortName == idOrName);

    public static DocumentKind Get(string id) => All.First(kind => kind.Id == id);
}
