using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition.Writing;
using Ita.DocGen.Documents;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Composition.Measures;

/// <summary>The sheet of one division: message, measures, o items, each with what is overdue or due next on the day of the run.</summary>
internal sealed class DivisionSheet(CompositionInput input, Prose prose, DivisionProgress division)
{
    private readonly Assessment assessment = input.Assessment;
    private readonly DateOnly today = input.Assessment.RunDate;
    private readonly ILookup<string, DueTask> dueByCode = division.Due.ToLookup(task => task.Code, StringComparer.Ordinal);
    private readonly DueTask? nextDue = division.Due.FirstOrDefault(task => !task.IsDone && task.Due >= input.Assessment.RunDate);

    public ImmutableArray<Block> Compose(ImmutableArray<Block> staffMessage) =>
    [
        Blocks.Title(prose.Show("แบบมอบหมายและติดตามงาน ITA ของ" + division.Division.FullName.Value)),
        Blocks.Subtitle(prose.Show($"{prose.AgencyName} ประจำปีงบประมาณ พ.ศ. {assessment.PlanYear}")),
        Blocks.Plain(2, "ข้อความถึงส่วนราชการ"),
        .. staffMessage.IsEmpty ? Message() : staffMessage,
        .. Measures(),
        .. Items(),
    ];

    // Short lines that can be pasted into a chat as they stand.
    private IEnumerable<Block> Message()
    {
        var open = division.Due.Where(task => !task.IsDone).ToArray();
        var overdue = open.Count(task => task.IsOverdueOn(today));
        var next = open.FirstOrDefault(task => task.Due >= today);
        yield return Blocks.Flush(prose.Text($"เรียน {division.Division.FullName.Value}"));
        yield return Blocks.Flush(Sentence.Of(
            prose,
            $"งาน ITA ปี {assessment.PlanYear} ที่รับผิดชอบ: {Owed()} (ณ วันที่ {ThaiDate.Short(today, prose.Numerals)})"));
        if (overdue > 0)
        {
            yield return Blocks.Flush(
                prose.Text("เลยกำหนดแล้ว ", TextStyle.Bold),
                prose.Count(overdue, "นับกำหนดที่เลยวันที่จัดทำ", open.Where(task => task.IsOverdueOn(today)).Select(task => task.Cell), TextStyle.Bold),
                prose.Text(" รายการ โปรดเร่งดำเนินการและแจ้งผล", TextStyle.Bold));
        }

        if (next is not null)
        {
            var text = new Phrase(prose).Say($"กำหนดถัดไป {ThaiDate.Short(next.Due, prose.Numerals)} (อีก {next.DaysFrom(today)} วัน): ");
            yield return Blocks.Flush(NameOf(text, next).Done());
        }

        yield return Blocks.Flush(prose.Text(open.Length == 0 && division.Due.Length > 0
            ? "งานที่มีกำหนดดำเนินการครบแล้ว ขอบคุณครับ/ค่ะ"
            : "ขอให้จัดส่งข้อมูลตามรายการด้านล่างภายในกำหนด ขอบคุณครับ/ค่ะ"));
    }

    private ImmutableArray<Inline> Owed()
    {
        var measures = Sentence.Of(prose, $"มาตรการ {prose.Count(division.Measures.Length, "นับมาตรการที่รับผิดชอบ", division.Measures.Select(measure => measure.Cell))} เรื่อง");
        var items = Sentence.Of(prose, $"ข้อมูล OIT {prose.Count(division.Items.Length, "นับข้อที่รับผิดชอบ", division.Items.Select(item => item.Cell))} ข้อ");
        return (division.Measures.Length, division.Items.Length) switch
        {
            (0, _) => items,
            (_, 0) => measures,
            _ => Sentence.Join([measures, items]),
        };
    }

    private Phrase NameOf(Phrase phrase, DueTask task) => task.Kind switch
    {
        DueKind.Measure => phrase.Say($"มาตรการที่ {task.Code} {FirstLine(task.What)}"),
        DueKind.Monitoring => phrase.Say($"รายงานมาตรการที่ {task.Code} {FirstLine(task.What)}"),
        DueKind.DisclosureData => phrase.Say("ส่งข้อมูลข้อ ").Code(task.Code).Say(" " + task.What),
        _ => phrase.Say("เผยแพร่ข้อ ").Code(task.Code).Say(" " + task.What),
    };

