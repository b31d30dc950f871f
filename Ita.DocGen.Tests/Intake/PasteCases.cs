using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>scores.xlsx: the pasted result table.</summary>
internal static class PasteCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    public static CheckCase[] All { get; } =
    [
        new("A pasted table is understood", Usual
            .WithExactly(PasteSheet.Sheet, """
            หัวตาราง
            คำอธิบาย
            ลำดับ | ข้อ | รายการ | คะแนน
            1 | o1 | โครงสร้าง | 100.00
            2 | o2 | ผู้บริหาร | ๕๐.๐๐
            16 | e1 | บริการ | 98.10 | 97.50
            """)
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ
            2568
            """), "scores.xlsx(วางผลจาก ITAS): note paste-was-understood"),
        new("Indicators pasted by number and by name", Usual
            .WithExactly(PasteSheet.Sheet, """
            หัวตาราง
            คำอธิบาย
            ตัวชี้วัดที่ 1 | การปฏิบัติหน้าที่ | 97.50
            ตัวชี้วัดที่ ๒ การใช้งบประมาณ 96.10
            9 | การเปิดเผยข้อมูล | 95
            """)
            .With(YearScoresSheet.Sheet, """
            ปีงบประมาณ
            2568
            """), "scores.xlsx(วางผลจาก ITAS): note paste-was-understood"),
        new("A line with two figures is not guessed", Usual
            .WithExactly(PasteSheet.Sheet, """
            หัวตาราง
            คำอธิบาย
            o5 | แผน | 50.00 | 100.00
            """), "scores.xlsx(วางผลจาก ITAS!C3): hint paste-line-is-unclear"),
        new("An empty paste sheet", Usual
            .WithExactly(PasteSheet.Sheet, """
            หัวตาราง
            คำอธิบาย
            ลำดับ | รายการ | คะแนน
             | รวม | 95.00
            """)),
    ];
}
