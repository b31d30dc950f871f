namespace Ita.DocGen.Charts;

/// <summary>Widths guessed letter by letter from Sarabun's, a little wide so that other faces fit too; marks above and below have none.</summary>
internal sealed class EstimatedTextMeasure : ITextMeasure
{
    public static readonly EstimatedTextMeasure Instance = new();

    private const double Allowance = 1.06;
    private const double BoldAllowance = 1.04;

    public double WidthOf(string text, double sizeInPoints, bool bold)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += EmsOf(letter);
        }

        return ems * sizeInPoints * ApparentSize.Sarabun * Allowance * (bold ? BoldAllowance : 1);
    }

    public IEnumerable<int> BreaksIn(string text) => OfficialWordBreaks.In(text);

    private static double EmsOf(char letter) => letter switch
    {
        'ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎') or '\u200B' => 0,
        'เ' or 'โ' or 'ใ' or 'ไ' or 'ๅ' => 0.38,
        'ง' or 'ร' or 'า' or 'ำ' or 'ว' => 0.5,
        'ฌ' or 'ญ' or 'ฒ' or 'ณ' => 0.83,
        'พ' or 'ฟ' or 'ฬ' or (>= '๐' and <= '๙') => 0.71,
        >= 'ก' and <= '๛' => 0.62,
        ' ' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' => 0.25,
        '(' or ')' or '[' or ']' or '-' or 'i' or 'j' or 'l' or 'f' or 't' or 'r' => 0.35,
        >= '0' and <= '9' => 0.55,
        >= 'a' and <= 'z' => 0.56,
        >= 'A' and <= 'Z' => 0.66,
        _ => 0.8,
    };
}
