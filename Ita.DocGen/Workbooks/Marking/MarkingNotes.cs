namespace Ita.DocGen.Workbooks;

/// <summary>What a marked copy had to leave out, as the list of findings says it.</summary>
internal static class MarkingNotes
{
    public static string MoreThanComments(string sheet, int silent) =>
        $"แผ่นงาน {sheet} มีจุดที่พบเกิน {MarkingPlan.MostComments} ช่อง อีก {silent} ช่องระบายสีและอยู่ในรายการนี้ แต่ไม่มีความเห็นประจำช่อง";

    public static string CommentsKeptAsTheyAre(string sheet) =>
        $"แผ่นงาน {sheet} มีภาพหรือวัตถุที่ต้องคงไว้ตามเดิม จึงระบายสีและอยู่ในรายการนี้ แต่ไม่มีความเห็นประจำช่อง";
}
