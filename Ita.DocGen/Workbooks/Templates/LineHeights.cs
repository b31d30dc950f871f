namespace Ita.DocGen.Workbooks;

/// <summary>Heights that show a cell's text in 16 points, estimated from its letters; marks over and under Thai letters take no width.</summary>
internal static class LineHeights
{
    public const double OneLine = 24;

    private const double FurtherLine = 25;
    private const double TallestRow = 400;

    // Words do not break in the middle, so a line is seldom filled to its end.
    private const double LineIsFilled = 0.88;

    public static double HeightOf(int lines) => Math.Min(TallestRow, OneLine + ((lines - 1) * FurtherLine));

    public static int LinesOf(string? text, double width) =>
        text is null ? 1 : text.Split('\n').Sum(line => 1 + (int)(LettersOf(line) / (width * LineIsFilled)));

    /// <summary>Letters that stand side by side.</summary>
    public static int LettersOf(string line) => line.Count(IsWide);

    private static bool IsWide(char letter) => letter is not ('ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎'));
}
