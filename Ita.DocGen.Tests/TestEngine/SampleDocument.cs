using System.Collections.Immutable;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Papers of a made-up agency that show every block, inline, style and chart, for writers to be tested with.</summary>
public static class SampleDocument
{
    private const string Background =
        "ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ " +
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ โดยองค์การบริหารส่วนตำบลทุ่งตัวอย่างมีผลคะแนนภาพรวม ๙๔.๓๐ คะแนน อยู่ในระดับ “ผ่านดี” นั้น";

    private const string Report =
        "บัดนี้ สำนักปลัดได้วิเคราะห์ผลการประเมินรายตัวชี้วัดเรียบร้อยแล้ว พบว่าตัวชี้วัดที่ควรยกระดับคือการเปิดเผยข้อมูลสาธารณะและการป้องกันการทุจริต " +
        "จึงได้จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ เพื่อให้ทุกส่วนราชการถือปฏิบัติร่วมกัน";

    /// <summary>Cover, contents, report, landscape tables, charts, memo, order and annex, each with a section of its own.</summary>
    public static Document EveryBlock() => new(
        "sample",
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
        new DocumentProperties("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง", "การประเมินคุณธรรมและความโปร่งใส (ITA)", 2569, new DateOnly(2026, 1, 15)),
        [Cover(), Contents(), ReportPart(), TablePart(), ChartPart(), Memo(), Order(), Annex()]);

    /// <summary>The same paper as a draft under a watermark.</summary>
    public static Document Draft() => EveryBlock() with { Watermark = "ร่าง" };

    /// <summary>A document of one portrait section.</summary>
    public static Document Of(params ReadOnlySpan<Block> blocks) => new(
        "small",
        "เอกสารทดสอบ",
        new DocumentProperties("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง", "ทดสอบ", 2569, new DateOnly(2026, 1, 15)),
        [new Section(PageSetup.Portrait, [.. blocks])]);

    public static ImmutableArray<Inline> Text(string text) => [new TextRun(text)];

    public static Paragraph Says(string text, ParagraphStyle style = ParagraphStyle.Body) => new(style, Text(text));

    private static Section Cover() => new(
        PageSetup.Cover,
        [
            new Spacer(Length.Centimetres(1.5)),
            new PictureBlock(SamplePictures.Emblem, Length.Centimetres(3), Length.Centimetres(3), "ตราองค์การบริหารส่วนตำบลทุ่งตัวอย่าง"),
            new Spacer(Length.Centimetres(2)),
            Says("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", ParagraphStyle.CoverTitle),
            Says("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", ParagraphStyle.CoverTitle),
            new Spacer(Length.Centimetres(6)),
            Says("องค์การบริหารส่วนตำบลทุ่งตัวอย่าง", ParagraphStyle.CoverLine),
            Says("อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง", ParagraphStyle.CoverLine),
        ]);

    private static Section Contents() => new(PageSetup.Cover, [new TableOfContents("สารบัญ", 3)]);

