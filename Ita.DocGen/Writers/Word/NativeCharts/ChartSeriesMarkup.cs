using System.Globalization;
using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>A series: where its name, categories and values stand in the workbook, with copies of them for drawing at once.</summary>
internal sealed class ChartSeriesMarkup(MarkupWriter xml, ChartText text, Chart chart, ChartGrid grid)
{
    public void Open(int index)
    {
        xml.Open("c:ser");
        ChartPart.Flag(xml, "c:idx", index);
        ChartPart.Flag(xml, "c:order", index);
        var column = CellAddress.ColumnLetters(index + 2);
        xml.Open("c:tx").Open("c:strRef").Open("c:f").Text($"{ChartWorkbook.SheetName}!${column}$1").Close();
        xml.Open("c:strCache");
        ChartPart.Flag(xml, "c:ptCount", 1);
        WritePoint(0, grid.Columns[index].Name);
        xml.Close().Close().Close();
    }

    public void WriteLabels(string place, ChartColour colour = ChartColour.Ink)
    {
        xml.Open("c:dLbls").Open("c:numFmt").With("formatCode", ChartFormats.Value(chart.Digits)).With("sourceLinked", 0).Close();
        ChartFills.WriteNone(xml);
        text.Write(ChartText.ValueSize, colour);
        xml.Open("c:dLblPos").With("val", place).Close();
        ChartPart.Flag(xml, "c:showLegendKey", 0);
        ChartPart.Flag(xml, "c:showVal", 1);
        ChartPart.Flag(xml, "c:showCatName", 0);
        ChartPart.Flag(xml, "c:showSerName", 0);
        ChartPart.Flag(xml, "c:showPercent", 0);
        ChartPart.Flag(xml, "c:showBubbleSize", 0);
        xml.Close();
    }

    public void WriteData(int index)
    {
        if (grid.Rows.IsEmpty)
        {
            return;
        }

        xml.Open("c:cat").Open("c:strRef").Open("c:f").Text(Range("A")).Close().Open("c:strCache");
        ChartPart.Flag(xml, "c:ptCount", grid.Rows.Length);
        for (var i = 0; i < grid.Rows.Length; i++)
        {
            WritePoint(i, grid.Rows[i]);
        }

        xml.Close().Close().Close();
        var values = grid.Columns[index].Values;
        xml.Open("c:val").Open("c:numRef").Open("c:f").Text(Range(CellAddress.ColumnLetters(index + 2))).Close().Open("c:numCache");
        xml.Open("c:formatCode").Text(ChartFormats.Value(chart.Digits)).Close();
        ChartPart.Flag(xml, "c:ptCount", values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                WritePoint(i, value.ToString(CultureInfo.InvariantCulture));
            }
        }

        xml.Close().Close().Close();
    }

    private void WritePoint(int index, string value) => xml.Open("c:pt").With("idx", index).Open("c:v").Text(value).Close().Close();

    private string Range(string column) =>
        $"{ChartWorkbook.SheetName}!${column}$2:${column}${(grid.Rows.Length + 1).ToString(CultureInfo.InvariantCulture)}";
}
