using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>A Word file of an example year as a run writes it, beside the document it was made from. Each year is built once for all tests.</summary>
internal sealed record ExampleWordFile(string Name, Document Document, WordFile File)
{
    private static readonly ImmutableDictionary<int, Lazy<ImmutableArray<ExampleWordFile>>> ByYear = NewYearFolder.ExampleYears
        .ToImmutableDictionary(year => year, year => new Lazy<ImmutableArray<ExampleWordFile>>(() => Build(year)));

    public static TheoryData<int> Years => [.. NewYearFolder.ExampleYears];

    public static ImmutableArray<ExampleWordFile> OfYear(int year) => ByYear[year].Value;

    public override string ToString() => Name;

    private static ImmutableArray<ExampleWordFile> Build(int year)
    {
        var path = Path.Combine(Repository.Root, "input-templates", "example", year.ToString(CultureInfo.InvariantCulture));
        var request = new BuildRequest(path, "") { Pdf = false, Web = false };
        var folder = Pipeline.Create().Read(request);
        var intake = YearFolderIntake.Read(new YearFolderInput(
            year,
            folder.Shelf.Get(year - 1),
            folder.Shelf.Get(year),
            folder.Files.Workbooks,
            [.. folder.Files.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            folder.RunDate) { FindRulebook = folder.Shelf.Find });
        var pictures = FolderPictures.Read(folder.Files, intake.Assessment);
        var input = new CompositionInput(intake.Assessment, Analyst.Analyse(intake.Assessment, folder.Shelf.Find)) { Pictures = pictures.Pictures, Garuda = pictures.Garuda };
        var composed = Composers.ComposeAll(input, _ => true);
        var files = new DocumentWriters(JobMemory.None).Write(intake.Assessment, composed, FolderLook.Read(folder.Files, JobMemory.None), request, _ => null).Files
            .Where(file => file.RelativePath.StartsWith("documents/", StringComparison.Ordinal))
            .ToDictionary(file => file.RelativePath, file => file.Bytes);
        return
        [
            .. from document in composed.Select(one => one.Document).OfType<Document>()
               let name = $"ita-{year}-{document.Id}.docx"
               select new ExampleWordFile(name, document, WordFile.Read(files["documents/" + name].ToArray())),
        ];
    }
}
