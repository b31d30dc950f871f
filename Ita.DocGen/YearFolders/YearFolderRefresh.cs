using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders;

/// <summary>
/// Brings list sheets and given cells of a folder's workbooks up to date: divisions and people typed since, a rulebook announced since.
/// What it changes is first kept under backup/ with the day; what people typed is not touched.
/// </summary>
internal static class YearFolderRefresh
{
    public static RefreshReport Refresh(string folder, int planYear, RulebookShelf shelf, DateOnly today)
    {
        var books = YearFolderReader.Read(folder).Workbooks;
        var blank = new BlankWorkbooks(shelf, planYear, ListsOf(books, planYear, shelf));
        var backup = $"backup/{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var refreshed = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (var schema in WorkbookSchema.All)
        {
            if (Find(books, schema.Kind) is not { } book)
            {
                continue;
            }

            var plan = RefreshPlanner.Plan(book, schema, blank.Of(schema.Kind));
            if (plan.IsEmpty)
            {
                continue;
            }

            var path = Path.Combine(folder, book.FileName);
            var before = YearFolderReader.ReadBytes(path);
            if (Replace(path, WorkbookRefresh.Apply(before, plan), () => Keep(Path.Combine(folder, backup), book.FileName, before)))
            {
                refreshed.Add((book.FileName, plan.Told));
            }
            else
            {
                held.Add(book.FileName);
            }
        }

        return new RefreshReport(refreshed.ToImmutable(), refreshed.Count == 0 ? null : backup, held.ToImmutable());
    }

    /// <summary>All or nothing; false when the workbook is open in Excel, which lets nobody else write.</summary>
    private static bool Replace(string path, byte[] after, Action keep)
    {
        try
        {
            using (File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                keep();
            }

            var beside = path + ".new";
            File.WriteAllBytes(beside, after);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(path + ".new");
            return false;
        }
    }

    // A second refresh of the same day must not replace what the first one kept.
    private static void Keep(string backup, string name, byte[] bytes)
    {
        Directory.CreateDirectory(backup);
        var target = Path.Combine(backup, name);
        for (var again = 2; File.Exists(target); again++)
        {
            target = Path.Combine(backup, $"{Path.GetFileNameWithoutExtension(name)}-{again.ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(name)}");
        }

        File.WriteAllBytes(target, bytes);
    }

    private static AgencyLists ListsOf(ImmutableArray<WorkbookSnapshot> books, int planYear, RulebookShelf shelf)
    {
        ImmutableArray<RowContent> Rows(WorkbookKind kind, SheetSchema sheet) => TypedRows.Of(Find(books, kind), sheet);

        var scores = Rows(WorkbookKind.Scores, ItemScoresSheet.Sheet)
            .Where(row => row[ItemScoresSheet.Code].Text is not null && !row[ItemScoresSheet.Score].IsBlank)
            .ToLookup(row => row[ItemScoresSheet.Code].Text!, row => row[ItemScoresSheet.Score]);
        return new AgencyLists(
            [.. Rows(WorkbookKind.Agency, DivisionsSheet.Sheet).Select(row => row[DivisionsSheet.FullName].Text).OfType<string>()],
            [.. Rows(WorkbookKind.Agency, PeopleSheet.Sheet).Select(row => Intake.Binding.PersonNames.KeyOf(row[PeopleSheet.FirstName].Text, row[PeopleSheet.LastName].Text, row[PeopleSheet.Post].Text)).Where(name => name.Length > 0)],
            [.. Rows(WorkbookKind.Measures, MeasuresSheet.Sheet).Select(row => CarryOver.Key(MeasuresSheet.Sheet, row)).Where(number => number.Length > 0)])
        {
            AgencyName = Rows(WorkbookKind.Agency, AgencySheet.Sheet).Select(row => row[AgencySheet.FullName].Text).FirstOrDefault(),
            PreviousScores = shelf.Get(planYear).ItemsOf(Instrument.Oit)
                .Where(item => item.PreviousCode is { } code && scores.Contains(code))
                .ToImmutableDictionary(item => item.Code, item => scores[item.PreviousCode!].First()),
        };
    }

    // An .xls or .xlsm is the same workbook.
    private static WorkbookSnapshot? Find(ImmutableArray<WorkbookSnapshot> books, WorkbookKind kind) =>
        books.FirstOrDefault(book => string.Equals(Path.GetFileNameWithoutExtension(book.FileName), Path.GetFileNameWithoutExtension(WorkbookSchema.Of(kind).FileName), StringComparison.OrdinalIgnoreCase));
}
