using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Composition;

/// <summary>Checked year folders of a made-up agency. Every value has a cell, so that provenance can be looked at.</summary>
internal static class SampleYear
{
    public const string Agency = "องค์การบริหารส่วนตำบลทุ่งตัวอย่าง";
    private static readonly DateOnly Run = new(2026, 1, 15);

    public static CompositionInput Input(Assessment assessment) =>
        new(assessment, Analyst.Analyse(assessment, RulebookShelf.BuiltIn.Find));

    /// <summary>The figures of a published result of FY2568: overall 94.30, five indicators full, six o items lost, no history.</summary>
    public static Assessment Year2569() => Of(2569) with
    {
        Scores = new ScoreBook(
            [
                Scores(2568, "ผ่านดี", 94.30m, 100m, 100m, 98.67m, null, 86.25m, 100m, 100m, 100m, 100m, 100m, 99.33m, 99.33m, 99.33m, 82.50m, 90m),
            ],
            [
                .. Enumerable.Range(1, 15).Select(number => Item($"i{number}", 100m)),
                Parts("e1", 100m, 98.40m), Parts("e2", 100m, 97.60m), Parts("e3", 100m, 100m),
                Parts("e4", 100m, 97.60m), Parts("e5", 100m, 100m), Parts("e6", 100m, 98.40m),
                Parts("e7", 100m, 99.20m), Parts("e8", 100m, 100m), Parts("e9", 100m, 96.80m),
                .. Enumerable.Range(1, 28).Select(number => Item($"o{number}", number is 5 or 6 or 7 or 12 or 19 or 23 ? 50m : number is 25 ? 10m : 100m)),
            ],
            [],
            [],
            [],
            []),
        Measures = Plan(),
        Disclosure = new DisclosureChecklist(
        [
            Disclosure("o11", "กองคลัง", new DateOnly(2026, 1, 10), new DateOnly(2026, 1, 31), WorkStatus.InProgress),
            Disclosure("o5", "สำนักปลัด", new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1), null),
            Disclosure("o18", "สำนักปลัด", new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 20), WorkStatus.Done),
        ]),
    };

    /// <summary>The figures of a published result of FY2567: 97.80 and ผ่านดี because one half of EIT is below 95; five years back, seven issues.</summary>
    public static Assessment Year2568() => Of(2568) with
    {
        Scores = new ScoreBook(
            [
                Scores(2567, "ผ่านดี", 97.80m, 99.73m, 99.74m, 92.81m, null, 97.50m, 99.33m, 100m, 99.56m, 99.78m, 100m, 97.16m, 95.22m, 96.45m, 95m, 100m),
                Scores(2566, "ผ่านดี", 91.20m, 95.10m, 90.40m, 88.20m, null, 89.90m, 96.2m, 94.1m, 95.3m, 93.8m, 96.1m, 90.5m, 88.2m, 89.2m, 86.4m, 93.4m),
                Scores(2565, "A", 88.75m, 92.00m, null, null, 86.10m, 88.30m),
                Scores(2564, "A", 85.10m, 90.00m, null, null, 84.00m, 82.25m),
            ],
            [],
            [],
            [
                new IssueAnalysis(3, Cell("scores.xlsx", "วิเคราะห์ ๗ ประเด็น", 6, 1))
                {
                    Analysis = Typed("ผลการประเมินด้านการสื่อสารอยู่ในระดับที่น่าพอใจ\n- เว็บไซต์มีข้อมูลครบ\n- ควรเพิ่มช่องทางเสียงตามสาย", "scores.xlsx", "วิเคราะห์ ๗ ประเด็น", 6, 3),
                    UrgentWeakness = Typed("ผู้ตอบแบบวัดส่วนที่ ๒ ยังเข้าไม่ถึงข้อมูล", "scores.xlsx", "วิเคราะห์ ๗ ประเด็น", 6, 4),
                },
            ],
            [
                new StrengthOrLimit(false, Typed("ประชาชนบางส่วนยังไม่เคยใช้ E-Service", "scores.xlsx", "จุดแข็งและข้อจำกัด", 4, 3)) { Instrument = Instrument.Eit },
                new StrengthOrLimit(false, Typed("ส่วนราชการส่งข้อมูลล่าช้า", "scores.xlsx", "จุดแข็งและข้อจำกัด", 5, 3)) { Instrument = Instrument.Oit },
                new StrengthOrLimit(false, Typed("บุคลากรตีความข้อคำถามไม่ตรงกัน", "scores.xlsx", "จุดแข็งและข้อจำกัด", 6, 3)) { Instrument = Instrument.Iit },
            ],
            []),
        Measures = Plan(),
    };

    public static Assessment Of(int planYear) => new(
        planYear,
        RulebookShelf.BuiltIn.Get(planYear - 1),
        RulebookShelf.BuiltIn.Get(planYear),
        Run,
        new Agency([Division(1, "สำนักปลัด"), Division(2, "กองคลัง"), Division(3, "กองช่าง")], [])
        {
            FullName = Typed(Agency, "agency.xlsx", "หน่วยงาน", 3, 2),
            ShortName = Typed("อบต.ทุ่งตัวอย่าง", "agency.xlsx", "หน่วยงาน", 4, 2),
            District = Typed("เมืองตัวอย่าง", "agency.xlsx", "หน่วยงาน", 5, 2),
            Province = Typed("ตัวอย่าง", "agency.xlsx", "หน่วยงาน", 6, 2),
        },
        AgencyPapers.None,
        new AgencyOptions(),
        ScoreBook.Empty,
        DisclosureChecklist.Empty,
        MeasurePlan.Empty);

    /// <summary>A result given by its indicators alone; the rest follows by the published arithmetic.</summary>
    public static Assessment OfIndicators(decimal[] now, decimal[]? before = null, params ItemScore[] items)
    {
        var years = new List<YearScores> { Scored(2568, now) };
        if (before is not null)
        {
            years.Add(Scored(2567, before));
        }

        return Of(2569) with { Scores = ScoreBook.Empty with { Years = [.. years], Items = [.. items] } };
    }

    public static ItemScore Item(string code, decimal score) => new(code, ItemCell(code, 1)) { Score = new(score, ItemCell(code, 4)) };

    public static ItemScore Parts(string code, decimal first, decimal second) =>
        new(code, ItemCell(code, 1)) { Part1 = new(first, ItemCell(code, 5)), Part2 = new(second, ItemCell(code, 6)) };

    public static Sourced<string> Typed(string text, string file, string sheet, int row, int column) => new(text, Cell(file, sheet, row, column));

    private static YearScores Scored(int year, decimal[] indicators)
    {
        var iit = Math.Round(indicators.Take(5).Average(), 2);
        var eit = Math.Round(indicators.Skip(5).Take(3).Average(), 2);
        var oit = Math.Round(indicators.Skip(8).Average(), 2);
        var overall = Math.Round((iit * 0.3m) + (eit * 0.3m) + (oit * 0.4m), 2);
        return Scores(year, null, overall, iit, null, null, eit, oit, indicators);
    }

    private static YearScores Scores(int year, string? level, decimal overall, decimal iit, decimal? part1, decimal? part2, decimal? eit, decimal oit, params decimal[] indicators)
    {
        var row = 2600 - year;
        Sourced<decimal>? At(decimal? value, int column) => value is { } known ? new(known, Cell("scores.xlsx", "คะแนนรายปี", row, column)) : null;
        return new YearScores(year, Cell("scores.xlsx", "คะแนนรายปี", row, 1))
        {
            Overall = At(overall, 4),
            Level = level is null ? null : new(level, Cell("scores.xlsx", "คะแนนรายปี", row, 5)),
            Iit = At(iit, 6),
            EitPart1 = At(part1, 7),
            EitPart2 = At(part2, 8),
            Eit = At(eit, 9),
            Oit = At(oit, 10),
            Indicators = [.. Enumerable.Range(0, 10).Select(index => index < indicators.Length ? At(indicators[index], 11 + index) : null)],
        };
    }

    private static MeasurePlan Plan() => new(
        [
            Measure("1", 1, "ตัวชี้วัดที่ 6", new MeasureLink(LinkCell("ตัวชี้วัดที่ 6", 4)) { Indicator = 6 }, "พัฒนาคุณภาพการให้บริการ", "สำรวจความพึงพอใจของผู้รับบริการ", "- จัดทำแบบสำรวจ\n- สรุปผลเสนอผู้บริหาร", "สำนักปลัด"),
            Measure("2", 1, "ตัวชี้วัดที่ 6", new MeasureLink(LinkCell("ตัวชี้วัดที่ 6", 5)) { Indicator = 6 }, "พัฒนาคุณภาพการให้บริการ", "ปรับปรุงคู่มือการให้บริการ", "ปรับปรุงคู่มือ 5 งานบริการ", "สำนักปลัด"),
            Measure("3", null, "o12", new MeasureLink(LinkCell("o12", 6)) { Item = "o12" }, "ยกระดับการเปิดเผยข้อมูล", "จัดทำรายการจัดซื้อจัดจ้างเป็นไฟล์ Excel", "เผยแพร่ทุกเดือนที่ https://www.example.go.th/ita/2569", "กองคลัง") with
            {
                Finding = Typed("ข้อมูลไม่ครบองค์ประกอบ", "measures.xlsx", "มาตรการ", 6, 4),
                Due = new(new DateOnly(2026, 1, 5), Cell("measures.xlsx", "มาตรการ", 6, 14)),
            },
        ],
        [
            new MonitoringStep("3", 1, Cell("measures.xlsx", "การกำกับติดตาม", 4, 1))
            {
                Text = Typed("รายงานผลการเผยแพร่ต่อปลัด", "measures.xlsx", "การกำกับติดตาม", 4, 3),
                Reporter = Typed("ผู้อำนวยการกองคลัง", "measures.xlsx", "การกำกับติดตาม", 4, 4),
                Frequency = Typed("ทุกไตรมาส", "measures.xlsx", "การกำกับติดตาม", 4, 5),
                Due = new(new SeveralDates([new OneMonth(new CalendarMonth(2569, 1)), new OneMonth(new CalendarMonth(2569, 4))]), Cell("measures.xlsx", "การกำกับติดตาม", 4, 6)),
            },
        ],
        [],
        [],
        [],
        []);

    private static Measure Measure(string number, int? row, string linkText, MeasureLink link, string text, string project, string steps, string division)
    {
        var sheetRow = 3 + int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Sourced<string> At(string value, int column) => Typed(value, "measures.xlsx", "มาตรการ", sheetRow, column);
        return new Measure(number, Cell("measures.xlsx", "มาตรการ", sheetRow, 1))
        {
            PrintedRow = row,
            Links = [link with { Typed = At(linkText, 3) }],
            Text = At(text, 6),
            Project = At(project, 7),
            Steps = At(steps, 8),
            Responsible = new Responsibility(At(division, 9), [], null),
            Start = new(new OneDay(new DateOnly(2025, 10, 1)), Cell("measures.xlsx", "มาตรการ", sheetRow, 12)),
            End = new(new OneDay(new DateOnly(2026, 9, 30)), Cell("measures.xlsx", "มาตรการ", sheetRow, 13)),
        };
    }

    private static DisclosureItem Disclosure(string code, string division, DateOnly data, DateOnly publication, WorkStatus? status) =>
        new(code, Cell("oit-checklist.xlsx", "แบบติดตาม OIT", 10, 1))
        {
            Responsible = new Responsibility(Typed(division, "oit-checklist.xlsx", "แบบติดตาม OIT", 10, 7), [], null),
            DataDue = new(data, Cell("oit-checklist.xlsx", "แบบติดตาม OIT", 10, 11)),
            PublicationDue = new(publication, Cell("oit-checklist.xlsx", "แบบติดตาม OIT", 10, 12)),
            Status = status is { } known ? new(known, Cell("oit-checklist.xlsx", "แบบติดตาม OIT", 10, 13)) : null,
        };

    private static Division Division(int order, string name) => new(order, Typed(name, "agency.xlsx", "ส่วนราชการ", 3 + order, 2));

    private static Sourced<string> LinkCell(string text, int row) => Typed(text, "measures.xlsx", "มาตรการ", row, 3);

    private static CellAddress ItemCell(string code, int column) =>
        Cell("scores.xlsx", "คะแนนรายข้อ", (100 * code[0]) + int.Parse(code[1..], System.Globalization.CultureInfo.InvariantCulture), column);

    private static CellAddress Cell(string file, string sheet, int row, int column) => new(file, sheet, row, column);
}
