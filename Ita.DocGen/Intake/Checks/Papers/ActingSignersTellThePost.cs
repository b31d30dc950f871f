using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>Who signs for another tells the post acted for; the own post is a required cell of the people's sheet.</summary>
internal sealed class ActingSignersTellThePost : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input) =>
        from step in input.Assessment.Papers.Signatures
        where step.Capacity != SigningCapacity.OwnPost && step.ActingFor is null && step.Signer is not null
        select Problems.ActingPostIsMissing(input.CellBeside(step.Cell, WorkbookKind.Agency, SigningSheet.Sheet, SigningSheet.ActingFor), step.Signer!.Value);
}
