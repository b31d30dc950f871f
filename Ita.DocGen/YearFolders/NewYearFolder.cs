using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.YearFolders;

/// <summary>Writes a blank year folder. What is there already is never overwritten.</summary>
internal static class NewYearFolder
{
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
