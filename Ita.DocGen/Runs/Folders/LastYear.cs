using System.Globalization;
using Ita.DocGen.Assessments;
using Ita.DocGen.Intake;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>
/// The scores of last year's folder, when it stands beside this one: a result does not change between two folders.
/// Its own findings are told when that folder is checked.
/// </summary>
internal static class LastYear
{
    private static readonly string[] Endings = [".xls", ".xlsx", ".xlsm"];

    public static Assessment? Find(FolderOfYear folder)
    {
        var year = folder.PlanYear - 1;
        var beside = Path.Combine(Path.GetFullPath(folder.Files.Path), "..", year.ToString(CultureInfo.InvariantCulture));
        return folder.Shelf.Find(year - 1) is { } resultRules && folder.Shelf.Find(year) is { } planRules && ScoresIn(beside) is { } scores
            ? YearFolderIntake.Bind(new YearFolderInput(year, resultRules, planRules, [scores], [], folder.RunDate))
            : null;
    }

    private static WorkbookSnapshot? ScoresIn(string folder)
    {
        var name = Path.GetFileNameWithoutExtension(WorkbookSchema.Of(WorkbookKind.Scores).FileName);
        var path = Array.Find(Array.ConvertAll(Endings, ending => Path.Combine(folder, name + ending)), File.Exists);
        return path is null ? null : WorkbookReader.Read(Path.GetFileName(path), new MemoryStream(YearFolderReader.ReadBytes(path))).Workbook;
    }
}
