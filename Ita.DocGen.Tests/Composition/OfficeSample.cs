using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Rulebooks;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Tests.Composition;

/// <summary>A checked year folder of a made-up agency with all that memos, order, reports and checklist are made from.</summary>
internal static class OfficeSample
{
    public const string AgencyName = "องค์การบริหารส่วนตำบลทุ่งตัวอย่าง";

    public static readonly CellAddress Cell = new("agency.xlsx", "หนังสือและคำสั่ง", 4, 1);

    public static Assessment Year(int planYear = 2569) => new(
        planYear,
        RulebookShelf.BuiltIn.Get(planYear - 1),
        RulebookShelf.BuiltIn.Get(planYear),
        new DateOnly(2026, 1, 15),
        Agency(),
        Papers(),
        new AgencyOptions(),
        Scores(planYear - 1),
        Disclosure(),
        Plan());

    public static CompositionInput Input(Assessment? assessment = null)
    {
        var checkedModel = assessment ?? Year();
        return new CompositionInput(checkedModel, Analyst.Analyse(checkedModel, RulebookShelf.BuiltIn.Find))
        {
            Pictures = ImmutableDictionary<string, Picture>.Empty
                .Add("photos/1/a.jpg", SamplePictures.Photo)
                .Add("photos/1/b.jpg", SamplePictures.TurnedPhoto)
                .Add("photos/1/c.jpg", SamplePictures.Photo),
        };
    }

    public static Composed Compose(string id, Assessment? assessment = null) =>
        Composers.ComposeAll(Input(assessment), asked => asked == id).ShouldHaveSingleItem();

    public static Document Document(string id, Assessment? assessment = null) => Compose(id, assessment).Document.ShouldNotBeNull();

    public static string Dump(string id, Assessment? assessment = null) => DocumentDump.Of(Document(id, assessment));

    public static Sourced<T> Typed<T>(T value) => new(value, Cell);

    public static Assessment With(Paper paper, Assessment? assessment = null)
    {
        var year = assessment ?? Year();
        return year with { Papers = year.Papers with { Papers = [.. year.Papers.Papers.Where(other => other.DocumentId != paper.DocumentId), paper] } };
    }

    public static Assessment WithChain(params ImmutableArray<SigningStep> steps) =>
        Year() with { Papers = Papers() with { Signatures = steps } };

    public static SigningStep Step(string id, int order, SigningRole role, string post) =>
        new(id, order, role, Cell) { Person = People().First(person => (person.ExecutivePost ?? person.Post)!.Value == post) };

    private static Agency Agency() => new(
        [
            new Division(1, Typed("สำนักปลัด")) { Telephone = Typed("0 2000 0018-9"), Extension = Typed("101"), Head = Typed("หัวหน้าสำนักปลัด") },
            new Division(2, Typed("กองคลัง")),
            new Division(3, Typed("กองการศึกษา ศาสนาและวัฒนธรรม")) { TableName = Typed("กองการศึกษา") },
        ],
        People())
    {
        FullName = Typed(AgencyName),
        ShortName = Typed("อบต.ทุ่งตัวอย่าง"),
        District = Typed("เมืองตัวอย่าง"),
        Province = Typed("ตัวอย่าง"),
        Email = Typed("saraban@thungtuayang.example.go.th"),
        ReferenceCode = Typed("ตย 70101"),
    };

    private static ImmutableArray<Person> People() =>
    [
        Person("นางสาว", null, "มานะ", "ตัวอย่าง", "นักวิเคราะห์นโยบายและแผน", "ชำนาญการ", null),
        Person("นาย", "จ่าเอก", "สมมุติ", "รักงาน", "นักบริหารงานทั่วไป", "ระดับต้น", "หัวหน้าสำนักปลัด"),
        Person(null, null, null, null, "นักบริหารงานท้องถิ่น", "ระดับกลาง", "ปลัด" + AgencyName),
        Person("นาย", null, "ทดลอง", "ใจดี", "นายก" + AgencyName, null, null),
    ];

    private static Person Person(string? title, string? rank, string? first, string? last, string post, string? level, string? executive) =>
        new($"{first} {last}".Trim() is { Length: > 0 } name ? name : executive ?? post, Cell)
        {
            Title = Text(title),
            Rank = Text(rank),
            FirstName = Text(first),
            LastName = Text(last),
            Post = Text(post),
            PostLevel = Text(level),
            ExecutivePost = Text(executive),
        };

