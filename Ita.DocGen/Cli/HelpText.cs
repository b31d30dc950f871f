using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Cli;

/// <summary>The help, in Thai and English, with examples to copy.</summary>
internal static class HelpText
{
    public static string Of(string? command, Language language)
    {
        _ = command;
        return (language == Language.Thai ? Thai : English).ReplaceLineEndings("\n");
    }

    private const string Thai = """
        ita  สร้างเอกสาร ITA จากสมุดงาน Excel เป็น Word PDF และหน้าเว็บ

        คำสั่ง
          ita new ปี                      สร้างโฟลเดอร์ปีพร้อมสมุดงานสี่เล่ม
          ita new ปี --from ปีก่อน          ยกข้อมูลจากปีก่อนมาใช้
          ita new ปี --example             สร้างโฟลเดอร์ตัวอย่างที่กรอกครบแล้ว
          ita build [โฟลเดอร์…]           ตรวจแล้วสร้างเอกสาร
          ita check [โฟลเดอร์…]           ตรวจอย่างเดียว
          ita explain รหัส                อธิบายสิ่งที่ตรวจพบและวิธีแก้
          ita schema [--json]             แผ่นงานและคอลัมน์ทั้งหมดของสมุดงาน

        ตัวเลือกของ build
          --output โฟลเดอร์               ที่เก็บเอกสาร (ปกติ output)
          --only รหัสเอกสาร,…             สร้างเฉพาะบางฉบับ เช่น analysis,measures
          --format docx,pdf,html          เลือกรูปแบบ
          --draft                         พิมพ์ฉบับร่างของเอกสารที่ถูกพักไว้
          --strict                        มีคำเตือนก็ถือว่าไม่ผ่าน
          --date ปปปป-ดด-วว               วันที่ของการสร้าง
          --report-json ไฟล์              เขียนผลตรวจเป็น JSON
          --lang th|en                    ภาษาของข้อความ
          --quiet                         แสดงเฉพาะสรุป

        ตัวอย่าง
          ita new 2570
          ita build input-templates/2569
          ita build --only analysis --format pdf

        """;

    private const string English = """
        ita  makes ITA papers from Excel workbooks as Word, PDF and web pages

        Commands
          ita new YEAR                    make a year folder with its four workbooks
          ita new YEAR --from YEAR        carry last year's folder forward
          ita new YEAR --example          the filled example of the fictional agency
          ita build [FOLDER…]             check, then make the documents
          ita check [FOLDER…]             check only
          ita explain CODE                what a finding means and how to fix it
          ita schema [--json]             every workbook, sheet and column

        Options of build
          --output DIR                    where documents go (output)
          --only ID,…                     only these documents, such as analysis,measures
          --format docx,pdf,html          only these formats
          --draft                         print held-back documents as drafts
          --strict                        a warning counts as a failure
          --date YYYY-MM-DD               the date of the run
          --report-json FILE              write the findings as JSON
          --lang th|en                    language of messages
          --quiet                         print the summary alone

        Examples
          ita new 2570
          ita build input-templates/2569
          ita build --only analysis --format pdf

        """;
}
