namespace Ita.DocGen.Batches;

/// <summary>The states in the words of a reader.</summary>
internal static class StateWords
{
    public static string Of(YearState state) => state switch
    {
        YearState.Complete => "ครบถ้วน",
        YearState.Warnings => "มีคำเตือน",
        YearState.Errors => "มีข้อผิดพลาด",
        YearState.Missing => "ยังไม่ส่งหรือยังไม่กรอก",
        YearState.Failed => "ทำไม่สำเร็จ",
        _ => throw new InvalidOperationException($"Unknown state {state}"),
    };
}
