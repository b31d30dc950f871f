namespace Ita.DocGen.Diagnostics;

/// <summary>Words in texts that will be printed.</summary>
public static partial class Problems
{
    private static readonly Problem OtherAgencyAsOwnProblem = new(
        "other-agency-as-own",
        Severity.Error,
        new("กล่าวถึง \"{0}\" เสมือนเป็นหน่วยงานนี้ ซึ่งชื่อ {1}", "ชื่อของหน่วยงานเอง", "แก้ชื่อ หรือหากตั้งใจกล่าวถึง ให้เพิ่มใน agency.xlsx ช่อง ชื่ออื่นที่ให้ปรากฏได้"),
        new("\"{0}\" is not this agency's name ({1})", "The agency's own name", "Correct the name; if it is meant, add it to the allowed names in agency.xlsx"),
        new("agency.xlsx › ข้อความในเอกสาร", "ชื่ออำเภอของหน่วยงานอื่นต่อท้ายชื่อหน่วยงาน", "ชื่ออำเภอของหน่วยงานเอง"));

    private static readonly Problem OtherFiscalYearProblem = new(
        "other-fiscal-year",
        Severity.Hint,
        new("กล่าวถึงปี {0} ในชุดเอกสารของปี {1}", "ปี {2} หรือปี {1}", "ตรวจว่าเป็นข้อความที่ค้างจากปีก่อนหรือไม่ หากตั้งใจกล่าวถึงปีนั้น ปล่อยไว้ได้"),
        new("The year {0} stands in papers of {1}", "{2} or {1}", "See whether the text is left from an earlier year"),
        new("agency.xlsx › ข้อความในเอกสาร", "ประจำปีงบประมาณ พ.ศ. 2566 ในชุดปี 2569", "ประจำปีงบประมาณ พ.ศ. 2569"));

    private static readonly Problem TextCitesResultOfPlanYearProblem = new(
        "text-cites-result-of-plan-year",
        Severity.Hint,
        new("ข้อความกล่าวถึงผลการประเมินของปี {0} ซึ่งเป็นปีของมาตรการ", "ผลการประเมินของปี {1}", "แก้เป็นปี {1} หรือหากประกาศผลของปี {0} แล้ว ให้เพิ่มคะแนนของปี {0} ใน scores.xlsx"),
        new("The text speaks of the result of {0}, which is the year of the measures", "The result of {1}", "Change the year to {1}; if the result of {0} is announced already, add its scores to scores.xlsx"),
        new("agency.xlsx › ข้อความในเอกสาร", "จากการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2569 ในชุดปี 2569", "จากการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568"));

    private static readonly Problem TextCitesMeasuresOfResultYearProblem = new(
        "text-cites-measures-of-result-year",
        Severity.Hint,
        new("ข้อความเขียนว่านำผลการประเมินไปปรับปรุงในปี {0} ซึ่งเป็นปีของผลที่วิเคราะห์", "มาตรการของปี {1}", "แก้เป็นปี {1} หากไม่ได้ตั้งใจกล่าวถึงมาตรการของปีก่อน"),
        new("The text puts the result to use in {0}, which is the year of the result itself", "The measures of {1}", "Change the year to {1}, unless last year's measures are meant"),
        new("agency.xlsx › ข้อความในเอกสาร", "การนำผลการวิเคราะห์ไปสู่การปรับปรุง ประจำปีงบประมาณ พ.ศ. 2568 ในชุดปี 2569", "ประจำปีงบประมาณ พ.ศ. 2569"));

    private static readonly Problem ItemCodeDisagreesProblem = new(
        "item-code-disagrees",
        Severity.Warning,
        new("{0} (ปี {4}) คือ \"{1}\" แต่ข้อความเขียนว่า \"{2}\" ซึ่งเป็น {3}", "รหัสกับชื่อข้อตามรายการของปี {4}", "แก้รหัสเป็น {3} หรือแก้ชื่อข้อ"),
        new("{0} (of {4}) is \"{1}\" but the text says \"{2}\", which is {3}", "Code and name by the list of {4}", "Change the code to {3}, or correct the name"),
        new("measures.xlsx › มาตรการ", "o5 ข่าวประชาสัมพันธ์", "o4 ข่าวประชาสัมพันธ์"));

    private static readonly Problem NameIsMisspelledProblem = new(
        "name-is-misspelled",
        Severity.Hint,
        new("เขียนว่า \"{0}\"", "\"{1}\"", "แก้เป็น \"{1}\""),
        new("It says \"{0}\"", "\"{1}\"", "Change it to \"{1}\""),
        new("agency.xlsx › ข้อความในเอกสาร", "องค์กรบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล"));

