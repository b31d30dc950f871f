using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Assessments;

public sealed record MonitoringStep(string MeasureNumber, int Order, CellAddress Cell)
{
    public Sourced<string>? Text { get; init; }

    public Sourced<string>? Reporter { get; init; }

    public Sourced<string>? Frequency { get; init; }

    /// <summary>Several due dates are office life.</summary>
    public Sourced<DateMention>? Due { get; init; }
}
