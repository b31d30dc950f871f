using System.Globalization;
using System.Xml.Linq;
using OfficeOpenXml;

namespace Ita.DocGen.Tests.Writers.Word;

/// <summary>Compares what a chart draws with what the workbook inside it holds, cell by cell.</summary>
internal static class ChartNumbers
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>All numbers that the charts of a file hold, after each was found in its workbook.</summary>
    public static decimal[] HeldIn(WordFile file) =>
        [.. file.Names.Where(name => name.StartsWith("word/charts/chart", StringComparison.Ordinal)).SelectMany(name => HeldIn(file, name))];

    private static IEnumerable<decimal> HeldIn(WordFile file, string part)
    {
        var xml = file.Xml(part);
        var relation = xml.Root!.Element(C + "externalData")!.Attribute(R + "id")!.Value;
        var target = file.Xml(part.Replace("charts/", "charts/_rels/", StringComparison.Ordinal) + ".rels").Root!.Elements()
            .Single(each => (string?)each.Attribute("Id") == relation).Attribute("Target")!.Value;
        using var book = new ExcelPackage(new MemoryStream(file.Part(target.Replace("../", "word/", StringComparison.Ordinal)).ToArray()));
        var sheet = book.Workbook.Worksheets[0];
        var numbers = new List<decimal>();
        foreach (var reference in xml.Descendants(C + "numRef"))
        {
            var range = sheet.Cells[reference.Element(C + "f")!.Value.Split('!')[1].Replace("$", "", StringComparison.Ordinal)];
            var drawn = reference.Descendants(C + "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => double.Parse(point.Element(C + "v")!.Value, CultureInfo.InvariantCulture));
            var held = Enumerable.Range(range.Start.Row, range.Rows)
                .Select((row, at) => (at, Value: sheet.Cells[row, range.Start.Column].Value))
                .Where(each => each.Value is double)
                .ToDictionary(each => each.at, each => (double)each.Value);
            drawn.ShouldBe(held);
            numbers.AddRange(held.Values.Select(value => (decimal)value));
        }

        return numbers;
    }
}
