using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Tests.Typesetting.Breaking;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("องค์การ|บริหาร|ส่วนตำบล")]
    [InlineData("ท้องถิ่น|ใช้|งบประมาณ")]
    [InlineData("เจ้าหน้าที่|มี~หน้าที่|ส่งเสริม|คุณธรรม|และ~ความโปร่งใส")]
    [InlineData("มาตรการ|ส่งเสริม|คุณธรรม|และ~ความโปร่งใส|ภายใน|หน่วยงาน")]
    [InlineData("ช่องทาง|อื่นๆ|ที่~เกี่ยวข้อง")]
    [InlineData("ผู้มีส่วนได้|ส่วนเสีย|ภายนอก")]
    [InlineData("ร้องเรียน|การ≈ทุจริต|และ~ประพฤติมิชอบ")]
    [InlineData("การ≈จัดซื้อ~จัดจ้าง|หรือ~การ≈จัดหา|พัสดุ")]
    public void Breaks_between_Thai_words(string expected) => ShouldBreakAs(expected);

    [Theory]
    [InlineData("ต่าง ๆ |เช่น~ป้าย ฯลฯ |และ~อื่น ๆ")]
    [InlineData("กอง~สาธารณสุขฯ |ได้|แจ้ง")]
    [InlineData("กรุงเทพฯ|และ~ปริมณฑล")]
    [InlineData("ระดับ |\"ผ่านดี\" |แล้ว")]
    [InlineData("ระดับ |“ผ่านดี” |แล้ว")]
    [InlineData("ผ่าน|หรือ~ไม่ ? |ใช่ !")]
    [InlineData("กิน|ผัก~บุ้ง|แล้ว")]
    [InlineData("แบบวัด |(IIT) |และ~แบบตรวจ |[OIT]")]
    [InlineData("ครบ|องค์ประกอบ|ทุก~ส่วนราชการ")]
    [InlineData("ปฏิทิน|การ≈เผยแพร่|ข้อมูล")]
    [InlineData("ตลอด|ปีงบประมาณ |และ~ประจำปี≈งบประมาณ")]
    [InlineData("(หน้าแรก|ของ~เอกสาร) |ลด|ความ≈เสี่ยง")]
    [InlineData("ประกาศ |ที่ ≈๑๒/๒๕๖๕")]
    [InlineData("EIT ~ส่วน≈ที่ ≈๒")]
    [InlineData("ข้อมูล, |ข่าว; |แผน: |ผล")]
    [InlineData("ทราบ… |แล้ว")]
    public void No_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(string expected) => ShouldBreakAs(expected);

    [Theory]
    [InlineData("ได้|คะแนน ≈๙๕.๕๐ ≈คะแนน |เพิ่มขึ้น |๑,๒๓๔.๕๐ ≈บาท")]
    [InlineData("พ.ศ. ≈๒๕๖๙ |ข้อ ≈๓ |และ ~o12 |รอบ ≈๖ ≈เดือน")]
    [InlineData("เมื่อ~วันที่ ≈๓๑ ≈มีนาคม ≈๒๕๖๖ |จึง")]
    [InlineData("ต.ค. ≈๖๕ |ถึง ~มี.ค. ≈๖๖")]
    [InlineData("ร้อยละ ≈๙๗.๐๑ |และ ~97 % |ของ~ทั้งหมด")]
    [InlineData("ตัวชี้วัด≈ที่ ≈๙ |การ≈เปิดเผย|ข้อมูล")]
    [InlineData("คำสั่ง |๐๑๔/๒๕๖๕ |โทร. ≈๐๔๓-๑๒๓๔๕๖")]
    [InlineData("แผน |๒๕๖๖–~๒๕๗๐")]
    [InlineData("(ตุลาคม ≈๒๕๖๘ ~– ~มีนาคม ≈๒๕๖๙)")]
    [InlineData("๑. ≈เจ้าหน้าที่ |(๒) ≈ประชาชน |๓) ≈ผู้บริหาร")]
    public void Numbers_stay_with_what_they_count(string expected) => ShouldBreakAs(expected);

    [Theory]
    [InlineData("สำนักงาน ≈ป.ป.ช. |แจ้ง |อบต. ~ตำบล")]
    [InlineData("กองคลัง/|งานพัสดุ |และ/~หรือ ~ว/ด/ป")]
    [InlineData("ระบบ |E-Service |และ ~No ~Gift ~Policy")]
    [InlineData("facebook|หน่วยงาน|และ~ITA|ของ~รัฐ")]
    [InlineData("☐ เข้าถึง|ง่าย |☑ ไม่~ซับซ้อน")]
    [InlineData("ดู |https://www.~example.~go.th/~ita/~2569/~o12.~pdf |แล้ว")]
    [InlineData("ส่ง|ที่ ~ita@~example.~go.th.")]
    [InlineData("แฟ้ม |ita-~2569-~analysis.~pdf |และ ~97.50")]
    public void Short_forms_Latin_words_and_addresses_break_where_a_reader_expects(string expected) => ShouldBreakAs(expected);

    private static void ShouldBreakAs(string expected) =>
        BreakText.Show(LineBreaker.Default, WordListEntry.Bare(expected))
            .ShouldBe(expected);
}
