namespace Ita.DocGen.Analysis;

/// <summary>A score against the year before: in points, and in percent of the earlier score. The two are never mixed.</summary>
public sealed record Change(int FromYear, Figure From, Figure To)
{
    public Figure Points { get; } = Figure.Computed(To.Printed - From.Printed, "คะแนนปีนี้ − คะแนนปีก่อน", To, From);

    /// <summary>Null when the earlier score was zero.</summary>
    public Figure? Percent { get; } = From.Printed == 0
        ? null
        : Figure.Computed((To.Printed - From.Printed) / From.Printed * 100, "(คะแนนปีนี้ − คะแนนปีก่อน) ÷ คะแนนปีก่อน × 100", To, From);

    public static Change? Find(int fromYear, Figure? from, Figure? to) =>
        from is null || to is null ? null : new Change(fromYear, from, to);
}
