using Ita.DocGen.Diagnostics;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Intake.Checks.Identity;

/// <summary>The stamp in a file tells a workbook under another's name, of another year, or of an older template.</summary>
internal sealed class WorkbooksAreInTheirPlace : ICheck
{
    private const int LettersOfASlip = 2;

    public IEnumerable<Diagnostic> Check(CheckInput input)
    {
        foreach (var schema in WorkbookSchema.All)
        {
            if (input.Folder.Find(schema.Kind) is not { Stamp: { } stamp } book)
            {
                continue;
            }

            var file = CellAddress.OfFile(book.FileName);
            if (stamp.Kind != schema.Kind)
            {
                yield return Problems.WorkbookIsMisplaced(file, WorkbookSchema.Of(stamp.Kind).Title, schema.Title);
            }
            else if (stamp.PlanYear != input.Assessment.PlanYear)
            {
                yield return Problems.WorkbookIsOfOtherYear(file, stamp.PlanYear, input.Assessment.PlanYear);
            }
            else if (stamp.TemplateVersion < WorkbookStamp.CurrentTemplateVersion)
            {
                yield return Problems.TemplateIsOlder(file, stamp.TemplateVersion, WorkbookStamp.CurrentTemplateVersion);
            }
            else if (stamp.Agency is { } other && input.Assessment.Agency.FullName is { } own && ThaiText.MatchingKey(other) != ThaiText.MatchingKey(own.Value))
            {
                var finding = Problems.WorkbookIsOfOtherAgency(file, other, own.Value).RelatedTo(own.Cell);

                // A name corrected by a letter or two is the same agency.
                yield return Nearness.Distance(other, own.Value) <= LettersOfASlip ? finding.As(Severity.Hint) : finding;
            }
        }
    }
}
