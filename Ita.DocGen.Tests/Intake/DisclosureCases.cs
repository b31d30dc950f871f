using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Tests.Intake;

/// <summary>oit-checklist.xlsx: addresses, elements, dates and duties.</summary>
internal static class DisclosureCases
{
    private static readonly SheetGridFolder Usual = SheetGridFolder.Usual;

    public static CheckCase[] All { get; } =
    [
        new("Done without an address", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | ดำเนินการ | |
            """), "oit-checklist.xlsx(แบบติดตาม OIT!C2): warning published-without-url"),
        new("Published on a day but without an address", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | | 5 พ.ย. 2568 |
            """), "oit-checklist.xlsx(แบบติดตาม OIT!C2): warning published-without-url"),
        new("Not begun needs no address", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | ยังไม่ได้ดำเนินการ | |
            o2 | สำนักปลัด | อยู่ระหว่างดำเนินการ | |
            """)),
        new("Done with an address is silent", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | ดำเนินการ | 5 พ.ย. 2555 | เผยแพร่บนเว็บไซต์หน่วยงานแล้ว
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/structure |
            """)),
        new("An address without scheme", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | www.thungruangthong.go.th/o1 |
            """), "oit-checklist.xlsx(URL!C2): error url-is-malformed"),
        new("A mistyped scheme", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | htp:/www.thungruangthong.go.th |
            """), "oit-checklist.xlsx(URL!C2): error url-is-malformed"),
        new("Two addresses in one cell", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/a⏎https://www.thungruangthong.go.th/b |
            """), "oit-checklist.xlsx(URL!C2): error url-is-malformed"),
        new("A file path instead of an address", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | C:/งาน/o1.pdf |
            """), "oit-checklist.xlsx(URL!C2): error url-is-malformed"),
        new("A host without a dot", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://thungruangthong |
            """), "oit-checklist.xlsx(URL!C2): error url-is-malformed"),
        new("A private drive", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://drive.google.com/drive/u/0/my-drive |
            """), "oit-checklist.xlsx(URL!C2): warning url-needs-login"),
        new("A login page", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/wp-admin/post.php?post=12 |
            """), "oit-checklist.xlsx(URL!C2): warning url-needs-login"),
        new("An address of the own machine", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | http://localhost/ita/o1 |
            """), "oit-checklist.xlsx(URL!C2): warning url-needs-login"),
        new("A shared sign-in page", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/login |
            """), "oit-checklist.xlsx(URL!C2): warning url-needs-login"),
        new("A public drive file as second address", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/o1 |
            o1 | 2 | https://drive.google.com/file/d/abc/view |
            """)),
        new("A first address elsewhere", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.facebook.com/ttt |
            """), "oit-checklist.xlsx(URL!C2): warning first-url-is-elsewhere"),
        new("A first address on another own domain", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://ita.thungruangthong.org/o1 |
            o2 | 1 | http://eservice.thungruangthong.go.th/o2 |
            """)),
        new("Corruption channel on the page of contact", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o3 | 1 | https://www.thungruangthong.go.th/contact |
            o17 | 1 | https://www.thungruangthong.go.th/contact/ | กดปุ่ม
            """), "oit-checklist.xlsx(URL!C3): warning urls-must-differ"),
        new("Two items on one page without steps", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o5 | 1 | https://www.thungruangthong.go.th/plan |
            o6 | 1 | https://www.thungruangthong.go.th/plan |
            """), "oit-checklist.xlsx(URL!C3): hint url-is-shared"),
        new("Two items on an index page with steps", Usual
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o5 | 1 | https://www.thungruangthong.go.th/plan | ข้อ ๑
            o6 | 1 | https://www.thungruangthong.go.th/plan | ข้อ ๒
            """)),
        new("An element is missing", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o3 | สำนักปลัด | ดำเนินการ | |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o3 | 1 | https://www.thungruangthong.go.th/o3 |
            """)
            .With(ElementsSheet.Sheet, """
            ข้อ | องค์ประกอบ | มีแล้ว
            o3 | แผนที่ตั้ง | ไม่มี
            o3 | ที่อยู่ หมายเลขโทรศัพท์ และอีเมลของหน่วยงาน | มี
            """), "oit-checklist.xlsx(องค์ประกอบ!C2): warning element-is-missing"),
        new("Elements are unanswered, told once", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o3 | สำนักปลัด | ดำเนินการ | |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o3 | 1 | https://www.thungruangthong.go.th/o3 |
            """)
            .With(ElementsSheet.Sheet, """
            ข้อ | องค์ประกอบ | มีแล้ว
            o3 | แผนที่ตั้ง |
            o3 | ที่อยู่ หมายเลขโทรศัพท์ และอีเมลของหน่วยงาน |
            """), "oit-checklist.xlsx(องค์ประกอบ!C2): hint elements-are-unanswered"),
        new("Elements of an item not yet done", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o3 | สำนักปลัด | ยังไม่ได้ดำเนินการ | |
            """)
            .With(ElementsSheet.Sheet, """
            ข้อ | องค์ประกอบ | มีแล้ว
            o3 | แผนที่ตั้ง | ไม่มี
            """)),
        new("An element that need not be there", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o4 | สำนักปลัด | ดำเนินการ | |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o4 | 1 | https://www.thungruangthong.go.th/o4 |
            """)
            .With(ElementsSheet.Sheet, """
            ข้อ | องค์ประกอบ | มีแล้ว
            o4 | ลิงก์หรือคิวอาร์โค้ดสำหรับตอบแบบวัด EIT | ไม่มี
            o4 | ข่าว | ไม่เกี่ยวข้อง
            """)),
        new("Progress of another item", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o15 | สำนักปลัด | อยู่ระหว่างดำเนินการ | | จัดทำคู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่แล้ว
            """), "oit-checklist.xlsx(แบบติดตาม OIT!E2): warning progress-names-another-item"),
        new("Progress that names itself and another", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o15 | สำนักปลัด | อยู่ระหว่างดำเนินการ | | ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม อยู่หน้าเดียวกับข่าวประชาสัมพันธ์
            """)),
        new("The same formula on every item", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | อยู่ระหว่างดำเนินการ | | เผยแพร่บนเว็บไซต์หน่วยงานแล้ว
            o2 | สำนักปลัด | อยู่ระหว่างดำเนินการ | | เผยแพร่บนเว็บไซต์หน่วยงานแล้ว
            """)),
        new("News of an old year", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o4 | สำนักปลัด | ดำเนินการ | 5 มี.ค. 2567 |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o4 | 1 | https://www.thungruangthong.go.th/o4 |
            """), "oit-checklist.xlsx(แบบติดตาม OIT!D2): warning date-outside-element-period"),
        new("A plan published in September before its year", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o13 | สำนักปลัด | ดำเนินการ | 15 ก.ย. 2568 |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o13 | 1 | https://www.thungruangthong.go.th/o13 |
            """), "oit-checklist.xlsx(แบบติดตาม OIT!D2): hint date-outside-element-period"),
        new("Structure may stay online for years", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | สถานะ | เผยแพร่เมื่อ | ความก้าวหน้าผลการดำเนินการ
            o1 | สำนักปลัด | ดำเนินการ | 5 มี.ค. 2560 |
            """)
            .With(UrlsSheet.Sheet, """
            ข้อ | ลำดับ | URL | ขั้นตอนการเข้าถึง
            o1 | 1 | https://www.thungruangthong.go.th/o1 |
            """)),
        new("One item left without a division", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ
            o1 | สำนักปลัด
            o2 | 
            """), "oit-checklist.xlsx(แบบติดตาม OIT!B3): warning item-without-division"),
        new("A checklist not yet shared out", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | สถานะ
            o1 | ยังไม่ได้ดำเนินการ
            """)),
        new("An item of every division", Usual
            .With(DisclosureSheet.Sheet, """
            ข้อ | ส่วนราชการ | ข้อความผู้รับผิดชอบที่พิมพ์ | ผู้รับผิดชอบ
            o1 | สำนักปลัด | |
            o2 | | ทุกกอง | ทุกส่วนราชการ
            """)),
    ];
}
