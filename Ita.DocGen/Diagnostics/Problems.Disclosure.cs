namespace Ita.DocGen.Diagnostics;

/// <summary>Items of the disclosure list: addresses, elements, dates and duties.</summary>
public static partial class Problems
{
    private static readonly Problem PublishedWithoutUrlProblem = new(
        "published-without-url",
        Severity.Warning,
        new("{0} ทำเครื่องหมายว่าดำเนินการแล้ว แต่ยังไม่มี URL", "มีที่อยู่อย่างน้อยหนึ่งรายการในแผ่นงาน URL", "เพิ่ม URL ของ {0} หรือแก้สถานะให้ตรงกับความจริง"),
        new("{0} is said to be done but has no URL", "At least one address on the sheet URL", "Add the URL of {0}, or correct its state"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "o7 ดำเนินการ แต่ไม่มี URL", "o7 มี URL"));

    private static readonly Problem UrlIsMalformedProblem = new(
        "url-is-malformed",
        Severity.Error,
        new("ที่อยู่ \"{0}\" ไม่ใช่ที่อยู่เว็บที่เปิดได้", "ที่อยู่ที่ขึ้นต้นด้วย https:// หรือ http:// หนึ่งที่อยู่ต่อหนึ่งช่อง", "คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่"),
        new("\"{0}\" is no web address that can be opened", "One address that begins with https:// or http://", "Copy the address from the browser again"),
        new("oit-checklist.xlsx › URL", "htp:/www.example.go.th", "https://www.example.go.th/o1"));

    private static readonly Problem UrlDoesNotAnswerProblem = new(
        "url-does-not-answer",
        Severity.Warning,
        new("ที่อยู่ \"{0}\" เปิดไม่ได้ในวันที่ตรวจ ({1})", "ที่อยู่ที่เปิดได้ทุกวันตลอดช่วงตรวจประเมิน", "เปิดที่อยู่นี้ในเบราว์เซอร์ หากย้ายหน้าแล้วให้แก้เป็นที่อยู่ใหม่ หากเว็บไซต์ขัดข้องให้แจ้งผู้ดูแลแล้วตรวจอีกครั้ง"),
        new("\"{0}\" did not open on the day of the check ({1})", "An address that opens on every day of the assessment", "Open it in a browser; correct it if the page has moved, or have the site mended and check again"),
        new("oit-checklist.xlsx › URL", "https://www.example.go.th/o1 (HTTP 404)", "https://www.example.go.th/open-data/o1"));

    private static readonly Problem UrlCertificateFailsProblem = new(
        "url-certificate-fails",
        Severity.Warning,
        new("เบราว์เซอร์จะเตือนว่าที่อยู่ \"{0}\" ไม่ปลอดภัย ({1})", "เว็บไซต์ที่ใบรับรอง HTTPS ถูกต้องและยังไม่หมดอายุ", "แจ้งผู้ดูแลเว็บไซต์ให้ต่ออายุหรือแก้ใบรับรอง แล้วตรวจอีกครั้ง"),
        new("Browsers warn that \"{0}\" is not safe ({1})", "A site whose HTTPS certificate is valid and not expired", "Ask those who run the site to renew or mend its certificate, then check again"),
        new("oit-checklist.xlsx › URL", "https://expired.example.go.th/o1", "https://www.example.go.th/o1"));

    private static readonly Problem LinksWereNotVisitedProblem = new(
        "links-were-not-visited",
        Severity.Hint,
        new("ตรวจลิงก์ไม่ได้ เพราะติดต่อเว็บไซต์ใดไม่ได้เลย", "เครื่องที่ต่ออินเทอร์เน็ตได้", "ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วสั่ง ita check --links อีกครั้ง"),
        new("The links could not be checked, because no site at all was reached", "A computer with a connection to the internet", "Check the connection and run ita check --links again"),
        new("oit-checklist.xlsx", "ไม่ได้ต่ออินเทอร์เน็ต", "ต่ออินเทอร์เน็ตแล้ว"));

    private static readonly Problem UrlNeedsLoginProblem = new(
        "url-needs-login",
        Severity.Warning,
        new("ที่อยู่ \"{0}\" เปิดได้เฉพาะผู้มีสิทธิ ({1})", "ที่อยู่ที่ประชาชนเปิดได้โดยไม่ต้องเข้าสู่ระบบ", "นำไฟล์ขึ้นเว็บไซต์ของหน่วยงาน แล้วใช้ที่อยู่ของหน้านั้น"),
        new("\"{0}\" opens only for those who may ({1})", "An address that the public can open without signing in", "Put the file on the agency's web site and use the address of that page"),
        new("oit-checklist.xlsx › URL", "https://drive.google.com/drive/u/0/my-drive", "https://www.example.go.th/o1"));

