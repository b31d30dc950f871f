using System.Collections.Immutable;
using Ita.DocGen.Batches;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Publishing;
using Ita.DocGen.Runs;

namespace Ita.DocGen.Tests.Batches;

public sealed class BatchRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-batch-").FullName;
    private readonly List<string> built = [];

    [Fact]
    public void One_failing_agency_never_stops_the_rest()
    {
        Agency("ก", "2568", "2569");
        Agency("ข", "2569");
        Agency("ค", "2569");
        var outcomes = Run(request => request.Folder.Contains("ข", StringComparison.Ordinal) ? throw new InvalidOperationException("เสีย") : Made());
        outcomes.Select(outcome => $"{outcome.Agency} {outcome.Year} {outcome.State}").ShouldBe(["ก 2568 Complete", "ก 2569 Complete", "ข 2569 Failed", "ค 2569 Complete"]);
        outcomes.Single(outcome => outcome.Agency == "ข").ShouldSatisfyAllConditions(
            outcome => outcome.IsProgramFault.ShouldBeTrue(),
            outcome => outcome.Failure.ShouldBe("InvalidOperationException: เสีย"));
    }

    [Fact]
    public void A_place_that_cannot_be_read_is_no_fault_of_the_program()
    {
        Agency("ก", "2569");
        Run(_ => throw new UnauthorizedAccessException("ไม่มีสิทธิ์")).Single().ShouldSatisfyAllConditions(
            outcome => outcome.State.ShouldBe(YearState.Failed),
            outcome => outcome.IsProgramFault.ShouldBeFalse());
    }

    [Fact]
    public void The_years_of_an_agency_follow_each_other_oldest_first()
    {
        Agency("ก", "2569", "2567", "๒๕๖๘");
        Run(_ => Made());
        built.Select(Path.GetFileName).ShouldBe(["2567", "๒๕๖๘", "2569"]);
    }

    [Fact]
    public void A_whole_portable_folder_sent_in_is_an_agency_too()
    {
        Agency(Path.Combine("ก", "input-templates"), "2569");
        Run(_ => Made()).Single().ShouldSatisfyAllConditions(outcome => outcome.Agency.ShouldBe("ก"), outcome => outcome.Year.ShouldBe("2569"));
    }

    [Fact]
    public void What_is_unchanged_is_passed_over_when_resuming()
    {
        Agency("ก", "2569");
        Agency("ข", "2569");
        Run(request => Made(request));
        built.Clear();
        File.WriteAllText(Path.Combine(folder, "in", "ข", "2569", "scores.xlsx"), "เปลี่ยน");
        var outcomes = Run(request => Made(request), resume: true);
        built.Select(path => Path.GetFileName(Path.GetDirectoryName(path))).ShouldBe(["ข"]);
        outcomes.Select(outcome => outcome.IsSkipped).ShouldBe([true, false]);
        outcomes[0].ShouldSatisfyAllConditions(outcome => outcome.State.ShouldBe(YearState.Warnings), outcome => outcome.Made.ShouldBe(1));
    }

    [Fact]
    public void A_year_is_built_again_when_the_one_before_it_was()
    {
        Agency("ก", "2568", "2569");
        Run(request => Made(request));
        built.Clear();
        File.WriteAllText(Path.Combine(folder, "in", "ก", "2568", "scores.xlsx"), "เปลี่ยน");
        Run(request => Made(request), resume: true);
        built.Select(Path.GetFileName).ShouldBe(["2568", "2569"]);
    }

    [Fact]
    public void An_output_that_lost_a_file_is_built_again()
    {
        Agency("ก", "2569");
        Run(request => Made(request));
        File.Delete(Path.Combine(folder, "out", "ก", "2569", "office", "report.json"));
        built.Clear();
        Run(request => Made(request), resume: true);
        built.Count.ShouldBe(1);
    }

    [Fact]
    public void A_failure_is_tried_again_and_forgotten_once_it_is_mended()
    {
        Agency("ก", "2569");
        Run(_ => throw new IOException("ไฟล์ถูกเปิดอยู่"));
        RollUp.Read(Path.Combine(folder, "in"), Path.Combine(folder, "out")).Single().Agencies.Single().Failure.ShouldBe("ไฟล์ถูกเปิดอยู่");
        Run(request => Made(request), resume: true);
        RollUp.Read(Path.Combine(folder, "in"), Path.Combine(folder, "out")).Single().Agencies.Single().State.ShouldBe(YearState.Warnings);
    }

    [Fact]
    public void A_lock_file_of_an_open_workbook_is_no_change()
    {
        Agency("ก", "2569");
        Run(request => Made(request));
        File.WriteAllText(Path.Combine(folder, "in", "ก", "2569", "~$scores.xlsx"), "");
        Run(request => Made(request), resume: true).Single().IsSkipped.ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Agency(string name, params string[] years)
    {
        foreach (var year in years)
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, "in", name, year)).FullName;
            File.WriteAllText(Path.Combine(place, "scores.xlsx"), name + year);
        }
    }

    private ImmutableArray<YearOutcome> Run(Func<BuildRequest, BuildResult> build, bool resume = false) =>
        new BatchRun(new BatchRequest(Path.Combine(folder, "in"), Path.Combine(folder, "out")) { Resume = resume }, request =>
        {
            built.Add(request.Folder);
            return new YearAnswer(build(request), null);
        }).Run();

    private static BuildResult Made() => new(2569, "", [], [new DocumentOutcome("analysis", "วิเคราะห์", DocumentState.Made)]);

    // A stand-in for the pipeline that leaves a report, as the real one does.
    private static BuildResult Made(BuildRequest request)
    {
        var result = Made() with { Findings = [Problems.MeasureWithoutPeriod(CellAddress.OfFile("measures.xlsx"), "๑")] };
        using var output = OutputFolder.Enter(request.OutputFolder);
        output.Publish(new OutputSet([OutputFile.Of("office/report.json", target => ReportJson.Write(result, target))]));
        return result;
    }
}
