using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>Asked only when the paper has its day: number and day are given after signing.</summary>
internal sealed class SignersAreInOffice : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var papers = input.Assessment.Papers;
        return from step in papers.Signatures
               let date = papers.Find(step.DocumentId)?.Date
               where date is not null && step.Person is not null && !step.Person.IsInOfficeOn(date.Value)
               select Problems.SignerNotInOffice(step.Cell, step.Person!.Key, ThaiDate.Full(date!.Value, Numerals.Arabic)).RelatedTo(date.Cell, step.Person.Cell);
    }
}
