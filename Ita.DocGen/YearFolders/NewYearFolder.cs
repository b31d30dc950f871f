using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using Ita.DocGen.YearFolders.Examples;

namespace Ita.DocGen.YearFolders;

/// <summary>Writes a year folder: blank, carried over from another year, or the example. What is there already is never overwritten.</summary>
internal static class NewYearFolder
{
    /// <summary>The years the fictional agency knows.</summary>
    public static ImmutableArray<int> ExampleYears => [.. ExampleYear.All.Select(year => year.PlanYear)];

    /// <summary>Writes the filled folder of the fictional agency; false when it has none of that year.</summary>
    public static bool CreateExample(string folder, int planYear)
    {
        if (ExampleYear.Find(planYear) is not { } year)
        {
            return false;
        }

        foreach (var (path, bytes) in ExampleFolder.Files(year))
        {
            var target = Path.Combine(folder, path);
            if (!File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, bytes);
            }
        }

        return true;
    }

    /// <summary>Answers the workbooks that were not there yet; one of another ending (.xls, .xlsm) is there.</summary>
    public static ImmutableArray<string> Create(string folder, int planYear)
    {
        var blank = new BlankWorkbooks(RulebookShelf.BuiltIn, planYear, AgencyLists.Empty);
        return [.. WorkbookSchema.All.Where(schema => WriteMissing(folder, schema, blank.Of(schema.Kind))).Select(schema => schema.FileName)];
    }

    /// <summary>A new year that begins with what the year before leaves it; run again, it tells what has changed there since.</summary>
    public static CarryReport CreateFrom(string folder, int planYear, string fromFolder, int fromYear)
    {
        var from = YearFolderReader.Read(fromFolder);
        var carry = new CarryOver(RulebookShelf.BuiltIn, fromYear, planYear, from.Workbooks);
        var sheets = carry.Sheets().ToImmutableArray();
        var blank = new BlankWorkbooks(RulebookShelf.BuiltIn, planYear, ListsOf(sheets));
        var there = Directory.Exists(folder) ? YearFolderReader.Read(folder).Workbooks : [];
        var carried = ImmutableArray.CreateBuilder<CarryLine>();
        var changed = ImmutableArray.CreateBuilder<CarryLine>();
        foreach (var schema in WorkbookSchema.All)
        {
            var own = sheets.Where(sheet => sheet.Kind == schema.Kind && !sheet.Rows.IsEmpty).ToArray();
            var content = own.Aggregate(blank.Of(schema.Kind), (book, sheet) => Lay(book, sheet.Sheet, sheet.Rows));
            if (WriteMissing(folder, schema, content))
            {
                carried.AddRange(own.Select(sheet => new CarryLine(schema.FileName, sheet.Sheet.Name, CountOf(sheet.Sheet, sheet.Rows))));
            }
            else
            {
                var book = there.FirstOrDefault(candidate => Path.GetFileNameWithoutExtension(candidate.FileName) == Path.GetFileNameWithoutExtension(schema.FileName));
                changed.AddRange(own.SelectMany(sheet => CarryComparison.Changes(schema.FileName, sheet.Sheet, sheet.Rows, TypedRows.Of(book, sheet.Sheet))));
            }
        }

        var emblem = sheets.Where(sheet => sheet.Sheet == AgencySheet.Sheet).SelectMany(sheet => sheet.Rows).Select(row => row[AgencySheet.Emblem].Text).FirstOrDefault();
        carried.AddRange(CarriedPictures.Copy(from, folder, emblem));
        return new CarryReport(carried.ToImmutable(), changed.ToImmutable(), carry.Left);
    }

    private static bool WriteMissing(string folder, WorkbookSchema schema, WorkbookContent content)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, schema.FileName);
        if (YearFolderReader.Endings.Any(ending => File.Exists(Path.ChangeExtension(path, ending))))
        {
            return false;
        }

        using var target = File.Create(path);
        TemplateWriter.Write(schema, content, target);
        return true;
    }

    // Fixed rows keep what the program gives and take what is carried; free rows are those carried.
    private static WorkbookContent Lay(WorkbookContent book, SheetSchema sheet, ImmutableArray<RowContent> rows)
    {
        var given = book.Rows.GetValueOrDefault(sheet.Name, []);
        var laid = sheet.Shape switch
        {
            SheetShape.Pairs => [new RowContent((given.IsEmpty ? RowContent.Of() : given[0]).Values.SetItems(rows[0].Values))],
            SheetShape.FixedRows => [.. given.Select(row => rows.Where(one => CarryOver.Key(sheet, one) == CarryOver.Key(sheet, row)).Aggregate(row, (all, one) => new RowContent(all.Values.SetItems(one.Values))))],
            _ => rows,
        };
        return book with { Rows = book.Rows.SetItem(sheet.Name, laid) };
    }

    private static AgencyLists ListsOf(ImmutableArray<(WorkbookKind Kind, SheetSchema Sheet, ImmutableArray<RowContent> Rows)> sheets)
    {
        IEnumerable<RowContent> Rows(SheetSchema sheet) => sheets.Where(one => one.Sheet == sheet).SelectMany(one => one.Rows);
        return new AgencyLists(
            [.. Rows(DivisionsSheet.Sheet).Select(row => row[DivisionsSheet.FullName].Text).OfType<string>()],
            [.. Rows(PeopleSheet.Sheet).Select(row => Intake.Binding.PersonNames.KeyOf(row[PeopleSheet.FirstName].Text, row[PeopleSheet.LastName].Text, row[PeopleSheet.Post].Text))],
            [.. Rows(MeasuresSheet.Sheet).Select(row => CarryOver.Key(MeasuresSheet.Sheet, row))])
        {
            AgencyName = Rows(AgencySheet.Sheet).Select(row => row[AgencySheet.FullName].Text).FirstOrDefault(),
        };
    }

    private static string CountOf(SheetSchema sheet, ImmutableArray<RowContent> rows) =>
        sheet.Shape == SheetShape.Pairs ? $"{rows[0].Values.Count} รายการ" : $"{rows.Length} แถว";
}
