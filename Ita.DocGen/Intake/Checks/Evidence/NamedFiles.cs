using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Evidence;

/// <summary>The single files that the workbooks name, beside the evidence of activities.</summary>
internal static class NamedFiles
{
    public static IEnumerable<Sourced<string>> Of(Assessment assessment) =>
        assessment.Papers.CitedOrders.Select(order => order.CopyFile)
            .Append(assessment.Agency.EmblemFile)
            .OfType<Sourced<string>>()
            .Concat(assessment.Scores.Pictures.Select(picture => picture.File));
}
