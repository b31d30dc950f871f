using Ita.DocGen.Assessments;
using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Binding;

/// <summary>What the words of every dropdown mean. A test holds them against Workbooks/Schema/ChoiceLists.</summary>
internal static class Words
{
    public static readonly WordMap<AgencyType> AgencyTypes = new(
        ("องค์การบริหารส่วนตำบล", AgencyType.SubdistrictAdministration),
        ("เทศบาลตำบล", AgencyType.SubdistrictMunicipality),
        ("เทศบาลเมือง", AgencyType.TownMunicipality),
        ("เทศบาลนคร", AgencyType.CityMunicipality),
        ("องค์การบริหารส่วนจังหวัด", AgencyType.ProvincialAdministration),
        ("อื่น ๆ", AgencyType.Other),
        ("อบต.", AgencyType.SubdistrictAdministration),
        ("อบจ.", AgencyType.ProvincialAdministration));

    public static readonly WordMap<SigningRole> SigningRoles = new(
        ("ผู้เสนอ", SigningRole.Author),
        ("ผู้ให้ความเห็น", SigningRole.Endorser),
        ("ผู้สั่งการ", SigningRole.Approver));

    public static readonly WordMap<SigningCapacity> Capacities = new(
        ("ตามตำแหน่ง", SigningCapacity.OwnPost),
        ("รักษาราชการแทน", SigningCapacity.ActingForAbsent),
        ("รักษาการในตำแหน่ง", SigningCapacity.ActingInPost),
        ("ปฏิบัติราชการแทน", SigningCapacity.Delegated),
        ("ปฏิบัติหน้าที่", SigningCapacity.PerformingDuties));

    public static readonly WordMap<MemoStyle> MemoStyles = new(
        ("แบบ ก (ตามที่ … นั้น)", MemoStyle.Narrative),
        ("แบบ ข (เรื่องเดิม ข้อเท็จจริง ข้อพิจารณา)", MemoStyle.Sections),
        ("ประกาศ", MemoStyle.Announcement),
        ("แบบ ก", MemoStyle.Narrative),
        ("แบบ ข", MemoStyle.Sections));

    public static readonly WordMap<PaperPurpose> Purposes = new(
        ("เพื่อทราบ", PaperPurpose.Acknowledge),
        ("เพื่อพิจารณา", PaperPurpose.Consider),
        ("เพื่อพิจารณาให้ความเห็นชอบ", PaperPurpose.Approve),
        ("เพื่อทราบและพิจารณา", PaperPurpose.AcknowledgeAndConsider),
        ("เพื่อลงนาม", PaperPurpose.Sign));

    public static readonly WordMap<PaperStatus> PaperStatuses = new(
        ("ร่าง", PaperStatus.Draft),
        ("เสนอ", PaperStatus.Submitted),
        ("ลงนามแล้ว", PaperStatus.Signed),
        ("เผยแพร่แล้ว", PaperStatus.Published));

    public static readonly WordMap<WorkStatus> Statuses = new(
        ("ยังไม่ได้ดำเนินการ", WorkStatus.NotStarted),
        ("อยู่ระหว่างดำเนินการ", WorkStatus.InProgress),
        ("ดำเนินการ", WorkStatus.Done),
        ("ดำเนินการต่อเนื่อง", WorkStatus.Continuing),
        ("ยกเลิก", WorkStatus.Cancelled),
        ("ดำเนินการแล้ว", WorkStatus.Done),
        ("ดำเนินการแล้วเสร็จ", WorkStatus.Done));

    public static readonly WordMap<ElementState> ElementStates = new(
        ("มี", ElementState.Present),
        ("ไม่มี", ElementState.Missing),
        ("ไม่เกี่ยวข้อง", ElementState.NotApplicable));

    public static readonly WordMap<MeasurePriority> Priorities = new(
        ("เร่งด่วน", MeasurePriority.Urgent),
        ("พัฒนา", MeasurePriority.Improve),
        ("รักษามาตรฐาน", MeasurePriority.Keep));

    public static readonly WordMap<ReportRound> Rounds = new(
        ("๖ เดือน", ReportRound.SixMonths),
        ("๑๒ เดือน", ReportRound.TwelveMonths));

    public static readonly WordMap<EvidenceKind> EvidenceKinds = new(
        ("ภาพถ่าย", EvidenceKind.Photo),
        ("ภาพหน้าจอเว็บไซต์", EvidenceKind.WebScreenshot),
        ("สำเนาคำสั่ง", EvidenceKind.OrderCopy),
        ("เอกสาร", EvidenceKind.Paper));

    public static readonly WordMap<Instrument> Instruments = new(
        ("IIT", Instrument.Iit),
        ("EIT", Instrument.Eit),
        ("OIT", Instrument.Oit));

    public static readonly WordMap<AnalysisLayout> AnalysisLayouts = new(
        ("๗ ประเด็น", AnalysisLayout.SevenIssues),
        ("๑๐ ตัวชี้วัด", AnalysisLayout.TenIndicators));

    public static readonly WordMap<ProgressLayout> ProgressLayouts = new(
        ("ตามประเด็น", ProgressLayout.ByIssue),
        ("ตามมาตรการ", ProgressLayout.ByMeasure));

    public static readonly WordMap<MemoChart> MemoCharts = new(
        ("ภาพรวม", MemoChart.Overall),
        ("ภาพรวมย้อนหลัง", MemoChart.OverallHistory),
        ("รายเครื่องมือ", MemoChart.Instruments),
        ("รายเครื่องมือย้อนหลัง", MemoChart.InstrumentHistory),
        ("รายตัวชี้วัด", MemoChart.Indicators));
}
