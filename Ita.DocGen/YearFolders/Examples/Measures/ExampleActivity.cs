using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>
/// One activity of the measures plan with its two rounds. Lines stand one below the other; {y}, {p}, {b}, {c} are the years.
/// </summary>
internal sealed record ExampleActivity(string Number, string Division)
{
    public required string Measure { get; init; }

    public string? Project { get; init; }

    public required string Steps { get; init; }

    public string? Others { get; init; }

    public string? PrintedResponsible { get; init; }

    public string Start { get; init; } = "๑ ต.ค. {b}";

    public string End { get; init; } = "๓๐ ก.ย. {c}";

    public string? PrintedPeriod { get; init; }

    public (int Day, int Month)? Due { get; init; }

    public string Budget { get; init; } = "ไม่ใช้งบประมาณ";

    public ImmutableArray<ExampleMonitoring> Monitoring { get; init; } = [];

    public required ExampleRound Six { get; init; }

    public required ExampleRound Twelve { get; init; }

    /// <summary>The printed row: activities 3.1, 3.2 and 3.3 are printed as one.</summary>
    public int PrintedRow => int.Parse(Number.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
}
