using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Composition.Measures;

/// <summary>From each weak point of the result to the measures that answer it. A weak point without one is shown as such.</summary>
internal sealed class CoverageTable(CompositionInput input, Prose prose)
{
    private const int MostNamed = 3;
    private const string None = "ยังไม่มีมาตรการรองรับ";

    public IEnumerable<Block> Compose()
    {
        var points = input.Insight.WeakPoints;
        if (points.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "ความเชื่อมโยงระหว่างผลการประเมินกับมาตรการ");
        yield return Blocks.Body(Lead(points));
        yield return new Table(
            [new(52), new(14, TextAlignment.Centre), new(34)],
            [Blocks.HeadRow(prose.Show($"เรื่องที่ต้องพัฒนาจากผลปี {input.Assessment.ResultYear}"), "คะแนน", "มาตรการที่รองรับ"), .. points.Select(Row)])
        {
            HeaderRows = 1,
            ContinuedTitle = "ความเชื่อมโยงระหว่างผลการประเมินกับมาตรการ (ต่อ)",
            Summary = "เรื่องที่ต้องพัฒนาแต่ละเรื่องและมาตรการที่รองรับ",
        };
    }

    public const string OfPoints = "นับเรื่องที่ต้องพัฒนาจากคะแนน";
    public const string OfAnswered = "นับเรื่องที่มีมาตรการเชื่อมโยง";

    public static IEnumerable<CellAddress> CellsOf(ImmutableArray<WeakPoint> points) =>
        points.SelectMany(point => point.AnsweredBy).SelectMany(measure => measure.Links).Select(link => link.Typed.Cell);

    private ImmutableArray<Inline> Lead(ImmutableArray<WeakPoint> points)
    {
        var all = prose.Count([.. points.Select(point => point.Score)], OfPoints);
        var answered = points.Count(point => point.IsAnswered);
        var counted = Counted(points);
        return answered == points.Length
            ? Sentence.Of(prose, $"เรื่องที่ต้องพัฒนาจากผลการประเมิน {counted} มี {all} เรื่อง มีมาตรการรองรับครบทุกเรื่อง ดังนี้")
            : Sentence.Of(prose, $"เรื่องที่ต้องพัฒนาจากผลการประเมิน {counted} มี {all} เรื่อง มีมาตรการรองรับแล้ว {prose.Count(answered, OfAnswered, CellsOf(points))} เรื่อง ดังนี้");
    }

    // More indicators than these may be below 100: the reader is told by which rule they were chosen.
    private string Counted(ImmutableArray<WeakPoint> points)
    {
        var most = input.Assessment.Options.MeasureThreshold;
        var indicators = points.Where(point => point.Item is null).ToArray();
        var rules = new List<string>();
        if (indicators.Length > 0)
        {
            rules.Add(indicators.All(point => point.Score.Printed < most)
                ? $"ตัวชี้วัดที่ได้ต่ำกว่า {prose.Score(most)} คะแนน"
                : $"ตัวชี้วัดที่ได้คะแนนต่ำสุด {prose.Show(indicators.Length)} ลำดับ");
        }

        if (indicators.Length < points.Length)
        {
            rules.Add($"ข้อมูลตามแบบ {input.Assessment.ResultRules.RuleOf(Instrument.Oit).ShortName} ที่ยังไม่ได้คะแนนเต็ม");
        }

        return "ซึ่งนับเฉพาะ" + string.Join(" และ", rules);
    }

    private TableRow Row(WeakPoint point) => new(
    [
        Blocks.Cell(NameOf(point)) with { IsRowHeader = true },
        Blocks.Centred(prose.Number(point.Score)),
        point.IsAnswered ? Blocks.CellOf(Answers(point)) : Blocks.Cell(prose.Text(None, TextStyle.Bold)),
    ]);

    // Measures that name the very item come first; the many that answer its whole indicator are only counted.
    private ImmutableArray<Block> Answers(WeakPoint point)
    {
        var direct = point.AnsweredBy.Where(measure => measure.Links.Any(link => point.Item is { } item ? link.Item == item.Code : link.Indicator == point.Indicator.Number)).ToArray();
        var named = (direct.Length > 0 ? direct : [.. point.AnsweredBy]).Take(MostNamed).ToArray();
        var rest = point.AnsweredBy.Length - named.Length;
        ImmutableArray<Block> lines = [.. named.Select(AnswerOf)];
        return rest == 0 ? lines : lines.Add(new Paragraph(ParagraphStyle.TableText, [prose.Text($"และมาตรการที่เกี่ยวข้องอีก {rest} มาตรการ")]));
    }

    private ImmutableArray<Inline> NameOf(WeakPoint point) => point.Item is { } item
        ? new Phrase(prose).Code(item.Code).Say($" (ปี {input.Assessment.ResultYear}) {item.Name}").Done()
        : [prose.Text($"ตัวชี้วัดที่ {point.Indicator.Number} {point.Indicator.Name}")];

    private Block AnswerOf(Measure measure)
    {
        var phrase = new Phrase(prose).Say($"มาตรการที่ {measure.Number}");
        return new Paragraph(
            ParagraphStyle.TableText,
            (measure.Project ?? measure.Text) is { } name ? phrase.Say(" ").Typed(FirstLine(name)).Done() : phrase.Done());
    }

    private static Diagnostics.Sourced<string> FirstLine(Diagnostics.Sourced<string> text) => text.Select(all => all.Split('\n')[0].Trim());
}
