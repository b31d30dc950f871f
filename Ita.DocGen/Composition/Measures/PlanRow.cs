using System.Collections.Immutable;
using Ita.DocGen.Assessments;

namespace Ita.DocGen.Composition.Measures;

/// <summary>One row of the printed plan: the activities that share it, in the order of the sheet.</summary>
internal sealed record PlanRow(ImmutableArray<Measure> Measures)
{
    public Measure First => Measures[0];

    /// <summary>Rows with the same แถวพิมพ์ที่ are gathered where the first of them stands; a measure without one stands for itself.</summary>
    public static ImmutableArray<PlanRow> Of(MeasurePlan plan)
    {
        var rows = new List<List<Measure>>();
        var byNumber = new Dictionary<int, List<Measure>>();
        foreach (var measure in plan.Measures)
        {
            if (measure.PrintedRow is { } printed && byNumber.TryGetValue(printed, out var known))
            {
                known.Add(measure);
                continue;
            }

            List<Measure> row = [measure];
            rows.Add(row);
            if (measure.PrintedRow is { } number)
            {
                byNumber[number] = row;
            }
        }

        return [.. rows.Select(row => new PlanRow([.. row]))];
    }
}
