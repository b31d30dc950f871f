using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;
using static Ita.DocGen.Tests.Intake.ExampleBreak;

namespace Ita.DocGen.Tests.Intake;

/// <summary>Rules of disclosure, measures and evidence, each broken once in the example of 2569.</summary>
internal static class BreaksOfWork
{
    private const string SomeMeasure = "1.1";

    public static ExampleBreak[] All { get; } =
    [
        new("warning published-without-url", folder => folder.WithoutRow(UrlsSheet.Sheet, "o2"), At(DisclosureSheet.Sheet, "o2", DisclosureSheet.Status)),
        OfCell("error url-is-malformed", UrlsSheet.Sheet, "o2", UrlsSheet.Url, "htp:/www.example"),
        OfCell("warning url-needs-login", UrlsSheet.Sheet, "o2", UrlsSheet.Url, "https://www.thanlaikhram.example/wp-admin/post.php"),
        OfCell("warning first-url-is-elsewhere", UrlsSheet.Sheet, "o2", UrlsSheet.Url, "https://www.facebook.com/thanlaikhram"),
        new("warning urls-must-differ", folder => SharePage(folder, "o3", PairOfO3), At(UrlsSheet.Sheet, PairOfO3, UrlsSheet.Url)),
        new("hint url-is-shared", folder => SharePage(folder, "o1", "o2").Type(UrlsSheet.Sheet, "o2", UrlsSheet.Steps, ""), At(UrlsSheet.Sheet, "o2", UrlsSheet.Url)),
        OfCell("warning element-is-missing", ElementsSheet.Sheet, "o1", ElementsSheet.State, "ไม่มี"),
        OfCell("hint elements-are-unanswered", ElementsSheet.Sheet, "o1", ElementsSheet.State, ""),
        OfCell("warning progress-names-another-item", DisclosureSheet.Sheet, "o1", DisclosureSheet.Progress, "จัดทำคู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่แล้ว"),
        OfCell("warning item-without-division", DisclosureSheet.Sheet, "o1", DisclosureSheet.Division, "", folder => folder.Type(DisclosureSheet.Sheet, "o1", DisclosureSheet.Person, "")),
        OfCell("warning division-is-unknown", DisclosureSheet.Sheet, "o1", DisclosureSheet.Division, "สำนักงานปลัด"),
        OfCell("warning date-outside-element-period", DisclosureSheet.Sheet, "o6", DisclosureSheet.PublishedOn, "15 มกราคม 2567"),
        OfCell("warning weak-point-without-measure", ItemScoresSheet.Sheet, "o1", ItemScoresSheet.Score, "50", WithoutMeasuresOfNine),
        OfCell("warning measure-without-link", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Links, ""),
        OfCell("warning measure-without-division", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Division, "", folder => folder.Type(MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Others, "")),
        OfCell("hint link-is-unknown", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Links, "ตัวชี้วัดที่ 6, ตัวชี้วัดที่ 17"),
        OfCell("warning measure-without-period", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Start, "", folder => folder.Type(MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.End, "").Type(MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Due, "")),
        OfCell("error period-runs-backwards", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.End, "1 ม.ค. 68"),
        OfCell("warning period-outside-fiscal-year", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Start, "1 ต.ค. 66", folder => folder.Type(MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.End, "30 ก.ย. 67")),
        OfCell("warning text-is-a-division", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Steps, "กองคลัง"),
        OfCell("warning division-is-a-text", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.PrintedResponsible, "๑. จัดทำคู่มือ ๒. เผยแพร่"),
        OfCell("warning done-without-date", SixMonthsSheet.Sheet, "4.1", SixMonthsSheet.DoneOn, "", folder => folder.Type(SixMonthsSheet.Sheet, "4.1", SixMonthsSheet.Result, "แจ้งเวียนแนวปฏิบัติฉบับย่อแล้ว")),
        OfCell("warning done-without-outcome", TwelveMonthsSheet.Sheet, "4.1", TwelveMonthsSheet.Outcome, ""),
        OfCell("warning done-without-evidence", SixMonthsSheet.Sheet, "4.1", SixMonthsSheet.OtherEvidence, ""),
        OfCell("warning status-falls-back", TwelveMonthsSheet.Sheet, "4.1", TwelveMonthsSheet.Status, "อยู่ระหว่างดำเนินการ"),
        OfCell("warning six-months-cite-later", SixMonthsSheet.Sheet, "4.1", SixMonthsSheet.DoneOn, "15 พ.ค. 69"),
        OfCell("hint text-is-unchanged-at-year-end", TwelveMonthsSheet.Sheet, "4.1", TwelveMonthsSheet.Result, LongResult, folder => folder.Type(SixMonthsSheet.Sheet, "4.1", SixMonthsSheet.Result, LongResult)),
        new("warning result-is-missing", folder => folder.WithoutRow(TwelveMonthsSheet.Sheet, "4.1"), At(MeasuresSheet.Sheet, "4.1", MeasuresSheet.Number)),
        OfCell("hint measure-wording-differs", TwelveMonthsSheet.Sheet, "4.1", TwelveMonthsSheet.MeasureText, "จัดทำแนวทางการยืม"),
        OfCell("warning file-missing", ActivitiesSheet.Sheet, "1", ActivitiesSheet.Files, "photos/ไม่มี.jpg", folder => folder.WithoutFile("photos/1/01.png").WithoutFile("photos/1/02.png")),
        OfFile("hint file-is-never-used", "photos/99", folder => folder.WithFile("photos/99/01.jpg")),
        new("warning evidence-is-too-large", folder => folder.WithFile("photos/1/03.jpg", 30_000_000), At(ActivitiesSheet.Sheet, "1", ActivitiesSheet.Files)),
    ];

    // The rulebook of 2569 wants this item and o3 apart.
    private const string PairOfO3 = "o17";
    private const string LongResult = "แจ้งเวียนแนวปฏิบัติฉบับย่อให้ทุกส่วนราชการทราบ และจัดทำแบบฟอร์มการยืมทรัพย์สินฉบับใหม่เรียบร้อยแล้ว";

    private static ExampleFolder WithoutMeasuresOfNine(ExampleFolder folder) =>
        new[] { "3.1", "7.1", "7.2" }.Aggregate(folder, (changed, measure) => changed.Type(MeasuresSheet.Sheet, measure, MeasuresSheet.Links, "ตัวชี้วัดที่ 1"));

    private static ExampleFolder SharePage(ExampleFolder folder, string first, string second) =>
        folder.Type(UrlsSheet.Sheet, first, UrlsSheet.Url, "https://www.thanlaikhram.example/ita/page")
            .Type(UrlsSheet.Sheet, second, UrlsSheet.Url, "https://www.thanlaikhram.example/ita/page");
}
