namespace Ita.DocGen.Workbooks;

/// <summary>scores.xlsx (ผลคะแนน).</summary>
public static class ScoresWorkbook
{
    public static WorkbookSchema Schema { get; } = new(
        WorkbookKind.Scores,
        "scores.xlsx",
        "ผลคะแนน",
        [
            YearScoresSheet.Sheet, ItemScoresSheet.Sheet, IndicatorAnalysisSheet.Sheet, IssueAnalysisSheet.Sheet,
            StrengthsSheet.Sheet, ScorePicturesSheet.Sheet, PasteSheet.Sheet,
        ]);
}
