using System.Collections.Immutable;
using Ita.DocGen.Batches;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>What a batch says by itself, in Thai and in English.</summary>
internal sealed class BatchMessages(Language language)
{
    public string NotANumberOfJobs(string text) => Say($"\"{text}\" ไม่ใช่จำนวนงานที่ทำพร้อมกัน ใช้จำนวนเต็มตั้งแต่ 1 เช่น --jobs 4", $"\"{text}\" is no number of jobs; write a whole number such as --jobs 4");

    public string NotAShard(string text) => Say($"\"{text}\" ไม่ใช่ส่วนแบ่ง เขียนเป็น ส่วนที่/จำนวนส่วน เช่น --shard 2/10", $"\"{text}\" is no share; write number/count, such as --shard 2/10");

    public string DashboardIsIn(string path) => Say($"ภาพรวมอยู่ที่ {path}", $"The roll-up is in {path}");

    public string HeldOpen(IEnumerable<string> files) => Say(
        $"ไฟล์ต่อไปนี้เปิดค้างอยู่ในโปรแกรมอื่น ปิดแล้วสั่งใหม่: {string.Join(", ", files)}",
        $"Another program holds these files open; close them and run again: {string.Join(", ", files)}");

    public string Progress(YearOutcome outcome, int number, int of) => $"[{number}/{of}] {outcome.Agency} {outcome.Year}: {What(outcome)}";

    public string Summary(ImmutableArray<YearOutcome> outcomes)
    {
        int In(YearState state) => outcomes.Count(outcome => outcome.State == state);
        var agencies = outcomes.Select(outcome => outcome.Agency).Distinct(StringComparer.Ordinal).Count();
        var skipped = outcomes.Count(outcome => outcome.IsSkipped);
        return Say(
            $"{agencies} หน่วยงาน: ครบถ้วน {In(YearState.Complete)}  มีคำเตือน {In(YearState.Warnings)}  มีข้อผิดพลาด {In(YearState.Errors)}  ยังไม่กรอก {In(YearState.Missing)}  ทำไม่สำเร็จ {In(YearState.Failed)}  (ไม่เปลี่ยนแปลงจากครั้งก่อน {skipped})",
            $"{agencies} agencies: {In(YearState.Complete)} complete, {In(YearState.Warnings)} with warnings, {In(YearState.Errors)} with errors, {In(YearState.Missing)} not filled in, {In(YearState.Failed)} failed ({skipped} unchanged)");
    }

    private string What(YearOutcome outcome)
    {
        if (outcome.State == YearState.Failed)
        {
            return Say($"ทำไม่สำเร็จ: {outcome.Failure}", $"failed: {outcome.Failure}");
        }

        if (outcome.State == YearState.Missing)
        {
            return Say("ยังไม่ได้กรอกข้อมูล", "nothing filled in yet");
        }

        var made = Say(
            $"สร้างแล้ว {outcome.Made} ฉบับ พักไว้ {outcome.HeldBack} ข้อผิดพลาด {outcome.Errors} คำเตือน {outcome.Warnings}",
            $"{outcome.Made} made, {outcome.HeldBack} held back, {outcome.Errors} errors, {outcome.Warnings} warnings");
        return outcome.IsSkipped ? Say($"ไม่เปลี่ยนแปลง ({made})", $"unchanged ({made})") : made;
    }

    private string Say(string thai, string english) => language == Language.Thai ? thai : english;
}
