using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>What every folder of a published document has in common: the agency as the document names it, and nobody's name.</summary>
internal static class ReferenceFolders
{
    public static string[] IndicatorHeadings { get; } = ["ตัวชี้วัดที่ ๑", "ตัวชี้วัดที่ ๒", "ตัวชี้วัดที่ ๓", "ตัวชี้วัดที่ ๔", "ตัวชี้วัดที่ ๕", "ตัวชี้วัดที่ ๖", "ตัวชี้วัดที่ ๗", "ตัวชี้วัดที่ ๘", "ตัวชี้วัดที่ ๙", "ตัวชี้วัดที่ ๑๐"];

    public static SheetGridFolder Empty(int planYear, string agency, string district, string province, params string[] divisions) => new SheetGridFolder(planYear)
        .With(AgencySheet.Sheet, $"""
            รายการ | ค่า
            ประเภท | องค์การบริหารส่วนตำบล
            ชื่อเต็ม | {agency}
            ชื่อย่อ | {agency.Replace("องค์การบริหารส่วนตำบล", "อบต.", StringComparison.Ordinal)}
            อำเภอ | {district}
            จังหวัด | {province}
            เว็บไซต์หลัก | https://www.example.go.th
            ปีงบประมาณของมาตรการ | {planYear}
            """)
        .With(DivisionsSheet.Sheet, string.Join('\n', divisions.Select((name, index) => $"{index + 1} | {name}").Prepend("ลำดับ | ชื่อเต็ม")));
}
