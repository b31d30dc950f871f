namespace Ita.DocGen.Diagnostics;

/// <summary>The plan, its two rounds and the weak points it has to answer.</summary>
public static partial class Problems
{
    private static readonly Problem WeakPointWithoutMeasureProblem = new(
        "weak-point-without-measure",
        Severity.Warning,
        new("{0} ได้ {1} คะแนน แต่ไม่มีมาตรการใดเชื่อมโยง", "จุดอ่อนทุกข้อมีมาตรการรองรับ มาตรการของตัวชี้วัดครอบคลุมทุกข้อในตัวชี้วัดนั้น", "เพิ่มมาตรการ หรือเพิ่ม {0} ในช่อง เชื่อมโยงกับ ของมาตรการที่มีอยู่"),
        new("{0} has {1} points but no measure is tied to it", "A measure for every weak point; an indicator's measure covers its items", "Add a measure, or add {0} to the links of one"),
        new("scores.xlsx › คะแนนรายข้อ", "o12 ได้ 0 คะแนน ไม่มีมาตรการ", "มาตรการที่เชื่อมโยงกับ o12"));

    private static readonly Problem MeasureWithoutLinkProblem = new(
        "measure-without-link",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ยังไม่เชื่อมโยงกับผลการประเมิน", "ตัวชี้วัด ตัวชี้วัดย่อย ข้อ ประเด็น หรือหัวข้อ OIT อย่างน้อยหนึ่งรายการ", "กรอกช่อง เชื่อมโยงกับ เช่น ตัวชี้วัดที่ 7 หรือ o12 มาตรการที่ยกมาจากปีก่อน ให้เลือกใหม่ตามผลที่ประกาศล่าสุด"),
        new("Measure {0} is not tied to the result yet", "At least one indicator, sub-indicator, item, issue or topic", "Fill in the link, such as ตัวชี้วัดที่ 7 or o12; for a measure carried over, choose by this year's result"),
        new("measures.xlsx › มาตรการ", "เลขที่ 3 ช่อง เชื่อมโยงกับ ว่าง", "ตัวชี้วัดที่ 7"));

    private static readonly Problem MeasureWithoutDivisionProblem = new(
        "measure-without-division",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ยังไม่มีผู้รับผิดชอบ", "ผู้รับผิดชอบหลัก ส่วนราชการร่วม หรือข้อความผู้รับผิดชอบที่พิมพ์", "เลือกส่วนราชการ หรือพิมพ์ข้อความผู้รับผิดชอบ"),
        new("Nobody is responsible for measure {0} yet", "A main division, others, or a printed phrase", "Choose a division, or type the phrase to print"),
        new("measures.xlsx › มาตรการ", "เลขที่ 3 ไม่มีผู้รับผิดชอบ", "สำนักปลัด"));

    private static readonly Problem LinkIsUnknownProblem = new(
        "link-is-unknown",
        Severity.Hint,
        new("\"{0}\" ไม่ตรงกับรายการใดของปี {1}", "ตัวชี้วัด ตัวชี้วัดย่อย ข้อ ประเด็น หรือหัวข้อ OIT", "ตรวจการสะกด หรือเลือกจากรายการ หากเป็นหัวข้ออื่นที่ตั้งใจ ปล่อยไว้ได้"),
        new("\"{0}\" is not on the list of {1}", "An indicator, sub-indicator, item, issue or topic", "Check the spelling or choose from the list; another topic may stay"),
        new("measures.xlsx › มาตรการ", "ตัวชี้วัดที่ 17", "ตัวชี้วัดที่ 7"));

    private static readonly Problem MeasureWithoutPeriodProblem = new(
        "measure-without-period",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ไม่มีระยะเวลา", "วันเริ่มและสิ้นสุด ระยะเวลาที่พิมพ์ หรือกำหนดแล้วเสร็จ", "กรอกระยะเวลาของมาตรการ เช่น ตลอดปีงบประมาณ"),
        new("Measure {0} has no period", "A start and an end, a printed period, or a due day", "Fill in the period, such as ตลอดปีงบประมาณ"),
        new("measures.xlsx › มาตรการ", "เลขที่ 3 ไม่มีระยะเวลา", "ต.ค. 68 ถึง ก.ย. 69"));

