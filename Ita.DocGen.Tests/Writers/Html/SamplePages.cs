using System.Collections.Immutable;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;
using Ita.DocGen.Writers.Html;
using Ita.DocGen.Writers.Html.Pages;

namespace Ita.DocGen.Tests.Writers.Html;

/// <summary>One page of every kind, filled as an office would fill it, laid out as a small site.</summary>
internal static class SamplePages
{
    public static readonly PageChrome Chrome = new("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง", "วิเคราะห์ผลปี ๒๕๖๘ → มาตรการปี ๒๕๖๙ → รายงานผลปี ๒๕๖๙", "assets/")
    {
        LastChanged = "ปรับปรุงข้อมูลล่าสุดเมื่อวันที่ ๑๕ มกราคม ๒๕๖๙",
    };

    private static readonly PageChrome Inner = Chrome with { Home = new PageLink("index.html", Chrome.Agency) };

    public static HtmlOptions Options => new(Inner)
    {
        Downloads = [new PageFile("PDF", "documents/ita-2569-measures.pdf", 412_345), new PageFile("Word", "documents/ita-2569-measures.docx", 98_765)],
    };

    public static FrontPage Front() => new(Chrome, "การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๙")
    {
        Score = new ScoreCard("ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘", "๙๔.๓๐", "ผ่านดี",
        [
            new ScorePart("IIT ผู้มีส่วนได้ส่วนเสียภายใน", "๙๗.๑๘", At(7)),
            new ScorePart("EIT ผู้มีส่วนได้ส่วนเสียภายนอก ส่วนที่ ๑", "๑๐๐.๐๐", At(8)),
            new ScorePart("EIT ผู้มีส่วนได้ส่วนเสียภายนอก ส่วนที่ ๒", "๙๖.๔๐", At(9)),
            new ScorePart("OIT การเปิดเผยข้อมูลสาธารณะ", "๘๖.๒๕", At(10)),
        ])
        {
            Source = At(5, "0.30 × IIT + 0.30 × EIT + 0.40 × OIT"),
            Note = "ประกาศผลเมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘",
        },
        Charts = [new ChartBlock(Charts.SampleCharts.All["line"], Length.Points(260)), new ChartBlock(Charts.SampleCharts.All["bar-lying-down"], Length.Points(280))],
        Documents =
        [
            Entry("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ", "analysis", "o25 (ปี ๒๕๖๙)"),
            Entry("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "measures", "o25 (ปี ๒๕๖๙)"),
            Entry("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "annual-report", "o26 (ปี ๒๕๗๐)") with { Remark = "ฉบับนี้เก่ากว่าข้อมูลล่าสุด" },
        ],
        Data = [new DocumentEntry("คะแนนรายปีและรายตัวชี้วัด", null, [new PageFile("CSV", "open-data/scores.csv", 4_096), new PageFile("Excel", "open-data/scores.xlsx", 12_288)])],
        OitTitle = "การเปิดเผยข้อมูลสาธารณะ (OIT) ปี ๒๕๖๙",
        Oit = [.. Enumerable.Range(1, 5).Select(group => new OitGroup($"๙.{ThaiDigits.ToThai($"{group}")} ข้อมูลพื้นฐาน", [.. Enumerable.Range((group * 5) - 4, 5).Select(Item)]))],
        Survey = new QrCode("ร่วมตอบแบบวัด EIT", "https://itas.example.go.th/s/abc123", 21, [.. Enumerable.Range(0, 441).Select(i => (i * 7919 / 13 % 3) == 0)]),
    };

    public static YearsPage Years() => new(Chrome, "เอกสาร ITA ของหน่วยงาน แยกตามปีงบประมาณ",
    [
        Year("๒๕๖๙", "2569", "๙๔.๓๐", "ผ่านดี"), Year("๒๕๖๘", "2568", "๘๘.๐๑", "ผ่านดี"), Year("๒๕๖๖", "2566", null, null),
    ]);

    public static FindingsPage Findings() => new(Inner, "สิ่งที่พบในแบบกรอกข้อมูล ปี ๒๕๖๙",
    [
        new FindingGroup("scores.xlsx", "ผลคะแนน",
        [
            Finding(Severity.Warning, "level-differs", "คะแนนรายปี", 5, 6), Finding(Severity.Error, "score-out-of-range", "คะแนนรายปี", 14, 3) with { HeldBack = "รายงานการวิเคราะห์, เล่มแผน" },
        ]) { MarkedCopy = new PageLink("checked/scores.xlsx", "scores.xlsx") },
        new FindingGroup("measures.xlsx", "มาตรการ", [Finding(Severity.Hint, "long-text", "ผล รอบ ๖ เดือน", 9, 4), Finding(Severity.Note, "carried-over", "มาตรการ", 0, 0)]),
    ])
    {
        Summary = ["จัดทำเอกสารแล้ว ๙ ฉบับ รอแก้ไข ๒ ฉบับ", "เหลือเวลาอีก ๔๕ วันก่อนปิดระบบ"],
        Drafts = [new DraftedText("รายงานการวิเคราะห์", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "คะแนนสะท้อนว่าข้อมูลบางรายการยังไม่ครบองค์ประกอบ\nควรมอบหมายผู้รับผิดชอบให้ชัดเจน", new CellAddress("scores.xlsx", "วิเคราะห์รายตัวชี้วัด", 12, 9))],
    };

    public static UploadGuidePage Guide() => new(Inner, "วิธีนำเอกสารขึ้นเว็บไซต์และกรอกระบบ ITAS")
    {
        Steps = ["แตกไฟล์ ita-2569-upload.zip", "นำโฟลเดอร์ทั้งหมดขึ้นเว็บไซต์ของหน่วยงาน", "เปิดหน้าแรกเพื่อตรวจสอบ", "คัดลอกข้อความด้านล่างไปกรอกในระบบ ITAS"],
        Answers =
        [
            new UploadAnswer("o25 (ปี ๒๕๖๙)", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", "เล่มแผน", new PageLink("../site/documents/ita-2569-book-plan.pdf", "ita-2569-book-plan.pdf")),
            new UploadAnswer("o26 (ปี ๒๕๖๙)", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "รายงานผลประจำปี ๒๕๖๘", null) { Remark = "ไฟล์นี้จัดทำจากโฟลเดอร์ปี ๒๕๖๘" },
        ],
        Items = [.. Enumerable.Range(1, 4).Select(code => new ItasEntry($"o{code}", "โครงสร้าง หน้าที่และอำนาจ", [$"https://www.example.go.th/ita/o{code}"], "แสดงแผนผังโครงสร้างและหน้าที่ของทุกส่วนราชการ\nเข้าที่เมนู ข้อมูลพื้นฐาน"))],
    };

    /// <summary>A short paper whose numbers know their cells.</summary>
    public static Document Sourced() => SampleDocument.Of(
        new Heading(1, HeadingNumbering.Decimal, SampleDocument.Text("คะแนนภาพรวม")),
        new Paragraph(ParagraphStyle.Body, [new TextRun("คะแนนภาพรวม "), new TextRun("๙๔.๓๐ คะแนน", TextStyle.Bold) { Source = At(5, "0.30 × IIT + 0.30 × EIT + 0.40 × OIT") }, new TextRun(" จากคะแนนเต็ม ๑๐๐")]),
        new ChartBlock(Charts.SampleCharts.All["bar-two-years"], Length.Points(200)),
        new ChartBlock(Charts.SampleCharts.All["gauge"], Length.Points(110)) { Caption = "แผนภูมิที่ ๒ ระดับผลการประเมิน" });

    /// <summary>Writes every page of a site into a folder, with its assets and pictures.</summary>
    public static IReadOnlyList<string> LayOut(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "assets", SiteAssets.StyleSheetName), SiteAssets.StyleSheet);
        File.WriteAllText(Path.Combine(folder, "assets", SiteAssets.ScriptName), SiteAssets.Script);
        var pictures = new SitePictures("pictures/");
        var writer = new HtmlWriter(pictures);
        List<string> pages = [];
        Put("index.html", target => SitePages.Write(Front(), target));
        Put("years.html", target => SitePages.Write(Years(), target));
        Put("report.html", target => SitePages.Write(Findings(), target));
        Put("guide.html", target => SitePages.Write(Guide(), target));
        Put("sample.html", target => writer.Write(SampleDocument.EveryBlock(), Options, target));
        Put("draft.html", target => writer.Write(SampleDocument.Draft(), Options, target));
        Put("sourced.html", target => writer.Write(Sourced(), Options, target));
        Put("hostile.html", target => writer.Write(HostileDocument.Of(), Options, target));
        foreach (var (path, picture) in pictures.Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, picture.Bytes.ToArray());
        }

        return pages;

        void Put(string name, Action<Stream> write)
        {
            var path = Path.Combine(folder, name);
            using var target = File.Create(path);
            write(target);
            pages.Add(path);
        }
    }

