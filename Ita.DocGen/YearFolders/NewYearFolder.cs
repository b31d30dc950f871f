using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;
using Ita.DocGen.YearFolders.Examples;

namespace Ita.DocGen.YearFolders;

/// <summary>Writes a blank year folder. What is there already is never overwritten.</summary>
internal static class NewYearFolder
{
    /// <summary>The years the fictional agency knows.</summary>
    public static ImmutableArray<int> ExampleYears => [.. ExampleYear.All.Select(year => year.PlanYear)];

    /// <summary>Writes the filled folder of the fictional agency; files of the same name are replaced.</summary>
    public static void CreateExample(string folder, int planYear)
    {
        var year = ExampleYear.Find(planYear) ?? throw new ArgumentOutOfRangeException(nameof(planYear), planYear, "no example of this year");
        foreach (var (path, bytes) in ExampleFolder.Files(year))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    public static void Create(string folder, int planYear)
    {
        Directory.CreateDirectory(folder);
        var blank = new BlankWorkbooks(RulebookShelf.BuiltIn, planYear, AgencyLists.Empty);
        foreach (var schema in WorkbookSchema.All)
        {
            var path = Path.Combine(folder, schema.FileName);
            if (File.Exists(path))
            {
                continue;
            }

            using var target = File.Create(path);
            TemplateWriter.Write(schema, blank.Of(schema.Kind), target);
        }
    }
}
