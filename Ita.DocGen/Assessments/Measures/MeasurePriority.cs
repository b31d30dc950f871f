namespace Ita.DocGen.Assessments;

public enum MeasurePriority
{
    /// <summary>เร่งด่วน</summary>
    Urgent,

    /// <summary>พัฒนา</summary>
    Improve,

    /// <summary>รักษามาตรฐาน</summary>
    Keep,
}
