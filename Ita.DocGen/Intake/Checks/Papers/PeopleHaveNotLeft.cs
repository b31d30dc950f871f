using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>Work of the year is given to people of the year: on 1 October many retire or change posts.</summary>
internal sealed class PeopleHaveNotLeft : ICheck
{
    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        var year = new FiscalYear(assessment.PlanYear);
        return from name in Named(assessment)
               let left = PersonNames.Find(assessment.Agency.People, name)?.Until
               where left is not null && left.Value < year.First
               select Problems.PersonHasLeft(name.Cell, name.Value, ThaiDate.Full(left.Value, Numerals.Arabic), year.Year).RelatedTo(left.Cell);
    }

    private static IEnumerable<Sourced<string>> Named(Assessment assessment) =>
        assessment.Agency.Divisions.Select(division => division.Head)
            .Concat(assessment.Papers.WorkingGroups.Select(member => member.PersonName))
            .Concat(assessment.Disclosure.Items.Select(item => item.ResponsiblePerson))
            .OfType<Sourced<string>>();
}
