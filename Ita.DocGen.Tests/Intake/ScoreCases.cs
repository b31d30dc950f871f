using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>scores.xlsx: figures against each other.</summary>
internal static class ScoreCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    public static CheckCase[] All { get; } =
    [
        new("Sums that hold", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 93.15 | ผ่านดี | 97.50 | 97.00 | 96.00 | 96.50 | 87.38
            """)),
        new("A score above the scale", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 978.0 | | | | | |
            """), "scores.xlsx(คะแนนรายปี!B2): error score-out-of-range"),
        new("An overall score that does not follow", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 95.70 | | 97.50 | | | 96.50 | 87.38
            """), "scores.xlsx(คะแนนรายปี!B2): error scores-do-not-add-up"),
        new("Two cells that would each mend all sums", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | OIT | ตัวชี้วัดที่ ๖ | ตัวชี้วัดที่ ๗ | ตัวชี้วัดที่ ๘
            2568 | 97.30 | 99 | 98 | 94.64 | 97 | 96 | 96 | 96
            """), "scores.xlsx(คะแนนรายปี!B2): error scores-do-not-add-up"),
        new("Parts that fit their indicators within rounding", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | OIT | ตัวชี้วัดที่ ๖ | ตัวชี้วัดที่ ๗ | ตัวชี้วัดที่ ๘
            2568 | 97.30 | 99 | 98.01 | 94.01 | 97 | 96.01 | 96.01 | 96
            """)),
        new("Scores with more than two decimals", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | IIT | EIT | OIT
            2568 | 97.3003 | 99.0001 | 96.00093 | 97.000
            """)),
        new("Identical parts while the total disagrees", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | | | | 84.21 | 84.21 | 81.29 |
            """), """
            scores.xlsx(คะแนนรายปี!B2): error required-cell-empty
            scores.xlsx(คะแนนรายปี!F2): error eit-parts-are-identical
            """),
        new("A letter after 2565", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 90 | A | | | | |
            """), "scores.xlsx(คะแนนรายปี!C2): error level-is-a-letter"),
        new("A letter in 2565", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2565 | 90 | A | | | | |
            """)),
        new("A level nobody gives", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 90 | ดีมาก | | | | |
            """), "scores.xlsx(คะแนนรายปี!C2): error level-is-unknown"),
        new("A level that the scores do not give", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT ส่วนที่ ๑ | EIT ส่วนที่ ๒ | EIT | OIT
            2568 | 60 | ผ่านดีเยี่ยม | | | | |
            """), "scores.xlsx(คะแนนรายปี!C2): error level-differs"),
        new("An indicator that its items do not give", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๑
            2568 | 90 | 99.00
            """)
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT)
            i1 | 90
            i2 | 90
            i3 | 90
            """), "scores.xlsx(คะแนนรายปี!C2): warning indicator-differs-from-items"),
        new("Indicators 9 and 10 exchanged", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๙ | ตัวชี้วัดที่ ๑๐
            2568 | 90 | 50 | 95
            """)
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT)
            o1 | 100
            o2 | 100
            o3 | 100
            o4 | 100
            o5 | 100
            o6 | 100
            o7 | 100
            o8 | 100
            o9 | 100
            o10 | 100
            o11 | 100
            o12 | 100
            o13 | 100
            o14 | 100
            o15 | 100
            o16 | 100
            o17 | 100
            o18 | 100
            o19 | 100
            o20 | 100
            o21 | 50
            o22 | 50
            o23 | 50
            o24 | 50
            o25 | 50
            o26 | 50
            o27 | 50
            o28 | 50
            """), "scores.xlsx(คะแนนรายปี!C2): hint indicators-may-be-swapped"),
        new("Indicators 9 and 10 as their items lie", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๙ | ตัวชี้วัดที่ ๑๐
            2568 | 90 | 95 | 52
            """)
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT)
            o1 | 100
            o2 | 100
            o3 | 100
            o4 | 100
            o5 | 100
            o6 | 100
            o7 | 100
            o8 | 100
            o9 | 100
            o10 | 100
            o11 | 100
            o12 | 100
            o13 | 100
            o14 | 100
            o15 | 100
            o16 | 100
            o17 | 100
            o18 | 100
            o19 | 100
            o20 | 100
            o21 | 50
            o22 | 50
            o23 | 50
            o24 | 50
            o25 | 50
            o26 | 50
            o27 | 50
            o28 | 50
            """)),
        new("Indicators 9 and 10 while an item's own score is in doubt", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๙ | ตัวชี้วัดที่ ๑๐
            2568 | 90 | 50 | 95
            """)
            .With(ItemScoresSheet.Sheet, """
            ข้อ | คะแนน (IIT, OIT)
            o1 | 100
            o2 | 100
            o3 | 100
            o4 | 100
            o5 | 100
            o6 | 100
            o7 | 100
            o8 | 100
            o9 | 100
            o10 | 100
            o11 | 100
            o12 | 100
            o13 | 100
            o14 | 100
            o15 | 100
            o16 | 100
            o17 | 100
            o18 | 100
            o19 | 100
            o20 | 100
            o21 | 50
            o22 | 50
            o23 | 50
            o24 | 50
            o25 | 10
            o26 | 50
            o27 | 50
            o28 | 50
            """), "scores.xlsx(คะแนนรายข้อ!B26): hint item-score-is-no-step"),
        new("A year out of ten", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ระดับ | IIT | EIT | OIT
            2568 | 9.43 | ผ่านดี | 9.95 | 9.74 | 8.81
            """), "scores.xlsx(คะแนนรายปี!B2): warning scores-are-out-of-ten"),
        new("A year with one low score", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๑๐
            2568 | 60 | 10
            """)),
        new("A year that changed against last year's folder", With2566("78.91").After(With2566("78.19")), "scores.xlsx(คะแนนรายปี!B2): warning history-changed"),
        new("A year that stayed as it was", With2566("78.91").After(With2566("๗๘.๙๑"))),
        new("The analysis of one indicator under another", Usual
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน
            7 | ข้อมูลที่เผยแพร่ยังไม่ครบถ้วนและยังไม่เป็นปัจจุบัน ประชาชนบางกลุ่มจึงยังไม่ทราบช่องทางติดต่อของหน่วยงาน
            8 | ข้อมูลที่เผยแพร่ยังไม่ครบถ้วนและยังไม่เป็นปัจจุบัน ประชาชนบางกลุ่มจึงยังไม่ทราบช่องทางติดต่อของหน่วยงาน
            """), "scores.xlsx(วิเคราะห์รายตัวชี้วัด!B3): hint analysis-is-repeated"),
        new("One sentence for indicators with the full score", Usual
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ | คะแนนภาพรวม | ตัวชี้วัดที่ ๑ | ตัวชี้วัดที่ ๒
            2568 | 98 | 100 | 100
            """)
            .With(IndicatorAnalysisSheet.Sheet, """
            ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน
            1 | คะแนนเต็มสะท้อนการรับรู้ว่าการปฏิบัติงานเป็นไปตามขั้นตอน ควรรักษามาตรฐานนี้ไว้อย่างต่อเนื่อง
            2 | คะแนนเต็มสะท้อนการรับรู้ว่าการปฏิบัติงานเป็นไปตามขั้นตอน ควรรักษามาตรฐานนี้ไว้อย่างต่อเนื่อง
            """)),
    ];

    private static SheetGridFolder With2566(string overall) => Usual.With(YearScoresSheet.Sheet, $"ปีงบประมาณ | คะแนนภาพรวม\n2566 | {overall}");
}
