using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The plan of 2566 answers the result of 2565.</summary>
internal static class Ties2566
{
    public static ImmutableArray<ExampleTie> All { get; } =
    [
        new("1.1", "ตัวชี้วัดที่ 6, ประเด็นที่ 1", ExampleTie.Keep),
        new("1.2", "ตัวชี้วัดที่ 6, ตัวชี้วัดที่ 1", ExampleTie.Keep),
        new("1.3", "ตัวชี้วัดที่ 6", ExampleTie.Improve),
        new("2.1", "o17, ตัวชี้วัดที่ 8, ประเด็นที่ 2", ExampleTie.Urgent, "ข้อ o17 ได้ ๐ คะแนน เพราะบริการที่แสดงยังไม่ใช่บริการออนไลน์"),
        new("2.2", "ตัวชี้วัดที่ 8, e13", ExampleTie.Urgent, "ตัวชี้วัดที่ ๘ ได้ ๘๔.๖๔ คะแนน ผู้รับบริการส่วนหนึ่งยังไม่รู้จักบริการออนไลน์"),
        new("3.1", "ตัวชี้วัดที่ 7, ตัวชี้วัดที่ 9", ExampleTie.Urgent, "ตัวชี้วัดที่ ๗ ได้ ๘๒.๗๒ คะแนน ซึ่งต่ำที่สุดในสิบตัวชี้วัด"),
        new("3.2", "ตัวชี้วัดที่ 7, ประเด็นที่ 3", ExampleTie.Urgent),
        new("3.3", "o32, ตัวชี้วัดที่ 7, e8", ExampleTie.Urgent, "ช่องทางรับฟังความคิดเห็นใช้งานไม่ได้ในช่วงที่ตรวจ"),
        new("4.1", "ตัวชี้วัดที่ 4, i20, i21", ExampleTie.Urgent, "ตัวชี้วัดที่ ๔ ได้ ๘๔.๕๓ คะแนน ข้อที่ได้น้อยคือขั้นตอนการขอยืมทรัพย์สิน"),
        new("4.2", "ตัวชี้วัดที่ 4", ExampleTie.Improve),
        new("5.1", "ตัวชี้วัดที่ 2, i12", ExampleTie.Improve),
        new("5.2", "o11, 9.2", ExampleTie.Urgent, "ข้อ o11 ได้ ๐ คะแนน รายงานไม่แสดงความก้าวหน้าเป็นรายโครงการ"),
        new("5.3", "9.3, ประเด็นที่ 5", ExampleTie.Improve),
        new("5.4", "o24", ExampleTie.Urgent, "ข้อ o24 ได้ ๐ คะแนน รายงานไม่มีปัญหา อุปสรรค และข้อเสนอแนะ"),
        new("6.1", "ตัวชี้วัดที่ 3, ประเด็นที่ 6", ExampleTie.Keep),
        new("6.2", "o28, 9.4", ExampleTie.Urgent, "ข้อ o28 ได้ ๐ คะแนน รายงานไม่มีข้อมูลสถิติด้านบุคคล"),
        new("7.1", "ตัวชี้วัดที่ 9", ExampleTie.Urgent, "ตัวชี้วัดที่ ๙ ได้ ๘๓.๑๔ คะแนน จากข้อมูลห้าข้อที่ยังไม่ครบองค์ประกอบ"),
        new("7.2", "ตัวชี้วัดที่ 9, ตัวชี้วัดที่ 10", ExampleTie.Urgent),
        new("7.3", "9.2", ExampleTie.Improve),
        new("7.4", "9.5, 9.2", ExampleTie.Improve),
        new("8.1", "10.1, ประเด็นที่ 7", ExampleTie.Keep),
        new("8.2", "ตัวชี้วัดที่ 5", ExampleTie.Improve),
        new("8.3", "9.5, i30", ExampleTie.Improve),
        new("9.1", "10.1", ExampleTie.Improve),
        new("9.2", "o37, ตัวชี้วัดที่ 10", ExampleTie.Urgent, "ข้อ o37 ได้ ๐ คะแนน กิจกรรมไม่ตรงกับความเสี่ยงที่ประเมินไว้"),
    ];
}
