namespace Ita.DocGen.Workbooks;

/// <summary>agency.xlsx › หน่วยงาน: names, place, contact and the year.</summary>
public static class AgencySheet
{
    public static readonly ColumnSchema Type = new("Type", "ประเภท", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.AgencyTypes };
    public static readonly ColumnSchema FullName = new("FullName", "ชื่อเต็ม", ColumnType.Text) { IsRequired = true, Prompt = "ชื่อเต็มของหน่วยงาน เช่น องค์การบริหารส่วนตำบลธารลายคราม", Width = 48 };
    public static readonly ColumnSchema ShortName = new("ShortName", "ชื่อย่อ", ColumnType.Text) { Prompt = "ใช้ในตารางและคำบรรยายภาพเท่านั้น เช่น อบต.ธารลายคราม" };
    public static readonly ColumnSchema District = new("District", "อำเภอ", ColumnType.Text) { IsRequired = true, Prompt = "ไม่ต้องพิมพ์คำว่า อำเภอ" };
    public static readonly ColumnSchema Province = new("Province", "จังหวัด", ColumnType.Choice) { IsRequired = true, List = ChoiceLists.Provinces };
    public static readonly ColumnSchema Address = new("Address", "ที่ตั้ง", ColumnType.Text);
    public static readonly ColumnSchema PostalCode = new("PostalCode", "รหัสไปรษณีย์", ColumnType.Text);
    public static readonly ColumnSchema Telephone = new("Telephone", "โทรศัพท์", ColumnType.Text) { Prompt = "พิมพ์เป็นข้อความ เช่น ๐ ๓๖๐๐ ๐๑๑๘-๙" };
    public static readonly ColumnSchema Fax = new("Fax", "โทรสาร", ColumnType.Text);
    public static readonly ColumnSchema Email = new("Email", "อีเมลสารบรรณ", ColumnType.Text);
    public static readonly ColumnSchema Website = new("Website", "เว็บไซต์หลัก", ColumnType.Url) { IsRequired = true, Prompt = "ที่อยู่เว็บไซต์หลัก ขึ้นต้นด้วย https:// หรือ http://" };
    public static readonly ColumnSchema OtherDomains = new("OtherDomains", "โดเมนอื่น", ColumnType.LongText) { Prompt = "โดเมนอื่นของหน่วยงาน บรรทัดละหนึ่งชื่อ" };
    public static readonly ColumnSchema ReferenceCode = new("ReferenceCode", "รหัสหนังสือ", ColumnType.Text) { Prompt = "อักษรย่อจังหวัดและรหัสหน่วยงาน เช่น สบ ๙๙๙๐๑" };
    public static readonly ColumnSchema Emblem = new("Emblem", "ตราหน่วยงาน", ColumnType.File) { Prompt = "ชื่อไฟล์ภาพในโฟลเดอร์ปี เช่น logo.png" };
    public static readonly ColumnSchema PlanYear = new("PlanYear", "ปีงบประมาณของมาตรการ", ColumnType.Year) { IsRequired = true, Prompt = "ปีที่ดำเนินมาตรการ เช่น 2569" };
    public static readonly ColumnSchema ResultYear = new("ResultYear", "ปีของผลที่วิเคราะห์", ColumnType.Year) { IsGiven = true };
    public static readonly ColumnSchema EitLink = new("EitLink", "ลิงก์แบบวัด EIT", ColumnType.Url);
    public static readonly ColumnSchema LegalPower = new("LegalPower", "บทอาศัยอำนาจ", ColumnType.LongText) { Prompt = "ข้อความต่อจากคำว่า อาศัยอำนาจตามความใน เว้นว่างได้ โปรแกรมจะใช้ข้อความตามประเภทหน่วยงาน" };
    public static readonly ColumnSchema AllowedNames = new("AllowedNames", "ชื่ออื่นที่ให้ปรากฏได้", ColumnType.LongText) { Prompt = "ชื่ออำเภอ ตำบล หรือหน่วยงานอื่นที่ตั้งใจกล่าวถึง บรรทัดละหนึ่งชื่อ" };

    public static SheetSchema Sheet { get; } = new(
        "หน่วยงาน",
        SheetShape.Pairs,
        [Type, FullName, ShortName, District, Province, Address, PostalCode, Telephone, Fax, Email, Website,
            OtherDomains, ReferenceCode, Emblem, PlanYear, ResultYear, EitLink, LegalPower, AllowedNames])
    {
        Purpose = "ข้อมูลของหน่วยงาน ใช้บนปก หัวหนังสือ และเว็บไซต์ กรอกครั้งเดียวแล้วยกไปใช้ในปีถัดไปได้",
    };
}
