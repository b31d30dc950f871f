using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>Half points come from one missing element. Unanswered ones are told once an item, not once an element.</summary>
internal sealed class ElementsAreComplete : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var item in input.Assessment.Disclosure.Items.Where(item => item.IsSaidToBeDone()))
        {
            var optional = input.Assessment.PlanRules.FindItem(item.Code)?.Elements.Where(element => element.IsOptional).Select(Key).ToHashSet(StringComparer.Ordinal) ?? [];
            var required = item.Elements.Where(answer => !optional.Contains(ThaiText.MatchingKey(answer.Element))).ToArray();
            foreach (var missing in required.Where(answer => answer.State?.Value == ElementState.Missing))
            {
                yield return Problems.ElementIsMissing(missing.Cell, item.Code, missing.Element);
            }

            var unanswered = Array.FindAll(required, answer => answer.State is null);
            if (unanswered.Length > 0)
            {
                yield return Problems.ElementsAreUnanswered(unanswered[0].Cell, item.Code, unanswered.Length)
                    .RelatedTo([.. unanswered.Skip(1).Select(answer => answer.Cell)]);
            }
        }
    }

    private static string Key(RequiredElement element) => ThaiText.MatchingKey(element.Text);
}
