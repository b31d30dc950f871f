namespace Ita.DocGen.Assessments;

/// <summary>How far a measure, an item or an indicator's work has come.</summary>
public enum WorkStatus
{
    /// <summary>ยังไม่ได้ดำเนินการ</summary>
    NotStarted,

    /// <summary>อยู่ระหว่างดำเนินการ</summary>
    InProgress,

    /// <summary>ดำเนินการ (แล้ว)</summary>
    Done,

    /// <summary>ดำเนินการต่อเนื่อง</summary>
    Continuing,

    /// <summary>ยกเลิก</summary>
    Cancelled,
}
