using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The plan of 2569 answers the result of 2568.</summary>
internal static class Ties2569
{
    public static ImmutableArray<ExampleTie> All { get; } =
    [
        new("1.1", "ตัวชี้วัดที่ 6, ตัวชี้วัดที่ 1", ExampleTie.Keep),
        new("1.2", "ตัวชี้วัดที่ 1, i1, i2", ExampleTie.Keep),
        new("1.3", "ตัวชี้วัดที่ 6", ExampleTie.Keep),
        new("2.1", "ตัวชี้วัดที่ 8, e9", ExampleTie.Improve, "ข้อ e9 ส่วนที่ ๒ ได้ ๘๘.๐๐ คะแนน ซึ่งน้อยที่สุดในตัวชี้วัดที่ ๘"),
        new("2.2", "ตัวชี้วัดที่ 8, e7", ExampleTie.Improve),
        new("3.1", "ตัวชี้วัดที่ 7, ตัวชี้วัดที่ 9", ExampleTie.Improve),
        new("3.2", "ตัวชี้วัดที่ 7, e5", ExampleTie.Improve, "ข้อ e5 ส่วนที่ ๒ ได้ ๘๘.๘๐ คะแนน ผู้รับบริการต้องการให้สรุปข้อมูลสั้นลง"),
        new("3.3", "ตัวชี้วัดที่ 7, e6", ExampleTie.Improve),
        new("4.1", "ตัวชี้วัดที่ 4", ExampleTie.Improve),
        new("4.2", "ตัวชี้วัดที่ 4, i12", ExampleTie.Improve, "ข้อ i12 ได้ ๙๔.๔๐ คะแนน ซึ่งน้อยที่สุดในแบบวัด IIT"),
        new("5.1", "ตัวชี้วัดที่ 2", ExampleTie.Keep),
        new("5.2", "o6", ExampleTie.Urgent, "ข้อ o6 ได้ ๕๐ คะแนน โครงการที่โอนงบประมาณไม่แสดงผลการใช้จ่าย"),
        new("5.3", "o12", ExampleTie.Urgent, "ข้อ o12 ได้ ๕๐ คะแนน สรุปผลรายเดือนขาดหนึ่งเดือน"),
        new("5.4", "9.3", ExampleTie.Keep),
        new("6.1", "ตัวชี้วัดที่ 3", ExampleTie.Keep, "ตัวชี้วัดที่ ๓ ได้ ๑๐๐.๐๐ คะแนน จึงรักษามาตรฐานเดิมไว้"),
        new("6.2", "9.4", ExampleTie.Keep),
        new("7.1", "ตัวชี้วัดที่ 9", ExampleTie.Urgent, "ตัวชี้วัดที่ ๙ ได้ ๘๔.๓๘ คะแนน ต่ำกว่าเกณฑ์ ๘๕ คะแนน"),
        new("7.2", "ตัวชี้วัดที่ 9, ตัวชี้วัดที่ 10", ExampleTie.Urgent),
        new("7.3", "o7", ExampleTie.Urgent, "ข้อ o7 ได้ ๕๐ คะแนน รายงานไม่มีข้อเสนอแนะ"),
        new("7.4", "o19, o11", ExampleTie.Urgent, "ข้อ o19 ได้ ๐ คะแนน เพราะไฟล์เปิดไม่ได้ในช่วงที่ตรวจ"),
        new("8.1", "10.1", ExampleTie.Keep),
        new("8.2", "ตัวชี้วัดที่ 5", ExampleTie.Keep),
        new("8.3", "ตัวชี้วัดที่ 5, i15", ExampleTie.Keep),
        new("9.1", "o23", ExampleTie.Urgent, "ข้อ o23 ได้ ๕๐ คะแนน ไม่ระบุระดับของความเสี่ยง"),
        new("9.2", "ตัวชี้วัดที่ 10", ExampleTie.Improve, "ตัวชี้วัดที่ ๑๐ ได้ ๙๗.๕๐ คะแนน และมาตรการปีก่อนยังเหลือหนึ่งโครงการ", "9.2 (ปี 2568)"),
    ];
}
