using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>A year folder that was read, with the rulebooks it works under; or the reason why it cannot be worked on.</summary>
internal sealed record FolderOfYear(YearFolderReading Files, int PlanYear, DateOnly RunDate, RulebookShelf Shelf, ReadingFault? Fault)
{
    /// <summary>What intake works from; last year's folder is looked into where it stands beside this one.</summary>
    public YearFolderInput Input => new(
        PlanYear,
        Shelf.Get(PlanYear - 1),
        Shelf.Get(PlanYear),
        Files.Workbooks,
        [.. Files.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
        RunDate) { FindRulebook = Shelf.Find, Previous = LastYear.Find(this) };
}
