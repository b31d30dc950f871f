using System.Globalization;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Workbooks.Xlsx;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Every file of an example year folder, by its path inside the folder; the same bytes on every machine.</summary>
internal static class ExampleFolder
{
    // Without it the examples would look different on every day; --date goes before it.
    private const string RunDateFile = "run-date.txt";

    public static IEnumerable<(string Path, byte[] Bytes)> Files(ExampleYear year)
    {
        var workbooks = new ExampleWorkbooks(RulebookShelf.BuiltIn, year);
        foreach (var schema in WorkbookSchema.All)
        {
            using var bytes = new MemoryStream();
            TemplateWriter.Write(schema, workbooks.Of(schema.Kind), bytes);
            yield return (schema.FileName, bytes.ToArray());
        }

        yield return (RunDateFile, System.Text.Encoding.ASCII.GetBytes(year.RunDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "\n"));
        yield return (ExampleAgency.Emblem, EmblemPainter.Paint());
        yield return (ExampleStrengths.ScorePicture, ScorePainter.Paint(ExampleScoreHistory.Get(year.ResultYear)));
        foreach (var text in ExampleNarratives.Files(year))
        {
            yield return text;
        }

        foreach (var photo in Photos(year))
        {
            yield return photo;
        }
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Photos(ExampleYear year)
    {
        foreach (var one in ExampleEvents.All)
        {
            for (var i = 0; i < one.Scenes.Length; i++)
            {
                var turn = (year.PlanYear % 10) + int.Parse(one.Number, CultureInfo.InvariantCulture) + i;
                yield return ($"photos/{one.Number}/{(i + 1).ToString("00", CultureInfo.InvariantCulture)}.png", ScenePainter.Paint(one.Scenes[i], turn));
            }
        }
    }
}
