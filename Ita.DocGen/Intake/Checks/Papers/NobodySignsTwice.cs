using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

internal sealed class NobodySignsTwice : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var chain in input.Assessment.Papers.Signatures.Where(step => step.Signer is not null).GroupBy(step => step.DocumentId))
        {
            var seen = new Dictionary<string, SigningStep>(StringComparer.Ordinal);
            foreach (var step in chain.OrderBy(step => step.Order))
            {
                var who = ThaiText.MatchingKey(step.Person?.Key ?? step.Signer!.Value);
                if (!seen.TryAdd(who, step))
                {
                    yield return Problems.SignerStandsTwice(step.Cell, step.Signer!.Value).RelatedTo(seen[who].Cell);
                }
            }
        }
    }
}
