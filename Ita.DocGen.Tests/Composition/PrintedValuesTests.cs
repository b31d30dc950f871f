using System.Text.RegularExpressions;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Tests.Samples;

namespace Ita.DocGen.Tests.Composition;

public sealed partial class PrintedValuesTests
{
    [Fact]
    public void Runs_charts_memo_fields_signatures_and_captions_tell_their_cells()
    {
        var cell = new CellAddress("scores.xlsx", "คะแนนรายปี", 4, 3);
        var source = Provenance.Of(cell);
        Block[] blocks =
        [
            new MemoHead("บันทึกข้อความ", [new MemoLine([new MemoField("ที่", "๑/๒๕๖๙") { Source = source }, new MemoField("วันที่", "")])]),
            new Heading(1, HeadingNumbering.Decimal, [new TextRun("ผล")]),
            new Table([new(1)], [new TableRow([new TableCell([new ListBlock(ListMarker.Dash, [new ListItem([new Paragraph(ParagraphStyle.TableText, [new TextRun("ได้ "), new TextRun("๙๔.๓๐") { Source = source }])])])])])]),
            new ChartBlock(new Chart(ChartKind.Bar, "ก", ["ก"], [new ChartSeries("ข", [new ChartPoint(94.3m, new Provenance([cell], "0.3 × IIT + …")), new ChartPoint(null)])]) { AltText = "ก" }, Length.Points(10)),
            new Ita.DocGen.Documents.Group([new SignatureBlock("นาง ก", ["ปลัด"]) { Source = source }]),
        ];
        var document = new Document("analysis", "ก", new DocumentProperties("ก", "ก", 2569, default), [new Section(PageSetup.Portrait, [.. blocks])]);

        PrintedValues.Of(document).Select(value => $"{value.Heading}|{value.Text}|{value.IsComputed}")
            .ShouldBe(["|๑/๒๕๖๙|False", "๑. ผล|๙๔.๓๐|False", "๑. ผล|94.30|True", "๑. ผล|นาง ก ปลัด|False"]);
    }

    // A number before a unit is a figure or a count; the program's own are the full score, the limits of the levels, what a rulebook holds.
    [Fact]
    public void No_figure_and_no_count_is_printed_without_its_cells()
    {
        CompositionInput[] inputs = [OfficeSample.Input(), SampleYear.Input(SampleYear.Year2569()), SampleYear.Input(SampleYear.Year2568())];
        var without = inputs
            .SelectMany(input => Composers.ComposeAll(input, _ => true).Where(one => one.Document is not null))
            .SelectMany(one => one.Document!.Blocks().OfType<Paragraph>().SelectMany(paragraph => paragraph.Text).OfType<TextRun>(), (one, run) => (one.Id, run))
            .Where(pair => pair.run.Source is null && Figure().IsMatch(OwnNumbers().Replace(Ita.DocGen.Thai.ThaiDigits.ToArabic(pair.run.Text), "")))
            .Select(pair => $"{pair.Id}: {pair.run.Text}");

        without.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\d (คะแนน|ข้อ(?!มูล)|กิจกรรม|มาตรการ|ตัวชี้วัด|เรื่อง(?! ระบุ)|ประเด็น|คน|รายการ)|\d\.\d\d|ร้อยละ \d")]
    private static partial Regex Figure();

    [GeneratedRegex(@"2[45]\d\d|100\.00|95\.00|85\.00|จาก \d+ ข้อ$|ทั้ง 10 ตัวชี้วัด")]
    private static partial Regex OwnNumbers();

    [Fact]
    public void Every_score_of_every_document_knows_its_cells()
    {
        foreach (var document in Composers.ComposeAll(OfficeSample.Input(), _ => true).Select(one => one.Document).OfType<Document>())
        {
            PrintedValues.Of(document).ShouldNotBeEmpty(document.Id);
            PrintedValues.Of(document).ShouldAllBe(value => value.Source.Cells.Length > 0);
        }
    }
}