    private static Section ReportPart() => new(
        PageSetup.Portrait with { RestartsPageNumbers = true },
        [
            Says("รายงานการวิเคราะห์ผลการประเมิน", ParagraphStyle.Title),
            Says("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", ParagraphStyle.Subtitle),
            new Heading(1, HeadingNumbering.Part, Text("ผลการประเมิน")) { Anchor = "result" },
            Says(Background),
            new Heading(2, HeadingNumbering.Decimal, Text("คะแนนภาพรวม")),
            new Paragraph(ParagraphStyle.Body,
            [
                new TextRun("คะแนนภาพรวม "), new TextRun("๙๔.๓๐ คะแนน", TextStyle.Bold), new TextRun(" เพิ่มขึ้นจากปีก่อน "),
                new TextRun("อย่างต่อเนื่อง", TextStyle.Italic), new TextRun(" และ"), new TextRun("ผ่านเกณฑ์", TextStyle.Bold | TextStyle.Italic | TextStyle.Underline),
                new TextRun(" ตามข้อ "), new TextRun("o12", TextStyle.Code), new TextRun(" (ปี ๒๕๖๘)"),
                new Footnote(Text("คะแนนที่ประกาศในระบบ ITAS เมื่อวันที่ ๑๕ สิงหาคม ๒๕๖๘")),
                new TextRun(" ดู "), new Link("#plan", Text("ส่วนที่ ๒")), new TextRun(" และ "),
                new Link("https://www.example.go.th/ita/2569?a=1&b=2", [new TextRun("https://www.example.go.th/ita/2569", TextStyle.Code)]),
                new LineBreak(), new TextRun("น้ำ ที่ ปั่น ก้าน ญี่ปุ่น กตัญญู ๑๒๓ ABC"),
            ]),
            new Heading(3, HeadingNumbering.Decimal, Text("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน")),
            Says("ย่อหน้าชิดขอบโดยไม่ย่อหน้าแรก", ParagraphStyle.BodyFlush),
            new Heading(4, HeadingNumbering.Decimal, Text("ข้อสังเกต")),
            new ListBlock(ListMarker.Decimal,
            [
                new ListItem([Says("ประชาสัมพันธ์ช่องทางการร้องเรียนให้ประชาชนทราบอย่างทั่วถึง ทั้งทางเว็บไซต์ เสียงตามสาย และป้ายประกาศของหมู่บ้าน", ParagraphStyle.BodyFlush)]),
                new ListItem([
                    Says("จัดทำคู่มือการปฏิบัติงาน", ParagraphStyle.BodyFlush),
                    new ListBlock(ListMarker.Bracketed, [new ListItem([Says("งานคลัง", ParagraphStyle.BodyFlush)]), new ListItem([Says("งานช่าง", ParagraphStyle.BodyFlush)])]),
                ]),
            ]) { Start = 4 },
            new ListBlock(ListMarker.Dash, [new ListItem([Says("รายการขีด", ParagraphStyle.BodyFlush)]), new ListItem([Says("รายการขีดที่สอง", ParagraphStyle.BodyFlush)])]),
            new ListBlock(ListMarker.Bullet, [new ListItem([Says("รายการจุด", ParagraphStyle.BodyFlush)])]),
            new ListBlock(ListMarker.HalfBracketed, [new ListItem([Says("วงเล็บเดียว", ParagraphStyle.BodyFlush)])]),
            new Paragraph(ParagraphStyle.Body, [new TextRun("ผู้รับผิดชอบ "), new TextRun("ยังไม่ได้ระบุ", TextStyle.Gap), new TextRun(" กำหนดวันที่ "), new Blank(Length.Centimetres(3)), new TextRun(" เป็นต้นไป")]),
            new Paragraph(ParagraphStyle.Note, Text("หมายเหตุ: คะแนนเต็ม ๑๐๐ คะแนน")),
            new PageBreak(),
            new Heading(1, HeadingNumbering.Part, Text("มาตรการ")) { Anchor = "plan" },
            new Heading(2, HeadingNumbering.Decimal, Text("กลุ่มตัวชี้วัดที่ควรยกระดับ")),
            Says(Report),
            new Heading(2, HeadingNumbering.None, Text("กลุ่มตัวชี้วัดที่ควรยกระดับ (ต่อ)")) { IsContinuation = true },
            Says(Report),
        ]);

    private static Section TablePart() => new(
        PageSetup.Landscape,
        [
            new Heading(1, HeadingNumbering.None, Text("ตารางมาตรการ")),
            MeasuresTable(),
            new Spacer(Length.Points(12)),
            new Table([new TableColumn(1), new TableColumn(1)], [Row(Cell("ผู้จัดทำ"), Cell("ผู้ตรวจสอบ")), Row(Cell("(นางสาวตัวอย่าง ใจดี)"), Cell("(นายสมมุติ รักงาน)"))])
                { Borders = TableBorders.None, KeepsTogether = true },
        ]);

