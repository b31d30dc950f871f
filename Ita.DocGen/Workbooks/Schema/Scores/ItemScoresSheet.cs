namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx › คะแนนรายข้อ: every i, e and o item of year N−1.</summary>
public static class ItemScoresSheet
{
    public static readonly ColumnSchema Code = new("Code", "ข้อ", ColumnType.Text) { IsGiven = true, Width = 8 };
    public static readonly ColumnSchema Indicator = new("Indicator", "ตัวชี้วัด", ColumnType.Text) { IsGiven = true, Width = 12 };
    public static readonly ColumnSchema Question = new("Question", "ข้อคำถาม/ข้อมูล", ColumnType.LongText) { IsGiven = true, Width = 48 };
    public static readonly ColumnSchema Score = new("Score", "คะแนน (IIT, OIT)", ColumnType.Score) { Width = 17 };
    public static readonly ColumnSchema Part1 = new("Part1", "คะแนน EIT ส่วนที่ ๑", ColumnType.Score) { Width = 20 };
    public static readonly ColumnSchema Part2 = new("Part2", "ส่วนที่ ๒", ColumnType.Score) { Width = 14, Aliases = ["คะแนน EIT ส่วนที่ ๒"] };
    public static readonly ColumnSchema AssessorRemark = new("AssessorRemark", "ข้อสังเกตของผู้ตรวจ", ColumnType.LongText) { Width = 36 };
    public static readonly ColumnSchema Analysis = new("Analysis", "ผลการวิเคราะห์รายข้อ", ColumnType.LongText) { Width = 50 };
    public static readonly ColumnSchema FullQuestion = new("FullQuestion", "ข้อคำถามเต็ม", ColumnType.LongText) { Width = 40 };
    public static readonly ColumnSchema AnswerOptions = new("AnswerOptions", "ตัวเลือกคำตอบ", ColumnType.LongText) { Width = 26 };

    public static SheetSchema Sheet { get; } = new(
        "คะแนนรายข้อ",
        SheetShape.FixedRows,
        [Code, Indicator, Question, Score, Part1, Part2, AssessorRemark, Analysis, FullQuestion, AnswerOptions])
    {
        Purpose = "คะแนนรายข้อของปีที่วิเคราะห์ ข้อ e กรอกแยกส่วนที่ ๑ และส่วนที่ ๒",
        Key = Code,
        IsWide = true,
    };
}
