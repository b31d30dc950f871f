using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Intake;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Word;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen;

/// <summary>
/// The whole way of one year folder, and the only file that knows every room:
/// folder → snapshots → checked model → insight → documents → pages → files → output folder.
/// </summary>
internal sealed class Pipeline
{
    public static void CreateYearFolder(string folder, int planYear) => NewYearFolder.Create(folder, planYear);

    public BuildResult Run(BuildRequest request)
    {
        var folder = YearFolderReader.Read(request.Folder);
        var years = FolderYears.Of(folder);
        var shelf = RulebookShelf.BuiltIn;
        var intake = YearFolderIntake.Read(new YearFolderInput(
            years.PlanYear,
            shelf.Get(years.PlanYear - 1),
            shelf.Get(years.PlanYear),
            folder.Workbooks,
            [.. folder.OtherFiles.Select(file => new FolderFile(file.RelativePath, file.Size))],
            request.RunDate));
        var insight = Analyst.Analyse(intake.Assessment, shelf.Find);
        var composed = Composers.ComposeAll(new CompositionInput(intake.Assessment, insight) { IsDraft = request.Draft }, request.Wants);
        var findings = folder.Findings.AddRange(intake.Findings);
        if (!request.CheckOnly)
        {
            OutputFolder.Write(request.OutputFolder, Write(request, years.PlanYear, composed));
        }

        return new BuildResult(years.PlanYear, findings, composed);
    }

    private static List<OutputFile> Write(BuildRequest request, int year, ImmutableArray<Composed> composed)
    {
        var files = new List<OutputFile>();
        var pictures = new SitePictures("pictures/");
        foreach (var document in composed.Select(one => one.Document).OfType<Document>())
        {
            var name = $"ita-{year}-{document.Id}";
            if (request.Word)
            {
                files.Add(File($"documents/{name}.docx", target => new WordWriter().Write(document, new WordOptions(), target)));
            }

            if (request.Web)
            {
                var options = new HtmlOptions(new PageChrome(document.Properties.Agency, $"ปี {year}", "assets/"));
                files.Add(File($"site/{name}.html", target => new HtmlWriter(pictures).Write(document, options, target)));
            }
        }

        return files;
    }

    private static OutputFile File(string path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return new OutputFile(path, bytes.ToArray());
    }
}
