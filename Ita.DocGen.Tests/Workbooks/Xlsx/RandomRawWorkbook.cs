using System.Globalization;
using System.Text;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Tests.Workbooks;

/// <summary>Rows and cells in the forms that other writers use, drawn from a number.</summary>
internal static class RandomRawWorkbook
{
    private const string Texts = "<si><t>ก</t></si><si><t xml:space=\"preserve\"> ข ค </t></si><si><r><t>ง</t></r><r><rPr><b/></rPr><t>จ</t></r></si><si><t>ฉ\nช</t></si><si><t>_x0041_</t></si>";
    private const string Styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d/m/bbbb\"/><numFmt numFmtId=\"165\" formatCode=\"0.0&quot; d&quot;\"/></numFmts><fonts><font><sz val=\"11\"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"2\"/></cellXfs>";

    public static RawWorkbook Make(int seed)
    {
        var random = new Random(seed);
        var rows = new StringBuilder();
        var number = 0;
        for (var count = random.Next(30); count > 0; count--)
        {
            var step = 1 + (random.Next(4) == 0 ? random.Next(50) : 0);
            number += step;
            var address = step > 1 || random.Next(3) > 0 ? $" r=\"{number}\"" : "";
            rows.Append(CultureInfo.InvariantCulture, $"<row{address}{(random.Next(8) == 0 ? " hidden=\"1\"" : "")}>");
            AddCells(rows, number, random);
            rows.Append("</row>");
        }

        return new RawWorkbook(rows.ToString()) { Texts = Texts, Styles = Styles, Properties = seed % 3 == 0 ? "<workbookPr date1904=\"1\"/>" : "" };
    }

    private static void AddCells(StringBuilder rows, int row, Random random)
    {
        var column = 0;
        for (var count = random.Next(12); count > 0; count--)
        {
            column += 1 + random.Next(3);
            rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{CellAddress.ColumnLetters(column)}{row}\" s=\"{random.Next(5)}\"{Content(random)}</c>");
        }
    }

    private static string Content(Random random) => random.Next(9) switch
    {
        0 or 1 => $" t=\"s\"><v>{random.Next(5)}</v>",
        2 => $"><v>{(36_000 + (random.Next(80_000) / 8.0)).ToString(CultureInfo.InvariantCulture)}</v>",
        3 => $" t=\"n\"><f>A1</f><v>{random.Next(1000)}</v>",
        4 => " t=\"str\"><f>A1</f><v>ผล_x0042_</v>",
        5 => " t=\"inlineStr\"><is><t>ใน &amp; เซลล์</t></is>",
        6 => $" t=\"b\"><v>{random.Next(2)}</v>",
        7 => " t=\"e\"><v>#N/A</v>",
        _ => ">",
    };
}
