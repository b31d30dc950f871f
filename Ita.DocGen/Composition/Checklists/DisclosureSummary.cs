using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Checklists;

/// <summary>How many items of each sub-indicator stand where, and how many have all their elements.</summary>
internal sealed class DisclosureSummary(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.PlanRules;

    public Table Table()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Blocks.HeadRow("ตัวชี้วัดย่อย", "จำนวนข้อ", "ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ยังไม่ได้ดำเนินการ", "องค์ประกอบครบ"));
        rows.AddRange(rules.SubIndicators.Select(sub => Row($"{sub.Number} {sub.Name}", [.. rules.ItemsOf(sub)], TextStyle.Plain)));
        rows.Add(Row("รวม", [.. rules.ItemsOf(Instrument.Oit)], TextStyle.Bold));
        return new Table(
            [new(40), Number(), Number(), Number(), Number(), Number()],
            rows.ToImmutable())
        {
            HeaderRows = 1,
            KeepsTogether = true,
            Summary = "จำนวนข้อตามสถานะของแต่ละตัวชี้วัดย่อย",
        };
    }

    /// <summary>"ดำเนินการแล้ว ๕ ข้อ จาก ๘ ข้อ".</summary>
    public ImmutableArray<Inline> CountOf(SubIndicator sub)
    {
        Item[] items = [.. rules.ItemsOf(sub)];
        return Sentence.Of(prose, $"ดำเนินการแล้ว {Counted(Counts(items).Done, items)} ข้อ จาก {items.Length} ข้อ");
    }

    private TextRun Counted(int number, Item[] items, TextStyle style = TextStyle.Plain) =>
        prose.Count(number, "นับตามสถานะของข้อ", items.Select(item => Find(item)?.Status?.Cell ?? Find(item)?.Cell).OfType<CellAddress>(), style);

    private TableRow Row(string name, Item[] items, TextStyle style)
    {
        var counts = Counts(items);
        int[] numbers = [items.Length, counts.Done, counts.InProgress, counts.NotStarted + counts.Cancelled, items.Count(IsComplete)];
        return new TableRow(
        [
            Blocks.Cell(prose.Text(name, style)) with { IsRowHeader = true },
            .. numbers.Select(number => Blocks.Centred(Counted(number, items, style))),
        ]);
    }

    private StatusCount Counts(Item[] items) => StatusCount.Of(items.Select(item => Find(item)?.Status?.Value));

    // What does not apply to this agency is not missing.
    private bool IsComplete(Item item) =>
        Find(item) is { Elements.IsEmpty: false } answer
        && answer.Elements.All(element => element.State?.Value is ElementState.Present or ElementState.NotApplicable);

    private DisclosureItem? Find(Item item) => input.Assessment.Disclosure.Find(item.Code);

    private static TableColumn Number() => new(12, TextAlignment.Centre);
}
