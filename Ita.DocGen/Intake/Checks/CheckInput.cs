using Ita.DocGen.Assessments;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks;

/// <summary>What a check may look at: the model, and where a rule is about cells as such, the bound workbooks.</summary>
internal sealed record CheckInput(Assessment Assessment, YearFolderInput Folder, IReadOnlyDictionary<WorkbookKind, BoundWorkbook> Books, Func<int, Rulebook?> FindRulebook)
{
    public BoundWorkbook Book(WorkbookKind kind) => Books[kind];
}
