namespace Ita.DocGen.Diagnostics;

/// <summary>What can be wrong with a rulebook file, built-in or a year folder's own.</summary>
public static partial class Problems
{
    private static readonly Problem RulebookIsNotJsonProblem = new(
        "rulebook-is-not-json",
        Severity.Error,
        new("อ่านไฟล์เกณฑ์ไม่ได้ รูปแบบ JSON ผิดที่ตัวอักษรลำดับที่ {0} ของบรรทัดนี้", "ต้องเป็น JSON ที่วงเล็บ เครื่องหมายคำพูด และจุลภาคครบคู่", "ตรวจบรรทัดนี้และบรรทัดก่อนหน้า แล้วบันทึกเป็น UTF-8"),
        new("The rulebook cannot be read: the JSON breaks at character {0} of this line", "JSON with matching brackets, quotes and commas", "Look at this line and the one before it, and save the file as UTF-8"),
        new("rulebook.json(12)", "\"name\": \"โครงสร้าง", "\"name\": \"โครงสร้าง\","));

    public static Diagnostic RulebookIsNotJson(CellAddress line, long column) => RulebookIsNotJsonProblem.At(line, column);

    private static readonly Problem RulebookFieldIsUnknownProblem = new(
        "rulebook-field-is-unknown",
        Severity.Error,
        new("ไม่รู้จักช่อง \"{0}\"", "ช่องที่ใกล้เคียงที่สุด: \"{1}\"; ช่องที่ใช้ได้: {2}", "แก้ชื่อช่องให้ตรง หรือลบช่องนี้"),
        new("Unknown field \"{0}\"", "Nearest known field: \"{1}\"; known fields: {2}", "Correct the name, or delete the field"),
        new("rulebook.json(8)", "\"nmae\": \"โครงสร้าง\"", "\"name\": \"โครงสร้าง\""));

    public static Diagnostic RulebookFieldIsUnknown(CellAddress line, string field, string? nearest, IEnumerable<string> known) => RulebookFieldIsUnknownProblem.At(line, field, nearest, known);

    private static readonly Problem RulebookFieldIsMissingProblem = new(
        "rulebook-field-is-missing",
        Severity.Error,
        new("ขาดช่อง \"{0}\" ในกลุ่มข้อมูลที่เริ่มบรรทัดนี้", "ต้องมี \"{0}\": {1}", "เพิ่มช่องนี้ ถ้าไม่รู้ค่าให้ดูไฟล์เกณฑ์ของปีก่อน"),
        new("The field \"{0}\" is missing in the object that begins on this line", "\"{0}\": {1}", "Add the field; the file of the year before shows how"),
        new("rulebook.json(21)", "{ \"code\": \"o1\" }", "{ \"code\": \"o1\", \"name\": \"โครงสร้าง\", … }"));

    public static Diagnostic RulebookFieldIsMissing(CellAddress line, string field, string expected) => RulebookFieldIsMissingProblem.At(line, field, expected);

    private static readonly Problem RulebookFieldIsGivenTwiceProblem = new(
        "rulebook-field-is-given-twice",
        Severity.Error,
        new("มีช่อง \"{0}\" ซ้ำ ครั้งแรกอยู่บรรทัด {1}", "ช่องละหนึ่งครั้งในกลุ่มเดียวกัน", "ลบช่องที่ไม่ใช้"),
        new("The field \"{0}\" is given twice, first on line {1}", "Each field once in an object", "Delete the one that is not meant"),
        new("rulebook.json(9)", "\"year\": 2568, \"year\": 2569", "\"year\": 2569"));

    public static Diagnostic RulebookFieldIsGivenTwice(CellAddress line, string field, int firstLine) => RulebookFieldIsGivenTwiceProblem.At(line, field, firstLine);

    private static readonly Problem RulebookFieldHasWrongKindProblem = new(
        "rulebook-field-has-wrong-kind",
        Severity.Error,
        new("ช่อง \"{0}\" มีค่า {1}", "ต้องเป็น {2}", "แก้ค่าให้ตรงกับที่กำหนด"),
        new("The field \"{0}\" holds {1}", "{2}", "Give it a value of that kind"),
        new("rulebook.json(5)", "\"weight\": \"30\"", "\"weight\": 0.30"));

