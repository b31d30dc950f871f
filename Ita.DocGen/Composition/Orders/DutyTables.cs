using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Orders;

/// <summary>Who prepares which item of the year's list: a table of three columns a sub-indicator.</summary>
internal sealed class DutyTables(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.PlanRules;

    public IEnumerable<Block> Compose()
    {
        yield return Blocks.Numbered(2, prose.Show($"ผู้รับผิดชอบข้อมูลตามแบบ OIT ปีงบประมาณ พ.ศ. {rules.Year}"));
        foreach (var sub in rules.SubIndicators)
        {
            var title = prose.Show($"ตัวชี้วัดย่อยที่ {sub.Number} {sub.Name}");
            yield return Blocks.Plain(3, title);
            yield return new Table(
                [new(10, TextAlignment.Centre), new(58), new(32)],
                [Blocks.HeadRow("ข้อ", "ข้อมูล", "ผู้รับผิดชอบ"), .. rules.ItemsOf(sub).Select(Row)])
            {
                HeaderRows = 1,
                ContinuedTitle = title + " (ต่อ)",
                Summary = "ผู้รับผิดชอบข้อมูลแต่ละข้อของ" + title,
            };
        }
    }

    private TableRow Row(Item item)
    {
        var answer = input.Assessment.Disclosure.Find(item.Code);
        return new TableRow(
        [
            Blocks.Centred(prose.CodeRun(item.Code)) with { IsRowHeader = true },
            Blocks.Cell(prose.Text(item.Name)),
            CellTexts.CellOrDash(answer is null ? [] : CellTexts.Who(prose, input.Assessment.Agency, answer.Responsible, answer.ResponsiblePerson)),
        ]);
    }
}