    private IEnumerable<Block> Measures()
    {
        if (division.Measures.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, "มาตรการที่รับผิดชอบ");
        yield return new Table(
            [new(8, TextAlignment.Centre), new(47), new(23, TextAlignment.Centre), new(22, TextAlignment.Centre)],
            [Blocks.HeadRow("ที่", "มาตรการ/กิจกรรม", "กำหนด", "สถานะ"), .. division.Measures.Select(MeasureRow)])
        {
            HeaderRows = 1,
            ContinuedTitle = "มาตรการที่รับผิดชอบ (ต่อ)",
            Summary = "มาตรการที่ส่วนราชการรับผิดชอบ กำหนด และสถานะ",
        };
    }

    private TableRow MeasureRow(Measure measure)
    {
        var due = dueByCode[measure.Number].Where(task => task.Kind is DueKind.Measure or DueKind.Monitoring).ToArray();
        var status = (assessment.Measures.FindResult(measure.Number, ReportRound.TwelveMonths) ?? assessment.Measures.FindResult(measure.Number, ReportRound.SixMonths))?.Status;
        return new TableRow(
        [
            Blocks.Centred(prose.Text(measure.Number)) with { IsRowHeader = true },
            Blocks.CellOf([
                .. StaffText.Blocks(prose, measure.Text, ParagraphStyle.TableText),
                .. StaffText.Blocks(prose, measure.Project, ParagraphStyle.TableText),
            ]),
            Blocks.CellOf([.. due.DistinctBy(task => (task.Kind, task.Due)).Select(DueLine)]),
            StatusCell(status?.Value, due),
        ]);
    }

    private IEnumerable<Block> Items()
    {
        if (division.Items.IsEmpty)
        {
            yield break;
        }

        yield return Blocks.Numbered(2, prose.Show($"ข้อมูลที่ต้องเปิดเผย (OIT ปี {assessment.PlanYear})"));
        yield return new Table(
            [new(8, TextAlignment.Centre), new(42), new(14, TextAlignment.Centre), new(14, TextAlignment.Centre), new(22, TextAlignment.Centre)],
            [Blocks.HeadRow("ข้อ", "ข้อมูล", "ส่งข้อมูลภายใน", "เผยแพร่ภายใน", "สถานะ"), .. division.Items.Select(ItemRow)])
        {
            HeaderRows = 1,
            ContinuedTitle = prose.Show($"ข้อมูลที่ต้องเปิดเผย (OIT ปี {assessment.PlanYear}) (ต่อ)"),
            Summary = "ข้อมูลที่ส่วนราชการรับผิดชอบ กำหนดส่งและกำหนดเผยแพร่ และสถานะ",
        };
    }

    private TableRow ItemRow(DisclosureItem item)
    {
        var due = dueByCode[item.Code].Where(task => task.Kind is DueKind.DisclosureData or DueKind.DisclosurePublication).ToArray();
        return new TableRow(
        [
            Blocks.Centred(prose.CodeRun(item.Code)) with { IsRowHeader = true },
            Blocks.Cell(prose.Text(assessment.PlanRules.FindItem(item.Code)?.Name ?? "")),
            item.DataDue is { } data ? Blocks.Centred(prose.ShortDate(data)) : Blocks.Cell([]),
            item.PublicationDue is { } publication ? Blocks.Centred(prose.ShortDate(publication)) : Blocks.Cell([]),
            StatusCell(item.Status?.Value, due),
        ]);
    }

    private Block DueLine(DueTask task)
    {
        var words = new TextRun(ThaiDate.Short(task.Due, prose.Numerals)) { Source = Provenance.Of(task.Cell) };
        return new Paragraph(ParagraphStyle.TableText, [prose.Text(task.Kind == DueKind.Monitoring ? "รายงาน " : "แล้วเสร็จ "), words]);
    }

    private TableCell StatusCell(WorkStatus? status, DueTask[] due)
    {
        var open = due.Where(task => !task.IsDone).ToArray();
        if (open.FirstOrDefault(task => task.IsOverdueOn(today)) is { } late)
        {
            return Marked(status, $"เลยกำหนด {-late.DaysFrom(today)} วัน");
        }

        return open.FirstOrDefault() is { } next && next == nextDue
            ? Marked(status, $"กำหนดถัดไป อีก {next.DaysFrom(today)} วัน")
            : Blocks.Centred(prose.Text(WorkWords.StatusWord(status)));
    }

    private TableCell Marked(WorkStatus? status, string mark) =>
        Blocks.Centred(prose.Text(WorkWords.StatusWord(status)), new LineBreak(), prose.Text(mark, TextStyle.Bold));

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
