using System.Text;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Two longer texts of the agency's own, one in each form that is read: Markdown, and Word as a clerk writes it.</summary>
internal static class ExampleNarratives
{
    private const string Background = """
        การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {p} ใช้ข้อมูลจากสามทาง ได้แก่

        - บุคลากรของหน่วยงานตอบแบบวัด IIT
        - ผู้มาติดต่อและผู้รับบริการตอบแบบวัด EIT
        - ผู้ประเมินตรวจข้อมูลที่หน่วยงานเผยแพร่บนเว็บไซต์ตามแบบ OIT

        รายงานฉบับนี้แสดงผลที่หน่วยงานได้รับ แยกเรื่องที่ควรรักษาไว้กับ **เรื่องที่ต้องแก้ไขก่อน** เพื่อใช้กำหนดมาตรการของปีงบประมาณ พ.ศ. {y}

        """;

    public static IEnumerable<(string Path, byte[] Bytes)> Files(ExampleYear year)
    {
        yield return ("narrative/analysis-background.md", Encoding.UTF8.GetBytes(year.Fill(Background).ReplaceLineEndings("\n")));
        yield return ("narrative/measures-closing.docx", ClerkDocument.Of(
        [
            ClerkDocument.Heading("การขับเคลื่อนมาตรการภายในหน่วยงาน"),
            ClerkDocument.Paragraph(
                (year.Fill("เพื่อให้มาตรการปีงบประมาณ พ.ศ. {y} เกิดผลจริง คณะทำงานจะติดตามงานเป็นรอบตามตารางด้านล่าง หากส่วนราชการใดดำเนินการไม่ทันกำหนด "), false),
                ("ให้รายงานเหตุผลและวันที่คาดว่าจะแล้วเสร็จ", true),
                (" ต่อปลัดองค์การบริหารส่วนตำบลก่อนครบกำหนด", false)),
            ClerkDocument.Table(
                ["รอบ", "ผู้ดำเนินการ", "สิ่งที่ต้องส่ง"],
                [year.Fill("ธันวาคม {p}"), "หัวหน้าส่วนราชการ", "ผลการดำเนินงานไตรมาสที่ ๑"],
                [year.Fill("มีนาคม {y}"), "เลขานุการคณะทำงาน", "รายงานความก้าวหน้ารอบ ๖ เดือน"],
                [year.Fill("กันยายน {y}"), "เลขานุการคณะทำงาน", "รายงานผลการดำเนินการประจำปี"]),
        ]));
    }
}
