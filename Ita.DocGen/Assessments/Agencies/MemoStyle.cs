namespace Ita.DocGen.Assessments;

public enum MemoStyle
{
    /// <summary>Style A: "ตามที่ … นั้น", report, score list, charts.</summary>
    Narrative,

    /// <summary>Style B: เรื่องเดิม, ข้อเท็จจริง, ข้อพิจารณา.</summary>
    Sections,

    /// <summary>ประกาศ, which only the measures can be.</summary>
    Announcement,
}