    public static Diagnostic RulebookFieldHasWrongKind(CellAddress line, string field, string found, string expected) => RulebookFieldHasWrongKindProblem.At(line, field, found, expected);

    private static readonly Problem RulebookEntryIsGivenTwiceProblem = new(
        "rulebook-entry-is-given-twice",
        Severity.Error,
        new("มีรายการ \"{0}\": {1} ซ้ำ รายการแรกอยู่บรรทัด {2}", "รหัสหรือหมายเลขละหนึ่งรายการ", "แก้รหัสให้ถูก หรือลบรายการที่เกิน"),
        new("The entry \"{0}\": {1} is given twice, first on line {2}", "Each code or number once", "Correct the code, or delete one entry"),
        new("rulebook.json(140)", "\"code\": \"o12\" สองรายการ", "\"code\": \"o12\" และ \"code\": \"o13\""));

    public static Diagnostic RulebookEntryIsGivenTwice(CellAddress line, string key, string value, int firstLine) => RulebookEntryIsGivenTwiceProblem.At(line, key, value, firstLine);

    private static readonly Problem RulebookCodeIsMalformedProblem = new(
        "rulebook-code-is-malformed",
        Severity.Error,
        new("รหัสข้อ \"{0}\" ไม่ถูกรูปแบบ", "i, e หรือ o ตามด้วยเลขอารบิก เช่น \"o12\"", "แก้รหัสข้อ"),
        new("The item code \"{0}\" is malformed", "i, e or o and a number in Arabic digits, like \"o12\"", "Correct the code"),
        new("rulebook.json(140)", "\"code\": \"๐๑๒\"", "\"code\": \"o12\""));

    public static Diagnostic RulebookCodeIsMalformed(CellAddress line, string code) => RulebookCodeIsMalformedProblem.At(line, code);

    private static readonly Problem RulebookCodesHaveAGapProblem = new(
        "rulebook-codes-have-a-gap",
        Severity.Error,
        new("เลขข้อขาดช่วง: พบ {1} ทั้งที่ยังไม่มี {0}", "เลขข้อเรียงต่อกันตั้งแต่ 1", "เพิ่ม {0} หรือแก้รหัสที่พิมพ์ผิด"),
        new("The codes have a gap: {1} stands where {0} is due", "Numbers without a gap from 1", "Add {0}, or correct a mistyped code"),
        new("rulebook.json(150)", "o11, o13", "o11, o12, o13"));

    public static Diagnostic RulebookCodesHaveAGap(CellAddress line, string expectedCode, string foundCode) => RulebookCodesHaveAGapProblem.At(line, expectedCode, foundCode);

    private static readonly Problem RulebookItemCountDiffersProblem = new(
        "rulebook-item-count-differs",
        Severity.Error,
        new("{0} ระบุว่ามี {1} ข้อ แต่รายการมี {2} ข้อ", "จำนวนในช่อง \"items\" เท่ากับจำนวนข้อในรายการ", "แก้ช่อง \"items\" ของเครื่องมือ หรือเพิ่มข้อที่ขาด"),
        new("{0} is said to have {1} items, the list has {2}", "\"items\" equal to the number of items listed", "Correct \"items\" of the instrument, or complete the list"),
        new("rulebook.json(15)", "\"items\": 28 แต่มีถึง o27", "\"items\": 28 และมี o1 ถึง o28"));

    public static Diagnostic RulebookItemCountDiffers(CellAddress line, string instrument, int expectedCount, int foundCount) => RulebookItemCountDiffersProblem.At(line, instrument, expectedCount, foundCount);

    private static readonly Problem RulebookIndicatorsHaveAGapProblem = new(
        "rulebook-indicators-have-a-gap",
        Severity.Error,
        new("เลขตัวชี้วัดขาดช่วง: พบตัวชี้วัดที่ {1} ทั้งที่ยังไม่มีตัวชี้วัดที่ {0}", "ตัวชี้วัดเรียงต่อกันตั้งแต่ 1", "เพิ่มตัวชี้วัดที่ {0} หรือแก้เลข"),
        new("The indicators have a gap: number {1} stands where {0} is due", "Indicators without a gap from 1", "Add indicator {0}, or correct the number"),
        new("rulebook.json(40)", "1, 2, 4", "1, 2, 3, 4"));

