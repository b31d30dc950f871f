using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

public sealed record WorkbookSchema(WorkbookKind Kind, string FileName, string Title, ImmutableArray<SheetSchema> Sheets)
{
    public const string InstructionSheet = "คำแนะนำ";

    /// <summary>Stands before every notice on the instruction sheet.</summary>
    public const string NoteLabel = "โปรดทราบ";

    public const string ListSheet = "รายการ";
    public const string StampSheet = "_ita";

    public static ImmutableArray<WorkbookSchema> All { get; } =
        [AgencyWorkbook.Schema, ScoresWorkbook.Schema, DisclosureWorkbook.Schema, MeasuresWorkbook.Schema];

    public static WorkbookSchema Of(WorkbookKind kind) => All.First(schema => schema.Kind == kind);
}
