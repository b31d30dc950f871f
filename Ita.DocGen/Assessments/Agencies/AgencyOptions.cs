using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Assessments;

/// <summary>The switches of the sheet ตัวเลือก. Null means: as the rulebook of the year has it.</summary>
public sealed record AgencyOptions
{
    public bool ThaiDigits { get; init; } = true;

    /// <summary>Item codes in Thai digits too (o๑ for o1).</summary>
    public bool ThaiItemCodes { get; init; }

    public string FontName { get; init; } = "TH SarabunPSK";

    public AnalysisLayout? AnalysisBy { get; init; }

    public ProgressLayout? ProgressBy { get; init; }

    /// <summary>Which charts stand in the memo; empty = the usual two.</summary>
    public ImmutableArray<MemoChart> MemoCharts { get; init; } = [];

    /// <summary>Indicators below this score need a measure.</summary>
    public decimal MeasureThreshold { get; init; } = 85m;

    /// <summary>The level test reads four scores (IIT, EIT-1, EIT-2, OIT) or three; null = as the rulebook has it.</summary>
    public bool? LevelTestsEitParts { get; init; }
}