    private static readonly Problem PeriodRunsBackwardsProblem = new(
        "period-runs-backwards",
        Severity.Error,
        new("มาตรการเลขที่ {0} สิ้นสุด {2} ก่อนเริ่ม {1}", "วันสิ้นสุดไม่ก่อนวันเริ่ม", "ตรวจวัน เดือน และปีของทั้งสองช่อง"),
        new("Measure {0} ends {2}, before it starts {1}", "An end that is not before the start", "Check day, month and year of both cells"),
        new("measures.xlsx › มาตรการ", "เริ่ม ม.ค. 69 สิ้นสุด ธ.ค. 68", "สิ้นสุด มี.ค. 69"));

    private static readonly Problem PeriodOutsideFiscalYearProblem = new(
        "period-outside-fiscal-year",
        Severity.Warning,
        new("ระยะเวลา {0} อยู่นอกปีงบประมาณ {1}", "ช่วงเวลาในปีงบประมาณ {1}", "ตรวจปีที่พิมพ์ งานที่ทำต่อเนื่องข้ามปีปล่อยไว้ได้"),
        new("The period {0} lies outside fiscal year {1}", "A period in fiscal year {1}", "Check the year; work that goes on over the year may stay"),
        new("measures.xlsx › มาตรการ", "ต.ค. 67 ถึง ก.ย. 68 ในปี 2569", "ต.ค. 68 ถึง ก.ย. 69"));

    private static readonly Problem DoneWithoutDateProblem = new(
        "done-without-date",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ดำเนินการแล้ว แต่ไม่มีวันที่", "วัน เดือน หรือช่วงเวลาที่ดำเนินการ", "กรอก วันที่ดำเนินการ เช่น ๑๕ มกราคม ๒๕๖๙ หรือ ม.ค. ๖๙"),
        new("Measure {0} is done but has no date", "A day, month or range", "Fill in when it was done"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "ดำเนินการ ไม่มีวันที่", "15 ม.ค. 69"));

