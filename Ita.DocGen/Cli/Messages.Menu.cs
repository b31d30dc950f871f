namespace Ita.DocGen.Cli;

/// <summary>The menu of a program started by a double click.</summary>
internal sealed partial class Messages
{
    public string MenuTitle => Say(
        $"โปรแกรมจัดทำเอกสาร ITA  รุ่น {ProgramVersion.Text}\nกรอกสมุดงาน Excel ในโฟลเดอร์ input-templates แล้วเลือกงานที่จะทำ",
        $"ITA documents, version {ProgramVersion.Text}\nFill in the Excel workbooks in input-templates, then choose what to do");

    public string MenuQuestion => Say("พิมพ์หมายเลขแล้วกด Enter:", "Type a number and press Enter:");

    public string NotAChoice(string typed) => typed.Length == 0
        ? Say("เลือกหมายเลขจากรายการด้านล่าง", "Choose a number from the list below")
        : Say($"ไม่มีข้อ \"{typed}\" เลือกหมายเลขจากรายการด้านล่าง", $"There is no \"{typed}\"; choose a number from the list below");

    public string Choice(string command) => command switch
    {
        "build" => Say("สร้างเอกสาร (ตรวจข้อมูลให้ก่อน)", "Make the documents (the data is checked first)"),
        "check" => Say("ตรวจข้อมูลอย่างเดียว", "Check the data only"),
        "new" => Say("เริ่มปีใหม่ (สร้างสมุดงาน ยกข้อมูลจากปีก่อนได้)", "Begin a new year (workbooks, with last year's data if you like)"),
        "watch" => Say("เฝ้าดู: บันทึกสมุดงานเมื่อใด สร้างเอกสารให้เมื่อนั้น", "Watch: make the documents whenever a workbook is saved"),
        "explain" => Say("อธิบายสิ่งที่ตรวจพบ", "Explain a finding"),
        _ => Say("ออกจากโปรแกรม", "Leave"),
    };

    public string WhichYear(int usual) => Say($"ปีงบประมาณใด (กด Enter = {usual}):", $"Which fiscal year (Enter = {usual}):");

    public string FromLastYear(int last) => Say($"ยกข้อมูลจากปี {last} มาด้วยหรือไม่ (กด Enter = ยกมา, พิมพ์ ไม่ = เริ่มเปล่า):", $"Carry the data of {last} over (Enter = yes, no = begin blank):");

    public string WhichCode => Say("วางบรรทัดที่ตรวจพบ หรือพิมพ์รหัส เช่น score-out-of-range:", "Paste the line of the finding, or type its code, such as score-out-of-range:");
}
