using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>
/// Whoever is named stands on the people's sheet, by name or post. A signer weighs more: his post and title are printed from there.
/// Asked once that sheet holds somebody.
/// </summary>
internal sealed class PeopleAreKnown : ICheck
{
    private const string EveryDivision = "ทุก";

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var people = assessment.Agency.People;
        if (people.IsEmpty)
        {
            return [];
        }

        var signers = assessment.Papers.Signatures.Where(step => step.Person is null).Select(step => step.Signer).OfType<Sourced<string>>()
            .Select(name => Problems.PersonIsUnknown(name.Cell, name.Value).As(Severity.Warning));
        var others = assessment.Agency.Divisions.Select(division => division.Head)
            .Concat(assessment.Disclosure.Items.Select(item => item.ResponsiblePerson))
            .Concat(assessment.Papers.WorkingGroups.Where(member => member.Person is null).Select(member => member.PersonName))
            .OfType<Sourced<string>>()
            .Where(name => !name.Value.StartsWith(EveryDivision, StringComparison.Ordinal) && PersonNames.Find(people, name) is null)
            .Select(name => Problems.PersonIsUnknown(name.Cell, name.Value));
        return signers.Concat(others);
    }
}
