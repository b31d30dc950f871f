using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>Our lines beside HarfBuzz's, drawn by the same program at the same size: the ink must be the same.</summary>
public sealed class PdfPictureJudgeTests : IDisposable
{
    /// <summary>Body text is 11.5 points; at 288 dots an inch an em has 46.</summary>
    private const string OurDots = "288";
    private const string TheirSize = "46";

    private readonly string folder = Directory.CreateTempSubdirectory("ita-").FullName;

    public static TheoryData<string> Lines =>
    [
        "ป่ ป้ ปี่ ฟ้ำ ฎุ ฐู ญู ฬุ กี่ ลิ้น เยิ้ม น้ำ ผู้ ตั๋ว ปั๊ม",
        "กำ จำนำ ฉ่ำ ค่ำ ต้นน้ำ ซ้ำ ปี้ปั้น ชั้น ฝั่ง ฟื้น ใต้ ไม้ โป๊ะ",
        "ปรากฏ กฎหมาย ฎีกา ปฏิญญา กุฏิ ที่ปรึกษา ญาติ ฐาน เก๊ะ",
        "“ข้อ” (ก) ๑๒๓ 456 AVAST Tokyo file e-mail ita@example.go.th",
    ];

    [JudgeTheory("hb-view", "pdftoppm")]
    [MemberData(nameof(Lines))]
    public void Marks_stand_where_HarfBuzz_draws_them(string line)
    {
        var ours = Draw(SetPdf.Bytes(SampleDocument.Of() with { Sections = [new Section(PageSetup.Cover, [SampleDocument.Says(line, ParagraphStyle.BodyFlush)])] }), OurDots);
        var theirs = Draw(HarfBuzzPicture.Draw(line, TheirSize), "72");
        Math.Abs(ours.Width - theirs.Width).ShouldBeLessThanOrEqualTo(1);
        Math.Abs(ours.Height - theirs.Height).ShouldBeLessThanOrEqualTo(1);
        ours.PatchesUnlike(theirs).ShouldBe(0);
    }

    [JudgeFact("hb-view", "pdftoppm")]
    public void A_missing_tone_mark_would_be_seen()
    {
        var whole = Draw(HarfBuzzPicture.Draw("ที่นี่ กี่ ฎุ", TheirSize), "72");
        whole.PatchesUnlike(Draw(HarfBuzzPicture.Draw("ที่นี กี่ ฎุ", TheirSize), "72")).ShouldBeGreaterThan(0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private InkPicture Draw(byte[] pdf, string dots)
    {
        var path = Path.Combine(folder, "page.pdf");
        File.WriteAllBytes(path, pdf);
        Judges.Run("pdftoppm", "-gray", "-singlefile", "-r", dots, path, Path.Combine(folder, "page")).Succeeded();
        return InkPicture.Read(File.ReadAllBytes(Path.Combine(folder, "page.pgm")));
    }
}
