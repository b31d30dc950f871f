using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks;

/// <summary>What a check may look at: the model, and where a rule is about cells as such, the bound workbooks.</summary>
internal sealed record CheckInput(Assessment Assessment, YearFolderInput Folder, IReadOnlyDictionary<WorkbookKind, BoundWorkbook> Books, Func<int, Rulebook?> FindRulebook)
{
    public BoundWorkbook Book(WorkbookKind kind) => Books[kind];

    /// <summary>Where a value would stand that is not there: the cell of a column in the row of another cell.</summary>
    public CellAddress CellBeside(CellAddress cell, WorkbookKind kind, SheetSchema sheet, ColumnSchema column) =>
        Book(kind).Find(sheet) is { } bound && bound.Has(column) ? bound.Address(column, cell.Row) : cell;
}
