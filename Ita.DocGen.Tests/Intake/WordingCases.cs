using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>Words of everything that will be printed.</summary>
internal static class WordingCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    private static readonly SheetGridFolder Scored = Usual.With(YearScoresSheet.Sheet, """
        ปีงบประมาณ | คะแนนภาพรวม
        2568 | 97.80
        2567 | 94.30
        """);

    public static CheckCase[] All { get; } =
    [
        new("The result of the year of the measures", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            รายงานการวิเคราะห์ผล | คำนำ | จากการดำเนินการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ พบว่ามีข้อจำกัด
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint text-cites-result-of-plan-year"),
        new("The result of last year", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            รายงานการวิเคราะห์ผล | คำนำ | จากผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ นำมากำหนดมาตรการปี ๒๕๖๙ จากการประเมินนำมาจัดทำแผนปี ๒๕๖๙
            """)),
        new("The result of the year of the measures when it is announced", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม
            2569 | 95.00
            """)
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ หน่วยงานได้รับผลที่ดีขึ้น
            """)),
        new("Results put to use in the year of the result", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            มาตรการส่งเสริมคุณธรรมฯ | คำนำ | การนำผลการวิเคราะห์ไปสู่การปรับปรุงหรือพัฒนาองค์กร ประจำปีงบประมาณ ๒๕๖๘ ขององค์การบริหารส่วนตำบลทุ่งรวงทอง
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint text-cites-measures-of-result-year"),
        new("Results put to use in the year of the measures", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            มาตรการส่งเสริมคุณธรรมฯ | คำนำ | การนำผลการประเมิน ITA ปี ๒๕๖๘ ไปสู่การพัฒนาองค์กร ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ นำผลการประเมินไปสู่การพัฒนาตามผลของปี ๒๕๖๘
            """)),
        new("Another agency as the doer", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | อบต.หนองบัวได้ดำเนินการแล้ว
            """), "agency.xlsx(ข้อความในเอกสาร!C2): error other-agency-as-own"),
        new("Another agency as the owner", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | คะแนนของ องค์การบริหารส่วนตำบลหนองบัว อยู่ในระดับดี
            """), "agency.xlsx(ข้อความในเอกสาร!C2): error other-agency-as-own"),
        new("Another district behind the own name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | องค์การบริหารส่วนตำบลทุ่งรวงทอง อำเภอเมืองใหม่ จังหวัดสระบุรี
            """), "agency.xlsx(ข้อความในเอกสาร!C2): error other-agency-as-own"),
        new("The own names", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | องค์การบริหารส่วนตำบลทุ่งรวงทองได้รับผล อบต.ทุ่งรวงทอง มีคะแนนดี อำเภอบ้านสวน จังหวัดสระบุรี ของอบต.ทุ่งรวงทอง
            """)),
        new("The agency without its name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | องค์การบริหารส่วนตำบลได้ดำเนินการ อบต. มีนโยบาย ทุกอำเภอและจังหวัด ของเทศบาลตำบลที่เกี่ยวข้อง ของอำเภอ
            """)),
        new("A venue in another district", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | จัดประชุม ณ หอประชุมที่ว่าการอำเภอเมืองใหม่ จังหวัดลพบุรี
            """)),
        new("A study visit", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | เจ้าหน้าที่ไปศึกษาดูงานการจัดเก็บรายได้ของ อบต.หนองบัว
            """)),
        new("A joint project", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | โครงการร่วมกับเทศบาลตำบลป่าไม้จัดอบรม
            """)),
        new("An allowed name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | รายงานของเทศบาลตำบลหนองปลา
            """)),
        new("Another agency in a subject", Usual
            .With(PapersSheet.Sheet, """
            เอกสาร | ที่ | วันที่ | เรื่อง
            บันทึกรายงานผลคะแนน | | | รายงานผลคะแนน อบต.หนองบัว
            """), "agency.xlsx(หนังสือและคำสั่ง!D2): error other-agency-as-own"),
        new("A year left from an old paper", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๖ อยู่ในระดับดี
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint other-fiscal-year"),
        new("The years of the folder", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลปีงบประมาณ พ.ศ. ๒๕๖๘ และมาตรการปี 2569
            """)),
        new("An Act, a rule and a letter of other years", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ตามพระราชบัญญัติประกอบรัฐธรรมนูญ พ.ศ. ๒๕๖๐ ประกาศประจำปี 2566 หนังสือ ลงวันที่ ๑ มกราคม ๒๕๖๕ ปี 2566
            """)),
        new("A plan of five years", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ปีงบประมาณ พ.ศ. ๒๕๖๖–๒๕๗๐ และแผนปี 2570
            """)),
        new("A number with a slash", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ปี 2565/12 และที่ ๐๑๔/๒๕๖๕
            """)),
        new("A comparison with earlier years", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | เทียบกับปี 2567 คะแนนเพิ่มขึ้น แนวโน้มตั้งแต่ปี 2564
            """)),
        new("An item's score behind a code written with a Thai zero", Usual
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT)
            o5 | 50
            """)
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ข้อ ๐๕ ๑๐๐.๐๐ คะแนน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning text-cites-other-item-score"),
        new("A code beside another item's name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ควรปรับปรุงข้อ o5 คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่ ให้เป็นปัจจุบัน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning item-code-disagrees"),
        new("A code written with a Thai zero beside another item's name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ควรปรับปรุง ๑. ๐๕. คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่ ให้เป็นปัจจุบัน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning item-code-disagrees"),
        new("A zero that is no code", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | เวลา ๐๘.๓๐ คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่ โทร. ๐๓๖-๐๕ คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่
            """)),
        new("A name beside another item's code", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | เรื่องประมวลจริยธรรมและการขับเคลื่อนจริยธรรม (o4)
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning item-code-disagrees"),
        new("A code beside its own name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | o8 คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่ และ o15: ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม
            """)),
        new("A code with other words", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | o5 ควรปรับปรุง และตรวจคู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่
            """)),
        new("A slip of one letter", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | องค์กรบริหารส่วนตำบลของเรา
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning name-is-misspelled"),
        new("Another wording of an official name", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | การอัปเดตข้อมูลบนเว็บไซต์
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint name-is-misspelled"),
        new("Right names", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | การประเมินคุณธรรมและความโปร่งใส การใช้ทรัพย์สินของราชการ การแก้ไขปัญหาการทุจริต เว็บไซต์ กฎหมาย มาตรฐาน
            """)),
        new("Two units on one number", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ได้คะแนนร้อยละ ๙๗.๐๑ คะแนน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning number-has-two-units"),
        new("One unit on a number", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ได้ ๙๗.๐๑ คะแนน คิดเป็นร้อยละ ๙๗.๐๑ จาก ๑๐๐ คะแนน เพิ่มขึ้น 5%
            """)),
        new("A month where the day should be", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | เมื่อวันที่ มีนาคม ๒๕๖๙
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning day-is-missing"),
        new("Dates as papers write them", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๙ ภายในเดือนตุลาคม วันที่ ........ มีนาคม ในวันที่มีการประชุม
            """)),
        new("A bracket without partner", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | สำนักงาน ป.ป.ช. (ส่วนกลาง
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint brackets-are-unbalanced"),
        new("A closing bracket without partner", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ส่วนกลาง) ของสำนักงาน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint brackets-are-unbalanced"),
        new("Marks of a list", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | 1) จัดทำแผน ๒.) เผยแพร่ (ถ้ามี)⏎ก) หนึ่ง ๑.๒) สอง
            """)),
        new("A doubled tone", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | กำหนดใหม่่แล้ว
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint mark-is-doubled"),
        new("A letter typed in pieces", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | กําหนดแล้ว
            """), "agency.xlsx(ข้อความในเอกสาร!C2): note letter-is-typed-in-pieces"),
        new("Two spaces together", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ตามที่  สำนักงาน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): note spaces-are-doubled"),
        new("A control character from pasting", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ดำเนินการ\aเรียบร้อยแล้ว
            """.Replace("\\a", "\a", StringComparison.Ordinal)), "agency.xlsx(ข้อความในเอกสาร!C2): hint text-cannot-be-printed"),
        new("Clean typing", Usual
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ตามที่ น้ำท่วม กำหนด ซึ่ง เก้าอี้ พันธุ์⏎    ย่อหน้าใหม่
            """)),
        new("Another overall score than the typed one", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินคุณธรรมและความโปร่งใส (ITA) มีคะแนน ๙๕.๗๐ คะแนน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning text-cites-other-score"),
        new("The overall score as typed", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ปี ๒๕๖๘ มีคะแนน ๙๗.๘๐ คะแนน
            """)),
        new("The overall score of a year of the history", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินในภาพรวมของปี ๒๕๖๗ มีคะแนน ๙๔.๓๐ คะแนน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint other-fiscal-year"),
        new("The overall score of a year that is not told", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินในภาพรวมของปี ๒๕๖๒ มีคะแนน ๘๑.๒๕ คะแนน
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint other-fiscal-year"),
        new("Scores of others and parts", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินในภาพรวมระดับประเทศมีคะแนน ๙๓.๘๒ คะแนน⏎ผลการประเมินตัวชี้วัดที่ ๙ มีคะแนน ๘๒.๕๐ คะแนน⏎ผลการประเมินในภาพรวมเพิ่มขึ้น ได้คะแนน ๓.๕๐ คะแนน
            """)),
        new("A letter for the level of these years", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ผลการประเมินอยู่ในระดับ A
            """), "agency.xlsx(ข้อความในเอกสาร!C2): warning text-cites-letter-level"),
        new("A letter for the level of an old year", Scored
            .With(TextsSheet.Sheet, """
            เอกสาร | หัวข้อ | ข้อความ
            บันทึกรายงานผลคะแนน | ความเป็นมา | ปี ๒๕๖๕ มีผลการประเมินอยู่ในระดับ A
            """), "agency.xlsx(ข้อความในเอกสาร!C2): hint other-fiscal-year"),
        new("An item's score that its sheet does not have", Usual
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT) | คะแนน EIT ส่วนที่ ๑ | ส่วนที่ ๒
            e1 | | | 98.50
            """)
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน
            6 | e๑ เจ้าหน้าที่ให้บริการตามขั้นตอน มีค่าคะแนน ๙๘.๔๐
            """), "scores.xlsx(วิเคราะห์รายตัวชี้วัด!B2): warning text-cites-other-item-score"),
        new("Item scores as typed, parts, means, differences and other years", Usual
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT) | คะแนน EIT ส่วนที่ ๑ | ส่วนที่ ๒
            e1 | | 100 | 98.50
            o5 | 50 | |
            """)
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน
            6 | e1 ส่วนที่ ๒ ได้คะแนน 98.50 และ e1 เฉลี่ยได้ 99.25 คะแนน⏎e1 เพิ่มขึ้นจากเดิม 3.20 คะแนน
            9 | o5 ได้ 50.00 คะแนน ส่วน o6 ได้ 12.00 คะแนน⏎o5 ปีที่ผ่านมาได้ 10.00 คะแนน
            """)),
        new("A list number that stands twice", Usual
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | แนวทางการรักษาระดับ/ปรับปรุง
            6 | ๑.จัดทำคู่มือ ๒. เผยแพร่ ๒. ติดตาม
            """), "scores.xlsx(วิเคราะห์รายตัวชี้วัด!B2): hint list-number-repeats"),
        new("Lists that begin anew", Usual
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | แนวทางการรักษาระดับ/ปรับปรุง
            6 | ๑. จัดทำคู่มือ⏎๒. เผยแพร่⏎๑. ประชุม⏎๒. ติดตาม ตามข้อ ๒ และข้อ ๒.๑
            """)),
        new("A year that belongs to the name of an item", Usual
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน
            9 | รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๗ ยังไม่ครบถ้วน
            """)),
    ];
}
