using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Composition;

/// <summary>Half-filled folders are office life: what is not there is left open, and nothing falls over.</summary>
public sealed class ScantyFolderTests
{
    private static readonly string[] Papers =
        ["memo-result", "memo-measures", "memo-progress", "memo-annual", "assignment-order", "progress-6m", "annual-report", "oit-checklist"];

    [Theory]
    [InlineData(2565)]
    [InlineData(2567)]
    [InlineData(2569)]
    [InlineData(2571)]
    public void Papers_come_out_of_a_folder_with_almost_nothing_in_it(int year)
    {
        var full = OfficeSample.Year(year);
        var scanty = full with
        {
            Agency = new Agency([], []),
            Papers = AgencyPapers.None,
            Scores = full.Scores with { Years = [new YearScores(year - 1, OfficeSample.Cell) { Overall = OfficeSample.Typed(80m) }], Items = [] },
            Disclosure = new DisclosureChecklist([new DisclosureItem("o1", OfficeSample.Cell) { Status = OfficeSample.Typed(WorkStatus.Cancelled), ResponsiblePerson = OfficeSample.Typed("ผู้ดูแล") }]),
            Measures = new MeasurePlan(
                [new Measure("1", OfficeSample.Cell) { Text = OfficeSample.Typed("มาตรการ") }, new Measure("2", OfficeSample.Cell)],
                [new MonitoringStep("1", 1, OfficeSample.Cell)],
                [new RoundResult("1", ReportRound.SixMonths, OfficeSample.Cell) { Result = OfficeSample.Typed("-"), Problems = OfficeSample.Typed("-"), Suggestions = OfficeSample.Typed("-\n-") }],
                [new RoundResult("2", ReportRound.TwelveMonths, OfficeSample.Cell) { Summary = OfficeSample.Typed("-") }],
                [],
                [new Activity("1", OfficeSample.Cell) { Pictures = ["photos/none.jpg"], On = OfficeSample.Typed<DateMention>(new WholeFiscalYear(new FiscalYear(year))) }]),
        };
        var composed = Composers.ComposeAll(OfficeSample.Input(scanty), Papers.Contains);
        composed.Length.ShouldBe(Papers.Length);
        composed.ShouldAllBe(one => one.Document != null && DocumentDump.Of(one.Document).Length > 0);
    }
}
