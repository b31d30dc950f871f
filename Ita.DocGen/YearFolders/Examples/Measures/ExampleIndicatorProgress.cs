using System.Collections.Immutable;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Guidance and progress of indicators 1 to 8.</summary>
internal static class ExampleIndicatorProgress
{
    private static readonly ImmutableArray<(string Guidance, string Responsible, string Six, string Twelve)> All =
    [
        ("กำกับให้บริการตามคู่มือและแจ้งระยะเวลาแล้วเสร็จทุกครั้ง", ExampleDivisions.Everyone, "- ปรับคู่มือการให้บริการแล้ว ๑๒ งาน\n- อบรมเจ้าหน้าที่จุดบริการแล้ว ๑ รุ่น", "- ใช้คู่มือฉบับปรับปรุงครบ ๑๔ งาน\n- สำรวจความพึงพอใจทุกเดือน"),
        ("เปิดเผยแผนและผลการใช้จ่ายงบประมาณให้บุคลากรทราบและซักถามได้", ExampleDivisions.Finance, "- ชี้แจงแผนการใช้จ่ายแล้ว ๑ ครั้ง", "- ชี้แจงแผนและผลการใช้จ่ายแล้ว ๒ ครั้ง"),
        ("ชี้แจงหลักเกณฑ์การมอบหมายงานและการประเมินผลก่อนเริ่มรอบ", ExampleDivisions.Office, "- ชี้แจงหลักเกณฑ์ก่อนเริ่มรอบแรกแล้ว", "- ชี้แจงหลักเกณฑ์ครบทั้งสองรอบ ไม่มีผู้ขอทบทวนผล"),
        ("แจ้งแนวปฏิบัติการยืมทรัพย์สินของราชการและตรวจทะเบียนคุมทุกไตรมาส", ExampleDivisions.Finance + ", " + ExampleDivisions.Audit, "- แจ้งเวียนแนวปฏิบัติฉบับย่อแล้ว\n- ตรวจทะเบียนคุมแล้ว ๒ ไตรมาส", "- ตรวจทะเบียนคุมครบ ๔ ไตรมาส\n- คืนทรัพย์สินที่ยืมครบทุกรายการ"),
        ("เสริมสร้างความเชื่อมั่นในช่องทางแจ้งเบาะแสและการป้องกันการทุจริต", ExampleDivisions.Office + ", " + ExampleDivisions.Audit, "- ประกาศนโยบาย No Gift Policy แล้ว\n- เปิดช่องทางแจ้งเบาะแสที่คุ้มครองผู้แจ้ง", "- ขับเคลื่อนนโยบายต่อเนื่องทั้งปี\n- ทดสอบช่องทางแจ้งเบาะแสทุกไตรมาส"),
        ("รักษามาตรฐานการให้บริการที่เท่าเทียมและตรวจสอบได้", ExampleDivisions.Everyone, "- ออกบริการจัดเก็บรายได้แล้ว ๕ หมู่บ้าน", "- ออกบริการครบ ๙ หมู่บ้าน ผู้รับบริการ ๓๑๘ ราย"),
        ("เพิ่มช่องทางสื่อสารและใช้ถ้อยคำที่เข้าใจง่าย", ExampleDivisions.Office, "- เผยแพร่ข่าวตำบลแล้ว ๖ ฉบับ\n- ตอบคำถามภายในกำหนด ๘๔ เรื่อง", "- เผยแพร่ข่าวตำบลครบ ๑๒ ฉบับ\n- ตอบคำถามภายในกำหนด ๑๖๙ เรื่อง"),
        ("พัฒนาบริการออนไลน์และเปิดให้ประชาชนมีส่วนร่วมปรับปรุงงาน", ExampleDivisions.Office + ", " + ExampleDivisions.Welfare, "- เปิดบริการออนไลน์แล้ว ๓ งาน", "- เปิดบริการออนไลน์แล้ว ๕ งาน\n- มีผู้ช่วยดิจิทัลครบ ๙ หมู่บ้าน"),
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year)
    {
        var rules = RulebookShelf.BuiltIn.Get(year.ResultYear);
        return All.Select((text, index) => RowContent.Of(
            (IndicatorProgressSheet.Number, CellValue.OfText($"{index + 1}. {rules.FindIndicator(index + 1)!.Name}")),
            (IndicatorProgressSheet.Guidance, year.Text(text.Guidance)),
            (IndicatorProgressSheet.Responsible, year.Text(text.Responsible)),
            (IndicatorProgressSheet.Period, year.Text("ต.ค. {b} ถึง ก.ย. {c}")),
            (IndicatorProgressSheet.StatusSix, year.Text(index == 5 ? ExampleRound.InProgress : ExampleRound.Done)),
            (IndicatorProgressSheet.ProgressSix, year.Text(text.Six)),
            (IndicatorProgressSheet.StatusTwelve, year.Text(ExampleRound.Done)),
            (IndicatorProgressSheet.ProgressTwelve, year.Text(text.Twelve))));
    }
}
