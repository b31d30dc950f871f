namespace Ita.DocGen.Diagnostics;

/// <summary>Scores that cannot be, or that do not agree with each other.</summary>
public static partial class Problems
{
    private static readonly Problem ScoreOutOfRangeProblem = new(
        "score-out-of-range",
        Severity.Error,
        new("คะแนน {0} อยู่นอกช่วงที่เป็นไปได้", "คะแนนตั้งแต่ 0 ถึง 100", "ตรวจกับประกาศผลแล้วพิมพ์คะแนนใหม่"),
        new("The score {0} is out of range", "A score from 0 to 100", "Compare with the official result and type the score again"),
        new("scores.xlsx › คะแนนรายปี", "978.0", "97.80"));

    private static readonly Problem ScoresDoNotAddUpProblem = new(
        "scores-do-not-add-up",
        Severity.Error,
        new("{0} ที่กรอกคือ {1} แต่คำนวณได้ {2}", "{3}", "ตรวจคะแนนในสูตรนี้กับประกาศผล ช่องเดียวที่แก้แล้วตรงทั้งหมด: {4}"),
        new("{0} is {1} but comes to {2}", "{3}", "Compare with the official result. One cell may be wrong: {4}"),
        new("scores.xlsx › คะแนนรายปี", "คะแนนภาพรวม 95.70", "คะแนนภาพรวม 97.80"));

    private static readonly Problem LevelDiffersProblem = new(
        "level-differs",
        Severity.Error,
        new("ระดับที่กรอกคือ \"{0}\" แต่ตามคะแนนควรเป็น \"{1}\"", "ระดับตามเกณฑ์ของปี {2}", "ตรวจระดับกับประกาศผล หรือตรวจคะแนนรายเครื่องมือ"),
        new("The level typed is \"{0}\" but the scores give \"{1}\"", "The level by the rules of {2}", "Compare the level with the official result, or check the instrument scores"),
        new("scores.xlsx › คะแนนรายปี", "ผ่านดีเยี่ยม ที่คะแนน 94.30", "ผ่านดี"));

    private static readonly Problem LevelIsALetterProblem = new(
        "level-is-a-letter",
        Severity.Error,
        new("ระดับของปี {1} เป็นตัวอักษร \"{0}\"", "ตั้งแต่ปี 2566 ระดับเป็นถ้อยคำ เช่น {2}", "เลือกระดับเป็นถ้อยคำตามประกาศผล"),
        new("The level of {1} is the letter \"{0}\"", "From 2566 on levels are words, such as {2}", "Choose the word of the official result"),
        new("scores.xlsx › คะแนนรายปี", "A ในปี 2567", "ผ่านดี"));

    private static readonly Problem LevelIsUnknownProblem = new(
        "level-is-unknown",
        Severity.Error,
        new("ระดับ \"{0}\" ไม่มีในเกณฑ์ของปี {1}", "ระดับหนึ่งใน: {2}", "เลือกจากรายการในช่องนี้"),
        new("There is no level \"{0}\" in {1}", "One of: {2}", "Choose from the dropdown"),
        new("scores.xlsx › คะแนนรายปี", "ดีมาก", "ผ่านดี"));

    private static readonly Problem EitPartsAreIdenticalProblem = new(
        "eit-parts-are-identical",
        Severity.Error,
        new("EIT ส่วนที่ ๑ และส่วนที่ ๒ มีคะแนนเท่ากันทุกตำแหน่ง ({0}) ทั้งที่ผลรวมไม่ตรง", "คะแนนของแต่ละส่วนตามประกาศผล", "ตรวจว่าวางคะแนนของส่วนหนึ่งทับอีกส่วนหนึ่งหรือไม่ แล้วกรอกใหม่ตามประกาศผล"),
        new("Both parts of EIT are {0} to the last decimal while the total disagrees", "Each part's own score", "See whether one part was copied over the other"),
        new("scores.xlsx › คะแนนรายปี", "84.21 ทั้งสองส่วน", "84.21 และ 78.37"));

    private static readonly Problem IndicatorDiffersFromItemsProblem = new(
        "indicator-differs-from-items",
        Severity.Warning,
        new("ตัวชี้วัดที่ {0} ได้ {1} แต่เฉลี่ยจากรายข้อได้ {2}", "{3}", "ตรวจคะแนนรายข้อและคะแนนตัวชี้วัดกับประกาศผล"),
        new("Indicator {0} is {1} but its items average {2}", "{3}", "Compare the items and the indicator with the official result"),
        new("scores.xlsx › คะแนนรายปี", "ตัวชี้วัดที่ 6 99.33 แต่รายข้อเฉลี่ย 89.33", "99.33"));

    private static readonly Problem IndicatorsMayBeSwappedProblem = new(
        "indicators-may-be-swapped",
        Severity.Hint,
        new("คะแนนรายข้อเข้ากันกว่าหากสลับตัวชี้วัดที่ 9 ({0}) กับตัวชี้วัดที่ 10 ({1})", "คะแนนตามประกาศผล", "เทียบคะแนนสองตัวชี้วัดนี้กับประกาศผลอีกครั้ง"),
        new("The items fit better if indicators 9 ({0}) and 10 ({1}) are exchanged", "The official result", "Compare these two indicators with the official result"),
        new("scores.xlsx › คะแนนรายปี", "82.50 และ 90.00", "90.00 และ 82.50"));

