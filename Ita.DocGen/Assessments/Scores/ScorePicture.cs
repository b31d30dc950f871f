using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

/// <summary>A picture of the official score page, and where it stands in the analysis.</summary>
public sealed record ScorePicture(Sourced<string> Place, Sourced<string> File)
{
    public Sourced<string>? Caption { get; init; }
}
