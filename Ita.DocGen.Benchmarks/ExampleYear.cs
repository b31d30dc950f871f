using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Benchmarks;

/// <summary>A filled example year with its pictures, and all documents of it, books included.</summary>
internal static class ExampleYear
{
    public const int Fullest = 2569;

    public static ImmutableArray<Document> Compose(int year) =>
        [.. Composers.ComposeAll(Read(year), _ => true).Select(one => one.Document).OfType<Document>()];

    public static CompositionInput Read(int year)
    {
        var folder = YearFolderReader.Read(ExampleFolders.PathOf(year));
        var assessment = YearFolderIntake.Read(new YearFolderInput(
            year,
            RulebookShelf.BuiltIn.Get(year - 1),
            RulebookShelf.BuiltIn.Get(year),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            new DateOnly(2026, 1, 15))).Assessment;
        var pictures = FolderPictures.Read(folder, assessment);
        return new CompositionInput(assessment, Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find)) { Pictures = pictures.Pictures, Garuda = pictures.Garuda };
    }
}
