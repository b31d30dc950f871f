using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Assessments;

public sealed record StrengthOrLimit(bool IsStrength, Sourced<string> Text)
{
    /// <summary>IIT, EIT or OIT as typed; null = of the agency as a whole.</summary>
    public Instrument? Instrument { get; init; }
}