    private static readonly Problem DoneWithoutOutcomeProblem = new(
        "done-without-outcome",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ดำเนินการแล้ว แต่ช่อง \"{1}\" ว่าง", "ผลที่เกิดขึ้นจริง", "เขียนสั้น ๆ ว่าทำอะไร และเกิดผลอย่างไร"),
        new("Measure {0} is done but \"{1}\" is empty", "What came of it", "Tell in a few words what was done and what came of it"),
        new("measures.xlsx › ผล รอบ ๑๒ เดือน", "ดำเนินการ ไม่มีผลลัพธ์", "ประชาชนเข้าถึงข้อมูลได้สะดวกขึ้น"));

    private static readonly Problem DoneWithoutEvidenceProblem = new(
        "done-without-evidence",
        Severity.Warning,
        new("มาตรการเลขที่ {0} ดำเนินการแล้ว แต่ไม่มีหลักฐาน", "หลักฐานอย่างใดอย่างหนึ่ง: ภาพถ่าย ภาพหน้าจอเว็บไซต์ สำเนาคำสั่ง เอกสาร หรือ URL", "เพิ่มแถวในแผ่นงาน กิจกรรมและหลักฐาน หรือกรอกช่อง หลักฐานอื่น หรือ URL"),
        new("Measure {0} is done but has no evidence", "Any of: photo, screenshot, copy of an order, paper, URL", "Add a row of evidence, or fill in the other evidence or the URL"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "ดำเนินการ ไม่มีหลักฐาน", "คำสั่งที่ 12/2569"));

    private static readonly Problem StatusFallsBackProblem = new(
        "status-falls-back",
        Severity.Warning,
        new("รอบ ๖ เดือนดำเนินการแล้ว แต่รอบ ๑๒ เดือนเป็น \"{0}\"", "งานที่ดำเนินการแล้วในรอบ ๖ เดือน ยังเป็นดำเนินการแล้วในรอบ ๑๒ เดือน", "ตรวจสถานะของทั้งสองรอบ แล้วแก้รอบที่ไม่ตรงกับความจริง"),
        new("Done in the six-month round but \"{0}\" in the twelve-month round", "A state that does not fall back", "Check the state of both rounds"),
        new("measures.xlsx › ผล รอบ ๑๒ เดือน", "ยังไม่ได้ดำเนินการ", "ดำเนินการ"));

    private static readonly Problem SixMonthsCiteLaterProblem = new(
        "six-months-cite-later",
        Severity.Warning,
        new("ผลรอบ ๖ เดือนกล่าวถึง \"{0}\" ซึ่งหลัง 31 มีนาคม {1}", "งานที่ทำตั้งแต่ 1 ตุลาคม ถึง 31 มีนาคม", "ย้ายข้อความนี้ไปรอบ ๑๒ เดือน หรือแก้วันที่"),
        new("The six-month round cites \"{0}\", after 31 March {1}", "Work from 1 October to 31 March", "Move the text to the twelve-month round, or correct the date"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "จัดอบรมเมื่อวันที่ ๑๕ พฤษภาคม ๒๕๖๙", "๑๕ มกราคม ๒๕๖๙"));

    private static readonly Problem TextIsUnchangedAtYearEndProblem = new(
        "text-is-unchanged-at-year-end",
        Severity.Warning,
        new("ข้อความรอบ ๑๒ เดือนเหมือนรอบ ๖ เดือนทุกตัวอักษร", "ผลของทั้งปี", "เพิ่มผลงานของเดือนเมษายนถึงกันยายน หากงานเสร็จตั้งแต่รอบแรก ปล่อยไว้ได้"),
        new("The twelve-month text is that of the six-month round, letter by letter", "The result of the whole year", "Add what was done from April on"),
        new("measures.xlsx › ผล รอบ ๑๒ เดือน", "คัดลอกข้อความรอบ ๖ เดือน", "ข้อความที่ปรับเป็นผลทั้งปี"));

    private static readonly Problem ResultIsMissingProblem = new(
        "result-is-missing",
        Severity.Warning,
        new("มาตรการเลขที่ {0} อยู่ในแผน แต่ไม่มีผลรอบ ๑๒ เดือน", "รายงานประจำปีมีมาตรการครบตามแผนที่เผยแพร่", "เพิ่มแถวเลขที่ {0} ในแผ่นงาน ผล รอบ ๑๒ เดือน หากไม่ได้ทำให้เลือก ยกเลิก"),
        new("Measure {0} is on the plan but has no twelve-month result", "An annual report with every measure of the published plan", "Add a row for {0}; choose ยกเลิก if it was not done"),
        new("measures.xlsx › มาตรการ", "เลขที่ 4 ไม่มีในผล รอบ ๑๒ เดือน", "มีแถวเลขที่ 4"));

    private static readonly Problem MeasureWordingDiffersProblem = new(
        "measure-wording-differs",
        Severity.Hint,
        new("ชื่อมาตรการเลขที่ {0} ในรายงานคือ \"{1}\" แต่ในแผนคือ \"{2}\"", "ชื่อเดียวกับแผนที่เผยแพร่", "แก้ให้ตรงกับแผน หากไม่แก้ เอกสารจะพิมพ์ชื่อตามแผน"),
        new("Measure {0} is called \"{1}\" in the report but \"{2}\" in the plan", "The wording of the published plan", "Use the plan's wording; the program prints it"),
        new("measures.xlsx › ผล รอบ ๑๒ เดือน", "จัดทำคู่มือ", "จัดทำคู่มือการให้บริการ"));

    private static readonly Problem TextIsADivisionProblem = new(
        "text-is-a-division",
        Severity.Warning,
        new("ช่อง \"{0}\" มีเพียงชื่อส่วนราชการ \"{1}\"", "เนื้อหาของช่อง \"{0}\" ไม่ใช่ชื่อส่วนราชการ", "ตรวจว่าวางข้อมูลแถวนี้เลื่อนไปหนึ่งคอลัมน์หรือไม่ แล้วย้ายข้อความไปช่องที่ถูกต้อง"),
        new("\"{0}\" holds nothing but the division \"{1}\"", "The text of this column", "See whether this row was pasted one column off"),
        new("measures.xlsx › มาตรการ", "ขั้นตอน: กองคลัง", "ผู้รับผิดชอบ: กองคลัง"));

    private static readonly Problem DivisionIsATextProblem = new(
        "division-is-a-text",
        Severity.Warning,
        new("ช่อง \"{0}\" มีขั้นตอนเป็นข้อ ๆ ไม่ใช่ผู้รับผิดชอบ", "ส่วนราชการ ตำแหน่ง หรือข้อความสั้น", "ตรวจว่าวางข้อมูลแถวนี้เลื่อนไปหนึ่งคอลัมน์หรือไม่ แล้วย้ายข้อความไปช่องที่ถูกต้อง"),
        new("\"{0}\" holds numbered steps, not who is responsible", "A division, a post or a short phrase", "See whether this row was pasted one column off"),
        new("measures.xlsx › มาตรการ", "ผู้รับผิดชอบ: ๑. จัดทำแผน ๒. รายงาน", "ผู้รับผิดชอบ: กองคลัง"));

    public static Diagnostic WeakPointWithoutMeasure(CellAddress cell, string subject, decimal score) => WeakPointWithoutMeasureProblem.At(cell, subject, score);

    public static Diagnostic MeasureWithoutLink(CellAddress cell, string measure) => MeasureWithoutLinkProblem.At(cell, measure);

    public static Diagnostic MeasureWithoutDivision(CellAddress cell, string measure) => MeasureWithoutDivisionProblem.At(cell, measure);

    public static Diagnostic LinkIsUnknown(CellAddress cell, string link, int year) => LinkIsUnknownProblem.At(cell, link, year);

    public static Diagnostic MeasureWithoutPeriod(CellAddress cell, string measure) => MeasureWithoutPeriodProblem.At(cell, measure);

    public static Diagnostic PeriodRunsBackwards(CellAddress cell, string measure, string start, string end) => PeriodRunsBackwardsProblem.At(cell, measure, start, end);

    public static Diagnostic PeriodOutsideFiscalYear(CellAddress cell, string period, int year) => PeriodOutsideFiscalYearProblem.At(cell, period, year);

    public static Diagnostic DoneWithoutDate(CellAddress cell, string measure) => DoneWithoutDateProblem.At(cell, measure);

    public static Diagnostic DoneWithoutOutcome(CellAddress cell, string measure, string heading) => DoneWithoutOutcomeProblem.At(cell, measure, heading);

    public static Diagnostic DoneWithoutEvidence(CellAddress cell, string measure) => DoneWithoutEvidenceProblem.At(cell, measure);

    public static Diagnostic StatusFallsBack(CellAddress cell, string status) => StatusFallsBackProblem.At(cell, status);

    public static Diagnostic SixMonthsCiteLater(CellAddress cell, string cited, int year) => SixMonthsCiteLaterProblem.At(cell, cited, year);

    public static Diagnostic TextIsUnchangedAtYearEnd(CellAddress cell) => TextIsUnchangedAtYearEndProblem.At(cell);

    public static Diagnostic ResultIsMissing(CellAddress cell, string measure) => ResultIsMissingProblem.At(cell, measure);

    public static Diagnostic MeasureWordingDiffers(CellAddress cell, string measure, string found, string planned) => MeasureWordingDiffersProblem.At(cell, measure, found, planned);

    public static Diagnostic TextIsADivision(CellAddress cell, string heading, string division) => TextIsADivisionProblem.At(cell, heading, division);

    public static Diagnostic DivisionIsAText(CellAddress cell, string heading) => DivisionIsATextProblem.At(cell, heading);
}