    private static Table MeasuresTable()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Row(Head("ข้อ") with { RowSpan = 2 }, Head("มาตรการ") with { RowSpan = 2 }, Head("การดำเนินการ") with { ColumnSpan = 2 }, Head("คะแนน") with { RowSpan = 2 }));
        rows.Add(Row(Head("ขั้นตอน"), Head("สถานะ")));
        rows.Add(Row(Cell("ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน") with { ColumnSpan = 5, Shade = CellShade.Group, IsRowHeader = true }) with { KeepsWithNext = true });
        for (var i = 1; i <= 12; i++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            cells.Add(new TableCell([new Paragraph(ParagraphStyle.TableText, [new TextRun($"o{i}", TextStyle.Code)])]) { Alignment = TextAlignment.Centre });
            if (i % 2 == 1)
            {
                cells.Add(Cell("เผยแพร่ข้อมูลข่าวสารบนเว็บไซต์ของหน่วยงานให้เป็นปัจจุบัน และแสดงวันที่ปรับปรุงข้อมูลทุกครั้ง") with { RowSpan = 2, VerticalAlignment = CellVerticalAlignment.Middle });
            }

            cells.Add(new TableCell([
                new ListBlock(ListMarker.Decimal, [new ListItem([Says("ประชุมชี้แจงผู้รับผิดชอบ", ParagraphStyle.TableText)]), new ListItem([Says("รวบรวมและตรวจสอบข้อมูลก่อนเผยแพร่", ParagraphStyle.TableText)])]),
            ]));
            cells.Add(new TableCell([
                new Paragraph(ParagraphStyle.TableText, [new CheckBox(false), new TextRun(" ยังไม่ได้ดำเนินการ")]),
                new Paragraph(ParagraphStyle.TableText, [new CheckBox(true), new TextRun(" ดำเนินการ")]),
            ]));
            cells.Add(Cell("๑๐๐.๐๐"));
            rows.Add(new TableRow(cells.ToImmutable()));
        }

        return new Table(
            [new TableColumn(1, TextAlignment.Centre), new TableColumn(4), new TableColumn(4), new TableColumn(2.5), new TableColumn(1.5, TextAlignment.Right)],
            rows.ToImmutable())
        {
            HeaderRows = 2,
            Caption = "ตารางที่ ๑ มาตรการและผลการดำเนินการ",
            ContinuedTitle = "ตารางที่ ๑ มาตรการและผลการดำเนินการ (ต่อ)",
            Summary = "มาตรการ ขั้นตอน สถานะ และคะแนนของข้อ o1 ถึง o12",
        };
    }

    private static Section ChartPart() => new(
        PageSetup.Portrait,
        [.. SampleCharts.EveryKind().Select((chart, index) => (Block)new ChartBlock(chart, Length.Centimetres(6.5)) { Caption = index == 0 ? "แผนภูมิที่ ๑ คะแนนรายตัวชี้วัด" : null })]);

    private static Section Memo() => new(
        PageSetup.Memo,
        [
            new MemoHead("บันทึกข้อความ",
            [
                new MemoLine([new MemoField("ส่วนราชการ", "สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง โทร. ๐ ๒๐๐๐ ๐๐๑๘-๙ ต่อ ๑๐๑")]),
                new MemoLine([new MemoField("ที่", "ตย ๐๐๑๐๑/๓๙๖"), new MemoField("วันที่", "")]),
                new MemoLine([new MemoField("เรื่อง", "รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ และขอความเห็นชอบมาตรการ")]),
            ]) { Garuda = SamplePictures.Emblem },
            Says("เรียน  นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง", ParagraphStyle.Labelled),
            Says("เรื่องเดิม", ParagraphStyle.MemoSection),
            Says(Background),
            Says("ข้อเท็จจริง", ParagraphStyle.MemoSection),
            Says(Report),
            Says("จึงเรียนมาเพื่อโปรดทราบและพิจารณา", ParagraphStyle.Closing),
            new SignatureBlock("นางสาวตัวอย่าง ใจดี", ["นักวิเคราะห์นโยบายและแผนชำนาญการ", "รักษาราชการแทน หัวหน้าสำนักปลัด"]) { Lead = "(ลงชื่อ)", Rank = "ว่าที่ร้อยตรี" },
            new Group(
            [
                Says("ความเห็นของปลัดองค์การบริหารส่วนตำบล", ParagraphStyle.MemoSection),
                new Paragraph(ParagraphStyle.BodyFlush, [new CheckBox(false), new TextRun(" ทราบ   "), new CheckBox(false), new TextRun(" เห็นชอบ   "), new CheckBox(false), new TextRun(" ไม่เห็นชอบ เนื่องจาก")]),
                new BlankLines(2),
                new SignatureBlock("นายสมมุติ รักงาน", ["ปลัดองค์การบริหารส่วนตำบลทุ่งตัวอย่าง"]),
            ]),
        ])
    { RestartsHeadingNumbers = true };

    private static Section Order() => new(
        PageSetup.Memo,
        [
            new OrderHead(["คำสั่งองค์การบริหารส่วนตำบลทุ่งตัวอย่าง", "ที่ ……/๒๕๖๙", "เรื่อง มอบหมายผู้รับผิดชอบดำเนินการตามตัวชี้วัดการประเมินคุณธรรมและความโปร่งใส"]),
            Says(Background),
            new Heading(2, HeadingNumbering.Decimal, Text("หน้าที่ของคณะทำงาน")),
            Says(Report),
            new Paragraph(ParagraphStyle.Body, Text("สั่ง ณ วันที่ ๑๕ มกราคม พ.ศ. ๒๕๖๙")) { Alignment = TextAlignment.Centre, KeepsWithNext = true },
            new SignatureBlock("นายประเสริฐ ตัวอย่าง", ["นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง"]),
        ])
    { RestartsHeadingNumbers = true };

    private static Section Annex() => new(
        new PageSetup(PageOrientation.Portrait, PageMargins.Report, PageNumberPlace.BottomCentre),
        [
            new Heading(1, HeadingNumbering.None, Text("ภาพประกอบการดำเนินกิจกรรม")),
            new PictureBlock(SamplePictures.Photo, Length.Centimetres(8), Length.Centimetres(6), "ภาพการประชุมชี้แจงมาตรการ") { Caption = "ภาพที่ ๑ ประชุมชี้แจงมาตรการ" },
            new PictureBlock(SamplePictures.TurnedPhoto, Length.Centimetres(8), Length.Centimetres(6), "ภาพป้ายประชาสัมพันธ์") { Caption = "ภาพที่ ๒ ป้ายประชาสัมพันธ์", Alignment = TextAlignment.Left },
        ]);

    private static TableRow Row(params ReadOnlySpan<TableCell> cells) => new([.. cells]);

    private static TableCell Cell(string text) => new([Says(text, ParagraphStyle.TableText)]);

    private static TableCell Head(string text) => new([Says(text, ParagraphStyle.TableHead)]) { Shade = CellShade.Head, VerticalAlignment = CellVerticalAlignment.Middle };
}
