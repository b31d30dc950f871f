namespace Ita.DocGen.Assessments;

/// <summary>What the reader is asked for; it picks the closing line.</summary>
public enum PaperPurpose
{
    /// <summary>เพื่อโปรดทราบ</summary>
    Acknowledge,

    /// <summary>เพื่อโปรดพิจารณา</summary>
    Consider,

    /// <summary>เพื่อโปรดพิจารณาให้ความเห็นชอบ</summary>
    Approve,

    /// <summary>เพื่อโปรดทราบและพิจารณา</summary>
    AcknowledgeAndConsider,

    /// <summary>หากเห็นชอบ โปรดลงนาม</summary>
    Sign,
}
