using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>measures.xlsx: the plan of year N, its monitoring, the results of both rounds, and the evidence.</summary>
public sealed record MeasurePlan(
    ImmutableArray<Measure> Measures,
    ImmutableArray<MonitoringStep> Monitoring,
    ImmutableArray<RoundResult> SixMonths,
    ImmutableArray<RoundResult> TwelveMonths,
    ImmutableArray<IndicatorProgress> Indicators,
    ImmutableArray<Activity> Activities)
{
    private readonly RoundIndex sixMonths = new();
    private readonly RoundIndex twelveMonths = new();

    public static MeasurePlan Empty { get; } = new([], [], [], [], [], []);

    public Measure? Find(string number) => Measures.FirstOrDefault(measure => measure.Number == number);

    public RoundResult? FindResult(string number, ReportRound round) => round == ReportRound.SixMonths
        ? sixMonths.Find(SixMonths, number)
        : twelveMonths.Find(TwelveMonths, number);

    /// <summary>What is counted when activities are counted: their rows, and their states in a round.</summary>
    public IEnumerable<CellAddress> StatusCells(ReportRound round) =>
        Measures.Select(measure => FindResult(measure.Number, round)?.Status?.Cell ?? measure.Cell);

    public IEnumerable<MonitoringStep> MonitoringOf(string number) =>
        Monitoring.Where(step => step.MeasureNumber == number).OrderBy(step => step.Order);

    public IEnumerable<Activity> ActivitiesOf(string number) => Activities.Where(activity => activity.MeasureNumbers.Any(of => of.Value == number));
}
