using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Analysis and guidance for some indicators; the others are left to the program's draft.</summary>
internal static class ExampleIndicatorTexts
{
    private static readonly ImmutableArray<(int Indicator, string Analysis, string Guidance)> All =
    [
        (1, "บุคลากรสะท้อนการรับรู้ว่าหน่วยงานปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนด และปฏิบัติต่อผู้มาติดต่ออย่างเท่าเทียมกัน", "รักษามาตรฐานการให้บริการ ทบทวนคู่มือการปฏิบัติงานทุกปี และเผยแพร่ให้บุคลากรใช้เป็นแนวทางเดียวกัน"),
        (4, "ข้อที่ได้คะแนนน้อยเกี่ยวข้องกับขั้นตอนการขอยืมและการกำกับดูแลการใช้ทรัพย์สินของราชการ บุคลากรบางส่วนยังไม่ทราบแนวปฏิบัติ", "จัดทำแนวปฏิบัติการยืมทรัพย์สินของราชการฉบับย่อ แจ้งเวียนทุกส่วนราชการ และตรวจสอบทะเบียนคุมทุกไตรมาส"),
        (7, "ผู้รับบริการสะท้อนการรับรู้ว่าข้อมูลบางเรื่องค้นหายาก และต้องการให้เจ้าหน้าที่อธิบายด้วยถ้อยคำที่เข้าใจง่าย", "ปรับหน้าแรกของเว็บไซต์ให้ค้นหาง่าย เพิ่มการประชาสัมพันธ์ผ่านเสียงตามสายและไลน์ และกำหนดผู้ตอบคำถามประจำวัน"),
        (8, "ผู้รับบริการต้องการมีส่วนร่วมในการปรับปรุงงานมากขึ้น และบางส่วนยังไม่รู้จักบริการออนไลน์ของหน่วยงาน", "เปิดเวทีรับฟังความคิดเห็นในระดับหมู่บ้าน และสอนการใช้บริการออนไลน์ ณ จุดบริการ"),
        (9, "คะแนนที่ไม่เต็มเกิดจากข้อมูลบางข้อที่ยังขาดองค์ประกอบหรือลิงก์เปิดไม่ได้ในช่วงที่ตรวจ มิใช่ไม่มีข้อมูล", "กำหนดปฏิทินการเผยแพร่และให้มีผู้ตรวจทานองค์ประกอบของข้อมูลทุกข้อก่อนกรอกในระบบ"),
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year)
    {
        var scores = ExampleItemScores.Of(year.ResultYear);
        for (var number = 1; number <= 10; number++)
        {
            var text = All.FirstOrDefault(candidate => candidate.Indicator == number);
            var isExternal = number is >= 6 and <= 8;
            yield return RowContent.Of(
                (IndicatorAnalysisSheet.Number, CellValue.OfText(number.ToString(CultureInfo.InvariantCulture))),
                (IndicatorAnalysisSheet.Part1, isExternal ? CellValue.OfNumber(scores.PartOf(scores.Part1, number)) : CellValue.Blank),
                (IndicatorAnalysisSheet.Part2, isExternal ? CellValue.OfNumber(scores.PartOf(scores.Part2, number)) : CellValue.Blank),
                (IndicatorAnalysisSheet.Analysis, year.Text(text.Analysis)),
                (IndicatorAnalysisSheet.Guidance, year.Text(text.Guidance)),
                (IndicatorAnalysisSheet.DraftWasRead, text.Analysis is null ? CellValue.OfText("☑") : CellValue.Blank));
        }
    }
}
