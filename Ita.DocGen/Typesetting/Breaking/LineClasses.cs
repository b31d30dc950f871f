using System.Globalization;
using System.Text;

namespace Ita.DocGen.Typesetting.Breaking;

internal static class LineClasses
{
    private static readonly LineClass[] BasicLatinToThai = BuildTable();

    public static LineClass At(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        return character < BasicLatinToThai.Length ? BasicLatinToThai[character]
            : char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                ? OfSupplementary(new Rune(character, text[index + 1]))
            : Of(character);
    }

    public static bool IsThaiWordCharacter(char character) =>
        character is (>= 'ก' and <= 'ฺ') or (>= 'เ' and <= '๎');

    private static LineClass[] BuildTable()
    {
        var table = new LineClass['๿' + 1];
        for (var character = 0; character < table.Length; character++)
        {
            table[character] = Of((char)character);
        }
        return table;
    }

    private static LineClass Of(char character) => character switch
    {
        ' ' or '\t' or (>= '\u2000' and <= '\u2006') or (>= '\u2008' and <= '\u200A') or '\u3000' => LineClass.Space,
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => LineClass.LineEnd,
        _ when IsThaiWordCharacter(character) => LineClass.Thai,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => LineClass.Letter,
        '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '‚' or '¿' or '¡' or '「' or '『' or '（' or '【' or '《' => LineClass.Open,
        ')' or ']' or '}' or '”' or '’' or '»' or '›' or '」' or '』' or '）' or '】' or '》' or '、' or '。' => LineClass.Close,
        '"' or '\'' => LineClass.Quote,
        '!' or '?' or '！' or '？' => LineClass.Exclamation,
        ',' or '.' or ':' or ';' => LineClass.Infix,
        '/' => LineClass.Slash,
        '-' => LineClass.Hyphen,
        '–' or '—' or '‒' or '‐' or '|' or '·' or '\u00AD' or '๚' or '๛' => LineClass.Dash,
        '…' or '‥' => LineClass.Ellipsis,
        '$' or '+' or '\\' or '฿' or '£' or '¥' or '€' or '±' or '№' => LineClass.Prefix,
        '%' or '‰' or '°' or '¢' or '℃' or '′' or '″' => LineClass.Postfix,
        '\u00A0' or '\u2007' or '\u202F' or '\u2011' or '\u2060' or '\uFEFF' or '\u200D' => LineClass.Glue,
        '\u200B' => LineClass.ZeroWidthSpace,
        '•' or '◦' or '▪' or '■' or '□' or '☐' or '☑' or '☒' or '✓' or '✔' or '➢' or '⮚' or '\uF0FE' or '๏' => LineClass.Bullet,
        '〜' or '゠' or '・' or '々' or '〻' => LineClass.NonStarter,
        >= '⺀' and <= '鿿' or >= '가' and <= '힣' or >= '豈' and <= '﫿' or >= '︰' and <= '﹏' or >= '！' and <= '｠' => LineClass.Ideograph,
        _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(character)),
    };

    private static LineClass OfSupplementary(Rune rune) => rune.Value switch
    {
        >= 0x1F000 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => LineClass.Ideograph,
        _ => OfCategory(Rune.GetUnicodeCategory(rune)),
    };

    private static LineClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => LineClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => LineClass.Mark,
        UnicodeCategory.CurrencySymbol => LineClass.Prefix,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation => LineClass.Open,
        UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ClosePunctuation => LineClass.Close,
        UnicodeCategory.Control => LineClass.Mark,
        _ => LineClass.Letter,
    };
}
