using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>The help of the program and of each command, in Thai and English, with examples to copy.</summary>
internal static partial class HelpText
{
    public static bool Knows(string command) => Pages.ContainsKey(command);

    public static string Of(string? command, Language language)
    {
        var page = command is not null && Pages.TryGetValue(command, out var found) ? found : Front;
        return (language == Language.Thai ? page.Thai : page.English).ReplaceLineEndings("\n");
    }

    private static readonly (string Thai, string English) Front = ("""
        ita  สร้างเอกสาร ITA ทั้งปีจากสมุดงาน Excel เป็น Word PDF และหน้าเว็บ

        คำสั่ง
          ita new ปี                สร้างโฟลเดอร์ปีพร้อมสมุดงานสี่เล่ม
          ita build [โฟลเดอร์…]     ตรวจแล้วสร้างเอกสาร
          ita check [โฟลเดอร์…]     ตรวจอย่างเดียว
          ita watch [โฟลเดอร์]      เฝ้าดู บันทึกสมุดงานเมื่อใด สร้างเอกสารเมื่อนั้น
          ita explain รหัส          อธิบายสิ่งที่ตรวจพบและวิธีแก้
          ita schema [--json]       แผ่นงานและคอลัมน์ทั้งหมดของสมุดงาน
          ita batch โฟลเดอร์        ทำหลายหน่วยงานในครั้งเดียว
          ita                       ถามทีละข้อว่าจะทำอะไร (ไม่ต้องจำคำสั่ง)

          ita คำสั่ง --help         วิธีใช้และตัวเลือกของคำสั่งนั้น
          ita --version             รุ่นของโปรแกรม
          --lang th|en              ภาษาของข้อความ ใช้ได้กับทุกคำสั่ง

        ตัวอย่าง
          ita new 2570 --from 2569
          ita build
          ita explain score-out-of-range

        """, """
        ita  makes the ITA papers of a year from Excel workbooks, as Word, PDF and web pages

        Commands
          ita new YEAR              make a year folder with its four workbooks
          ita build [FOLDER…]       check, then make the documents
          ita check [FOLDER…]       check only
          ita watch [FOLDER]        make the documents whenever a workbook is saved
          ita explain CODE          what a finding means and how to fix it
          ita schema [--json]       every workbook, sheet and column
          ita batch ROOT            many agencies at once
          ita                       asks what to do (no command to remember)

          ita COMMAND --help        how to use that command, and its options
          ita --version             the version
          --lang th|en              language of messages, for every command

        Examples
          ita new 2570 --from 2569
          ita build
          ita explain score-out-of-range

        """);
}
