using Ita.DocGen.Diagnostics;
using Ita.DocGen.Runs;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Cli;

/// <summary>The end of a run: what was made, what is left, how many days there are.</summary>
internal sealed partial class Messages
{
    public string LookHereFirst(string cell, string code) => Say($"เริ่มแก้ที่: {cell}  (วิธีแก้โดยละเอียด: ita explain {code})", $"Look here first: {cell}  (more on it: ita explain {code})");

    public string MoreFindings(int count, string report) => Say($"และอีก {count} เรื่อง ดูทั้งหมดใน {report}", $"and {count} more, all of them in {report}");

    public string ReportIsIn(string report) => Say($"ผลการตรวจอยู่ที่ {report}", $"The findings are in {report}");

    public string Made(int count, string names) => Say($"สร้างแล้ว {count} ฉบับ: {names}", $"{count} documents made: {names}");

    public string NoneMade => Say("ยังไม่มีเอกสารที่สร้างได้", "No document could be made");

    public string Left(DateOnly day) => Say($"เหลืออะไร กี่วัน (นับจากวันที่ {Day(day)})", $"What is left, and how many days (from {Day(day)})");

    public string NothingLeft => Say("ไม่มีงานค้างที่กำหนดวันไว้", "Nothing that has a due day is open");

    public string Overdue(int count) => Say($"เลยกำหนดแล้ว {count} งาน ที่เลยมานานที่สุด:", $"{count} tasks are overdue, the oldest:");

    public string MoreTasks(int count, int days) => Say($"และอีก {count} งาน งานสุดท้ายอีก {days} วัน", $"and {count} more, the last in {days} days");

    public string Task(RemainingTask task)
    {
        var who = task.Divisions.Length == 0 ? "" : $"  ·  {task.Divisions}";
        return $"{DaysOf(task.Days)}  {Day(task.Due)}  {NameOf(task)}{who}";
    }

    private string DaysOf(int days) => days switch
    {
        < 0 => Say($"เลยมา {-days} วัน", $"{-days} days ago"),
        0 => Say("วันนี้", "today"),
        _ => Say($"อีก {days} วัน", $"in {days} days"),
    };

    private string NameOf(RemainingTask task) => task.Kind switch
    {
        RemainingTaskKind.Measure => Say($"มาตรการที่ {task.Code} {task.What}", $"measure {task.Code} {task.What}"),
        RemainingTaskKind.Monitoring => Say($"รายงานผลมาตรการที่ {task.Code} {task.What}", $"report on measure {task.Code} {task.What}"),
        RemainingTaskKind.DataOfItem => Say($"ส่งข้อมูล {task.Code} (ปี {task.Year}) {task.What}", $"data for {task.Code} (year {task.Year}) {task.What}"),
        _ => Say($"เผยแพร่ {task.Code} (ปี {task.Year}) {task.What}", $"publish {task.Code} (year {task.Year}) {task.What}"),
    };

    private string Day(DateOnly day) => language == Language.Thai
        ? ThaiDate.Short(day, Numerals.Arabic)
        : day.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
