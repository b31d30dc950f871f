using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Measures;

/// <summary>Per division what it owes and by when, with a covering message short enough to be sent by phone. Each begins on a page of its own.</summary>
internal sealed class DivisionTasksComposer : IDocumentComposer
{
    private const string MessagePlace = "ข้อความถึงส่วนราชการ";

    public string Id => DocumentKinds.DivisionTasks;

    public Composed Compose(CompositionInput input)
    {
        if (input.Assessment.Papers.Find(Id) is { IsWanted: false })
        {
            return new Composed(Id, null, LeftOutReason.NotWanted);
        }

        var busy = input.Insight.Divisions.Where(division => !division.Measures.IsEmpty || !division.Items.IsEmpty).ToArray();
        if (busy.Length == 0)
        {
            return new Composed(Id, null, LeftOutReason.NothingFilledIn);
        }

        var prose = new Prose(input.Assessment);
        var message = StaffPlaces.Blocks(input, prose, Id, MessagePlace);
        var sections = busy.Select((division, index) => new Section(
            index == 0 ? PageSetup.Portrait with { RestartsPageNumbers = true, FirstPageUnnumbered = true } : PageSetup.Portrait,
            new DivisionSheet(input, prose, division).Compose(message))
        {
            RestartsHeadingNumbers = true,
        });
        return new Composed(Id, () => DocumentFrame.Build(input, Id, [.. sections]));
    }
}
