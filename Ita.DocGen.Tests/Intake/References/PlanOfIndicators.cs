using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>Document 003: analysis of 2568 over all ten indicators and the plan of 2569, as the folder 2569.</summary>
internal static partial class PlanOfIndicators
{
    private const int AnalysisColumns = 4;
    private const int PlanColumns = 5;

    public static SheetGridFolder Folder()
    {
        var text = new ReferenceText("analysis-and-plan-fy2569.txt");
        var analysis = text.Rows(AnalysisColumns, row => row[0] is "ตัวชี้วัด" or "แบบ" || !char.IsDigit(row[0].FirstOrDefault()));
        var plan = text.Rows(PlanColumns, row => row[0].StartsWith("มาตรการ/", StringComparison.Ordinal));
        string Indicator(int number) => text.Number($@"\t{ThaiDigits.ToThai($"{number}")}\t[^\t\n]+\t([๐-๙.]+)");
        var oit = ItemOfOit().Matches(text.Arabic).Select(match => (Code: "o" + match.Groups[1].Value, Score: match.Groups[2].Value)).DistinctBy(item => item.Code);
        var eit = ItemOfEit().Matches(text.Arabic).Select(match => (Code: "e" + match.Groups[1].Value, Score: match.Groups[2].Value)).DistinctBy(item => item.Code);
        return ReferenceFolders.Empty(2569, text.Find(@"\n(องค์การบริหารส่วนตำบล\S+)\n"), text.Find(@"\nอำเภอ(\S+)\s"), text.Find(@"\nอำเภอ\S+ จังหวัด(\S+)"), "สำนักปลัด", "กองคลัง", "กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม")
            .With(YearScoresSheet.Sheet, string.Join(
                '\n',
                ReferenceText.Row(["ปีงบประมาณ", "คะแนนภาพรวม", "ระดับ", .. ReferenceFolders.IndicatorHeadings]),
                ReferenceText.Row(["2568", text.Number(@"มีผลคะแนน\s*([๐-๙.]+)"), text.Find(@"อยู่ในระดับ\s*(\S+)"), .. Enumerable.Range(1, 10).Select(Indicator)])))
            .With(ItemScoresSheet.Sheet, string.Join('\n', eit.Select(item => ReferenceText.Row(item.Code, "", item.Score))
                .Concat(oit.Select(item => ReferenceText.Row(item.Code, item.Score)))
                .Prepend("ข้อ | คะแนน (IIT, OIT) | ส่วนที่ ๒")))
            .With(IndicatorAnalysisSheet.Sheet, string.Join('\n', analysis
                .Select(row => ReferenceText.Row(row[0], row[2], row[3]))
                .Prepend("ตัวชี้วัดที่ | การวิเคราะห์ผลการประเมิน | แนวทางการรักษาระดับ/ปรับปรุง")))
            .With(TextsSheet.Sheet, string.Join(
                '\n',
                "เอกสาร | หัวข้อ | ข้อความ",
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"\n๑\. (ผลการประเมิน[\s\S]*?)โดยแบ่ง").Replace('\n', ' ')),
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"๓\.๑ [^\n]*\n\n([^\n]*)")),
                ReferenceText.Row("รายงานการวิเคราะห์ผล", "คำนำ", text.Find(@"๓\.๒ [^\n]*\n\n([^\n]*)")),
                ReferenceText.Row("มาตรการส่งเสริมคุณธรรมฯ", "คำนำ", text.Find(@"\*\*([^*]*)\*\*").Replace('\n', ' '))))
            .With(MeasuresSheet.Sheet, string.Join('\n', plan
                .Select((row, index) => ReferenceText.Row($"{index + 1}", LinkOf(row[1]), row[1], row[0], row[2], row[4].Replace(" ที่ให้บริการ", "", StringComparison.Ordinal), Start(row[3]), End(row[3])))
                .Prepend("เลขที่ | เชื่อมโยงกับ | ข้อค้นพบจากผลการประเมิน | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ข้อความผู้รับผิดชอบที่พิมพ์ | เริ่ม | สิ้นสุด")));
    }

    private static string LinkOf(string finding) => Regex.Match(finding, @"ตัวชี้วัดที่\s*[๐-๙]+").Value;

    private static string Start(string period) => period.Split("ถึง")[0].Trim();

    private static string End(string period) => period.Split("ถึง")[1].Trim();

    [GeneratedRegex(@"ข้อ 0(\d{1,2}) (\d+\.\d+) คะแนน")]
    private static partial Regex ItemOfOit();

    [GeneratedRegex(@"ข้อ e(\d) (\d+\.\d+) คะแนน")]
    private static partial Regex ItemOfEit();
}
