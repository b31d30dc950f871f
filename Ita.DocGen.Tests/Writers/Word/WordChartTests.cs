using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Thai;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Writers.Word;

public sealed class WordChartTests
{
    public static TheoryData<int> Charts() => [.. Enumerable.Range(0, SampleCharts.EveryKind().Length)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_workbook_inside_holds_the_charted_numbers(int index)
    {
        var chart = SampleCharts.EveryKind()[index];
        using var book = new ExcelPackage(new MemoryStream(FileOf(chart).Part("word/embeddings/sheet1.xlsx").ToArray()));
        var sheet = book.Workbook.Worksheets[0];
        var cells = sheet.Cells[1, 1, sheet.Dimension.Rows, sheet.Dimension.Columns].Select(cell => cell.Value).ToArray();
        if (chart.Kind == ChartKind.Gauge)
        {
            cells.OfType<double>().ShouldBe([70, 15, 10, 5, 94.30]);
            cells.OfType<string>().ShouldBe(["ต้องปรับปรุง", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม", "คะแนนภาพรวม", "ระดับ", "คะแนนภาพรวม"]);
            return;
        }

        for (var series = 0; series < chart.Series.Length; series++)
        {
            sheet.Cells[1, series + 2].Text.ShouldBe(chart.Series[series].Name);
            Enumerable.Range(0, chart.Categories.Length).Select(row => sheet.Cells[row + 2, series + 2].Value is double value ? (decimal?)(decimal)value : null)
                .ShouldBe(chart.Series[series].Points.Select(point => point.Value));
        }

        Enumerable.Range(0, chart.Categories.Length).Select(row => (string)sheet.Cells[row + 2, 1].Value).ShouldBe(chart.Categories);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_chart_draws_what_its_workbook_holds_and_can_be_edited(int index)
    {
        var file = FileOf(SampleCharts.EveryKind()[index]);
        ChartNumbers.HeldIn(file).ShouldNotBeEmpty();
    }

    [Fact]
    public void Alt_text_title_and_digits_come_from_the_model()
    {
        var file = FileOf(SampleCharts.Trend());
        file.Text("word/document.xml").ShouldContain("descr=\"แผนภูมิเส้นคะแนนภาพรวมห้าปี จาก ๖๓.๕๐ เป็น ๙๔.๓๐\"");
        var chart = file.Text("word/charts/chart1.xml");
        chart.ShouldContain("<a:t>แนวโน้มคะแนนภาพรวม</a:t>");
        chart.ShouldContain("formatCode=\"[$-D00041E]0.00\"");
        chart.ShouldNotContain("schemeClr");
        FileOf(SampleCharts.Trend() with { Digits = DigitStyle.Arabic }).Text("word/charts/chart1.xml").ShouldNotContain("D00041E");
    }

    [Fact]
    public void Lying_bars_are_all_named_and_have_no_legend_of_one_entry()
    {
        var one = FileOf(SampleCharts.LyingBars()).Text("word/charts/chart1.xml");
        one.ShouldContain("<c:tickLblSkip val=\"1\"/>");
        one.ShouldNotContain("<c:legend>");
        FileOf(SampleCharts.Trend()).Text("word/charts/chart1.xml").ShouldContain("<c:legend>");
    }

    [Fact]
    public void A_chart_without_categories_or_series_is_still_a_valid_part()
    {
        var bare = new Chart(ChartKind.Bar, "", [], []) { AltText = "" };
        var gauge = bare with { Kind = ChartKind.Gauge };
        var file = WordFile.Of(SampleDocument.Of(new ChartBlock(bare, Length.Centimetres(4)), new ChartBlock(gauge, Length.Centimetres(4))));
        file.Faults(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).ShouldBeEmpty();
    }

    // Word's own format D07041E loses its decimals there; LibreOffice 7.4 draws D00041E with Thai digits.
    [JudgeFact("soffice", "pdftotext")]
    public void LibreOffice_draws_the_values_in_thai_digits()
    {
        var folder = Directory.CreateTempSubdirectory("ita-chart-");
        try
        {
            var path = Path.Combine(folder.FullName, "chart.docx");
            File.WriteAllBytes(path, FileOf(SampleCharts.LyingBars()).Bytes);
            Judges.Run("soffice", $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, path).Succeeded();
            var text = Judges.Run("pdftotext", Path.ChangeExtension(path, ".pdf"), "-").Succeeded();
            text.ShouldContain(ThaiDigits.ToThai("96.20"));
            text.ShouldContain(ThaiDigits.ToThai("100"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static WordFile FileOf(Chart chart) => WordFile.Of(SampleDocument.Of(new ChartBlock(chart, Length.Centimetres(6))));
}
