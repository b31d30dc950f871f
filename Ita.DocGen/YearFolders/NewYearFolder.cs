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
