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
    private const double OtherWidth = 0.5;

    /// <summary>The box comes from the machine's symbol font, whose letters are wider.</summary>
    private const double BoxWidth = 0.85;
    private const double WidestLetter = 0.64;

    /// <summary>Advances in hundredths of an em, from the space on.</summary>
    private static ReadOnlySpan<byte> AsciiWidths =>
    [
        17, 17, 25, 49, 38, 64, 48, 14, 23, 23, 32, 43, 18, 24, 18, 30, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 18, 18, 43, 43, 43, 32,
        57, 43, 42, 42, 44, 39, 39, 45, 48, 21, 31, 43, 39, 57, 49, 47, 41, 47, 42, 38, 40, 47, 43, 59, 43, 41, 40, 22, 27, 22, 42, 23,
        29, 37, 39, 34, 39, 37, 24, 39, 40, 18, 18, 35, 21, 60, 39, 40, 39, 39, 25, 30, 27, 39, 34, 48, 33, 33, 32, 23, 17, 23, 43,
    ];

    /// <summary>The same from U+0E00 on; marks above and below take no width.</summary>
    private static ReadOnlySpan<byte> ThaiWidths =>
    [
        0, 41, 42, 43, 43, 43, 46, 32, 40, 41, 43, 44, 58, 59, 44, 44, 38, 51, 59, 59, 42, 43, 42, 47, 39, 46, 46, 47, 44, 44, 51, 51,
        44, 44, 41, 35, 42, 41, 44, 37, 43, 48, 41, 45, 51, 42, 40, 39, 38, 0, 35, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42,
        22, 41, 27, 27, 28, 21, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 47, 48, 49, 50, 48, 48, 48, 53, 48, 49, 55,
    ];

    public static int WidthInTwips(string text, double sizeInPoints) => (int)WidthOf(text, sizeInPoints);

    /// <summary>Whether blocks are taller than a limit. Short texts are let off by their length alone, so that big tables stay quick.</summary>
    public static bool IsTallerThan(int limit, ImmutableArray<Block> blocks, int width) =>
        !(blocks is [Paragraph { Text: [TextRun { Text: var text }] } single] && MostOf(text, StyleLooks.Of(single.Style), width) <= limit)
        && HeightInTwips(blocks, width) > limit;

    private static int MostOf(string text, StyleLook look, int width) => HeightOfLines(
        1 + text.AsSpan().Count('\n') + (int)(text.Length * WidestLetter * look.SizeInPoints * TwipsPerPoint / width),
        look);

    private static int HeightInTwips(ImmutableArray<Block> blocks, int width)
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
        Heading heading => HeightOfText(PlainText.Of(heading.Text), StyleLooks.OfHeading(Math.Clamp(heading.Level, 1, 4)), width),
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

        return HeightOfLines(Math.Max(1, lines), look);
    }

    private static int HeightOfLines(int lines, StyleLook look) =>
        (int)(lines * look.SizeInPoints * LineHeight * TwipsPerPoint) + look.SpaceBefore.InTwips + look.SpaceAfter.InTwips;

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
        >= ' ' and < '\u007F' => AsciiWidths[letter - ' '] / 100.0,
        >= '\u0E00' and < '\u0E5C' => ThaiWidths[letter - '\u0E00'] / 100.0,
        '\u00A0' => AsciiWidths[0] / 100.0,
        PlainText.UncheckedBox or PlainText.CheckedBox => BoxWidth,
        _ when char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark => 0,
        _ => OtherWidth,
    };
}
