using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.YearFolders;

/// <summary>
/// Brings list sheets and given cells of a folder's workbooks up to date: divisions and people typed since, a rulebook announced since.
/// What it changes is first kept under backup/ with the day; what people typed is not touched.
/// </summary>
internal static class YearFolderRefresh
{
    /// <summary>Answers the files that were brought up to date.</summary>
    public static ImmutableArray<string> Refresh(string folder, int planYear, DateOnly today)
    {
        var books = YearFolderReader.Read(folder).Workbooks;
        var blank = new BlankWorkbooks(RulebookShelf.BuiltIn, planYear, ListsOf(books, planYear));
        var refreshed = ImmutableArray.CreateBuilder<string>();
        foreach (var schema in WorkbookSchema.All.Where(schema => books.Any(book => book.FileName == schema.FileName)))
        {
            var path = Path.Combine(folder, schema.FileName);
            var before = YearFolderReader.ReadBytes(path);
            if (WorkbookRefresh.Refresh(before, schema, blank.Of(schema.Kind)) is { } after)
            {
                Keep(folder, schema.FileName, before, today);
                var beside = path + ".new";
                File.WriteAllBytes(beside, after);
                File.Move(beside, path, overwrite: true);
                refreshed.Add(schema.FileName);
            }
        }

        return refreshed.ToImmutable();
    }

    // A second refresh of the same day must not replace what the first one kept.
    private static void Keep(string folder, string name, byte[] bytes, DateOnly today)
    {
        var backup = Path.Combine(folder, "backup", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(backup);
        var target = Path.Combine(backup, name);
        for (var again = 2; File.Exists(target); again++)
        {
            target = Path.Combine(backup, $"{Path.GetFileNameWithoutExtension(name)}-{again.ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(name)}");
        }

        File.WriteAllBytes(target, bytes);
    }

    private static AgencyLists ListsOf(ImmutableArray<WorkbookSnapshot> books, int planYear)
    {
        ImmutableArray<RowContent> Rows(WorkbookKind kind, SheetSchema sheet) =>
            TypedRows.Of(books.FirstOrDefault(book => book.FileName == WorkbookSchema.Of(kind).FileName), sheet);

        var scores = Rows(WorkbookKind.Scores, ItemScoresSheet.Sheet)
            .Where(row => row[ItemScoresSheet.Code].Text is not null && !row[ItemScoresSheet.Score].IsBlank)
            .ToLookup(row => row[ItemScoresSheet.Code].Text!, row => row[ItemScoresSheet.Score]);
        return new AgencyLists(
            [.. Rows(WorkbookKind.Agency, DivisionsSheet.Sheet).Select(row => row[DivisionsSheet.FullName].Text).OfType<string>()],
            [.. Rows(WorkbookKind.Agency, PeopleSheet.Sheet).Select(row => Intake.Binding.PersonNames.KeyOf(row[PeopleSheet.FirstName].Text, row[PeopleSheet.LastName].Text, row[PeopleSheet.Post].Text))],
            [.. Rows(WorkbookKind.Measures, MeasuresSheet.Sheet).Select(row => CarryOver.Key(MeasuresSheet.Sheet, row)).Where(number => number.Length > 0)])
        {
            AgencyName = Rows(WorkbookKind.Agency, AgencySheet.Sheet).Select(row => row[AgencySheet.FullName].Text).FirstOrDefault(),
            PreviousScores = RulebookShelf.BuiltIn.Get(planYear).ItemsOf(Instrument.Oit)
                .Where(item => item.PreviousCode is { } code && scores.Contains(code))
                .ToImmutableDictionary(item => item.Code, item => scores[item.PreviousCode!].First()),
        };
    }
}
