using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Intake;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>Every document of the example years and its PDF, made once for a class the way the program makes them.</summary>
public sealed class ExamplePdfs : IDisposable
{
    private static readonly DateOnly RunDate = new(2026, 1, 15);
    private readonly string folder = Directory.CreateTempSubdirectory("ita-").FullName;

    public ExamplePdfs() => All =
    [
        .. Directory.GetDirectories(Repository.PathOf("input-templates", "example"))
            .Order(StringComparer.Ordinal)
            .SelectMany(year => OfYear(year, int.Parse(Path.GetFileName(year), CultureInfo.InvariantCulture))),
    ];

    internal ImmutableArray<ExamplePdf> All { get; }

    internal string Folder => folder;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<ExamplePdf> OfYear(string yearFolder, int year)
    {
        var files = YearFolderReader.Read(yearFolder);
        var shelf = RulebookShelf.BuiltIn;
        var assessment = YearFolderIntake.Read(new YearFolderInput(
            year,
            shelf.Get(year - 1),
            shelf.Get(year),
            files.Workbooks,
            [.. files.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            RunDate) { FindRulebook = shelf.Find }).Assessment;
        var pictures = FolderPictures.Read(files, assessment);
        var input = new CompositionInput(assessment, Analyst.Analyse(assessment, shelf.Find)) { Pictures = pictures.Pictures, Garuda = pictures.Garuda };
        var composed = Composers.ComposeAll(input, _ => true);
        var request = new BuildRequest(yearFolder, folder) { Word = false, Web = false };
        var written = new DocumentWriters(JobMemory.None).Write(input.Assessment, composed, FolderLook.Read(files, JobMemory.None), request, _ => null);
        written.Findings.ShouldBeEmpty();
        foreach (var one in composed)
        {
            var file = written.Files.Single(file => file.RelativePath == $"documents/ita-{year}-{one.Id}.pdf");
            var path = Path.Combine(folder, Path.GetFileName(file.RelativePath));
            var bytes = file.Bytes.ToArray();
            File.WriteAllBytes(path, bytes);
            yield return new ExamplePdf(one.Document.ShouldNotBeNull(), bytes, path);
        }
    }
}
