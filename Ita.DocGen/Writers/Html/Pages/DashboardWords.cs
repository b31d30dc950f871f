namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The fixed words of the dashboard.</summary>
internal static class DashboardWords
{
    public const string Files = "ตารางสรุปสำหรับใช้งานต่อ";
    public const string NothingYet = "ยังไม่มีโฟลเดอร์ปีของหน่วยงานใด";
    public const string Agency = "หน่วยงาน";
    public const string Place = "อำเภอ จังหวัด";
    public const string State = "ความครบถ้วน";
    public const string Score = "คะแนนภาพรวม";
    public const string Level = "ระดับ";
    public const string Made = "เอกสารที่สร้าง";
    public const string HeldBack = "เอกสารที่พักไว้";
    public const string Errors = "ข้อผิดพลาด";
    public const string Warnings = "คำเตือน";
    public const string Weakest = "ตัวชี้วัดเรียงจากคะแนนเฉลี่ยน้อยไปมาก";
    public const string Indicator = "ตัวชี้วัด";
    public const string Mean = "คะแนนเฉลี่ย";
    public const string Lowest = "คะแนนต่ำสุด";
    public const string LowestAgency = "หน่วยงานที่ได้คะแนนต่ำสุด";
    public const string BelowPass = "ต่ำกว่า 85 (แห่ง)";
    public const string Agencies = "หน่วยงานที่มีคะแนน (แห่ง)";
}
