using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>A year folder that was read, with the rulebooks it works under; or the reason why it cannot be worked on.</summary>
internal sealed record FolderOfYear(YearFolderReading Files, int PlanYear, DateOnly RunDate, RulebookShelf Shelf, ReadingFault? Fault);
