using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;
using static Ita.DocGen.Tests.Intake.ExampleBreak;

namespace Ita.DocGen.Tests.Intake;

/// <summary>Rules of identity, shape and scores, each broken once in the example of 2569.</summary>
internal static class BreaksOfShape
{
    private const string SomeMeasure = "1.1";
    private const string Result = "2568";
    private const string RepeatedText = "ผู้รับบริการบางส่วนยังไม่ทราบช่องทางติดต่อและบริการออนไลน์ที่มีอยู่ จึงควรประชาสัมพันธ์ให้ทั่วถึงยิ่งขึ้น";

    public static ExampleBreak[] All { get; } =
    [
        OfFile("error workbook-is-misplaced", "scores.xlsx", folder => folder.Stamped(ItemScoresSheet.Sheet, stamp => stamp with { Kind = WorkbookKind.Measures })),
        OfFile("error workbook-is-of-other-year", "scores.xlsx", folder => folder.Stamped(ItemScoresSheet.Sheet, stamp => stamp with { PlanYear = 2568 })),
        OfFile("hint template-is-older", "scores.xlsx", folder => folder.Stamped(ItemScoresSheet.Sheet, stamp => stamp with { TemplateVersion = 0 })),
        OfFile("warning workbook-is-of-other-agency", "scores.xlsx", folder => folder.Stamped(ItemScoresSheet.Sheet, stamp => stamp with { Agency = "เทศบาลเมืองริมธาร" })),
        OfCell("error plan-year-differs", AgencySheet.Sheet, AgencySheet.PlanYear.Heading, AgencySheet.PlanYear, "2568"),
        OfFile("error sheet-missing", "measures.xlsx", folder => folder.WithoutSheet(MonitoringSheet.Sheet)),
        new("error heading-renamed", folder => folder.RenameHeading(MonitoringSheet.Sheet, MonitoringSheet.Text, "การรายงานและกำกับติดตาม"), folder => folder.HeadingAt(MonitoringSheet.Sheet, MonitoringSheet.Text)),
        new("error heading-missing", folder => folder.RenameHeading(MonitoringSheet.Sheet, MonitoringSheet.Text, "x"), folder => folder.HeadingAt(MonitoringSheet.Sheet, MonitoringSheet.Measure)),
        OfCell("error required-cell-empty", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Text, ""),
        new("error cell-has-excel-error", folder => folder.Type(YearScoresSheet.Sheet, Result, YearScoresSheet.EitPart1, CellValue.OfError("#REF!")), At(YearScoresSheet.Sheet, Result, YearScoresSheet.EitPart1)),
        new("error formula-has-no-value", folder => folder.Type(YearScoresSheet.Sheet, Result, YearScoresSheet.EitPart1, CellValue.WithoutValue), At(YearScoresSheet.Sheet, Result, YearScoresSheet.EitPart1)),
        OfCell("error number-not-understood", YearScoresSheet.Sheet, Result, YearScoresSheet.Overall, "ยังไม่ประกาศ"),
        OfCell("error number-is-ambiguous", ActivitiesSheet.Sheet, "1", ActivitiesSheet.Participants, "97,8"),
        OfCell("error date-not-understood", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Start, "เร็ว ๆ นี้"),
        OfCell("error date-is-ambiguous", MeasuresSheet.Sheet, SomeMeasure, MeasuresSheet.Due, "5 มี.ค. 26"),
        OfCell("error value-not-in-list", DisclosureSheet.Sheet, "o1", DisclosureSheet.Status, "เสร็จแล้วครับ"),
        OfCell("error key-is-duplicate", MeasuresSheet.Sheet, "9.2", MeasuresSheet.Number, "๙.๑"),
        OfCell("error key-is-unknown", MonitoringSheet.Sheet, SomeMeasure, MonitoringSheet.Measure, "99"),
        new("error code-is-unknown", folder => folder.Type(UrlsSheet.Sheet, "o2", UrlsSheet.Code, "o43").Type(DisclosureSheet.Sheet, "o2", DisclosureSheet.Status, "อยู่ระหว่างดำเนินการ").Type(DisclosureSheet.Sheet, "o2", DisclosureSheet.PublishedOn, ""), At(UrlsSheet.Sheet, "o2", UrlsSheet.Code)),
        new("warning row-is-missing", folder => folder.WithoutRow(ItemScoresSheet.Sheet, "i1"), _ => new CellAddress("scores.xlsx", ItemScoresSheet.Sheet.Name)),
        OfCell("error score-out-of-range", YearScoresSheet.Sheet, Result, YearScoresSheet.Overall, "978.0"),
        OfCell("error scores-do-not-add-up", YearScoresSheet.Sheet, Result, YearScoresSheet.Overall, "94.41"),
        OfCell("error level-differs", YearScoresSheet.Sheet, Result, YearScoresSheet.Level, "ผ่านดีเยี่ยม"),
        OfCell("error level-is-a-letter", YearScoresSheet.Sheet, Result, YearScoresSheet.Level, "A"),
        OfCell("error level-is-unknown", YearScoresSheet.Sheet, Result, YearScoresSheet.Level, "ดีมาก"),
        ToldAt("warning indicator-differs-from-items", ItemScoresSheet.Sheet, "e1", ItemScoresSheet.Part1, "90", At(YearScoresSheet.Sheet, Result, YearScoresSheet.Indicator6)),
        OfCell("error eit-parts-are-identical", YearScoresSheet.Sheet, Result, YearScoresSheet.EitPart2, "96.98"),
        OfCell("hint indicators-may-be-swapped", YearScoresSheet.Sheet, Result, YearScoresSheet.Indicator9, "97.5", folder => folder.Type(YearScoresSheet.Sheet, Result, YearScoresSheet.Indicator10, "84.38")),
        new("hint analysis-is-repeated", folder => folder.Type(IndicatorAnalysisSheet.Sheet, "7", IndicatorAnalysisSheet.Analysis, RepeatedText).Type(IndicatorAnalysisSheet.Sheet, "8", IndicatorAnalysisSheet.Analysis, RepeatedText), At(IndicatorAnalysisSheet.Sheet, "8", IndicatorAnalysisSheet.Analysis)),
        OfCell("hint item-score-is-no-step", ItemScoresSheet.Sheet, "o1", ItemScoresSheet.Score, "10"),
        new("warning scores-are-out-of-ten", folder => folder.WithRow(YearScoresSheet.Sheet, 40, "2562", "", "", "9.43", "", "9.95", "", "", "9.74", "8.81"), _ => new CellAddress("scores.xlsx", YearScoresSheet.Sheet.Name, 40, 4)),
        new("warning history-changed", folder => folder.After(ExampleFolder.Of(2568).Type(YearScoresSheet.Sheet, "2566", YearScoresSheet.Remark, "").Type(YearScoresSheet.Sheet, "2566", YearScoresSheet.EitPart1, "89.88")), At(YearScoresSheet.Sheet, "2566", YearScoresSheet.EitPart1)),
        new("hint paste-line-is-unclear", folder => folder.WithRow(PasteSheet.Sheet, 9, "o5", "แผน", "50.00", "100.00"), _ => new CellAddress("scores.xlsx", PasteSheet.Sheet.Name, 9, 3)),
        new("note paste-was-understood", folder => folder.WithRow(PasteSheet.Sheet, 9, "o5", "แผน", "50.00"), _ => new CellAddress("scores.xlsx", PasteSheet.Sheet.Name)),
    ];
}
