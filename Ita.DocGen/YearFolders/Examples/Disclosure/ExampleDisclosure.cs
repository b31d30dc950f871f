using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The OIT checklist of a year: due dates, publication and progress follow from the time each item speaks of.</summary>
internal sealed class ExampleDisclosure(RulebookShelf shelf, ExampleYear year)
{
    private readonly ImmutableArray<Item> items = [.. shelf.Get(year.PlanYear).ItemsOf(Instrument.Oit)];

    public IEnumerable<(SheetSchema Sheet, IEnumerable<RowContent> Rows)> Sheets() =>
    [
        (DisclosureSheet.Sheet, items.Select(RowOf)),
        (UrlsSheet.Sheet, items.SelectMany(UrlsOf)),
        (ElementsSheet.Sheet, items.SelectMany(ElementsOf)),
    ];

    private RowContent RowOf(Item item)
    {
        var topic = TopicOf(item);
        var pace = ExamplePace.Of(year, item, topic);
        var isLate = IsLate(item);
        return RowContent.Of(
            (DisclosureSheet.Code, CellValue.OfText(item.Code)),
            (DisclosureSheet.Division, year.Text(topic.Division)),
            (DisclosureSheet.Others, year.Text(topic.Others)),
            (DisclosureSheet.Person, year.Text(topic.Person)),
            (DisclosureSheet.PrintedResponsible, year.Text(topic.PrintedResponsible)),
            (DisclosureSheet.DataDue, pace.DataDue),
            (DisclosureSheet.PublicationDue, pace.PublicationDue),
            (DisclosureSheet.Status, year.Text(isLate ? "อยู่ระหว่างดำเนินการ" : "ดำเนินการ")),
            (DisclosureSheet.PublishedOn, isLate ? CellValue.Blank : pace.PublishedOn),
            (DisclosureSheet.Progress, year.Text(isLate ? LateProgress : pace.Progress(item.Name))),
            (DisclosureSheet.ItasText, year.Text($"เข้าเว็บไซต์หลัก เลือกเมนู ITA ปี {{y}} แล้วเลือก {item.Code} {item.Name}")),
            (DisclosureSheet.Remark, year.Text(isLate ? "รอข้อมูลจากส่วนราชการร่วมหนึ่งแห่ง" : null)));
    }

    // One item of the latest year is shown unfinished, as every office knows it.
    private bool IsLate(Item item) => year.PlanYear == 2569 && item.Code == "o10";

    private const string LateProgress = "เปิดให้ยื่นคำขอออนไลน์แล้วสามงานบริการ อยู่ระหว่างรวบรวมสถิติการใช้บริการของกองสาธารณสุขและสิ่งแวดล้อม";

    private IEnumerable<RowContent> UrlsOf(Item item)
    {
        var page = TopicOf(item).Page;
        yield return Url(item, 1, $"{ExampleAgency.Website}/ita/{year.PlanYear}/{page}", $"หน้าแรก > ITA ปี {{y}} > {item.Code}");
        if (page is "e-service")
        {
            yield return Url(item, 2, "https://eservice.thanlaikhram.example", "หน้าแรก > บริการออนไลน์");
        }
        else if (page is "news" or "procurement-monthly")
        {
            yield return Url(item, 2, $"{ExampleAgency.Website}/{page}", "หน้าแรก > เมนูหลัก");
        }
    }

    private RowContent Url(Item item, int order, string address, string steps) => RowContent.Of(
        (UrlsSheet.Code, CellValue.OfText(item.Code)),
        (UrlsSheet.Order, CellValue.OfNumber(order)),
        (UrlsSheet.Url, CellValue.OfText(address)),
        (UrlsSheet.Steps, year.Text(steps)));

    private IEnumerable<RowContent> ElementsOf(Item item) => item.Elements.Select(element =>
    {
        var isMissing = IsLate(item) && element == item.Elements[^1];
        return RowContent.Of(
            (ElementsSheet.Code, CellValue.OfText(item.Code)),
            (ElementsSheet.Element, CellValue.OfText(element.Text)),
            (ElementsSheet.State, year.Text(isMissing ? "ไม่มี" : "มี")),
            (ElementsSheet.Where, year.Text(isMissing ? null : element.Number == 1 ? "หน้าแรกของเอกสาร" : $"หัวข้อที่ {Thai.ThaiDigits.Write(element.Number, Thai.Numerals.Thai)} ของเอกสาร")));
    });

    private ExampleTopic TopicOf(Item item) => ExampleTopics.Of(shelf, year.PlanYear, item);
}
