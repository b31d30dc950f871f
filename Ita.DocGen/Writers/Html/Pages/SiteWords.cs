using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The fixed words of the site's own pages.</summary>
internal static class SiteWords
{
    public const string Documents = "เอกสารเผยแพร่";
    public const string Data = "ข้อมูลเปิด";
    public const string Answers = "ใช้ตอบ";
    public const string Item = "ข้อ";
    public const string ItemName = "ข้อมูล";
    public const string Place = "เผยแพร่ที่";
    public const string Responsible = "ผู้รับผิดชอบ";
    public const string Status = "สถานะ";

    public const string Show = "แสดง";
    public const string NothingFound = "ไม่พบสิ่งที่ต้องแก้ไข";
    public const string MarkedCopy = "เปิดสำเนาที่ทำเครื่องหมายไว้";
    public const string Found = "พบ";
    public const string Expected = "ควรเป็น";
    public const string Fix = "วิธีแก้";
    public const string Related = "เซลล์ที่เกี่ยวข้อง";
    public const string HeldBack = "เอกสารที่รอแก้ไข";
    public const string Drafts = "ข้อความที่โปรแกรมร่าง โปรดอ่านก่อนใช้";
    public const string DraftAnswer = "อ่านแล้ว ให้ทำเครื่องหมาย อ่านร่างแล้ว ที่";

    public const string Steps = "ขั้นตอนการนำขึ้นเว็บไซต์";
    public const string WhichFile = "ไฟล์ใดตอบข้อใด";
    public const string Document = "เอกสาร";
    public const string File = "ไฟล์";
    public const string NoFile = "ยังไม่มีไฟล์";
    public const string ForItas = "ข้อความสำหรับกรอกในระบบ ITAS";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "ต้องแก้ไข",
        Severity.Warning => "ควรตรวจสอบ",
        Severity.Hint => "คำแนะนำ",
        Severity.Note => "หมายเหตุ",
        _ => throw new InvalidOperationException($"Unknown severity {severity}"),
    };
}