    public static Diagnostic RulebookIndicatorsHaveAGap(CellAddress line, int expectedNumber, int foundNumber) => RulebookIndicatorsHaveAGapProblem.At(line, expectedNumber, foundNumber);

    private static readonly Problem RulebookIndicatorIsUnknownProblem = new(
        "rulebook-indicator-is-unknown",
        Severity.Error,
        new("{0} อ้างตัวชี้วัดที่ {1} ซึ่งไม่มีในเกณฑ์", "เลขตัวชี้วัดที่อยู่ใน \"indicators\"", "แก้เลขตัวชี้วัด"),
        new("{0} names indicator {1}, which the rulebook does not have", "A number listed in \"indicators\"", "Correct the number"),
        new("rulebook.json(77)", "\"indicator\": 11", "\"indicator\": 1"));

    public static Diagnostic RulebookIndicatorIsUnknown(CellAddress line, string owner, int indicator) => RulebookIndicatorIsUnknownProblem.At(line, owner, indicator);

    private static readonly Problem RulebookSubIndicatorIsMalformedProblem = new(
        "rulebook-sub-indicator-is-malformed",
        Severity.Error,
        new("เลขตัวชี้วัดย่อย \"{0}\" ไม่ถูกรูปแบบ", "เลขตัวชี้วัด จุด ลำดับ เช่น \"9.3\"", "แก้เลขตัวชี้วัดย่อย"),
        new("The sub-indicator's number \"{0}\" is malformed", "Indicator, full stop, number, like \"9.3\"", "Correct the number"),
        new("rulebook.json(52)", "\"number\": \"9/3\"", "\"number\": \"9.3\""));

    public static Diagnostic RulebookSubIndicatorIsMalformed(CellAddress line, string number) => RulebookSubIndicatorIsMalformedProblem.At(line, number);

    private static readonly Problem RulebookSubIndicatorIsUnknownProblem = new(
        "rulebook-sub-indicator-is-unknown",
        Severity.Error,
        new("{0} อ้างตัวชี้วัดย่อย {1} ซึ่งไม่มีในเกณฑ์", "ตัวชี้วัดย่อยที่มี: {2}", "แก้เลขตัวชี้วัดย่อย หรือเพิ่มใน \"subIndicators\""),
        new("{0} names the sub-indicator {1}, which the rulebook does not have", "One of: {2}", "Correct it, or add it to \"subIndicators\""),
        new("rulebook.json(120)", "\"sub\": \"9.6\"", "\"sub\": \"9.5\""));

    public static Diagnostic RulebookSubIndicatorIsUnknown(CellAddress line, string owner, string number, IEnumerable<string> known) => RulebookSubIndicatorIsUnknownProblem.At(line, owner, number, known);

    private static readonly Problem RulebookHeadingIsUnknownProblem = new(
        "rulebook-heading-is-unknown",
        Severity.Error,
        new("{0} อยู่ใต้หัวข้อ \"{1}\" ซึ่งไม่มีในตัวชี้วัดย่อย {2}", "หัวข้อของ {2}: {3}", "แก้หัวข้อให้ตรงกับ \"headings\" ของตัวชี้วัดย่อย"),
        new("{0} stands under the heading \"{1}\", which sub-indicator {2} does not have", "Headings of {2}: {3}", "Use one of the sub-indicator's \"headings\""),
        new("rulebook.json(121)", "\"heading\": \"ข้อมูลทั่วไป\"", "\"heading\": \"ข้อมูลพื้นฐาน\""));

    public static Diagnostic RulebookHeadingIsUnknown(CellAddress line, string code, string heading, string sub, IEnumerable<string> known) => RulebookHeadingIsUnknownProblem.At(line, code, heading, sub, known);

    private static readonly Problem RulebookItemIsUnknownProblem = new(
        "rulebook-item-is-unknown",
        Severity.Error,
        new("{0} อ้างข้อ {1} ซึ่งไม่มีในเกณฑ์ปีนี้", "รหัสข้อที่อยู่ใน \"items\"", "แก้รหัสข้อ"),
        new("{0} names the item {1}, which this year's list does not have", "A code listed in \"items\"", "Correct the code"),
        new("rulebook.json(300)", "\"item\": \"o52\"", "\"item\": \"o25\""));

