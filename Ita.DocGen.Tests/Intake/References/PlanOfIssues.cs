using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>Document 001: analysis of 2567 by seven issues and the measures of 2568, as the folder 2568.</summary>
internal static class PlanOfIssues
{
    private const int IssueColumns = 2;
    private const int PlanColumns = 5;

    public static SheetGridFolder Folder()
    {
        var text = new ReferenceText("analysis-and-measures-fy2568.txt");
        string Score(string instrument) => text.Number(instrument + @"[^\n]*?(?:คะแนนรวม|คะแนน)\s*([๐-๙.]+)");
        string Indicator(int number) => text.Number($@"\n{number}\t[^\t\n]+\t([\d.]+)");
        var issues = text.Rows(IssueColumns, row => row[0] == "ประเด็น");
        var plan = text.Rows(PlanColumns, row => row[0] == "ประเด็น");
        return ReferenceFolders.Empty(2568, text.Find(@"\n(องค์การบริหารส่วนตำบล\S+)\n"), text.Find(@"อำเภอ(\S+)\s"), text.Find(@"จังหวัด(\S+)"), "สำนักปลัด", "กองคลัง")
            .With(YearScoresSheet.Sheet, string.Join(
                '\n',
                ReferenceText.Row(["ปีงบประมาณ", "คะแนนภาพรวม", "ระดับ", "IIT", "EIT ส่วนที่ ๑", "EIT ส่วนที่ ๒", "OIT", .. ReferenceFolders.IndicatorHeadings]),
                ReferenceText.Row(
                    ["2567", text.Number(@"มีคะแนน\s*([๐-๙.]+)"), text.Find(@"ระดับผลการประเมิน\s*:\s*(\S+)"), Score(@"\(IIT\)"), Score(@"\(EIT\) ส่วนที่ ๑"), Score(@"\(EIT\) ส่วนที่ ๒"),
                    Score(@"\(OIT\)"), .. Enumerable.Range(1, 10).Select(Indicator)])))
            .With(TextsSheet.Sheet, string.Join(
                '\n',
                "เอกสาร | หัวข้อ | ข้อความ",
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"๑\)([^\n]*มีคะแนน[^\n]*)")),
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"๒\.\)([^\n]*มีคะแนน[^\n]*)")),
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"๓\.\)[^\n]*\n\n([^\n]*)")),
                ReferenceText.Row("มาตรการส่งเสริมคุณธรรมฯ", "คำนำ", text.Find(@"\n๔\.([^\n]*)")),
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"\nส่วนที่ ๓([^\n]*)"))))
            .With(IssueAnalysisSheet.Sheet, string.Join('\n', issues.Select(row => ReferenceText.Row(row)).Prepend("ประเด็น | ผลการวิเคราะห์")))
            .With(StrengthsSheet.Sheet, string.Join(
                '\n',
                "ชนิด | แบบวัด | ข้อความ",
                ReferenceText.Row("ข้อจำกัด", "IIT", text.Find(@"\n๑\. แบบวัด[^\n]*?คือ([^\n]*)")),
                ReferenceText.Row("ข้อจำกัด", "EIT", text.Find(@"\n๒\. แบบวัด[^\n]*?คือ([^\n]*)")),
                ReferenceText.Row("ข้อจำกัด", "OIT", text.Find(@"\n๓\. แบบวัด[^\n]*?\)([^\n]*)"))))
            .With(MeasuresSheet.Sheet, string.Join('\n', plan
                .Select((row, index) => ReferenceText.Row($"{index + 1}", $"ประเด็นที่ {index + 1}", row[1], row[2], row[3].Replace('/', ','), row[4]))
                .Prepend("เลขที่ | เชื่อมโยงกับ | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ร่วม | ระยะเวลาที่พิมพ์")));
    }
}
