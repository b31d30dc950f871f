using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks.Xlsx;

/// <summary>Makes the changes of a plan in the parts of an .xlsx or .xlsm: pictures, drawings and macros are not touched.</summary>
internal static partial class XlsxRefresh
{
    public static byte[] Apply(byte[] workbook, RefreshPlan plan)
    {
        var package = EditedPackage.Open(workbook);
        var book = new EditedWorkbook(package);
        foreach (var (name, part) in book.Sheets().ToArray())
        {
            var changes = plan.Changes.Where(change => change.Sheet == name).ToArray();
            var additions = plan.Additions.Where(addition => addition.Sheet == name).ToArray();
            if (changes.Length + additions.Length > 0)
            {
                Apply(package.Change(part), changes, additions);
            }
        }

        foreach (var range in plan.Ranges)
        {
            var column = CellAddress.ColumnLetters(range.Column);
            book.SetName(range.Name, $"'{range.Sheet}'!${column}$2:${column}${Show(range.LastRow)}");
        }

        book.ComputeOnOpening();
        return package.ToBytes();
    }

    private static void Apply(XDocument document, CellChange[] changes, RowAddition[] additions)
    {
        var sheet = new EditedSheet(document);
        foreach (var change in changes)
        {
            Put(sheet, sheet.Cell(change.Row, change.Column), change.Value);
        }

        foreach (var addition in additions)
        {
            Copy(sheet, addition);
            foreach (var (column, value) in addition.Cells)
            {
                Put(sheet, sheet.Cell(addition.Row, column), value);
            }
        }

        if (additions.Length > 0)
        {
            Stretch(document.Root!, additions[0].LikeRow, additions[^1].Row);
        }
    }

    // A given cell that computes is not ours to fill.
    private static void Put(EditedSheet sheet, XElement cell, CellValue value)
    {
        if (cell.Elements().Any(element => element.Name.LocalName == "f"))
        {
            return;
        }

        if (value.Kind == CellKind.Number)
        {
            sheet.SetNumber(cell, value.Number);
        }
        else
        {
            sheet.SetText(cell, value.Text);
        }
    }

    private static void Copy(EditedSheet sheet, RowAddition addition)
    {
        foreach (var (column, like) in sheet.CellsOfRow(addition.LikeRow))
        {
            var cell = sheet.Cell(addition.Row, column);
            cell.SetAttributeValue("s", (string?)like.Attribute("s"));
            if (like.Elements().FirstOrDefault(element => element.Name.LocalName == "f") is { } formula)
            {
                cell.Add(new XElement(formula.Name, OwnRow(addition.LikeRow).Replace(formula.Value, $"${{1}}{Show(addition.Row)}")));
            }
        }
    }

    // Dropdowns, input checks and colours that end with the last given row now reach the new one.
    private static void Stretch(XElement root, int from, int to)
    {
        var end = Show(from);
        foreach (var area in root.Descendants().Attributes("sqref").Where(area => area.Parent!.Name.LocalName is "dataValidation" or "conditionalFormatting"))
        {
            area.Value = string.Join(' ', area.Value.Split(' ').Select(part => EndOf().Replace(part, match => match.Groups[2].Value == end ? match.Groups[1].Value + Show(to) : match.Value)));
        }
    }

    private static Regex OwnRow(int row) => new($@"(?<![$A-Za-z\d])([A-Z]{{1,3}}){Show(row)}(?!\d)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(:[A-Z]+)(\d+)$")]
    private static partial Regex EndOf();

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
