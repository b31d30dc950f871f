using System.Globalization;
using Ita.DocGen.Thai;

namespace Ita.DocGen.Documents;

/// <summary>Counts headings: ส่วนที่ ๑ for parts; ๑., ๑.๑, (๑) by depth among the decimal headings.</summary>
internal sealed class HeadingNumbers(DigitStyle digits)
{
    private const int Depths = 3;
    private readonly int[] counters = new int[Depths];
    private readonly int[] levelAtDepth = new int[Depths];
    private int depth = -1;
    private int part;

    public void Restart()
    {
        part = 0;
        RestartDecimals();
    }

    public string Next(Heading heading)
    {
        if (heading.IsContinuation)
        {
            return "";
        }

        switch (heading.Numbering)
        {
            case HeadingNumbering.Part:
                RestartDecimals();
                part++;
                return "ส่วนที่ " + Show(part);
            case HeadingNumbering.Decimal:
                StepTo(heading.Level);
                return Label();
            default:
                return "";
        }
    }

    private void RestartDecimals()
    {
        depth = -1;
        Array.Clear(counters);
    }

    private void StepTo(int level)
    {
        while (depth >= 0 && levelAtDepth[depth] > level)
        {
            counters[depth] = 0;
            depth--;
        }

        if (depth < 0 || (levelAtDepth[depth] < level && depth + 1 < Depths))
        {
            depth++;
            levelAtDepth[depth] = level;
            counters[depth] = 0;
        }

        counters[depth]++;
    }

    private string Label() => depth switch
    {
        0 => Show(counters[0]) + ".",
        1 => $"{Show(counters[0])}.{Show(counters[1])}",
        _ => $"({Show(counters[2])})",
    };

    private string Show(int number)
    {
        var arabic = number.ToString(CultureInfo.InvariantCulture);
        return digits == DigitStyle.Thai ? ThaiDigits.ToThai(arabic) : arabic;
    }
}
