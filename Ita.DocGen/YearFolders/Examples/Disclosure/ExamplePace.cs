using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>When an item's data is due and shown: half-year reports in April, reports of last year in December, the rest in the winter.</summary>
internal sealed record ExamplePace(CellValue DataDue, CellValue PublicationDue, CellValue PublishedOn, string Sentence)
{
    private const string OfFirstHalf = "รวบรวมข้อมูลตั้งแต่เดือนตุลาคม {p} ถึงเดือนมีนาคม {y} และเผยแพร่เมื่อ{day}";
    private const string OfPreviousYear = "จัดทำรายงานของปีงบประมาณ พ.ศ. {p} เสนอผู้บริหารทราบ และเผยแพร่เมื่อ{day}";
    private const string OfWholeYear = "จัดทำของปีงบประมาณ พ.ศ. {y} และเผยแพร่เมื่อ{day}";
    private const string OfNoTime = "ทบทวนข้อมูลให้เป็นปัจจุบันและเผยแพร่เมื่อ{day}";

    public static ExamplePace Of(ExampleYear year, Item item, ExampleTopic topic)
    {
        var periods = item.Elements.Select(element => element.Period).ToHashSet();
        var day = 3 + (item.Number % 15);
        if (periods.Contains(ElementPeriod.FirstHalf))
        {
            return New(year, (5, 4), (20, 4), (day, 4), topic.Told ?? OfFirstHalf);
        }

        if (periods.Contains(ElementPeriod.PreviousYear))
        {
            return New(year, (30, 11), (31, 12), (day, 12), topic.Told ?? OfPreviousYear);
        }

        return periods.Contains(ElementPeriod.WholeYear)
            ? New(year, (31, 1), (15, 2), (day, 2), topic.Told ?? OfWholeYear)
            : New(year, (31, 12), (15, 1), (day, 1), topic.Told ?? OfNoTime);
    }

    public string Progress(string name) => $"- {name}: {Sentence}";

    private static ExamplePace New(ExampleYear year, (int Day, int Month) data, (int Day, int Month) publication, (int Day, int Month) published, string sentence) => new(
        year.Day(data.Day, data.Month),
        year.Day(publication.Day, publication.Month),
        year.Day(published.Day, published.Month),
        sentence.Replace("{day}", "วันที่ " + year.DayInWords(published.Day, published.Month), StringComparison.Ordinal));
}
