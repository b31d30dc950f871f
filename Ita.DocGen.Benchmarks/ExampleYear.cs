using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Benchmarks;

/// <summary>All documents of a filled example year, books included, with its pictures.</summary>
internal static class ExampleYear
{
    public const int Fullest = 2569;

    public static ImmutableArray<Document> Compose(int year)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Ita.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Ita.sln stands in no folder above.");
        }

        var folder = YearFolderReader.Read(Path.Combine(root, "input-templates", "example", year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var assessment = YearFolderIntake.Read(new YearFolderInput(
            year,
            RulebookShelf.BuiltIn.Get(year - 1),
            RulebookShelf.BuiltIn.Get(year),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            new DateOnly(2026, 1, 15))).Assessment;
        var pictures = FolderPictures.Read(folder, assessment);
        var input = new CompositionInput(assessment, Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find)) { Pictures = pictures.Pictures, Garuda = pictures.Garuda };
        return [.. Composers.ComposeAll(input, _ => true).Select(one => one.Document).OfType<Document>()];
    }
}