    private static readonly Problem FirstUrlIsElsewhereProblem = new(
        "first-url-is-elsewhere",
        Severity.Warning,
        new("ที่อยู่แรกของ {0} อยู่ที่ {1} ไม่ใช่เว็บไซต์ของหน่วยงาน ({2})", "ที่อยู่แรกอยู่บนเว็บไซต์หลัก ที่อยู่ถัดไปอยู่ที่อื่นได้", "จัดทำหน้าบนเว็บไซต์หลักที่มีลิงก์ไปยังที่อยู่นี้ แล้วใส่หน้านั้นเป็นที่อยู่แรก หากเป็นเว็บไซต์ของหน่วยงานเช่นกัน ให้เพิ่มโดเมนใน agency.xlsx ช่อง โดเมนอื่น"),
        new("The first address of {0} is on {1}, not on the agency's site ({2})", "The first address on the main site; further ones may be elsewhere", "Make a page on the main site that leads there, or add the domain to โดเมนอื่น in agency.xlsx"),
        new("oit-checklist.xlsx › URL", "https://www.facebook.com/…", "https://www.example.go.th/o4"));

    private static readonly Problem UrlsMustDifferProblem = new(
        "urls-must-differ",
        Severity.Warning,
        new("{0} ใช้ที่อยู่เดียวกับ {1}", "สองข้อนี้ต้องมีที่อยู่คนละหน้า", "แยกหน้าเว็บของ {0} ออกจาก {1}"),
        new("{0} has the same address as {1}", "These two items need pages of their own", "Give {0} a page apart from {1}"),
        new("oit-checklist.xlsx › URL", "o17 ใช้ที่อยู่ของ o3", "คนละหน้า"));

    private static readonly Problem UrlIsSharedProblem = new(
        "url-is-shared",
        Severity.Hint,
        new("{0} ใช้ที่อยู่เดียวกับ {1}", "หน้ารวมใช้ร่วมกันได้ หากผู้ตรวจพบข้อมูลของแต่ละข้อในหน้านั้น", "หากตั้งใจใช้หน้ารวม ให้กรอกช่อง ขั้นตอนการเข้าถึง ของแต่ละข้อในแผ่นงาน URL"),
        new("{0} has the same address as {1}", "An index page may be shared when each item is found on it", "If it is meant, tell the steps to each item"),
        new("oit-checklist.xlsx › URL", "o5 และ o6 ใช้หน้าเดียวกัน ไม่บอกขั้นตอน", "บอกขั้นตอนการเข้าถึงของแต่ละข้อ"));

    private static readonly Problem ElementIsMissingProblem = new(
        "element-is-missing",
        Severity.Warning,
        new("{0} ทำเครื่องหมายว่าดำเนินการแล้ว แต่ไม่มีองค์ประกอบ \"{1}\"", "ครบทุกองค์ประกอบ ข้อที่ขาดอาจได้คะแนนเพียงครึ่งเดียว", "เพิ่มข้อมูลบนเว็บไซต์ แล้วเลือก มี หรือแก้สถานะของ {0}"),
        new("{0} is said to be done but lacks the element \"{1}\"", "Every element; an item that lacks one may get half its points", "Add it to the web site and choose มี, or correct the state of {0}"),
        new("oit-checklist.xlsx › องค์ประกอบ", "ไม่มี แผนที่ตั้ง ทั้งที่ o3 ดำเนินการแล้ว", "มี"));

    private static readonly Problem ElementsAreUnansweredProblem = new(
        "elements-are-unanswered",
        Severity.Hint,
        new("{0} ทำเครื่องหมายว่าดำเนินการแล้ว แต่ยังไม่ได้ตรวจองค์ประกอบ {1} รายการ", "ตอบครบทุกองค์ประกอบ", "เปิดหน้าเว็บแล้วเลือก มี ไม่มี หรือ ไม่เกี่ยวข้อง ทีละองค์ประกอบ"),
        new("{0} is said to be done but {1} of its elements are not answered", "An answer for every element", "Open the page and choose มี, ไม่มี or ไม่เกี่ยวข้อง for each"),
        new("oit-checklist.xlsx › องค์ประกอบ", "o3 สององค์ประกอบยังว่าง", "ตอบครบ"));

