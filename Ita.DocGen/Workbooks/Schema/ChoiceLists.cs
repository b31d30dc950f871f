using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Workbooks;

/// <summary>Every list of every workbook. Words that the program must understand are read in Intake/Choices.</summary>
public static class ChoiceLists
{
    public static readonly ChoiceList AgencyTypes = new("AgencyTypes", ["องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "องค์การบริหารส่วนจังหวัด", "อื่น ๆ"]);
    public static readonly ChoiceList Titles = new("Titles", ["นาย", "นาง", "นางสาว"]);
    public static readonly ChoiceList PostLevels = new("PostLevels", ["ปฏิบัติงาน", "ชำนาญงาน", "อาวุโส", "ปฏิบัติการ", "ชำนาญการ", "ชำนาญการพิเศษ", "เชี่ยวชาญ", "ระดับต้น", "ระดับกลาง", "ระดับสูง"]);
    public static readonly ChoiceList SigningRoles = new("SigningRoles", ["ผู้เสนอ", "ผู้ให้ความเห็น", "ผู้สั่งการ"]);
    public static readonly ChoiceList Capacities = new("Capacities", ["ตามตำแหน่ง", "รักษาราชการแทน", "รักษาการในตำแหน่ง", "ปฏิบัติราชการแทน", "ปฏิบัติหน้าที่"]);
    public static readonly ChoiceList EndorsementBoxes = new("EndorsementBoxes", ["ไม่มีช่องเลือก", "ทราบ", "ทราบ/เห็นชอบ", "เห็นชอบ/ไม่เห็นชอบ", "ทราบ/เห็นชอบ/ไม่เห็นชอบ"]);
    public static readonly ChoiceList MemoStyles = new("MemoStyles", ["แบบ ก (ตามที่ … นั้น)", "แบบ ข (เรื่องเดิม ข้อเท็จจริง ข้อพิจารณา)", "ประกาศ"]);
    public static readonly ChoiceList Purposes = new("Purposes", ["เพื่อทราบ", "เพื่อพิจารณา", "เพื่อพิจารณาให้ความเห็นชอบ", "เพื่อทราบและพิจารณา", "เพื่อลงนาม"]);
    public static readonly ChoiceList PaperStatuses = new("PaperStatuses", ["ร่าง", "เสนอ", "ลงนามแล้ว", "เผยแพร่แล้ว"]);
    public static readonly ChoiceList Books = new("Books", [.. DocumentKinds.All.Where(kind => kind.IsBook).Select(kind => kind.ShortName)]);
    public static readonly ChoiceList Documents = new("Documents", [.. DocumentKinds.All.Select(kind => kind.ShortName)]);
    public static readonly ChoiceList TextPlaces = new("TextPlaces", ["คำนำ", "ความเป็นมา", "รายงาน", "เรื่องเดิม", "ข้อเท็จจริง", "ข้อกฎหมาย", "ข้อพิจารณา", "ข้อเสนอแนะ", "คำสั่ง: ตามที่", "คำสั่ง: อาศัยอำนาจ", "คำสั่ง: มอบหมาย", "คำสั่ง: ยกเลิก", "คำสั่ง: มีผล", "ข้อความนำมาตรการ", "ข้อความนำรายงาน", "สรุปท้าย", "ข้อความถึงส่วนราชการ"]);
    public static readonly ChoiceList CitedKinds = new("CitedKinds", ["คำสั่ง", "ประกาศ", "หนังสือ", "บันทึกข้อความ"]);
    public static readonly ChoiceList CitedStatuses = new("CitedStatuses", ["มีผลใช้บังคับ", "ยกเลิกแล้ว", "ให้ยกเลิกโดยคำสั่งนี้"]);
    public static readonly ChoiceList GroupCapacities = new("GroupCapacities", ["ประธานคณะทำงาน", "รองประธานคณะทำงาน", "คณะทำงาน", "คณะทำงานและเลขานุการ", "ผู้ช่วยเลขานุการ"]);
    public static readonly ChoiceList Digits = new("Digits", ["เลขไทย", "เลขอารบิก"]);
    public static readonly ChoiceList ItemCodeDigits = new("ItemCodeDigits", ["ตาม ITAS (o1)", "เลขไทย (o๑)"]);
    public static readonly ChoiceList Fonts = new("Fonts", ["TH SarabunPSK", "TH SarabunIT๙", "TH Sarabun New"]);
    public static readonly ChoiceList AnalysisLayouts = new("AnalysisLayouts", ["ตามเกณฑ์ของปี", "๗ ประเด็น", "๑๐ ตัวชี้วัด"]);
    public static readonly ChoiceList ProgressLayouts = new("ProgressLayouts", ["ตามเกณฑ์ของปี", "ตามประเด็น", "ตามมาตรการ"]);
    public static readonly ChoiceList MemoCharts = new("MemoCharts", ["ภาพรวม", "ภาพรวมย้อนหลัง", "รายเครื่องมือ", "รายเครื่องมือย้อนหลัง", "รายตัวชี้วัด"]);
    public static readonly ChoiceList LevelTests = new("LevelTests", ["ตามเกณฑ์ของปี", "๔ คะแนน (แยก EIT ส่วนที่ ๑ และ ๒)", "๓ คะแนน (IIT EIT OIT)"]);
    public static readonly ChoiceList StrengthKinds = new("StrengthKinds", ["จุดแข็ง", "ข้อจำกัด"]);
    public static readonly ChoiceList Instruments = new("Instruments", ["ทุกเครื่องมือ", "IIT", "EIT", "OIT"]);
    public static readonly ChoiceList PicturePlaces = new("PicturePlaces", ["ผลคะแนนภาพรวม", "คะแนนรายตัวชี้วัด", "แนวโน้ม"]);
    public static readonly ChoiceList Statuses = new("Statuses", ["ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการ"]);
    public static readonly ChoiceList MeasureStatuses = new("MeasureStatuses", ["ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการ", "ดำเนินการต่อเนื่อง", "ยกเลิก"]);
    public static readonly ChoiceList ElementStates = new("ElementStates", ["มี", "ไม่มี", "ไม่เกี่ยวข้อง"]);
    public static readonly ChoiceList Priorities = new("Priorities", ["เร่งด่วน", "พัฒนา", "รักษามาตรฐาน"]);
    public static readonly ChoiceList Frequencies = new("Frequencies", ["ทุกเดือน", "ทุกไตรมาส", "ทุก ๖ เดือน", "ปีละครั้ง", "ครั้งเดียว"]);
    public static readonly ChoiceList Rounds = new("Rounds", ["๖ เดือน", "๑๒ เดือน"]);
    public static readonly ChoiceList EvidenceKinds = new("EvidenceKinds", ["ภาพถ่าย", "ภาพหน้าจอเว็บไซต์", "สำเนาคำสั่ง", "เอกสาร"]);
    public static readonly ChoiceList Ticks = new("Ticks", ["☑"]);

    // Filled when a workbook is written: they belong to the agency or to the year's rulebook.
    public static readonly ChoiceList Provinces = new("Provinces", []);
    public static readonly ChoiceList Divisions = new("Divisions", []);
    public static readonly ChoiceList People = new("People", []);
    public static readonly ChoiceList Levels = new("Levels", []);
    public static readonly ChoiceList DisclosureCodes = new("DisclosureCodes", []);
    public static readonly ChoiceList LinkTargets = new("LinkTargets", []);
    public static readonly ChoiceList IndicatorNumbers = new("IndicatorNumbers", []);
    public static readonly ChoiceList MeasureNumbers = new("MeasureNumbers", []);

    /// <summary>The lists of a workbook, in the order of their columns on the list sheet.</summary>
    public static IEnumerable<ChoiceList> Of(WorkbookSchema schema) =>
        schema.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.List).OfType<ChoiceList>().Distinct();
}
