using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.YearFolders.Examples;

/// <summary>Activities with evidence: photos and screenshots drawn by the program, an order, papers, one activity outside the plan.</summary>
internal static class ExampleEvents
{
    public static ImmutableArray<ExampleEvent> All { get; } =
    [
        new("1", "1.2", 6, "อบรมการบริการด้วยใจและการสื่อสารกับประชาชน", "๑๗ ก.พ. {c}", ["ผู้เข้าอบรมฝึกการรับเรื่องและส่งต่อ", "บรรยากาศการอบรม ณ ห้องประชุม"])
            { Venue = "ห้องประชุมองค์การบริหารส่วนตำบลธารลายคราม", Participants = 42, Scenes = [Scene.Hall, Scene.Meeting] },
        new("2", "7.1", 6, "ประชุมชี้แจงปฏิทินการเผยแพร่ข้อมูลสาธารณะ", "๑๐ ต.ค. {b}", ["ประชุมคณะทำงานครั้งที่ ๑"])
            { Venue = "ห้องประชุมองค์การบริหารส่วนตำบลธารลายคราม", Participants = 24, Scenes = [Scene.Meeting] },
        new("3", "8.1", 6, "กิจกรรมรวมพลังไม่รับของขวัญ", "๓๐ ธ.ค. {b}", ["ผู้บริหารและบุคลากรแสดงสัญลักษณ์ไม่รับของขวัญ", "มอบประกาศให้ส่วนราชการติดประกาศ"])
            { Venue = "ลานหน้าที่ทำการองค์การบริหารส่วนตำบล", Participants = 68, Scenes = [Scene.Gathering, Scene.Hall] },
        new("4", "3.1, 3.2", 6, "ปรับหน้าแรกของเว็บไซต์และเผยแพร่ข่าวตำบล", "๑๕ ธ.ค. {b}", ["หน้าแรกของเว็บไซต์ที่จัดเมนู ITA ใหม่"])
            { Kind = "ภาพหน้าจอเว็บไซต์", Page = "home", Scenes = [Scene.WebPage] },
        new("5", "7.1", 6, "คำสั่งมอบหมายผู้รับผิดชอบการประเมิน", "๓ ต.ค. {b}", [])
            { Kind = "สำเนาคำสั่ง", Page = "assignment" },
        new("6", "8.2", 6, "อบรมจริยธรรมสำหรับบุคลากร", "๑๒ มี.ค. {c}", ["ผู้เข้าอบรมร่วมวิเคราะห์กรณีศึกษา"])
            { Venue = "ห้องประชุมองค์การบริหารส่วนตำบลธารลายคราม", Participants = 60, Scenes = [Scene.Hall] },
        new("7", "1.3", 12, "ออกบริการจัดเก็บภาษีเคลื่อนที่ประจำหมู่บ้าน", "ม.ค. {c} ถึง มิ.ย. {c}", ["จุดบริการที่ศาลาประชาคมหมู่ที่ ๕", "เจ้าหน้าที่ให้คำแนะนำแก่ผู้สูงอายุ"])
            { Venue = "ศาลาประชาคมประจำหมู่บ้าน", Participants = 318, Scenes = [Scene.Village, Scene.Gathering] },
        new("8", "2.1, 2.2", 12, "เปิดบริการออนไลน์เพิ่มเติมและแนะนำการใช้งาน", "๒๒ มิ.ย. {c}", ["หน้าเว็บบริการออนไลน์", "อาสาสมัครแนะนำการใช้งานในหมู่บ้าน"])
            { Kind = "ภาพหน้าจอเว็บไซต์", Page = "e-service", Scenes = [Scene.WebPage, Scene.Village] },
        new("9", "9.1, 9.2", 12, "ติดตามการจัดการความเสี่ยงการทุจริต", "๒๙ ก.ย. {c}", [])
            { Kind = "เอกสาร", Page = "risk-management" },
        new("10", "", 12, "กิจกรรมจิตอาสาปลูกต้นไม้ริมธารร่วมกับโรงเรียนในพื้นที่", "๑๒ ส.ค. {c}", ["ร่วมปลูกต้นไม้ริมธาร"])
            { Venue = "ศูนย์เรียนรู้ริมธาร", Participants = 85, Scenes = [Scene.River], OutsidePlan = true },
    ];

    public static IEnumerable<RowContent> Rows(ExampleYear year) => All.Select(one => RowContent.Of(
        (ActivitiesSheet.Number, year.Text(one.Number)),
        (ActivitiesSheet.Measures, year.Text(one.Measures)),
        (ActivitiesSheet.Round, year.Text(one.Round == 6 ? "๖ เดือน" : "๑๒ เดือน")),
        (ActivitiesSheet.Name, year.Text(one.Name)),
        (ActivitiesSheet.On, year.Text(one.On)),
        (ActivitiesSheet.Venue, year.Text(one.Venue)),
        (ActivitiesSheet.Participants, one.Participants is { } people ? CellValue.OfNumber(people) : CellValue.Blank),
        (ActivitiesSheet.Evidence, year.Text(one.Kind)),
        (ActivitiesSheet.Files, year.Text(one.Scenes.IsEmpty ? null : $"photos/{one.Number}")),
        (ActivitiesSheet.Captions, year.Text(string.Join('\n', one.Captions))),
        (ActivitiesSheet.Url, year.Text(one.Page is null ? null : $"{ExampleAgency.Website}/ita/{year.PlanYear.ToString(CultureInfo.InvariantCulture)}/{one.Page}")),
        (ActivitiesSheet.OutsidePlan, year.Text(one.OutsidePlan ? "☑" : null))));
}