    private static readonly Problem NumberHasTwoUnitsProblem = new(
        "number-has-two-units",
        Severity.Warning,
        new("\"{0}\" มีสองหน่วยในตัวเลขเดียว", "ร้อยละ หรือ คะแนน อย่างใดอย่างหนึ่ง", "เหลือหน่วยเดียว เช่น ๙๗.๐๑ คะแนน"),
        new("\"{0}\" has two units on one number", "Per cent or points, one of them", "Take one unit out"),
        new("agency.xlsx › ข้อความในเอกสาร", "ร้อยละ ๙๗.๐๑ คะแนน", "๙๗.๐๑ คะแนน"));

    private static readonly Problem DayIsMissingProblem = new(
        "day-is-missing",
        Severity.Warning,
        new("\"{0}\" ไม่มีเลขวันที่", "วันที่ตามด้วยเลขวัน", "เติมเลขวัน หรือหากไม่ทราบวัน ให้เปลี่ยนคำว่า วันที่ เป็น เดือน"),
        new("\"{0}\" lacks the number of the day", "A number after วันที่", "Add the day, or write เดือน instead"),
        new("measures.xlsx › ผล รอบ ๖ เดือน", "เมื่อวันที่ มีนาคม ๒๕๖๙", "เมื่อวันที่ ๕ มีนาคม ๒๕๖๙"));

    private static readonly Problem BracketsAreUnbalancedProblem = new(
        "brackets-are-unbalanced",
        Severity.Hint,
        new("วงเล็บไม่ครบคู่ ใกล้ \"{0}\"", "วงเล็บเปิดและปิดเท่ากัน", "เติมหรือลบวงเล็บ"),
        new("A bracket has no partner near \"{0}\"", "As many closing as opening brackets", "Add or remove a bracket"),
        new("agency.xlsx › ข้อความในเอกสาร", "สำนักงาน ป.ป.ช. (ส่วนกลาง", "สำนักงาน ป.ป.ช. (ส่วนกลาง)"));

    private static readonly Problem MarkIsDoubledProblem = new(
        "mark-is-doubled",
        Severity.Hint,
        new("สระหรือวรรณยุกต์ซ้ำหรือลอยอยู่ ใกล้ \"{0}\"", "สระและวรรณยุกต์อย่างละหนึ่งบนพยัญชนะหนึ่งตัว", "ลบตัวที่เกิน"),
        new("A vowel or tone mark is doubled or has no letter under it near \"{0}\"", "One vowel and one tone on a consonant", "Delete the surplus mark"),
        new("agency.xlsx › ข้อความในเอกสาร", "กำหนดใหม่่", "กำหนดใหม่"));

    private static readonly Problem LetterIsTypedInPiecesProblem = new(
        "letter-is-typed-in-pieces",
        Severity.Note,
        new("พิมพ์ ํ ตามด้วย า แทน ำ หรือ เ สองตัวแทน แ ใกล้ \"{0}\"", "ำ และ แ เป็นอักษรตัวเดียว", "โปรแกรมแก้ในเอกสารให้แล้ว ไม่ต้องทำอะไร"),
        new("A letter was typed in pieces (nikhahit and aa, or e twice) near \"{0}\"", "ำ and แ as one letter", "The documents have it right already"),
        new("agency.xlsx › ข้อความในเอกสาร", "กําหนด (ํ + า)", "กำหนด"));

    private static readonly Problem SpacesAreDoubledProblem = new(
        "spaces-are-doubled",
        Severity.Note,
        new("เว้นวรรคสองครั้งติดกัน ใกล้ \"{0}\"", "เว้นวรรคครั้งเดียว", "ลบช่องว่างที่เกิน"),
        new("Two spaces stand together near \"{0}\"", "One space", "Delete one"),
        new("agency.xlsx › ข้อความในเอกสาร", "ตามที่  สำนักงาน", "ตามที่ สำนักงาน"));

    private static readonly Problem TextCitesOtherScoreProblem = new(
        "text-cites-other-score",
        Severity.Warning,
        new("ข้อความกล่าวถึงคะแนนภาพรวม {0} แต่คะแนนภาพรวมของปี {2} คือ {1}", "คะแนนเดียวกับใน scores.xlsx", "แก้ตัวเลขในข้อความ หรือตรวจคะแนนในแผ่นงาน คะแนนรายปี"),
        new("The text speaks of an overall score of {0}, but that of {2} is {1}", "The score of scores.xlsx", "Correct the figure in the text, or check the score of the year"),
        new("agency.xlsx › ข้อความในเอกสาร", "ผลการประเมินมีคะแนน 95.70 คะแนน", "ผลการประเมินมีคะแนน 97.80 คะแนน"));

