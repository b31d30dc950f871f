using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake;

/// <summary>Everything of a year folder that intake looks at; all file reading is done before.</summary>
public sealed record YearFolderInput(
    int PlanYear,
    Rulebook ResultRules,
    Rulebook PlanRules,
    ImmutableArray<WorkbookSnapshot> Workbooks,
    ImmutableArray<FolderFile> Files,
    DateOnly RunDate)
{
    /// <summary>Rulebooks of the years of the history; null for a year without one.</summary>
    public Func<int, Rulebook?> FindRulebook { get; init; } = _ => null;

    /// <summary>Last year's folder, when it is there: for changed history and for unfinished measures.</summary>
    public Assessment? Previous { get; init; }

    /// <summary>The workbook of a kind, by its file name; the name before the dot counts, so .xls and .xlsm are found too.</summary>
    public WorkbookSnapshot? Find(WorkbookKind kind)
    {
        var name = Path.GetFileNameWithoutExtension(WorkbookSchema.Of(kind).FileName);
        return Workbooks.FirstOrDefault(book => string.Equals(Path.GetFileNameWithoutExtension(book.FileName), name, StringComparison.OrdinalIgnoreCase));
    }
}
