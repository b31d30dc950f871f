using System.Collections.Immutable;
using Ita.DocGen.Publishing;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Batches;

/// <summary>The roll-up as tables: agencies and indicators, each as .csv, and both in one workbook.</summary>
internal static class RollUpTables
{
    public const string AgenciesFile = Agencies + Ending;
    public const string IndicatorsFile = Indicators + Ending;

    private const string Agencies = "agencies";
    private const string Indicators = "indicators";
    private const string Ending = ".csv";
    private const string Title = "ภาพรวมการจัดทำเอกสาร ITA";

    public static IEnumerable<OutputFile> Files(ImmutableArray<RollUpYear> years)
    {
        ImmutableArray<OpenTable> tables = [AgenciesOf(years), IndicatorsOf(years)];
        return
        [
            .. tables.Select(table => new OutputFile(table.Name + Ending, CsvWriter.Write(table))),
            OutputFile.Of("dashboard.xlsx", target => OpenWorkbook.Write(Title, tables, target)),
        ];
    }

    private static OpenTable AgenciesOf(ImmutableArray<RollUpYear> years)
    {
        var numbers = years.SelectMany(year => year.Indicators.Select(indicator => indicator.Number)).Distinct().Order().ToArray();
        return new OpenTable(
            Agencies,
            "หน่วยงาน",
            [
                new("ปีงบประมาณ", "ปีของมาตรการ (พ.ศ.)", OpenColumnKind.Whole),
                new("โฟลเดอร์", "ชื่อโฟลเดอร์ของหน่วยงาน"),
                new("หน่วยงาน", "ชื่อเต็มของหน่วยงาน"),
                new("อำเภอ", "อำเภอ"),
                new("จังหวัด", "จังหวัด"),
                new("ความครบถ้วน", "สถานะการจัดทำเอกสาร"),
                new("เอกสารที่สร้าง", "จำนวนเอกสารที่สร้างแล้ว", OpenColumnKind.Whole),
                new("เอกสารที่พักไว้", "จำนวนเอกสารที่รอแก้ไขข้อผิดพลาด", OpenColumnKind.Whole),
                new("ข้อผิดพลาด", "จำนวนข้อผิดพลาดที่ตรวจพบ", OpenColumnKind.Whole),
                new("คำเตือน", "จำนวนคำเตือนที่ตรวจพบ", OpenColumnKind.Whole),
                new("ปีของผล", "ปีของผลการประเมินที่นำมาวิเคราะห์ (พ.ศ.)", OpenColumnKind.Whole),
                new("คะแนนภาพรวม", "คะแนนภาพรวมของผลการประเมิน", OpenColumnKind.Number),
                new("ระดับ", "ระดับผลการประเมิน"),
                .. numbers.Select(number => new OpenColumn($"ตัวชี้วัดที่_{number}", $"คะแนนตัวชี้วัดที่ {number}", OpenColumnKind.Number)),
                new("หมายเหตุ", "สาเหตุที่ทำไม่สำเร็จ", OpenColumnKind.LongText),
            ],
            [.. years.SelectMany(year => year.Agencies.Select(agency => Row(agency, numbers)))]);
    }

    private static ImmutableArray<OpenValue> Row(AgencyYear agency, int[] numbers) =>
    [
        OpenValue.Of(YearOf(agency.Year)),
        OpenValue.Of(agency.Folder),
        OpenValue.Of(agency.Figures?.Agency),
        OpenValue.Of(agency.Figures?.District),
        OpenValue.Of(agency.Figures?.Province),
        OpenValue.Of(StateWords.Of(agency.State)),
        OpenValue.Of(agency.Made),
        OpenValue.Of(agency.HeldBack),
        OpenValue.Of(agency.Errors),
        OpenValue.Of(agency.Warnings),
        OpenValue.Of(agency.Figures?.ResultYear),
        OpenValue.Of(agency.Figures?.Overall),
        OpenValue.Of(agency.Figures?.Level),
        .. numbers.Select(number => OpenValue.Of(agency.Figures?.Indicators.FirstOrDefault(indicator => indicator.Number == number)?.Score)),
        OpenValue.Of(agency.Failure),
    ];

    private static OpenTable IndicatorsOf(ImmutableArray<RollUpYear> years) => new(
        Indicators,
        "ตัวชี้วัด",
        [
            new("ปีงบประมาณ", "ปีของมาตรการ (พ.ศ.)", OpenColumnKind.Whole),
            new("ตัวชี้วัดที่", "ลำดับตัวชี้วัด", OpenColumnKind.Whole),
            new("ชื่อตัวชี้วัด", "ชื่อตัวชี้วัด"),
            new("คะแนนเฉลี่ย", "ค่าเฉลี่ยของหน่วยงานที่มีคะแนน", OpenColumnKind.Number),
            new("คะแนนต่ำสุด", "คะแนนต่ำสุดในหน่วยงานทั้งหมด", OpenColumnKind.Number),
            new("หน่วยงานต่ำสุด", "หน่วยงานที่ได้คะแนนต่ำสุด"),
            new("ต่ำกว่า_85", "จำนวนหน่วยงานที่ได้คะแนนต่ำกว่า 85", OpenColumnKind.Whole),
            new("จำนวนหน่วยงาน", "จำนวนหน่วยงานที่มีคะแนน", OpenColumnKind.Whole),
        ],
        [.. years.SelectMany(year => year.Indicators.Select(indicator => Row(year.Year, indicator)))]);

    private static ImmutableArray<OpenValue> Row(string year, WeakIndicator indicator) =>
    [
        OpenValue.Of(YearOf(year)),
        OpenValue.Of(indicator.Number),
        OpenValue.Of(indicator.Name),
        OpenValue.Of(indicator.Mean),
        OpenValue.Of(indicator.Lowest),
        OpenValue.Of(indicator.LowestAgency),
        OpenValue.Of(indicator.BelowPass),
        OpenValue.Of(indicator.Agencies),
    ];

    private static decimal YearOf(string year) => decimal.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
}
