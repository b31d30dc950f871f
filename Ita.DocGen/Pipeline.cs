using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake;
using Ita.DocGen.Publishing;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Runs;
using Ita.DocGen.Workbooks;
using Ita.DocGen.YearFolders;

namespace Ita.DocGen;

/// <summary>
/// The whole way of one year folder, and the only file that knows every room:
/// folder → snapshots → checked model → insight → documents → pages → files → output folder.
/// </summary>
internal sealed class Pipeline(JobMemory memory)
{
    private const string OwnRulebook = "rulebook.json";

    /// <summary>Makes ready, on another core, what the first documents of a process would wait for.</summary>
    public static void Rehearse() => Rehearsal.Begin();

    public static Pipeline Create() => new(JobMemory.None);

    /// <summary>For one folder again and again: what is as it was in the run before is not made again.</summary>
    public static Pipeline CreateForOneYear() => new(JobMemory.OfOneYear());

    /// <summary>The first year that has rules, when the one asked has none.</summary>
    public static int? FirstYearInstead(int planYear) =>
        RulebookShelf.BuiltIn.Find(planYear - 1) is null || RulebookShelf.BuiltIn.Find(planYear) is null ? RulebookShelf.FirstYear + 1 : null;

    /// <summary>Makes the workbooks of a year that are not there yet, and brings lists and given cells of the others up to date.</summary>
    public static PreparedFolder PrepareYearFolder(string folder, int planYear)
    {
        var created = NewYearFolder.Create(folder, planYear);
        var shelf = ShelfOf(YearFolderReader.Read(folder), planYear).Shelf;
        var report = YearFolderRefresh.Refresh(folder, planYear, shelf, RunClock.TodayInBangkok());
        return new PreparedFolder(created, [.. report.Refreshed.Select(book => (book.File, (IReadOnlyList<string>)book.Done))], report.Held)
        {
            Backup = report.Backup,
            Notices = shelf.NoticesOf(planYear),
        };
    }

    /// <summary>Makes the filled folder of the fictional agency; answers the years there are when it has none of the year asked.</summary>
    public static ImmutableArray<int> CreateExample(string folder, int planYear) =>
        NewYearFolder.CreateExample(folder, planYear) ? [] : NewYearFolder.ExampleYears;

    /// <summary>Carries last year's folder forward; what was carried, what changed since, what stayed behind, each in a line.</summary>
    public static (IReadOnlyList<string> Carried, IReadOnlyList<string> ChangedSince, IReadOnlyList<string> Left) CarryOver(string folder, int planYear, string from, int fromYear)
    {
        var report = NewYearFolder.CreateFrom(folder, planYear, from, fromYear);
        return (Told(report.Carried), Told(report.ChangedSince), Told(report.Left));

        static string[] Told(IEnumerable<CarryLine> lines) =>
            [.. lines.Select(line => $"{line.File} {line.Sheet}: {line.What}{(line.Why is null ? "" : $" ({line.Why})")}")];
    }

    /// <summary>Every workbook, sheet and column, as JSON or as a readable page.</summary>
    public static string Schema(bool asJson) => asJson ? SchemaText.Json() : SchemaText.Markdown();

    public static IEnumerable<string> DocumentIds => DocumentKinds.All.Select(kind => kind.Id);

    public static bool IsDocument(string id) => DocumentKinds.Find(id)?.Id == id;

    /// <summary>Finishes or undoes, in all folders a command is about to use, what an interruption left there.</summary>
    public static void TakeUp(IEnumerable<string> outputFolders) => OutputFolder.TakeUp(outputFolders);

    /// <summary>Reads the folder and finds its year and rules; a fault here means that nothing can be done with it.</summary>
    public FolderOfYear Read(BuildRequest request)
    {
        var files = YearFolderReader.Read(request.Folder);
        var year = FolderYears.PlanYearOf(files);
        var own = ShelfOf(files, year ?? 0);
        ReadingFault? fault = year is null ? new ReadingFault(ReadingFaultKind.NoYear)
            : own.Shelf.Find(year.Value - 1) is null ? new ReadingFault(ReadingFaultKind.NoRules, year.Value, RulebookShelf.FirstYear + 1)
            : null;
        var runDate = request.RunDate ?? ExampleDate.Find(request.Folder) ?? RunClock.TodayInBangkok();
        return new FolderOfYear(files with { Findings = files.Findings.AddRange(own.Findings) }, year ?? 0, runDate, own.Shelf, fault);
    }

