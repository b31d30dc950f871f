using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>Every sentence the command says by itself, in Thai and in English.</summary>
internal sealed partial class Messages(Language language)
{
    public Language Language => language;

    public string FolderMissing(string folder) => Say($"ไม่พบโฟลเดอร์ {folder}", $"The folder {folder} is not there");

    public string FolderHasNoYear(string folder) => Say(
        $"ชื่อโฟลเดอร์ {folder} ไม่ใช่ปีงบประมาณ และในโฟลเดอร์ไม่มีสมุดงานที่บอกปี ตั้งชื่อโฟลเดอร์เป็นปี พ.ศ. เช่น 2569",
        $"The folder {folder} is not named after a fiscal year and holds no workbook that tells one; name it after the year, such as 2569");

    public string YearHasNoRules(int year, int first) => Say(
        $"ไม่มีเกณฑ์การประเมินของปี {year} ปีแรกที่รองรับคือ {first}",
        $"There are no rules for {year}; the first year supported is {first}");

    public string YearHasNoExample(int year, IEnumerable<int> years) => Say(
        $"ไม่มีตัวอย่างของปี {year} มีของปี {string.Join(", ", years)}",
        $"There is no example of {year}; there are {string.Join(", ", years)}");

    public string SharedOutput(string first, string second) => Say(
        $"โฟลเดอร์ {first} และ {second} จะเขียนลงที่เดียวกัน โปรดสร้างทีละโฟลเดอร์หรือระบุ --output",
        $"The folders {first} and {second} would be written to one place; build them one by one or give --output");

    public string WrongUsage(string fault) => $"{fault}\n{SeeHelp(null)}";

    public string NothingToBuild => Say(
        "ยังไม่มีโฟลเดอร์ปี สร้างได้ด้วยคำสั่ง ita new 2570",
        "There is no year folder yet; make one with ita new 2570");

    public string NothingFilledIn(string folder) => Say($"{folder}: ยังไม่ได้กรอกข้อมูล", $"{folder}: nothing filled in yet");

    public string UnknownDocument(string id, string? near) => Say($"ไม่รู้จักเอกสาร \"{id}\"", $"There is no document \"{id}\"") + Perhaps(near);

    public string UnknownFormat(string format) => Say($"ไม่รู้จักรูปแบบ \"{format}\" ใช้ได้: docx, pdf, html", $"There is no format \"{format}\"; use docx, pdf, html");

    public string NotADate(string text) => Say($"\"{text}\" ไม่ใช่วันที่ ใช้รูปแบบ ปปปป-ดด-วว เช่น 2569-01-15", $"\"{text}\" is no date; write YYYY-MM-DD, such as 2026-01-15");

    public string NotAYear(string text) => Say($"\"{text}\" ไม่ใช่ปีงบประมาณ พ.ศ.", $"\"{text}\" is no fiscal year");

    public string UnknownCode(string code, string? near) => Say($"ไม่รู้จักรหัส \"{code}\"", $"There is no code \"{code}\"") + Perhaps(near);

    public string Reading(string folder) => Say($"กำลังอ่าน {folder}", $"Reading {folder}");

    public string YearHead(string folder, string banner) => $"{folder}  ·  {banner}";

    public string Made(int count) => Say($"สร้างแล้ว {count} ฉบับ", $"{count} documents made");

    public string HeldBack(string title, int findings) => Say($"พักไว้: {title} (มีข้อผิดพลาด {findings} จุด)", $"Held back: {title} ({findings} errors)");

    public string LeftOut(string title) => Say($"ยังไม่ทำ: {title} (ยังไม่ได้กรอกข้อมูล)", $"Left out: {title} (not filled in yet)");

    public string NotWanted(string title) => Say($"ไม่จัดทำ: {title} (ไม่ได้เลือกให้จัดทำ)", $"Left out: {title} (not asked for)");

    public string KeepsEarlier => Say("ฉบับเดิมยังอยู่ แต่เก่ากว่าข้อมูล", "the earlier version stands, older than the data");

    public string Frozen(string title) => Say($"คงฉบับเดิม: {title} (ลงนามหรือเผยแพร่แล้ว)", $"Kept: {title} (signed or published)");

    public string FilesAreHeld(IEnumerable<string> files) => Say(
        $"เอกสารชุดใหม่ยังไม่เข้าที่ เพราะโปรแกรมอื่นเปิดไฟล์เหล่านี้อยู่: {string.Join(", ", files)} ชุดเดิมยังอยู่ครบ ปิดไฟล์แล้วสั่ง ita อีกครั้ง",
        $"The new set waits, because another program has these files open: {string.Join(", ", files)}. The old set is whole; close them and run ita again");

    public string Counts(int errors, int warnings, int hints, int notes) => Say(
        $"ข้อผิดพลาด {errors}  คำเตือน {warnings}  คำแนะนำ {hints}  หมายเหตุ {notes}",
        $"{errors} errors, {warnings} warnings, {hints} hints, {notes} notes");

    public string DocumentsAreIn(string folder) => Say($"เอกสารอยู่ที่ {folder}", $"The documents are in {folder}");

    public string FolderCreated(string folder) => Say($"สร้างโฟลเดอร์ {folder} แล้ว เปิดสมุดงานในโฟลเดอร์นี้เพื่อกรอกข้อมูล", $"The folder {folder} is ready; open its workbooks and fill them in");

    public string FolderIsUpToDate(string folder) => Say($"โฟลเดอร์ {folder} เป็นปัจจุบันอยู่แล้ว", $"The folder {folder} is up to date");

    public string FolderRefreshed(string folder) => Say(
        $"ปรับโฟลเดอร์ {folder} ให้เป็นปัจจุบันแล้ว เปลี่ยนเฉพาะรายการตัวเลือกและช่องที่โปรแกรมให้ ข้อความที่กรอกไว้ไม่เปลี่ยน",
        $"The folder {folder} was brought up to date: lists and given cells only, nothing that was typed");

    public string WorkbookCreated(string file) => Say($"{file}: สร้างใหม่", $"{file}: created");

    public string BackupIsIn(string folder) => Say($"ไฟล์เดิมเก็บไว้ที่ {folder}", $"The former files are kept in {folder}");

    public string WorkbookIsOpen(string file) => Say(
        $"{file}: เปิดอยู่ในโปรแกรมอื่น จึงยังไม่ได้ปรับ โปรดปิดไฟล์แล้วสั่งอีกครั้ง",
        $"{file}: open in another program and not brought up to date; close it and run again");

    public string Carried => Say("ยกมาจากปีก่อน", "Carried over");

    public string ChangedSince => Say("เปลี่ยนไปหลังจากยกมา", "Changed since");

    public string LeftBehind => Say("ไม่ได้ยกมา", "Left behind");

    public string Example => Say("ตัวอย่าง", "Example");

    public string Found => Say("พบ", "Found");

    public string Expected => Say("ที่ถูกต้อง", "Expected");

    public string HowToFix => Say("วิธีแก้", "How to fix");

    private string Say(string thai, string english) => language == Language.Thai ? thai : english;
}