    private static AgencyPapers Papers() => new(
        [],
        [],
        [],
        [
            new CitedOrder(Cell)
            {
                Kind = Typed("คำสั่ง"), Number = Typed("014/2568"), Date = Typed(new DateOnly(2025, 1, 6)),
                Subject = Typed("มอบหมายผู้รับผิดชอบ ITA"), CitedIn = [Typed(DocumentKinds.SixMonthProgress)], CopyFile = Typed("scans/order-14-2568.pdf"), Status = Typed("ให้ยกเลิกโดยคำสั่งนี้"),
            },
            new CitedOrder(Cell)
            {
                Kind = Typed("ประกาศ"), Date = Typed(new DateOnly(2025, 10, 1)), Subject = Typed("มาตรการส่งเสริมคุณธรรม"),
                CitedIn = [Typed(DocumentKinds.ProgressMemo), Typed(DocumentKinds.AnnualMemo)], Status = Typed("มีผลใช้บังคับ"),
            },
        ],
        [
            new WorkingGroupMember(Typed("คณะทำงาน ITA"), 1, Cell) { Post = Typed("ปลัด" + AgencyName), Capacity = Typed("ประธานคณะทำงาน") },
            new WorkingGroupMember(Typed("คณะทำงาน ITA"), 2, Cell) { Person = People()[1], Capacity = Typed("คณะทำงาน") },
            new WorkingGroupMember(Typed("คณะทำงาน ITA"), 3, Cell) { Person = People()[0], Capacity = Typed("คณะทำงานและเลขานุการ") },
        ],
        [
            new WorkingGroupDuty(Typed("คณะทำงาน ITA"), 1, Typed("กำกับและติดตามการจัดเตรียมข้อมูลให้ครบถ้วนภายใน 31 มีนาคม 2569")),
            new WorkingGroupDuty(Typed("คณะทำงาน ITA"), 2, Typed("รายงานผลต่อผู้บริหาร")),
        ]);

    private static ScoreBook Scores(int year) => ScoreBook.Empty with
    {
        Years =
        [
            Result(year - 1, 92.10m, 98.00m, 90.00m, 94.00m, 88.00m),
            Result(year, 94.30m, 99.20m, 100.00m, 98.67m, 86.25m) with
            {
                AnnouncedOn = Typed(new DateOnly(2025, 8, 15)),
                Reference = Typed("หนังสือสำนักงาน ป.ป.ช. ที่ ปช 0004/ว 123"),
                Level = Typed("ผ่านดี"),
                Indicators = [.. new[] { 100m, 98m, 99m, 100m, 99m, 99.33m, 99.33m, 99.34m, 82.50m, 90m }.Select(score => (Sourced<decimal>?)Typed(score))],
            },
        ],
        Items = [new ItemScore("o5", Cell) { Score = Typed(50m) }, new ItemScore("o12", Cell) { Score = Typed(0m) }],
    };

    private static YearScores Result(int year, decimal overall, decimal iit, decimal first, decimal second, decimal oit) => new(year, Cell)
    {
        Overall = Typed(overall),
        Iit = Typed(iit),
        EitPart1 = Typed(first),
        EitPart2 = Typed(second),
        Oit = Typed(oit),
    };

    private static DisclosureChecklist Disclosure() => new(
    [
        new DisclosureItem("o1", Cell)
        {
            Responsible = new Responsibility(Typed("สำนักปลัด"), [Typed("กองการศึกษา ศาสนาและวัฒนธรรม")], null),
            Status = Typed(WorkStatus.Done),
            PublishedOn = Typed(new DateOnly(2026, 1, 5)),
            Progress = Typed("- ปรับปรุงผังโครงสร้างเป็นปัจจุบัน\nเพิ่มหน้าที่และอำนาจ 3 ข้อ"),
            Urls = [new DisclosureUrl(1, Typed("www.thungtuayang.example.go.th/o1?id=25")) { Steps = Typed("เมนู 2 ข้อมูลหน่วยงาน") }],
            Elements =
            [
                new ElementAnswer("ผังโครงสร้างทั้งหน่วยงาน ครบทั้งฝ่ายการเมืองและฝ่ายประจำ", Cell) { State = Typed(ElementState.Present), Where = Typed("หน้า 1") },
                new ElementAnswer("หน้าที่และอำนาจโดยสรุป ไม่คัดลอกกฎหมายทั้งฉบับ", Cell) { State = Typed(ElementState.NotApplicable) },
            ],
        },
        new DisclosureItem("o2", Cell) { Responsible = new Responsibility(Typed("สำนักปลัด"), [], null), ResponsiblePerson = Typed("นักทรัพยากรบุคคล"), Status = Typed(WorkStatus.InProgress) },
        new DisclosureItem("o11", Cell) { Responsible = new Responsibility(null, [], Typed("กองคลัง/งานพัสดุ")), Status = Typed(WorkStatus.NotStarted) },
    ]);