    private static readonly Problem ProgressNamesAnotherItemProblem = new(
        "progress-names-another-item",
        Severity.Warning,
        new("ความก้าวหน้าของ {0} \"{1}\" กล่าวถึง {2} \"{3}\"", "ความก้าวหน้าของข้อนี้เอง", "ตรวจว่าวางข้อความผิดแถวหรือไม่ แล้วเขียนความก้าวหน้าของ {0}"),
        new("The progress of {0} \"{1}\" speaks of {2} \"{3}\"", "A text about the same item", "See whether the text was pasted into the wrong row"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "แถว o15 เขียนเรื่องข่าวประชาสัมพันธ์", "เรื่องประมวลจริยธรรม"));

    private static readonly Problem DateOutsideElementPeriodProblem = new(
        "date-outside-element-period",
        Severity.Warning,
        new("{0} เผยแพร่เมื่อ {1} แต่องค์ประกอบ \"{2}\" เป็นข้อมูลของ {3}", "วันที่เผยแพร่ที่เข้ากับช่วงเวลาของข้อมูล", "ตรวจวันที่เผยแพร่ หรือเผยแพร่ข้อมูลของปีที่ถูกต้อง"),
        new("{0} was published on {1} but the element \"{2}\" is about {3}", "A day of publication that fits the period", "Check the day, or publish the data of the right year"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "o4 เผยแพร่เมื่อ 5 มีนาคม 2567 ในปี 2569", "5 มีนาคม 2569"));

    private static readonly Problem ItemWithoutDivisionProblem = new(
        "item-without-division",
        Severity.Warning,
        new("{0} ยังไม่มีส่วนราชการผู้รับผิดชอบ", "มีส่วนราชการหลักทุกข้อ", "เลือกส่วนราชการ หรือพิมพ์ข้อความผู้รับผิดชอบ"),
        new("{0} has no responsible division", "A division for every item", "Choose a division, or type the text to be printed"),
        new("oit-checklist.xlsx › แบบติดตาม OIT", "o9 ช่องส่วนราชการว่าง", "สำนักปลัด"));

    public static Diagnostic PublishedWithoutUrl(CellAddress cell, string item) => PublishedWithoutUrlProblem.At(cell, item);

    public static Diagnostic UrlIsMalformed(CellAddress cell, string url) => UrlIsMalformedProblem.At(cell, url);

    public static Diagnostic UrlDoesNotAnswer(CellAddress cell, string url, string reason) => UrlDoesNotAnswerProblem.At(cell, url, reason);

    public static Diagnostic UrlCertificateFails(CellAddress cell, string url, string reason) => UrlCertificateFailsProblem.At(cell, url, reason);

    public static Diagnostic LinksWereNotVisited(CellAddress file) => LinksWereNotVisitedProblem.At(file);

    public static Diagnostic UrlNeedsLogin(CellAddress cell, string url, string reason) => UrlNeedsLoginProblem.At(cell, url, reason);

    public static Diagnostic FirstUrlIsElsewhere(CellAddress cell, string item, string host, string site) => FirstUrlIsElsewhereProblem.At(cell, item, host, site);

    public static Diagnostic UrlsMustDiffer(CellAddress cell, string item, string other) => UrlsMustDifferProblem.At(cell, item, other);

    public static Diagnostic UrlIsShared(CellAddress cell, string item, string other) => UrlIsSharedProblem.At(cell, item, other);

    public static Diagnostic ElementIsMissing(CellAddress cell, string item, string element) => ElementIsMissingProblem.At(cell, item, element);

    public static Diagnostic ElementsAreUnanswered(CellAddress cell, string item, int count) => ElementsAreUnansweredProblem.At(cell, item, count);

    public static Diagnostic ProgressNamesAnotherItem(CellAddress cell, string item, string name, string other, string otherName) => ProgressNamesAnotherItemProblem.At(cell, item, name, other, otherName);

    public static Diagnostic DateOutsideElementPeriod(CellAddress cell, string item, string date, string element, string period) => DateOutsideElementPeriodProblem.At(cell, item, date, element, period);

    public static Diagnostic ItemWithoutDivision(CellAddress cell, string item) => ItemWithoutDivisionProblem.At(cell, item);
}