    /// <summary>The built-in rules, with those that the office lays over them in the folder.</summary>
    private static ShelfReading ShelfOf(YearFolderReading files, int year) =>
        files.OtherFiles.Any(file => file.RelativePath == OwnRulebook)
            ? RulebookShelf.BuiltIn.Override(year, OwnRulebook, YearFolderReader.ReadBytes(Path.Combine(files.Path, OwnRulebook)))
            : new ShelfReading(RulebookShelf.BuiltIn, []);

    public BuildResult Run(FolderOfYear folder, BuildRequest request)
    {
        memory.BeginRun();
        using var output = OutputFolder.Enter(request.OutputFolder);
        var placing = new Placing(output, new Authorship(output, folder.PlanYear));

        var narratives = Task.Run(() => FolderNarratives.Read(folder.Files));
        var intake = YearFolderIntake.Read(folder.Input);
        var contents = FolderContents.Read(folder.Files, narratives.GetAwaiter().GetResult(), intake.Assessment, memory);
        var insight = Analyst.Analyse(intake.Assessment, folder.Shelf.Find);
        ImmutableArray<Diagnostic> findings =
        [
            .. folder.Files.Findings,
            .. intake.Findings,
            .. contents.Findings,
            .. MarkedCells.Check(folder.Files.Workbooks),
            .. LinkCheck.Check(intake.Assessment, request, folder.RunDate, placing),
        ];

        var input = contents.InputOf(intake.Assessment, insight);
        var papers = Papers.Compose(input, findings, request, placing);
        if (findings.IsEmpty && papers.AreAllLeftOut)
        {
            return BuildResult.Empty(folder, Outcomes.Of(papers.Made, papers.HeldBack, [], request));
        }

        var site = SiteSet.Begin(input, folder, placing, request);
        var written = request.CheckOnly ? WrittenDocuments.None : new DocumentWriters(memory).Write(intake.Assessment, request.Asked(papers.Made, papers.Drafts), contents.Look, request, placing.Find);
        var shelving = new Shelving(placing, new FrozenPapers(intake.Assessment.Papers), folder.PlanYear, request);
        var shelf = shelving.Put(written, papers.All, papers.HeldBack);
        output.Begin(placing.Files);
        var outcomes = Outcomes.Of(papers.Made, papers.HeldBack, shelf, request);
        var leavings = new Leavings(folder.PlanYear, request, outcomes, shelving.ShownPictures());
        if (SiteSet.IsKept(shelf, request, placing))
        {
            site.Place(shelf, leavings.IsObsolete);
        }

        var result = new BuildResult(folder.PlanYear, YearBanner.Of(folder.PlanYear), [.. findings, .. written.Findings, .. shelving.Findings, .. placing.Findings], outcomes)
        {
            RunDate = folder.RunDate,
            Notices = folder.Shelf.NoticesOf(folder.PlanYear),
            Remaining = RemainingTasks.Of(insight, intake.Assessment, folder.RunDate),
            Figures = RunFigures.Of(intake.Assessment, insight),
        };
        placing.Place(OfficeFiles.Of(result, papers.Made, intake.Assessment));
        placing.Place(CheckedCopies.Of(folder.Files, result.Findings, memory));
        placing.Place([new UploadGuide(intake.Assessment, folder.Shelf, new StandingFiles(request.OutputFolder, folder.PlanYear, placing)).Compose()]);
        lock (request.Placing)
        {
            var published = output.Publish(new OutputSet(placing.Files) { IsObsolete = leavings.IsObsolete });
            YearsIndex.Write(request.OutputFolder, new Prose(intake.Assessment).Show);
            return result with { Held = published.Held };
        }
    }
}
