using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Analysis;
using Ita.DocGen.Composition;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>The result as open data: years, indicators, items. Official scores as typed, never recomputed.</summary>
internal sealed class ScoreTables(CompositionInput input)
{
    private const int IndicatorCount = 10;

    private readonly int year = input.Assessment.ResultYear;

    public IEnumerable<OpenTable> All()
    {
        var tables = new[] { Years(), Indicators(), Items() };
        return tables.Where(table => !table.Rows.IsEmpty);
    }

    private OpenTable Years() => new(
        "scores",
        "คะแนนรายปี",
        [
            new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ของผลการประเมิน", OpenColumnKind.Whole),
            new("คะแนนภาพรวม", "คะแนนภาพรวมตามประกาศ เต็ม 100", OpenColumnKind.Number),
            new("ระดับ", "ระดับผลการประเมินตามประกาศ ปี 2565 และก่อนหน้าเป็นตัวอักษร"),
            new("IIT", "คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", OpenColumnKind.Number),
            new("EIT", "คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", OpenColumnKind.Number),
            new("EIT_ส่วนที่_1", "คะแนน EIT ส่วนที่ 1", OpenColumnKind.Number),
            new("EIT_ส่วนที่_2", "คะแนน EIT ส่วนที่ 2", OpenColumnKind.Number),
            new("OIT", "คะแนนการเปิดเผยข้อมูลสาธารณะ", OpenColumnKind.Number),
            .. Enumerable.Range(1, IndicatorCount).Select(number => new OpenColumn(Show($"ตัวชี้วัดที่_{number}"), Show($"คะแนนตัวชี้วัดที่ {number} ของปีนั้น"), OpenColumnKind.Number)),
            new("วันที่ประกาศผล", "วันที่ประกาศผลการประเมิน", OpenColumnKind.Day),
        ],
        [.. input.Assessment.Scores.Years.Where(scores => scores.Overall is not null).OrderBy(scores => scores.Year).Select(scores => ImmutableArray.Create<OpenValue>(
        [
            OpenValue.Of(scores.Year),
            OpenValue.Of(scores.Overall?.Value),
            OpenValue.Of(scores.Level?.Value),
            OpenValue.Of(scores.Iit?.Value),
            OpenValue.Of(scores.Eit?.Value),
            OpenValue.Of(scores.EitPart1?.Value),
            OpenValue.Of(scores.EitPart2?.Value),
            OpenValue.Of(scores.Oit?.Value),
            .. Enumerable.Range(1, IndicatorCount).Select(number => OpenValue.Of(scores.Indicator(number)?.Value)),
            OpenValue.Of(scores.AnnouncedOn?.Value),
        ]))]);

    private OpenTable Indicators() => new(
        "indicators",
        "คะแนนรายตัวชี้วัด",
        [
            new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ของผลการประเมิน", OpenColumnKind.Whole),
            new("ตัวชี้วัดที่", "ลำดับตัวชี้วัด 1 ถึง 10", OpenColumnKind.Whole),
            new("ชื่อตัวชี้วัด", "ชื่อตัวชี้วัดตามเกณฑ์ของปี"),
            new("เครื่องมือ", "IIT, EIT หรือ OIT"),
            new("คะแนน", "คะแนนตามประกาศ เต็ม 100", OpenColumnKind.Number),
            new("คะแนนปีก่อน", "คะแนนของตัวชี้วัดเดียวกันในปีก่อนหน้า", OpenColumnKind.Number),
            new("เปลี่ยนแปลง_คะแนน", "คะแนนลบด้วยคะแนนปีก่อน", OpenColumnKind.Number),
            new("กลุ่ม", "รักษามาตรฐาน เมื่อได้ 100 คะแนน มิฉะนั้น ยกระดับ"),
        ],
        [.. input.Insight.Indicators.Where(result => result.Score is not null).Select(result => ImmutableArray.Create(
            OpenValue.Of(year),
            OpenValue.Of(result.Indicator.Number),
            OpenValue.Of(result.Indicator.Name),
            OpenValue.Of(NameOf(result.Indicator.Instrument)),
            OpenValue.Of(result.Score?.Value),
            OpenValue.Of(result.Change?.From.Value),
            OpenValue.Of(result.Change?.Points.Value),
            OpenValue.Of(result.Group == ScoreGroup.Keep ? "รักษามาตรฐาน" : "ยกระดับ")))]);

    private OpenTable Items() => new(
        "items",
        "คะแนนรายข้อ",
        [
            new("ปีงบประมาณ", "ปีงบประมาณ พ.ศ. ของผลการประเมิน รหัสข้อเป็นของปีนี้", OpenColumnKind.Whole),
            new("ข้อ", "รหัสข้อในระบบ ITAS เช่น i1 e4 o12"),
            new("เครื่องมือ", "IIT, EIT หรือ OIT"),
            new("ตัวชี้วัดที่", "ลำดับตัวชี้วัด 1 ถึง 10", OpenColumnKind.Whole),
            new("ตัวชี้วัดย่อยที่", "เช่น 9.1 ว่างเมื่อเป็นข้อของ IIT และ EIT"),
            new("ข้อคำถามหรือข้อมูล", "ชื่อข้อ หรือหัวข้อที่หน่วยงานสรุปเมื่อไม่ทราบถ้อยคำของปี", OpenColumnKind.LongText),
            new("คะแนน", "คะแนนที่ประกาศ หรือค่าเฉลี่ยของสองส่วนเมื่อประกาศแยกส่วน", OpenColumnKind.Number),
            new("EIT_ส่วนที่_1", "คะแนน EIT ส่วนที่ 1", OpenColumnKind.Number),
            new("EIT_ส่วนที่_2", "คะแนน EIT ส่วนที่ 2", OpenColumnKind.Number),
        ],
        [.. input.Insight.Indicators.SelectMany(result => result.Items).Where(item => item.Shown is not null).Select(item => ImmutableArray.Create(
            OpenValue.Of(year),
            OpenValue.Of(item.Item.Code),
            OpenValue.Of(NameOf(item.Item.Instrument)),
            OpenValue.Of(item.Item.Indicator),
            OpenValue.Of(item.Item.SubIndicator),
            OpenValue.Of(item.Item.Name),
            OpenValue.Of(item.Shown?.Printed),
            OpenValue.Of(item.Part1?.Value),
            OpenValue.Of(item.Part2?.Value)))]);

    private static string NameOf(Instrument instrument) => instrument.ToString().ToUpperInvariant();

    private static string Show(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
