using System.Collections.Immutable;
using System.Globalization;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>
/// Rough widths and heights in TH SarabunPSK, for what must be decided before Word sets the text: whether a row may split,
/// how far a marker hangs. Word itself does the true layout.
/// </summary>
internal static class TextEstimate
{
    private const double LineHeight = 1.2;
    private const double TwipsPerPoint = 20;

    public static int WidthInTwips(string text, double sizeInPoints)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += EmsOf(letter);
        }

        return (int)(ems * sizeInPoints * TwipsPerPoint);
    }

    public static int HeightInTwips(ImmutableArray<Block> blocks, int width)
    {
        var height = 0;
        foreach (var block in blocks)
        {
            height += HeightOf(block, Math.Max(width, 200));
        }

        return height;
    }

    private static int HeightOf(Block block, int width) => block switch
    {
        Paragraph paragraph => HeightOfText(PlainText.Of(paragraph.Text), StyleLooks.Of(paragraph.Style), width),
        Heading heading => HeightOfText(PlainText.Of(heading.Text), StyleLooks.OfHeading(heading.Level), width),
        ListBlock list => list.Items.Sum(item => HeightInTwips(item.Blocks, width - StyleLooks.ListIndent.InTwips)),
        Group group => HeightInTwips(group.Blocks, width),
        PictureBlock picture => picture.Fit().Height.InTwips,
        ChartBlock chart => chart.Height.InTwips,
        Spacer spacer => spacer.Height.InTwips,
        Table table => table.Rows.Sum(row => row.Cells.Max(cell => (int?)HeightInTwips(cell.Blocks, width * cell.ColumnSpan / table.Columns.Length)) ?? 0),
        _ => 400,
    };

    private static int HeightOfText(string text, StyleLook look, int width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += 1 + (int)(WidthOf(line, look.SizeInPoints) / width);
        }

        var spaces = look.SpaceBefore.InTwips + look.SpaceAfter.InTwips;
        return (int)(Math.Max(1, lines) * look.SizeInPoints * LineHeight * TwipsPerPoint) + spaces;
    }

    private static double WidthOf(ReadOnlySpan<char> text, double sizeInPoints)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += EmsOf(letter);
        }

        return ems * sizeInPoints * TwipsPerPoint;
    }

    private static double EmsOf(char letter) => letter switch
    {
        ' ' or '.' or ',' or '\u00A0' => 0.22,
        '(' or ')' or '-' or 'เ' or 'า' => 0.29,
        _ when char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark => 0,
        _ => 0.42,
    };
}
