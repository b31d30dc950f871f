using System.Collections.Immutable;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>The plan of 2568 answers the result of 2567.</summary>
internal static class Ties2568
{
    public static ImmutableArray<ExampleTie> All { get; } =
    [
        new("1.1", "ตัวชี้วัดที่ 6, ประเด็นที่ 1", ExampleTie.Keep),
        new("1.2", "ตัวชี้วัดที่ 1, ตัวชี้วัดที่ 6", ExampleTie.Keep),
        new("1.3", "ตัวชี้วัดที่ 6, e1", ExampleTie.Improve),
        new("2.1", "ตัวชี้วัดที่ 8, e9, ประเด็นที่ 2", ExampleTie.Urgent, "ตัวชี้วัดที่ ๘ ได้ ๘๕.๘๗ คะแนน ซึ่งต่ำที่สุดในสิบตัวชี้วัด"),
        new("2.2", "ตัวชี้วัดที่ 8, e9", ExampleTie.Urgent, "ข้อ e9 ส่วนที่ ๒ ได้ ๘๑.๖๐ คะแนน ผู้สูงอายุยังไม่สะดวกใช้บริการออนไลน์"),
        new("3.1", "ตัวชี้วัดที่ 7, ตัวชี้วัดที่ 9", ExampleTie.Improve),
        new("3.2", "ตัวชี้วัดที่ 7, e5, ประเด็นที่ 3", ExampleTie.Improve, "ข้อ e5 ส่วนที่ ๒ ได้ ๘๔.๐๐ คะแนน ผู้รับบริการต้องการข้อมูลที่เข้าใจง่ายขึ้น"),
        new("3.3", "ตัวชี้วัดที่ 7, e6", ExampleTie.Improve),
        new("4.1", "ตัวชี้วัดที่ 4, i11, ประเด็นที่ 4", ExampleTie.Improve, "ข้อ i11 ได้ ๙๐.๖๐ คะแนน ซึ่งน้อยที่สุดในตัวชี้วัดที่ ๔"),
        new("4.2", "ตัวชี้วัดที่ 4", ExampleTie.Improve),
        new("5.1", "ตัวชี้วัดที่ 2, ประเด็นที่ 5", ExampleTie.Improve),
        new("5.2", "o8", ExampleTie.Urgent, "ข้อ o8 ได้ ๕๐ คะแนน ขาดผลการใช้จ่ายงบประมาณรายโครงการ"),
        new("5.3", "o16", ExampleTie.Urgent, "ข้อ o16 ได้ ๕๐ คะแนน ขาดเลขที่และวันที่ของสัญญา"),
        new("5.4", "o17", ExampleTie.Urgent, "ข้อ o17 ได้ ๕๐ คะแนน รายงานประจำปีไม่ครบองค์ประกอบ"),
        new("6.1", "ตัวชี้วัดที่ 3, ประเด็นที่ 6", ExampleTie.Keep),
        new("6.2", "9.4", ExampleTie.Keep),
        new("7.1", "ตัวชี้วัดที่ 9", ExampleTie.Urgent, "ตัวชี้วัดที่ ๙ ได้ ๙๐.๖๓ คะแนน จากข้อมูลสี่ข้อที่ได้คะแนนครึ่งเดียว"),
        new("7.2", "ตัวชี้วัดที่ 9, ตัวชี้วัดที่ 10", ExampleTie.Urgent),
        new("7.3", "9.2", ExampleTie.Keep),
        new("7.4", "o12", ExampleTie.Urgent, "ข้อ o12 ได้ ๕๐ คะแนน สถิติครอบคลุมงานบริการเพียงบางงาน"),
        new("8.1", "10.1, ประเด็นที่ 7", ExampleTie.Keep),
        new("8.2", "ตัวชี้วัดที่ 5", ExampleTie.Keep),
        new("8.3", "ตัวชี้วัดที่ 5, i15", ExampleTie.Keep),
        new("9.1", "10.1", ExampleTie.Improve),
        new("9.2", "o31, ตัวชี้วัดที่ 10", ExampleTie.Urgent, "ข้อ o31 ได้ ๕๐ คะแนน รายงานแสดงความเสี่ยงเพียงเรื่องเดียว"),
    ];
}