    public static Diagnostic RulebookItemIsUnknown(CellAddress line, string owner, string code) => RulebookItemIsUnknownProblem.At(line, owner, code);

    private static readonly Problem RulebookWeightsDoNotSumToOneProblem = new(
        "rulebook-weights-do-not-sum-to-one",
        Severity.Error,
        new("น้ำหนักของเครื่องมือรวมกันได้ {0}", "ต้องรวมกันได้ 1.00 (เช่น 0.30 + 0.30 + 0.40)", "แก้ช่อง \"weight\" ของเครื่องมือทั้งสาม"),
        new("The instruments' weights sum to {0}", "1.00 (0.30 + 0.30 + 0.40)", "Correct the \"weight\" of the three instruments"),
        new("rulebook.json(14)", "0.30 + 0.30 + 0.30", "0.30 + 0.30 + 0.40"));

    public static Diagnostic RulebookWeightsDoNotSumToOne(CellAddress line, decimal sum) => RulebookWeightsDoNotSumToOneProblem.At(line, sum);

    private static readonly Problem RulebookBandIsNoRangeProblem = new(
        "rulebook-band-is-no-range",
        Severity.Error,
        new("ช่วงคะแนนของระดับ \"{0}\" คือ {1} ถึง {2}", "ค่าเริ่มไม่มากกว่าค่าสุดท้าย และอยู่ระหว่าง 0 ถึง 100", "แก้ช่อง \"from\" และ \"to\""),
        new("The band of the level \"{0}\" runs from {1} to {2}", "From not above to, both within 0 and 100", "Correct \"from\" and \"to\""),
        new("rulebook.json(60)", "\"from\": 95, \"to\": 85", "\"from\": 85, \"to\": 94.99"));

    public static Diagnostic RulebookBandIsNoRange(CellAddress line, string level, decimal from, decimal to) => RulebookBandIsNoRangeProblem.At(line, level, from, to);

    private static readonly Problem RulebookBandsOverlapProblem = new(
        "rulebook-bands-overlap",
        Severity.Error,
        new("ช่วงคะแนนของระดับ \"{0}\" ทับกับระดับ \"{1}\" หรือเรียงผิดลำดับ", "ระดับที่ดีกว่ามาก่อน ระดับนี้สูงได้ไม่เกิน {2}", "แก้ช่วงคะแนน หรือสลับลำดับ"),
        new("The band of the level \"{0}\" overlaps the level \"{1}\", or stands out of order", "The better level first; this one at most {2}", "Correct the bands or their order"),
        new("rulebook.json(61)", "85–95 ต่อจาก 95–100", "85–94.99 ต่อจาก 95–100"));

    public static Diagnostic RulebookBandsOverlap(CellAddress line, string level, string? above, decimal highest) => RulebookBandsOverlapProblem.At(line, level, above, highest);

    private static readonly Problem RulebookBandsLeaveAGapProblem = new(
        "rulebook-bands-leave-a-gap",
        Severity.Error,
        new("มีช่วงคะแนนที่ไม่อยู่ในระดับใด ใกล้ระดับ \"{0}\" ({1} ถึง {2})", "ช่วงคะแนนต่อกันตั้งแต่ 100 ถึง 0", "แก้ช่อง \"from\" และ \"to\" ให้ต่อกัน"),
        new("Scores near the level \"{0}\" belong to no level ({1} to {2})", "Bands without a hole from 100 down to 0", "Make \"from\" and \"to\" meet"),
        new("rulebook.json(62)", "75–84 ต่อจาก 85–94.99", "75–84.99 ต่อจาก 85–94.99"));

    public static Diagnostic RulebookBandsLeaveAGap(CellAddress line, string level, decimal found, decimal expected) => RulebookBandsLeaveAGapProblem.At(line, level, found, expected);

