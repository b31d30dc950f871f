using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>Writes a chart that Word draws and a person can edit: DrawingML with its numbers in an embedded workbook.</summary>
internal static class ChartPart
{
    private const int TitleSize = 1600;

    public static ReadOnlyMemory<byte> Write(Chart chart, ChartGrid grid, string font)
    {
        var xml = new MarkupWriter();
        var text = new ChartText(xml, font);
        xml.Open("c:chartSpace").With("xmlns:c", Namespaces.Chart).With("xmlns:a", Namespaces.Drawing).With("xmlns:r", PackageNames.Relations);
        Flag(xml, "c:date1904", 0).Open("c:lang").With("val", "th-TH").Close();
        Flag(xml, "c:roundedCorners", 0);
        xml.Open("c:chart");
        if (chart.Title.Length > 0)
        {
            text.WriteTitle(OfficeText.CleanLine(chart.Title), TitleSize, isBold: true);
        }

        Flag(xml, "c:autoTitleDeleted", chart.Title.Length > 0 ? 0 : 1);
        xml.Open("c:plotArea").Empty("c:layout");
        new ChartPlot(xml, text, chart, grid).Write();
        ChartFills.WriteNone(xml);
        xml.Close();
        if (grid.Columns.Count(column => IsDrawn(column, chart)) > 1)
        {
            xml.Open("c:legend").Open("c:legendPos").With("val", "b").Close();
            Flag(xml, "c:overlay", 0);
            text.Write(ChartText.LabelSize);
            xml.Close();
        }

        Flag(xml, "c:plotVisOnly", 1).Open("c:dispBlanksAs").With("val", "gap").Close().Close();
        ChartFills.WritePaper(xml);
        text.Write(ChartText.LabelSize);
        xml.Open("c:externalData").With("r:id", "rId1");
        Flag(xml, "c:autoUpdate", 0).Close();
        return xml.Close().ToBytes();
    }

    /// <summary>Lying bars have no line to compare with; their axis names the mark.</summary>
    private static bool IsDrawn(ChartColumn column, Chart chart) => column.Role != ChartColumnRole.Mark || chart.Kind != ChartKind.HorizontalBar;

    public static MarkupWriter Flag(MarkupWriter xml, string name, int value) => xml.Open(name).With("val", value).Close();
}
