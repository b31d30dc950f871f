using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Containers;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>A table as a sheet: frozen headings, a filter, widths from the kind of column, heights from the text.</summary>
internal static class OpenSheetPart
{
    private const double NarrowWidth = 14;
    private const double TextWidth = 28;
    private const double LongWidth = 60;
    private const double HeadHeight = 32;

    // Bold letters, and the arrow of the filter beside them.
    private const double HeadingLetter = 1.1;
    private const double ArrowWidth = 3;

    // What a page of A4 across takes without letters shrinking below ten points.
    private const double WidthOfPage = 190;
    private const int PaperA4 = 9;

    // Before that day Excel counts one that never was.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    public static ReadOnlyMemory<byte> Write(OpenTable table, SharedTexts texts, bool isFirst)
    {
        var xml = new MarkupWriter();
        var letters = table.Columns.Select((_, index) => CellAddress.ColumnLetters(index + 1)).ToImmutableArray();
        var widths = table.Columns.Select(WidthOf).ToImmutableArray();
        xml.Open("worksheet").With("xmlns", PackageNames.Sheet);
        xml.Open("sheetPr").Open("pageSetUpPr").With("fitToPage", 1).Close().Close();
        xml.Open("dimension").With("ref", OpenSheetArea.Of(table)).Close();
        WriteView(xml, isFirst);
        xml.Open("sheetFormatPr").With("defaultRowHeight", Show(LineHeights.OneLine)).With("customHeight", 1).Close();
        WriteColumns(xml, widths);
        xml.Open("sheetData");
        OpenRow(xml, 1, HeadHeight);
        for (var column = 0; column < letters.Length; column++)
        {
            xml.OpenCell(letters[column], 1, OpenStylesPart.Head);
            WriteText(xml, texts, table.Columns[column].Heading).Close();
        }

        xml.Close();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var values = table.Rows[row];
            OpenRow(xml, row + 2, LineHeights.HeightOf(values.Select((value, index) => LineHeights.LinesOf(value.Text, widths[index])).Max()));
            for (var column = 0; column < letters.Length; column++)
            {
                xml.OpenCell(letters[column], row + 2, OpenStylesPart.Of(table.Columns[column].Kind));
                WriteValue(xml, texts, values[column]).Close();
            }

            xml.Close();
        }

        xml.Close().Open("autoFilter").With("ref", OpenSheetArea.Of(table)).Close();
        WritePage(xml, widths.Sum());
        return xml.Close().ToBytes();
    }

    private static void WriteView(MarkupWriter xml, bool isFirst)
    {
        xml.Open("sheetViews").Open("sheetView");
        if (isFirst)
        {
            xml.With("tabSelected", 1);
        }

        xml.With("workbookViewId", 0);
        xml.Open("pane").With("ySplit", 1).With("topLeftCell", "A2").With("activePane", "bottomLeft").With("state", "frozen").Close();
        xml.Open("selection").With("pane", "bottomLeft").With("activeCell", "A2").With("sqref", "A2").Close().Close().Close();
    }

    private static void WriteColumns(MarkupWriter xml, ImmutableArray<double> widths)
    {
        xml.Open("cols");
        for (var column = 1; column <= widths.Length; column++)
        {
            xml.Open("col").With("min", column).With("max", column).With("width", Show(widths[column - 1])).With("style", OpenStylesPart.Plain).With("customWidth", 1).Close();
        }

        xml.Close();
    }

    /// <summary>Not fixed: Excel fits the row again as soon as somebody types in it.</summary>
    private static void OpenRow(MarkupWriter xml, int row, double height) => xml.OpenRow(row).With("ht", Show(height));

    private static MarkupWriter WriteValue(MarkupWriter xml, SharedTexts texts, OpenValue value) => value switch
    {
        { Number: { } number } => xml.CellValue(number.ToString("0.############################", CultureInfo.InvariantCulture)),
        { Day: { } day } when day >= FirstDay => xml.CellValue((day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture)),
        { Day: not null } => WriteText(xml, texts, value.Plain),
        { Text: { Length: > 0 } text } => WriteText(xml, texts, text),
        _ => xml,
    };

    private static MarkupWriter WriteText(MarkupWriter xml, SharedTexts texts, string text) =>
        xml.With("t", "s").CellValue(texts.PlaceOf(text).ToString(CultureInfo.InvariantCulture));

    private static void WritePage(MarkupWriter xml, double width)
    {
        xml.Open("pageMargins").With("left", "0.4").With("right", "0.4").With("top", "0.5").With("bottom", "0.5").With("header", "0.3").With("footer", "0.3").Close();
        xml.Open("pageSetup").With("paperSize", PaperA4).With("fitToWidth", (int)Math.Ceiling(width / WidthOfPage)).With("fitToHeight", 0).With("orientation", "landscape").Close();
    }

    /// <summary>By what the column holds, and never so narrow that its heading would break.</summary>
    private static double WidthOf(OpenColumn column)
    {
        var ofKind = column.Kind switch
        {
            OpenColumnKind.Text => TextWidth,
            OpenColumnKind.LongText => LongWidth,
            _ => NarrowWidth,
        };
        return Math.Max(ofKind, Math.Ceiling(LineHeights.LettersOf(column.Heading) * HeadingLetter) + ArrowWidth);
    }

    private static string Show(double size) => size.ToString(CultureInfo.InvariantCulture);
}
