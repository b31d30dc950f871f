using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Analyses;

/// <summary>The scores item by item, a table an instrument; those of EIT with their two parts.</summary>
internal sealed class ItemTables(CompositionInput input, Prose prose)
{
    private readonly Rulebook rules = input.Assessment.ResultRules;
    private readonly int year = input.Assessment.ResultYear;

    public IEnumerable<Block> Compose()
    {
        var known = input.Insight.Indicators.Where(result => result.Items.Any(item => item.Shown is not null)).ToArray();
        if (known.Length == 0)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, prose.Show($"ผลการประเมินรายข้อ ประจำปีงบประมาณ พ.ศ. {year}"));
        foreach (var group in known.GroupBy(result => result.Indicator.Instrument))
        {
            yield return Blocks.Numbered(3, PartNames.Full(prose, rules, PartOf(group.Key)));
            yield return Table([.. group], group.Key);
            if (NoteOf(group) is { } note)
            {
                yield return note;
            }
        }
    }

    private Table Table(ImmutableArray<IndicatorResult> results, Instrument instrument)
    {
        var hasParts = results.Any(result => result.Items.Any(item => item.HasParts));
        var what = instrument == Instrument.Oit ? "ข้อมูล" : "ประเด็นการประเมิน";
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(hasParts ? Blocks.HeadRow("ข้อ", what, prose.Show("ส่วนที่ 1"), prose.Show("ส่วนที่ 2"), "คะแนน") : Blocks.HeadRow("ข้อ", what, "คะแนน"));
        foreach (var result in results)
        {
            rows.Add(GroupRow(result, hasParts ? 5 : 3));
            rows.AddRange(result.Items.Where(item => item.Shown is not null).Select(item => Row(item, hasParts)));
        }

        ImmutableArray<TableColumn> columns = hasParts
            ? [new(9, TextAlignment.Centre), new(49), new(14, TextAlignment.Centre), new(14, TextAlignment.Centre), new(14, TextAlignment.Centre)]
            : [new(10, TextAlignment.Centre), new(73), new(17, TextAlignment.Centre)];
        var name = rules.RuleOf(instrument).ShortName;
        return new Table(columns, rows.ToImmutable())
        {
            HeaderRows = 1,
            ContinuedTitle = prose.Show($"คะแนนรายข้อ {name} ปีงบประมาณ พ.ศ. {year} (ต่อ)"),
            Summary = prose.Show($"คะแนนรายข้อของ {name} ประจำปีงบประมาณ พ.ศ. {year}"),
        };
    }

    private TableRow GroupRow(IndicatorResult result, int columns)
    {
        var text = new Phrase(prose).Bold($"ตัวชี้วัดที่ {result.Indicator.Number} {result.Indicator.Name}");
        if (result.Score is { } score)
        {
            text.Bold(" ").Number(score, TextStyle.Bold).Bold(" คะแนน");
        }

        return new TableRow([Blocks.Cell(text.Done()) with { ColumnSpan = columns, Shade = CellShade.Group, IsRowHeader = true }]) { KeepsWithNext = true };
    }

    private TableRow Row(ItemResult item, bool hasParts)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        cells.Add(Blocks.Centred(prose.CodeRun(item.Item.Code)) with { IsRowHeader = true });
        cells.Add(Blocks.Cell(NameOf(item.Item)));
        if (hasParts)
        {
            cells.Add(ScoreCell(item.Part1));
            cells.Add(ScoreCell(item.Part2));
        }

        cells.Add(ScoreCell(item.Shown));
        return new TableRow(cells.ToImmutable());
    }

    private Inline NameOf(Item item) =>
        ScoreOf(item)?.FullQuestion is { } question ? prose.Typed(question) : prose.Text(item.Question.Length > 0 ? item.Question : item.Name);

    private ItemScore? ScoreOf(Item item) => input.Assessment.Scores.FindItem(item.Code);

    private TableCell ScoreCell(Figure? score) =>
        Blocks.Centred(score is null ? prose.Text("–") : prose.Number(score));

    // The official questions of some years are not known: what stands there is a topic, and says so.
    private Paragraph? NoteOf(IEnumerable<IndicatorResult> results)
    {
        var topics = results.SelectMany(result => result.Items)
            .Where(item => item.Shown is not null && !item.Item.IsOfficialWording && item.Item.WordingNote.Length > 0 && ScoreOf(item.Item)?.FullQuestion is null)
            .ToArray();
        return topics.Length == 0
            ? null
            : Blocks.Note(prose.Text($"หมายเหตุ ข้อความของประเด็นเป็นหัวข้อโดยสรุป ข้อคำถามเต็มเป็นไปตามแบบวัดของปีงบประมาณ พ.ศ. {input.Assessment.ResultYear}"));
    }

    private static ScorePart PartOf(Instrument instrument) => instrument switch
    {
        Instrument.Iit => ScorePart.Iit,
        Instrument.Eit => ScorePart.Eit,
        _ => ScorePart.Oit,
    };
}
