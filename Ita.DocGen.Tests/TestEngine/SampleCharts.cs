using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>One chart of each kind, with the holes and marks that charts of real offices have.</summary>
public static class SampleCharts
{
    public static ImmutableArray<Chart> EveryKind() => [Bars(), LyingBars(), Trend(), Radar(), Gauge()];

    public static Chart Bars() => new(
        ChartKind.Bar,
        "คะแนนรายตัวชี้วัด",
        ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สิน", "การแก้ไขปัญหา"],
        [Series("ปี ๒๕๖๗", 88.12m, 91.40m, 86.55m, 90.07m, 84.90m), Series("ปี ๒๕๖๘", 96.20m, 97.01m, 92.33m, null, 89.75m)])
    {
        Mark = new ChartMark(85m, "เกณฑ์ผ่าน ๘๕"),
        AltText = "แผนภูมิแท่งคะแนนห้าตัวชี้วัด ปี ๒๕๖๗ และปี ๒๕๖๘",
    };

    public static Chart LyingBars() => new(
        ChartKind.HorizontalBar,
        "คะแนนตามเครื่องมือ",
        ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)"],
        [Series("คะแนน", 96.20m, 89.75m, 95.50m)])
    {
        AltText = "แผนภูมิแท่งนอนคะแนนของสามเครื่องมือ IIT ๙๖.๒๐ EIT ๘๙.๗๕ OIT ๙๕.๕๐",
    };

    public static Chart Trend() => new(
        ChartKind.Line,
        "แนวโน้มคะแนนภาพรวม",
        ["๒๕๖๔", "๒๕๖๕", "๒๕๖๖", "๒๕๖๗", "๒๕๖๘"],
        [Series("คะแนนภาพรวม", 63.50m, 78.25m, null, 90.11m, 94.30m), Series("ค่าเฉลี่ยจังหวัด", 70.00m, 80.10m, 85.00m, 88.20m, 91.75m)])
    {
        Mark = new ChartMark(85m, "เกณฑ์ผ่าน ๘๕"),
        AltText = "แผนภูมิเส้นคะแนนภาพรวมห้าปี จาก ๖๓.๕๐ เป็น ๙๔.๓๐",
    };

    public static Chart Radar() => new(
        ChartKind.Radar,
        "คะแนนสิบตัวชี้วัด",
        ["ตัวชี้วัดที่ ๑", "ตัวชี้วัดที่ ๒", "ตัวชี้วัดที่ ๓", "ตัวชี้วัดที่ ๔", "ตัวชี้วัดที่ ๕", "ตัวชี้วัดที่ ๖", "ตัวชี้วัดที่ ๗", "ตัวชี้วัดที่ ๘", "ตัวชี้วัดที่ ๙", "ตัวชี้วัดที่ ๑๐"],
        [Series("ปี ๒๕๖๘", 96.20m, 97.01m, 92.33m, 91.07m, 89.75m, 88.01m, 86.44m, 90.00m, 95.50m, 82.50m)])
    {
        AltText = "แผนภูมิเรดาร์คะแนนสิบตัวชี้วัด ต่ำสุดตัวชี้วัดที่ ๑๐ ได้ ๘๒.๕๐",
    };

    public static Chart Gauge() => new(
        ChartKind.Gauge,
        "ระดับผลการประเมิน",
        ["ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม"],
        [Series("ขีดล่าง", 0m, 70m, 85m, 95m), Series("คะแนนภาพรวม", 94.30m)])
    {
        AltText = "คะแนนภาพรวม ๙๔.๓๐ อยู่ในระดับผ่านดี",
    };

    private static ChartSeries Series(string name, params ReadOnlySpan<decimal?> values)
    {
        var points = ImmutableArray.CreateBuilder<ChartPoint>(values.Length);
        foreach (var value in values)
        {
            points.Add(new ChartPoint(value));
        }

        return new ChartSeries(name, points.ToImmutable());
    }
}