    private static readonly Problem ItemScoreIsNoStepProblem = new(
        "item-score-is-no-step",
        Severity.Hint,
        new("{0} ได้ {1} คะแนน ซึ่งต่างจากคะแนนที่ข้อ OIT ได้ตามปกติ", "0, 50 หรือ 100 คะแนน", "เทียบกับคะแนนรายข้อในระบบ ITAS อาจพิมพ์ตัวเลขตกหรือเกิน เช่น 10.00 แทน 100.00"),
        new("{0} has {1} points, which is not what an OIT item usually gets", "0, 50 or 100 points", "Compare with the item scores in ITAS; a digit may be missing or too many, such as 10.00 for 100.00"),
        new("scores.xlsx › คะแนนรายข้อ", "o25 ได้ 10.00", "100.00"));

    private static readonly Problem ScoresAreOutOfTenProblem = new(
        "scores-are-out-of-ten",
        Severity.Warning,
        new("คะแนนของปี {0} ไม่เกิน 10 ทุกช่อง (สูงสุด {1})", "คะแนนจากคะแนนเต็ม 100 ตามประกาศผล", "หากกรอกจากคะแนนเต็ม 10 ให้กรอกใหม่ตามประกาศผลซึ่งมีคะแนนเต็ม 100"),
        new("No score of {0} is above 10 (the highest is {1})", "Scores out of 100, as in the official result", "If they were typed out of 10, type them again as the official result has them, out of 100"),
        new("scores.xlsx › คะแนนรายปี", "คะแนนภาพรวม 9.43 และเครื่องมือทุกแบบไม่เกิน 10", "94.30"));

    private static readonly Problem HistoryChangedProblem = new(
        "history-changed",
        Severity.Warning,
        new("{0} ของปี {1} คือ {2} แต่ในโฟลเดอร์ปีก่อนกรอกไว้ {3}", "คะแนนเดียวกันทั้งสองโฟลเดอร์", "ตรวจกับประกาศผลของปี {1} แล้วแก้ในโฟลเดอร์ที่กรอกผิด"),
        new("{0} of {1} is {2} here but {3} in last year's folder", "The same score in both folders", "Compare with the official result of {1}"),
        new("scores.xlsx › คะแนนรายปี", "คะแนนภาพรวมปี 2566 คือ 78.91", "78.19"));

    private static readonly Problem AnalysisIsRepeatedProblem = new(
        "analysis-is-repeated",
        Severity.Hint,
        new("บทวิเคราะห์ของตัวชี้วัดที่ {0} เหมือนของตัวชี้วัดที่ {1} ทุกตัวอักษร", "บทวิเคราะห์ของแต่ละตัวชี้วัด", "ตรวจว่าวางข้อความผิดแถวหรือไม่ แล้วเขียนบทวิเคราะห์ของตัวชี้วัดที่ {0}"),
        new("The analysis of indicator {0} is that of indicator {1}, letter by letter", "An analysis of its own for each indicator", "See whether the text was pasted into the wrong row"),
        new("scores.xlsx › วิเคราะห์รายตัวชี้วัด", "ตัวชี้วัดที่ 8 ใช้ข้อความของตัวชี้วัดที่ 7", "ข้อความของตัวชี้วัดที่ 8"));

    public static Diagnostic ScoreOutOfRange(CellAddress cell, decimal found) => ScoreOutOfRangeProblem.At(cell, found);

    public static Diagnostic ScoresDoNotAddUp(CellAddress cell, string name, decimal found, decimal computed, string formula, string repairs) =>
        ScoresDoNotAddUpProblem.At(cell, name, found, computed, formula, repairs);

    public static Diagnostic LevelDiffers(CellAddress cell, string found, string expected, int year) => LevelDiffersProblem.At(cell, found, expected, year);

    public static Diagnostic LevelIsALetter(CellAddress cell, string found, int year, IEnumerable<string> words) =>
        LevelIsALetterProblem.At(cell, found, year, string.Join(" ", words));

    public static Diagnostic LevelIsUnknown(CellAddress cell, string found, int year, IEnumerable<string> words) =>
        LevelIsUnknownProblem.At(cell, found, year, string.Join(", ", words));

    public static Diagnostic EitPartsAreIdentical(CellAddress cell, decimal score) => EitPartsAreIdenticalProblem.At(cell, score);

    public static Diagnostic IndicatorDiffersFromItems(CellAddress cell, int indicator, decimal found, decimal computed, string formula) =>
        IndicatorDiffersFromItemsProblem.At(cell, indicator, found, computed, formula);

    public static Diagnostic IndicatorsMayBeSwapped(CellAddress cell, decimal nine, decimal ten) => IndicatorsMayBeSwappedProblem.At(cell, nine, ten);

    public static Diagnostic ItemScoreIsNoStep(CellAddress cell, string item, decimal found) => ItemScoreIsNoStepProblem.At(cell, item, found);

    public static Diagnostic ScoresAreOutOfTen(CellAddress cell, int year, decimal highest) => ScoresAreOutOfTenProblem.At(cell, year, highest);

    public static Diagnostic HistoryChanged(CellAddress cell, string name, int year, decimal here, decimal before) =>
        HistoryChangedProblem.At(cell, name, year, here, before);

    public static Diagnostic AnalysisIsRepeated(CellAddress cell, int indicator, int other) => AnalysisIsRepeatedProblem.At(cell, indicator, other);
}
