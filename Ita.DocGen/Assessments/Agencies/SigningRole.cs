namespace Ita.DocGen.Assessments;

public enum SigningRole
{
    /// <summary>ผู้เสนอ / ผู้จัดทำ</summary>
    Author,

    /// <summary>ผู้ให้ความเห็น</summary>
    Endorser,

    /// <summary>ผู้อนุมัติ / ผู้สั่งการ / ผู้ลงนาม</summary>
    Approver,
}