    private static MeasurePlan Plan() => new(
        [
            Measure("1.1", 1, "ปรับปรุงเว็บไซต์ให้ข้อมูลครบและเป็นปัจจุบัน", "จัดทำปฏิทินปรับปรุงข้อมูล", "9.1") with { Finding = Typed("ข้อมูลบางรายการไม่เป็นปัจจุบัน"), Due = Typed(new DateOnly(2026, 2, 28)) },
            Measure("1.2", 1, "ปรับปรุงเว็บไซต์ให้ข้อมูลครบและเป็นปัจจุบัน", "อบรมผู้ดูแลเว็บไซต์", "9.1"),
            Measure("2", 2, "เพิ่มช่องทางให้บริการออนไลน์", null, "e6") with { PrintedPeriod = Typed("ตลอดปีงบประมาณ พ.ศ. 2569") },
            Measure("3", 3, "เปิดเผยความก้าวหน้าการจัดซื้อจัดจ้างทุกเดือน", null, "o12"),
        ],
        [
            new MonitoringStep("1.1", 1, Cell) { Text = Typed("รายงานการปรับปรุงข้อมูล"), Reporter = Typed("ผู้ดูแลเว็บไซต์"), Frequency = Typed("ทุก 6 เดือน"), Due = Typed<DateMention>(new SeveralDates([new OneMonth(new CalendarMonth(2568, 10)), new OneMonth(new CalendarMonth(2569, 4))])) },
        ],
        [
            new RoundResult("1.1", ReportRound.SixMonths, Cell) { Status = Typed(WorkStatus.Done), Result = Typed("จัดทำปฏิทินแล้ว 12 รายการ"), DoneOn = Typed<DateMention>(new OneDay(new DateOnly(2026, 1, 12))), Url = Typed("https://www.thungtuayang.example.go.th/news/2569") },
            new RoundResult("1.2", ReportRound.SixMonths, Cell) { Status = Typed(WorkStatus.InProgress), Percent = Typed(60m), Problems = Typed("วิทยากรเลื่อนกำหนด"), Suggestions = Typed("จัดอบรมร่วมกับอำเภอ") },
            new RoundResult("2", ReportRound.SixMonths, Cell) { Status = Typed(WorkStatus.NotStarted) },
        ],
        [
            new RoundResult("1.1", ReportRound.TwelveMonths, Cell) { Status = Typed(WorkStatus.Done), Summary = Typed("ปรับปรุงข้อมูลครบ 26 ข้อ"), Outcome = Typed("ประชาชนเข้าถึงข้อมูลได้ครบ") },
            new RoundResult("1.2", ReportRound.TwelveMonths, Cell) { Status = Typed(WorkStatus.Done), Result = Typed("อบรมแล้ว 1 รุ่น") },
            new RoundResult("2", ReportRound.TwelveMonths, Cell) { Status = Typed(WorkStatus.Continuing) },
            new RoundResult("3", ReportRound.TwelveMonths, Cell) { Status = Typed(WorkStatus.Cancelled), Problems = Typed("ระบบส่วนกลางเปิดใช้แทน") },
        ],
        [
            new IndicatorProgress(1, Cell) { Guidance = Typed("ลดขั้นตอนการปฏิบัติงาน"), Responsible = [Typed("สำนักปลัด")], PeriodText = Typed("ต.ค. 68 ถึง ก.ย. 69"), StatusTwelveMonths = Typed(WorkStatus.Done), ProgressTwelveMonths = Typed("จัดทำคู่มือ 2 เล่ม\n- เผยแพร่แล้ว") },
            new IndicatorProgress(6, Cell) { Guidance = Typed("ตั้งจุดบริการ"), StatusTwelveMonths = Typed(WorkStatus.InProgress), ProgressTwelveMonths = Typed("อยู่ในขั้นออกแบบ") },
        ],
        [
            new Activity("1", Cell)
            {
                Name = Typed("ประชุมชี้แจงผู้รับผิดชอบ"), On = Typed<DateMention>(new OneDay(new DateOnly(2026, 1, 12))), Venue = Typed("ห้องประชุมชั้น 2"),
                Participants = Typed(35m), MeasureNumbers = [Typed("1.1")], Captions = [Typed("บรรยากาศการประชุม")],
                Pictures = ["photos/1/a.jpg", "photos/1/b.jpg", "photos/1/c.jpg", "photos/1/missing.jpg"], Papers = ["photos/1/คำสั่ง 14-2568.pdf"],
            },
            new Activity("3.2", Cell) { Name = Typed("ร่วมประชุมระดับจังหวัด"), Round = Typed(ReportRound.TwelveMonths), On = Typed<DateMention>(new OneMonth(new CalendarMonth(2569, 7))), Venue = Typed("ศาลากลางจังหวัด"), OutsidePlan = true },
        ]);

    private static Measure Measure(string number, int row, string text, string? project, string link) => new(number, Cell)
    {
        PrintedRow = row,
        Links = [link[0] is 'o' or 'e' ? new MeasureLink(Typed(link)) { Item = link } : new MeasureLink(Typed(link)) { SubIndicator = link }],
        Text = Typed(text),
        Project = Text(project),
        Steps = Typed("1. สำรวจข้อมูล\n2. ปรับปรุงให้ครบ"),
        Responsible = new Responsibility(Typed("สำนักปลัด"), [Typed("กองคลัง")], null),
        Start = Typed<DateMention>(new OneDay(new DateOnly(2025, 10, 1))),
        End = Typed<DateMention>(new OneDay(new DateOnly(2026, 9, 30))),
    };

    private static Sourced<string>? Text(string? text) => text is null ? null : Typed(text);
}
