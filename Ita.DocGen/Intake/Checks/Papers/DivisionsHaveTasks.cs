using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Intake.Binding;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Intake.Checks.Papers;

/// <summary>
/// When every o item and every measure has been given to somebody, no division of the list is left without a task.
/// Before that the sharing out still goes on, and nothing is said.
/// </summary>
internal sealed class DivisionsHaveTasks : ICheck
{
    private const string Everyone = "ทุก";

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        var assessment = input.Assessment;
        if (!IsSharedOut(assessment))
        {
            return [];
        }

        var given = GivenTo(assessment).Select(ThaiText.MatchingKey).ToArray();
        return Array.Exists(given, name => name.StartsWith(Everyone, StringComparison.Ordinal))
            ? []
            : from division in assessment.Agency.Divisions
              where !NamesOf(division).Any(name => Array.Exists(given, to => to.Contains(name, StringComparison.Ordinal) || name.StartsWith(to, StringComparison.Ordinal)))
              select Problems.DivisionWithoutTask(division.FullName.Cell, division.FullName.Value);
    }

    private static bool IsSharedOut(Assessment assessment) =>
        !assessment.Measures.Measures.IsEmpty
        && !assessment.Disclosure.Items.IsEmpty
        && assessment.Measures.Measures.All(measure => !measure.Responsible.IsEmpty)
        && assessment.Disclosure.Items.All(item => !item.Responsible.IsEmpty || item.ResponsiblePerson is not null);

    private static IEnumerable<string> GivenTo(Assessment assessment)
    {
        var people = assessment.Disclosure.Items.Select(item => item.ResponsiblePerson).OfType<Sourced<string>>();
        return assessment.Measures.Measures.Select(measure => measure.Responsible)
            .Concat(assessment.Disclosure.Items.Select(item => item.Responsible))
            .SelectMany(responsible => responsible.All.Append(responsible.PrintedText))
            .Concat(assessment.Measures.Indicators.SelectMany(indicator => indicator.Responsible))
            .Concat(assessment.Measures.Monitoring.Select(step => step.Reporter))
            .Concat(people)
            .Concat(people.Select(person => PersonNames.Find(assessment.Agency.People, person)?.Division))
            .OfType<Sourced<string>>()
            .Select(name => name.Value);
    }

    private static IEnumerable<string> NamesOf(Division division) =>
        division.Units.Select(unit => unit.Value).Append(division.FullName.Value).Append(division.NameInTables).Select(ThaiText.MatchingKey);
}