    private static Provenance At(int column, string? formula = null) => new([new CellAddress("scores.xlsx", "คะแนนรายปี", 9, column)], formula);

    private static DocumentEntry Entry(string title, string id, string answers) => new(title, "sample.html",
        [new PageFile("PDF", $"documents/ita-2569-{id}.pdf", 400_000), new PageFile("Word", $"documents/ita-2569-{id}.docx", 1_500_000)])
    { Answers = answers };

    private static OitEntry Item(int code) => new($"o{code}", "โครงสร้าง หน้าที่และอำนาจ", "สำนักปลัด", code % 3 == 0 ? "อยู่ระหว่างดำเนินการ" : "ดำเนินการ",
        [new PageLink($"https://www.example.go.th/ita/o{code}", "เปิดดูข้อมูล")]);

    private static YearEntry Year(string year, string folder, string? score, string? level) => new(
        $"ปีงบประมาณ พ.ศ. {year}", $"มาตรการปี {year}", [new PageLink($"{folder}/site/index.html", "หน้าเว็บไซต์"), new PageLink($"{folder}/office/report.html", "สิ่งที่พบ")])
    {
        Score = score,
        Level = level,
        Facts = [score is null ? "ยังไม่มีข้อมูลคะแนน" : "เอกสาร ๑๑ ฉบับ"],
    };

    private static FindingEntry Finding(Severity severity, string code, string sheet, int row, int column) => new(
        severity, code, new CellAddress("scores.xlsx", sheet, row, column),
        new Wording("คะแนน 120.00 เกิน 100", "ตัวเลขตั้งแต่ 0 ถึง 100", "แก้ไขตัวเลขให้ตรงกับที่ประกาศในระบบ ITAS"),
        [new CellAddress("scores.xlsx", sheet, row + 1, column + 1)]);
}
