using System.Globalization;
using Ita.DocGen.Charts;
using Ita.DocGen.Containers;
using Ita.DocGen.Documents;
using Ita.DocGen.Writers.Word.Parts;

namespace Ita.DocGen.Writers.Word.NativeCharts;

/// <summary>The two axes of a chart: categories and values, the scale as the model gives it.</summary>
internal sealed class ChartAxes(MarkupWriter xml, ChartText text, Chart chart)
{
    private const int CategoryAxis = 111111111;
    private const int ValueAxis = 222222222;
    private const int Hairline = 6350;
    private const int Steps = 5;
    private const int MostNamed = 16;

    public void WriteIds()
    {
        ChartPart.Flag(xml, "c:axId", CategoryAxis);
        ChartPart.Flag(xml, "c:axId", ValueAxis);
    }

    public void Write(string categorySide, string valueSide, bool isReversed)
    {
        WriteCategories(categorySide, isReversed);
        WriteValues(valueSide, isReversed);
    }

    private void WriteCategories(string side, bool isReversed)
    {
        xml.Open("c:catAx");
        ChartPart.Flag(xml, "c:axId", CategoryAxis);
        xml.Open("c:scaling").Open("c:orientation").With("val", isReversed ? "maxMin" : "minMax").Close().Close();
        ChartPart.Flag(xml, "c:delete", 0);
        xml.Open("c:axPos").With("val", side).Close();
        if (chart.Kind == ChartKind.Radar)
        {
            WriteGridLines();
        }

        xml.Open("c:numFmt").With("formatCode", "General").With("sourceLinked", 0).Close();
        WriteTicks("nextTo");
        ChartFills.WriteStroke(xml, ChartColour.Muted, Hairline, ChartDash.Solid);
        text.Write(ChartText.LabelSize);
        ChartPart.Flag(xml, "c:crossAx", ValueAxis);
        xml.Open("c:crosses").With("val", "autoZero").Close();
        ChartPart.Flag(xml, "c:auto", 0);
        xml.Open("c:lblAlgn").With("val", "ctr").Close();
        ChartPart.Flag(xml, "c:lblOffset", 100);
        if (chart.Categories.Length <= MostNamed)
        {
            // LibreOffice names every other bar unless told to leave out none.
            ChartPart.Flag(xml, "c:tickLblSkip", 1);
        }

        ChartPart.Flag(xml, "c:noMultiLvlLbl", 1);
        xml.Close();
    }

    private void WriteValues(string side, bool isReversed)
    {
        xml.Open("c:valAx");
        ChartPart.Flag(xml, "c:axId", ValueAxis);
        xml.Open("c:scaling").Open("c:orientation").With("val", "minMax").Close();
        WriteDecimal("c:max", chart.Maximum);
        WriteDecimal("c:min", chart.Minimum);
        xml.Close();
        ChartPart.Flag(xml, "c:delete", 0);
        xml.Open("c:axPos").With("val", side).Close();
        WriteGridLines();
        if (chart is { Kind: ChartKind.HorizontalBar, Mark: { } mark })
        {
            text.WriteTitle(OfficeText.CleanLine(mark.Label), ChartText.LabelSize, isBold: false);
        }

        xml.Open("c:numFmt").With("formatCode", ChartFormats.Tick(chart.Digits)).With("sourceLinked", 0).Close();
        WriteTicks("nextTo");
        ChartFills.WriteStroke(xml, ChartColour.Grid, Hairline, ChartDash.Solid);
        text.Write(ChartText.ValueSize);
        ChartPart.Flag(xml, "c:crossAx", CategoryAxis);
        xml.Open("c:crosses").With("val", isReversed ? "max" : "autoZero").Close();
        xml.Open("c:crossBetween").With("val", "between").Close();
        if (chart.Maximum > chart.Minimum)
        {
            WriteDecimal("c:majorUnit", (chart.Maximum - chart.Minimum) / Steps);
        }

        xml.Close();
    }

    private void WriteGridLines()
    {
        xml.Open("c:majorGridlines");
        ChartFills.WriteStroke(xml, ChartColour.Grid, Hairline, ChartDash.Solid);
        xml.Close();
    }

    private void WriteTicks(string labels)
    {
        xml.Open("c:majorTickMark").With("val", "none").Close();
        xml.Open("c:minorTickMark").With("val", "none").Close();
        xml.Open("c:tickLblPos").With("val", labels).Close();
    }

    private void WriteDecimal(string name, decimal value) => xml.Open(name).With("val", value.ToString(CultureInfo.InvariantCulture)).Close();
}
