using System.Globalization;

namespace Ita.DocGen.Cli;

/// <summary>When something is in the way, or the program itself fails.</summary>
internal sealed partial class Messages
{
    public string PathIsTooLong(string path) => Say(
        $"ชื่อที่เก็บไฟล์ยาวเกินกว่าที่ Windows เปิดได้: {path}\nย้ายโฟลเดอร์ไปไว้ใกล้ต้นไดรฟ์ เช่น C:\\ITA หรือระบุ --output เป็นโฟลเดอร์ที่ชื่อสั้น",
        $"The path is longer than Windows can open: {path}\nMove the folder nearer to the root of the drive, such as C:\\ITA, or give --output a short one");

    public string NoAccess(string path) => Say(
        $"ไม่มีสิทธิ์อ่านหรือเขียนที่ {path}\nย้ายโฟลเดอร์ไปที่ที่ท่านเขียนได้ เช่น โฟลเดอร์เอกสารของท่าน หรือระบุ --output เป็นโฟลเดอร์อื่น",
        $"No right to read or write {path}\nMove the folder to where you may write, such as your documents, or give --output another folder");

    public string PlaceIsMissing(string path) => Say($"ไม่พบ {path}", $"There is no {path}");

    public string MediaIsReadOnly(string path) => Say(
        $"ที่เก็บนี้อ่านได้อย่างเดียว เขียนไม่ได้: {path}\nคัดลอกโฟลเดอร์ลงเครื่องก่อน หรือระบุ --output เป็นโฟลเดอร์ในเครื่อง",
        $"This place can only be read: {path}\nCopy the folder to the computer first, or give --output a folder there");

    public string DiskIsFull(string path) => Say($"พื้นที่เก็บข้อมูลเต็ม เขียน {path} ไม่ได้ เพิ่มพื้นที่ว่างแล้วสั่งใหม่", $"The disk is full, {path} could not be written; make room and run again");

    public string FileIsHeldOpen(string path) => Say($"โปรแกรมอื่นเปิดไฟล์นี้อยู่: {path}\nปิดไฟล์นั้นแล้วสั่งใหม่", $"Another program holds this file open: {path}\nClose it and run again");

    public string AnotherRun(string folder, int? process, DateTime? sinceUtc)
    {
        var since = sinceUtc is { } start ? RunClock.InBangkok(start).ToString("HH:mm", CultureInfo.InvariantCulture) : null;
        return Say(
            $"มี ita อีกตัวหนึ่งกำลังทำงานในโฟลเดอร์ {folder} (โพรเซส {process}{(since is null ? "" : $" เริ่มเวลา {since} น.")})\nรอให้ทำงานเสร็จแล้วสั่งใหม่",
            $"Another ita is at work in {folder} (process {process}{(since is null ? "" : $", since {since} in Bangkok")})\nWait until it is done and run again");
    }

    public string PlaceFails(string words) => Say($"อ่านหรือเขียนไฟล์ไม่สำเร็จ: {words}", $"A file could not be read or written: {words}");

    public string Interrupted => Say("หยุดตามคำสั่ง เอกสารที่มีอยู่ครบถ้วนตามเดิม", "Interrupted; the documents that stand are whole");

    public string ProgramFault(string what, string? log) => log is null
        ? Say($"โปรแกรมขัดข้อง ({what}) ไฟล์ของท่านไม่เสียหาย โปรดแจ้งผู้ดูแลโปรแกรมที่ท่านได้รับโปรแกรมมา", $"The program failed ({what}); your files are unharmed. Please tell those you have the program from")
        : Say($"โปรแกรมขัดข้อง ({what}) ไฟล์ของท่านไม่เสียหาย โปรดส่งไฟล์ {log} ให้ผู้ดูแลโปรแกรมที่ท่านได้รับโปรแกรมมา", $"The program failed ({what}); your files are unharmed. Please send {log} to those you have the program from");
}