    private static readonly Problem RulebookMilestoneEndsBeforeItBeginsProblem = new(
        "rulebook-milestone-ends-before-it-begins",
        Severity.Error,
        new("กำหนดการ \"{0}\" สิ้นสุดก่อนวันเริ่ม", "วันสิ้นสุดไม่ก่อนวันเริ่ม ปีเป็น พ.ศ.", "แก้ช่อง \"from\" หรือ \"to\""),
        new("The milestone \"{0}\" ends before it begins", "A last day not before the first; years of the Buddhist era", "Correct \"from\" or \"to\""),
        new("rulebook.json(400)", "\"from\": \"2568-04-30\", \"to\": \"2568-03-01\"", "\"from\": \"2568-03-01\", \"to\": \"2568-04-30\""));

    public static Diagnostic RulebookMilestoneEndsBeforeItBegins(CellAddress line, string id) => RulebookMilestoneEndsBeforeItBeginsProblem.At(line, id);

    private static readonly Problem RulebookSourceIsUnknownProblem = new(
        "rulebook-source-is-unknown",
        Severity.Error,
        new("ไม่รู้จักแหล่งที่มา \"{0}\"", "ใกล้เคียงที่สุด: \"{1}\"; แหล่งที่มาที่มี: {2}", "แก้ชื่อ หรือเพิ่มแหล่งที่มาใน \"sources\""),
        new("Unknown source \"{0}\"", "Nearest: \"{1}\"; known sources: {2}", "Correct it, or add the source to \"sources\""),
        new("rulebook.json(33)", "\"source\": \"manaul\"", "\"source\": \"manual\""));

    public static Diagnostic RulebookSourceIsUnknown(CellAddress line, string source, string? nearest, IEnumerable<string> known) => RulebookSourceIsUnknownProblem.At(line, source, nearest, known);

    private static readonly Problem RulebookPlaceholderIsUnknownProblem = new(
        "rulebook-placeholder-is-unknown",
        Severity.Error,
        new("ข้อความ \"{0}\" มีวงเล็บปีกกาที่ไม่รู้จัก", "ใช้ได้เฉพาะ {{y}} {{y-1}} {{y+1}} และ {{list}}", "แก้หรือลบวงเล็บปีกกา"),
        new("The text \"{0}\" holds braces that mean nothing", "Only {{y}}, {{y-1}}, {{y+1}} and {{list}}", "Correct or delete the braces"),
        new("rulebook.json(90)", "พ.ศ. {year}", "พ.ศ. {y}"));

    public static Diagnostic RulebookPlaceholderIsUnknown(CellAddress line, string text) => RulebookPlaceholderIsUnknownProblem.At(line, text);

    private static readonly Problem RulebookBasisIsUnknownProblem = new(
        "rulebook-basis-is-unknown",
        Severity.Error,
        new("ไม่มีไฟล์เกณฑ์ \"{0}\" ให้ต่อยอด หรืออ้างวนกลับมาที่เดิม", "ชื่อไฟล์ที่มี: {1}", "แก้ช่อง \"basedOn\""),
        new("There is no rulebook \"{0}\" to build on, or the files build on each other in a circle", "One of: {1}", "Correct \"basedOn\""),
        new("rulebook.json(3)", "\"basedOn\": 2596", "\"basedOn\": 2569"));

    public static Diagnostic RulebookBasisIsUnknown(CellAddress line, string basis, IEnumerable<string> known) => RulebookBasisIsUnknownProblem.At(line, basis, known);

    private static readonly Problem RulebookYearIsNotUsedProblem = new(
        "rulebook-year-is-not-used",
        Severity.Error,
        new("ไฟล์เกณฑ์เป็นของปี {0} แต่โฟลเดอร์ปี {1} ใช้เกณฑ์ปี {1} และ {2}", "ช่อง \"year\" เป็น {1} หรือ {2}", "แก้ปี หรือย้ายไฟล์ไปโฟลเดอร์ของปีนั้น"),
        new("The rulebook is of {0}, the folder of {1} uses those of {1} and {2}", "\"year\": {1} or {2}", "Correct the year, or move the file to that year's folder"),
        new("rulebook.json(2)", "\"year\": 2566 ในโฟลเดอร์ 2569", "\"year\": 2569"));

    public static Diagnostic RulebookYearIsNotUsed(CellAddress line, int year, int folderYear) => RulebookYearIsNotUsedProblem.At(line, year, folderYear, folderYear - 1);
}
