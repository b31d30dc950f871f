namespace Ita.DocGen.Cli;

/// <summary>The page of each command.</summary>
internal static partial class HelpText
{
    private static readonly Dictionary<string, (string Thai, string English)> Pages = new(StringComparer.Ordinal)
    {
        ["build"] = ("""
            ita build [โฟลเดอร์…]   ตรวจข้อมูล แล้วสร้างเอกสารเป็น Word PDF และหน้าเว็บ
            ไม่ระบุโฟลเดอร์ = ทุกปีใน input-templates หรือตัวอย่างเมื่อยังไม่มีปีของหน่วยงาน

              --output โฟลเดอร์        ที่เก็บเอกสาร (ปกติ output)
              --only รหัส,…            เฉพาะบางฉบับ เช่น analysis,measures,book-plan
              --format docx,pdf,html   เลือกรูปแบบ
              --draft                  พิมพ์ฉบับร่างของเอกสารที่ถูกพักไว้ (ไม่เข้าชุดเผยแพร่)
              --strict                 มีคำเตือนก็ถือว่าไม่ผ่าน (รหัสจบ 1)
              --date ปปปป-ดด-วว        วันที่ของการสร้าง เช่น 2569-01-15 (ปกติ วันนี้)
              --report-json ไฟล์       เขียนผลตรวจเป็น JSON
              --lang th|en             ภาษาของข้อความ
              --quiet                  แสดงเฉพาะสรุป

            รหัสจบ: 0 สร้างครบ · 1 มีเอกสารที่ถูกพักไว้ · 2 สั่งผิดหรือเปิดโฟลเดอร์ไม่ได้ · 3 โปรแกรมขัดข้อง · 130 ถูกหยุด

            ตัวอย่าง
              ita build
              ita build input-templates/2569 --only analysis --format pdf
              ita build --draft --date 2569-01-15

            """, """
            ita build [FOLDER…]   check, then make the documents as Word, PDF and web pages
            Without a folder: every year in input-templates, or the examples while the office has none

              --output DIR             where the documents go (output)
              --only ID,…              only these, such as analysis,measures,book-plan
              --format docx,pdf,html   only these formats
              --draft                  print held-back documents as drafts (never into the upload set)
              --strict                 a warning counts as a failure (exit code 1)
              --date YYYY-MM-DD        the date of the run, such as 2026-01-15 (today)
              --report-json FILE       write the findings as JSON
              --lang th|en             language of messages
              --quiet                  print the summary alone

            Exit codes: 0 all made · 1 a document was held back · 2 wrong usage or an unreadable place · 3 a fault of the program · 130 interrupted

            Examples
              ita build
              ita build input-templates/2569 --only analysis --format pdf
              ita build --draft --date 2026-01-15

            """),
        ["check"] = ("""
            ita check [โฟลเดอร์…]   ตรวจข้อมูลอย่างเดียว ไม่สร้างเอกสาร
            ผลตรวจอยู่ที่ office/report.html ของปีนั้น

              --links                  เปิดที่อยู่เว็บของข้อ OIT ทุกข้อว่าใช้ได้จริง
              --output โฟลเดอร์        ที่เก็บผลตรวจ (ปกติ output)
              --strict                 มีคำเตือนก็ถือว่าไม่ผ่าน (รหัสจบ 1)
              --date ปปปป-ดด-วว        วันที่ของการตรวจ (ปกติ วันนี้)
              --report-json ไฟล์       เขียนผลตรวจเป็น JSON
              --lang th|en             ภาษาของข้อความ
              --quiet                  แสดงเฉพาะสรุป

            ตัวอย่าง
              ita check
              ita check input-templates/2569 --links

            """, """
            ita check [FOLDER…]   check the data only, make no documents
            The findings are in office/report.html of the year

              --links                  visit the web addresses of all OIT items
              --output DIR             where the findings go (output)
              --strict                 a warning counts as a failure (exit code 1)
              --date YYYY-MM-DD        the date of the check (today)
              --report-json FILE       write the findings as JSON
              --lang th|en             language of messages
              --quiet                  print the summary alone

            Examples
              ita check
              ita check input-templates/2569 --links

            """),
        ["new"] = ("""
            ita new ปี   สร้างโฟลเดอร์ปีพร้อมสมุดงานสี่เล่ม สั่งซ้ำได้ ข้อมูลที่กรอกแล้วไม่หาย

              --from ปีก่อน            ยกหน่วยงาน บุคลากร การลงนาม คะแนนย้อนหลัง และมาตรการที่ค้างมาจากปีก่อน
              --example                กรอกข้อมูลของหน่วยงานสมมุติไว้ให้ดูเป็นตัวอย่าง
              --in โฟลเดอร์            ที่สร้างโฟลเดอร์ปี (ปกติ input-templates)
              --lang th|en             ภาษาของข้อความ

            ตัวอย่าง
              ita new 2570
              ita new 2570 --from 2569

            """, """
            ita new YEAR   make a year folder with its four workbooks; run again, it loses nothing you filled in

              --from YEAR              carry agency, people, signing, score history and unfinished measures over
              --example                fill it with the fictional agency, to look at
              --in DIR                 where to make the year folder (input-templates)
              --lang th|en             language of messages

            Examples
              ita new 2570
              ita new 2570 --from 2569

            """),
        ["watch"] = ("""
            ita watch [โฟลเดอร์]   เฝ้าดูโฟลเดอร์ปี บันทึกสมุดงานเมื่อใด สร้างเอกสารใหม่เมื่อนั้น เลิกด้วย Ctrl+C
            ไม่ระบุโฟลเดอร์ = ปีล่าสุดใน input-templates

              --output โฟลเดอร์        ที่เก็บเอกสาร (ปกติ output)
              --lang th|en             ภาษาของข้อความ

            ตัวอย่าง
              ita watch
              ita watch input-templates/2569

            """, """
            ita watch [FOLDER]   make the documents of a year folder whenever one of its files is saved; end with Ctrl+C
            Without a folder: the newest year in input-templates

              --output DIR             where the documents go (output)
              --lang th|en             language of messages

            Examples
              ita watch
              ita watch input-templates/2569

            """),
        ["explain"] = ("""
            ita explain รหัส   อธิบายสิ่งที่ตรวจพบ ตัวอย่าง และวิธีแก้
            รหัสอยู่ในบรรทัดที่ตรวจพบ เช่น scores.xlsx(คะแนนรายปี!C14): error score-out-of-range: …

              --lang th|en             ภาษาของข้อความ

            ตัวอย่าง
              ita explain score-out-of-range

            """, """
            ita explain CODE   what a finding means, an example, how to fix it
            The code stands in the line of the finding: scores.xlsx(คะแนนรายปี!C14): error score-out-of-range: …

              --lang th|en             language of messages

            Example
              ita explain score-out-of-range

            """),
        ["schema"] = ("""
            ita schema   สมุดงาน แผ่นงาน และคอลัมน์ทั้งหมด: หัวคอลัมน์ ชนิดข้อมูล ค่าที่ใช้ได้ จำเป็นหรือไม่

              --json                   เป็น JSON สำหรับโปรแกรมอื่น
              --lang th|en             ภาษาของข้อความ

            ตัวอย่าง
              ita schema
              ita schema --json > schema.json

            """, """
            ita schema   every workbook, sheet and column: heading, type, allowed values, required or not

              --json                   as JSON for other programs
              --lang th|en             language of messages

            Examples
              ita schema
              ita schema --json > schema.json

            """),
        ["batch"] = ("""
            ita batch โฟลเดอร์   ทำทุกหน่วยงานในโฟลเดอร์ (หน่วยงานละหนึ่งโฟลเดอร์ย่อย) หน่วยงานหนึ่งมีปัญหา หน่วยงานอื่นทำต่อ

              --output โฟลเดอร์        ที่เก็บเอกสาร (ปกติ output)
              --jobs จำนวน             ทำพร้อมกันกี่งาน (ปกติ ตามจำนวนแกนประมวลผล)
              --shard ส่วนที่/จำนวน    ทำเฉพาะส่วนแบ่ง เช่น 2/10
              --resume                 ข้ามหน่วยงานที่ข้อมูลไม่เปลี่ยน
              --dashboard              สร้างหน้าภาพรวมจากผลที่มี
              --date ปปปป-ดด-วว        วันที่ของการสร้าง (ปกติ วันนี้)
              --lang th|en             ภาษาของข้อความ
              --quiet                  แสดงเฉพาะสรุป

            ตัวอย่าง
              ita batch agencies --output result --resume
              ita batch agencies --output result --dashboard

            """, """
            ita batch ROOT   every agency below a folder, one sub-folder each; one that fails does not stop the others

              --output DIR             where the documents go (output)
              --jobs N                 how many at a time (as many as there are cores)
              --shard I/N              only this share, such as 2/10
              --resume                 skip agencies whose data is unchanged
              --dashboard              the roll-up page of what runs have left
              --date YYYY-MM-DD        the date of the run (today)
              --lang th|en             language of messages
              --quiet                  print the summary alone

            Examples
              ita batch agencies --output result --resume
              ita batch agencies --output result --dashboard

            """),
    };
}
