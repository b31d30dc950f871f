using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Composition.Orders;

/// <summary>Each working group: its members with their capacity, then what it has to do.</summary>
internal sealed class WorkingGroups(CompositionInput input, Prose prose)
{
    private readonly AgencyPapers papers = input.Assessment.Papers;

    public IEnumerable<Block> Compose() => papers.WorkingGroups.GroupBy(member => member.Group.Value).SelectMany(Group);

    private IEnumerable<Block> Group(IGrouping<string, WorkingGroupMember> group)
    {
        yield return Blocks.Numbered(2, prose.Show(group.Key));
        yield return new Table(
            [new(8, TextAlignment.Right), new(58), new(34)],
            [.. group.OrderBy(member => member.Order).Select((member, index) => Row(member, index + 1))])
        {
            Borders = TableBorders.None,
            Summary = "รายชื่อและฐานะใน" + prose.Show(group.Key),
        };
        var duties = papers.Duties.Where(duty => duty.Group.Value == group.Key).OrderBy(duty => duty.Order).ToArray();
        if (duties.Length > 0)
        {
            yield return new Paragraph(ParagraphStyle.Body, [new TextRun($"ให้{prose.Show(group.Key)} มีหน้าที่ ดังนี้")]) { KeepsWithNext = true };
            yield return new ListBlock(ListMarker.Bracketed, [.. duties.Select(duty => new ListItem([Blocks.Flush(prose.Typed(duty.Duty))]))]);
        }
    }

    private TableRow Row(WorkingGroupMember member, int number) => new(
    [
        Blocks.Cell(prose.Text(prose.Show(number) + ".")),
        Blocks.CellOf([.. NameAndPost(member)]),
        Blocks.Cell(member.Capacity is { } capacity ? prose.Typed(capacity) : new TextRun("คณะทำงาน")),
    ]);

    private IEnumerable<Block> NameAndPost(WorkingGroupMember member)
    {
        var name = member.Person is { } person ? Signer.NameOf(person) : member.PersonName?.Value;
        var post = member.Post?.Value ?? (member.Person is { } known ? Signer.PostOf(known) : null);
        foreach (var line in new[] { name, post }.Where(line => !string.IsNullOrEmpty(line)).Distinct())
        {
            yield return new Paragraph(ParagraphStyle.TableText, [new TextRun(prose.Show(line!)) { Source = Provenance.Of(member.Cell) }]);
        }
    }
}
