using System.Collections.Immutable;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

internal static class ExampleStrengths
{
    public const string ScorePicture = "pictures/score-overview.png";

    private static readonly ImmutableArray<(string Kind, string Instrument, string Text)> All =
    [
        ("จุดแข็ง", "IIT", "ผู้บริหารให้ความสำคัญกับการทำงานที่โปร่งใส และสื่อสารนโยบายกับบุคลากรในที่ประชุมประจำเดือนอย่างต่อเนื่อง"),
        ("จุดแข็ง", "EIT", "มีเจ้าหน้าที่ประจำจุดบริการที่รับเรื่องและให้คำแนะนำได้หลายงานในที่เดียว"),
        ("จุดแข็ง", "OIT", "เว็บไซต์ของหน่วยงานมีหมวด ITA แยกตามปี ผู้ตรวจและประชาชนเข้าถึงข้อมูลได้จากหน้าแรก"),
        ("ข้อจำกัด", "IIT", "บุคลากรบางส่วนเข้าใจข้อคำถามของแบบวัดไม่ตรงกัน และตอบในช่วงท้ายของกำหนดเวลา"),
        ("ข้อจำกัด", "EIT", "ผู้สูงอายุในพื้นที่จำนวนหนึ่งไม่สะดวกใช้บริการออนไลน์ จึงไม่รู้จักช่องทางที่หน่วยงานพัฒนาขึ้น"),
        ("ข้อจำกัด", "OIT", "ส่วนราชการบางแห่งส่งข้อมูลใกล้กำหนด ทำให้มีเวลาตรวจองค์ประกอบของข้อมูลน้อย"),
        ("ข้อจำกัด", "ทุกเครื่องมือ", "หลักเกณฑ์และจำนวนข้อเปลี่ยนทุกปี หน่วยงานต้องปรับแบบติดตามและชี้แจงผู้รับผิดชอบใหม่ทุกปี"),
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year) => All.Select(one => RowContent.Of(
        (StrengthsSheet.Kind, year.Text(one.Kind)),
        (StrengthsSheet.Instrument, year.Text(one.Instrument)),
        (StrengthsSheet.Text, year.Text(one.Text))));

    public static IEnumerable<RowContent> Pictures(ExampleYear year) =>
    [
        RowContent.Of(
            (ScorePicturesSheet.Place, year.Text("ผลคะแนนภาพรวม")),
            (ScorePicturesSheet.File, year.Text(ScorePicture)),
            (ScorePicturesSheet.Caption, year.Text("ภาพจำลองหน้าผลคะแนน ปีงบประมาณ พ.ศ. {p}"))),
    ];
}
