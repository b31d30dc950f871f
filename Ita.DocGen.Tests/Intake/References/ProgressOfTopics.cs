using System.Text.RegularExpressions;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake.References;

/// <summary>Document 002: measures of 2566 by topic with their monitoring and the six-month round, as the folder 2566.</summary>
internal static partial class ProgressOfTopics
{
    private const int Columns = 5;

    public static SheetGridFolder Folder()
    {
        var text = new ReferenceText("progress-6-months-fy2566.txt");
        var rows = text.Rows(Columns, row => row[0].StartsWith("ประเด็นที่ต้อง", StringComparison.Ordinal));
        return ReferenceFolders.Empty(2566, text.Find(@"ชื่อหน่วยงาน(องค์การบริหารส่วนตำบล\S+)"), text.Find(@"\nอำเภอ(\S+)\s"), text.Find(@"\nอำเภอ\S+ จังหวัด(\S+)"), "สำนักปลัด", "กองคลัง")
            .With(TextsSheet.Sheet, string.Join(
                '\n',
                "เอกสาร | หัวข้อ | ข้อความ",
                ReferenceText.Row("รายงานผล รอบ ๖ เดือน", "คำนำ", text.Find(@"\n(จากการวิเคราะห์ผล[^\n]*)"))))
            .With(MeasuresSheet.Sheet, string.Join('\n', rows
                .Select((row, index) => ReferenceText.Row($"{index + 1}", Link(row[0]), row[0], row[2], row[1], "ตลอดปีงบประมาณ"))
                .Prepend("เลขที่ | เชื่อมโยงกับ | มาตรการ | ขั้นตอน/วิธีดำเนินการ | ข้อความผู้รับผิดชอบที่พิมพ์ | ระยะเวลาที่พิมพ์")))
            .With(MonitoringSheet.Sheet, string.Join('\n', rows
                .Select((row, index) => ReferenceText.Row($"{index + 1}", row[3]))
                .Prepend("เลขที่ | การรายงานผลและการกำกับติดตาม")))
            .With(SixMonthsSheet.Sheet, string.Join('\n', rows
                .Select((row, index) => ReferenceText.Row($"{index + 1}", "ดำเนินการ", row[4], DoneOn(row[4]), "รายงานผู้บริหาร"))
                .Prepend("เลขที่ | สถานะ | ผลการดำเนินงาน | วันที่ดำเนินการ | หลักฐานอื่น")));
    }

    private static string Link(string topic) =>
        ItemCode().Match(topic) is { Success: true } code ? code.Value : topic[(topic.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static string DoneOn(string result) => result[(result.IndexOf("วันที่", StringComparison.Ordinal) + "วันที่".Length)..].Trim();

    [GeneratedRegex("^e[๐-๙]+")]
    private static partial Regex ItemCode();
}