    private static readonly Problem TextCitesLetterLevelProblem = new(
        "text-cites-letter-level",
        Severity.Warning,
        new("ข้อความใช้ระดับเป็นตัวอักษร \"{0}\"", "ตั้งแต่ปี 2566 ระดับเป็นถ้อยคำ เช่น ผ่านดี", "แก้เป็นถ้อยคำตามประกาศผล"),
        new("The text uses the letter level \"{0}\"", "From 2566 on levels are words, such as ผ่านดี", "Write the word of the official result"),
        new("agency.xlsx › ข้อความในเอกสาร", "อยู่ในระดับ A", "อยู่ในระดับ ผ่านดี"));

    private static readonly Problem TextCitesOtherItemScoreProblem = new(
        "text-cites-other-item-score",
        Severity.Warning,
        new("ข้อความกล่าวว่า {0} ได้ {1} คะแนน แต่ในแผ่นงาน คะแนนรายข้อ คือ {2}", "คะแนนเดียวกับใน scores.xlsx", "แก้ตัวเลขในข้อความ หรือตรวจคะแนนของ {0}"),
        new("The text says that {0} has {1} points, but the sheet of items says {2}", "The score of scores.xlsx", "Correct the figure in the text, or check the score of {0}"),
        new("measures.xlsx › มาตรการ", "e1 มีค่าคะแนน 98.40", "e1 มีค่าคะแนน 98.50"));

    private static readonly Problem ListNumberRepeatsProblem = new(
        "list-number-repeats",
        Severity.Hint,
        new("ลำดับ {0} ซ้ำกัน ใกล้ \"{1}\"", "ลำดับที่เพิ่มขึ้นทีละหนึ่ง", "แก้ลำดับของข้อถัดไป"),
        new("The number {0} stands twice, near \"{1}\"", "Numbers that rise by one", "Number the following points again"),
        new("measures.xlsx › มาตรการ", "๑. ประชุม ๒. จัดทำ ๒. เผยแพร่", "๑. ประชุม ๒. จัดทำ ๓. เผยแพร่"));

    public static Diagnostic OtherAgencyAsOwn(CellAddress cell, string found, string own) => OtherAgencyAsOwnProblem.At(cell, found, own);

    public static Diagnostic OtherFiscalYear(CellAddress cell, int found, int planYear, int resultYear) => OtherFiscalYearProblem.At(cell, found, planYear, resultYear);

    public static Diagnostic TextCitesResultOfPlanYear(CellAddress cell, int planYear, int resultYear) => TextCitesResultOfPlanYearProblem.At(cell, planYear, resultYear);

    public static Diagnostic TextCitesMeasuresOfResultYear(CellAddress cell, int resultYear, int planYear) => TextCitesMeasuresOfResultYearProblem.At(cell, resultYear, planYear);

    public static Diagnostic ItemCodeDisagrees(CellAddress cell, string code, string name, string found, string foundCode, int year) => ItemCodeDisagreesProblem.At(cell, code, name, found, foundCode, year);

    public static Diagnostic NameIsMisspelled(CellAddress cell, string found, string name) => NameIsMisspelledProblem.At(cell, found, name);

    public static Diagnostic NumberHasTwoUnits(CellAddress cell, string found) => NumberHasTwoUnitsProblem.At(cell, found);

    public static Diagnostic DayIsMissing(CellAddress cell, string found) => DayIsMissingProblem.At(cell, found);

    public static Diagnostic BracketsAreUnbalanced(CellAddress cell, string near) => BracketsAreUnbalancedProblem.At(cell, near);

    public static Diagnostic MarkIsDoubled(CellAddress cell, string near) => MarkIsDoubledProblem.At(cell, near);

    public static Diagnostic LetterIsTypedInPieces(CellAddress cell, string near) => LetterIsTypedInPiecesProblem.At(cell, near);

    public static Diagnostic SpacesAreDoubled(CellAddress cell, string near) => SpacesAreDoubledProblem.At(cell, near);

    public static Diagnostic TextCitesOtherScore(CellAddress cell, decimal found, decimal typed, int year) => TextCitesOtherScoreProblem.At(cell, found, typed, year);

    public static Diagnostic TextCitesLetterLevel(CellAddress cell, string level) => TextCitesLetterLevelProblem.At(cell, level);

    public static Diagnostic TextCitesOtherItemScore(CellAddress cell, string item, decimal found, decimal typed) => TextCitesOtherItemScoreProblem.At(cell, item, found, typed);

    public static Diagnostic ListNumberRepeats(CellAddress cell, int number, string around) => ListNumberRepeatsProblem.At(cell, number, around);
}
