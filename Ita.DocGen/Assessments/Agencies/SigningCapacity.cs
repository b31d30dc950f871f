namespace Ita.DocGen.Assessments;

public enum SigningCapacity
{
    OwnPost,

    /// <summary>รักษาราชการแทน</summary>
    ActingForAbsent,

    /// <summary>รักษาการในตำแหน่ง</summary>
    ActingInPost,

    /// <summary>ปฏิบัติราชการแทน</summary>
    Delegated,

    /// <summary>ปฏิบัติหน้าที่</summary>
    PerformingDuties,
}
