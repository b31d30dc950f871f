using static Ita.DocGen.Typesetting.Breaking.BreakMark;

namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>The rules of Unicode annex 14 between two neighbours, as Thai offices write: brackets and Latin words
/// stand against Thai words without a space, and numbers cling to what they count.</summary>
internal static class ItemRules
{
    public static BreakMark Between(ReadOnlySpan<char> text, LineItem before, LineItem after, bool isSpaced)
    {
        if (before.Class == LineClass.LineEnd)
        {
            return before.End > 0 ? Good : None;
        }
        if (after.Class is LineClass.LineEnd or LineClass.ZeroWidthSpace || IsForbiddenAtLineStart(text, before, after, isSpaced))
        {
            return None;
        }
        if (before.Class == LineClass.ZeroWidthSpace)
        {
            return Good;
        }
        if (before.Class is LineClass.Open or LineClass.Bullet)
        {
            return None;
        }
        return isSpaced ? AcrossSpace(text, before, after) : Touching(text, before, after);
    }

    /// <summary>A straight quote opens or closes by what stands around it; between two letters it stays both.</summary>
    public static LineClass ResolveQuote(ReadOnlySpan<char> text, int index)
    {
        var opens = index == 0 || LineClasses.At(text, index - 1) is LineClass.Space or LineClass.LineEnd or LineClass.Open;
        var closes = index + 1 == text.Length
            || LineClasses.At(text, index + 1) is LineClass.Space or LineClass.LineEnd or LineClass.Close or LineClass.Infix or LineClass.Exclamation;
        return opens == closes ? LineClass.Quote : opens ? LineClass.Open : LineClass.Close;
    }

    private static bool IsForbiddenAtLineStart(ReadOnlySpan<char> text, LineItem before, LineItem after, bool isSpaced) => after.Class switch
    {
        LineClass.Close or LineClass.Exclamation or LineClass.Slash => true,
        LineClass.Infix => before.Class != LineClass.Infix || !isSpaced,
        LineClass.Postfix => !isSpaced || before.Class == LineClass.Digit,
        LineClass.Thai => ThaiLetters.IsRepeatOrAbbreviationMark(text[after.Start]) && !ThaiLetters.StartsTitle(text[after.Start..]),
        _ => false,
    };

    private static BreakMark AcrossSpace(ReadOnlySpan<char> text, LineItem before, LineItem after) => (before.Class, after.Class) switch
    {
        (LineClass.Prefix, LineClass.Digit) => Poor,
        (_, LineClass.Hyphen or LineClass.Dash) when IsSpaceAt(text, after.End) => Poor,
        _ => Good,
    };

    private static BreakMark Touching(ReadOnlySpan<char> text, LineItem before, LineItem after) => (before.Class, after.Class) switch
    {
        (LineClass.Glue or LineClass.Quote or LineClass.Prefix, _) => None,
        (_, LineClass.Glue or LineClass.Quote or LineClass.Hyphen or LineClass.Dash or LineClass.Ellipsis or LineClass.NonStarter) => None,
        (LineClass.Hyphen, _) => AfterHyphen(text, before, after),
        (LineClass.Slash, _) => AfterSlash(text, before, after),
        (LineClass.Dash, LineClass.Digit) => Poor,
        (LineClass.Dash, _) => Good,
        (LineClass.Close, LineClass.Thai) => IsListLabel(text, before) ? None : Good,
        (LineClass.Close, LineClass.Letter or LineClass.Digit or LineClass.Postfix) => None,
        (LineClass.Infix, LineClass.Thai) => text[before.Start] == '.' ? None : Good,
        (LineClass.Infix, LineClass.Letter or LineClass.Digit) => None,
        (LineClass.Thai, LineClass.Open) => Poor,
        (LineClass.Letter or LineClass.Digit, LineClass.Open) => None,
        (LineClass.Thai, LineClass.Letter) or (LineClass.Letter, LineClass.Thai) => Good,
        (LineClass.Thai, LineClass.Digit) or (LineClass.Digit, LineClass.Thai) => Poor,
        (LineClass.Letter or LineClass.Digit or LineClass.Mark, LineClass.Letter or LineClass.Digit or LineClass.Mark) => None,
        (LineClass.Letter or LineClass.Digit, LineClass.Prefix or LineClass.Postfix) => None,
        (LineClass.Postfix, LineClass.Letter or LineClass.Digit) => None,
        (LineClass.Thai, LineClass.Thai) => Good,
        (LineClass.Mark, _) or (_, LineClass.Mark) => None,
        _ => Good,
    };

    // -ข้อ (a bullet) · E-Service, e-GP · ๐๔๓-๑๒๓
    private static BreakMark AfterHyphen(ReadOnlySpan<char> text, LineItem hyphen, LineItem after) =>
        after.Class == LineClass.Digit || !IsWordOfTwoBefore(text, hyphen.Start) ? None : Good;

    // ๐๑๔/๒๕๖๙ · ว/ด/ป · N/A
    private static BreakMark AfterSlash(ReadOnlySpan<char> text, LineItem slash, LineItem after) =>
        after.Class == LineClass.Digit || !IsWordOfTwoBefore(text, slash.Start) ? None : Good;

    private static bool IsWordOfTwoBefore(ReadOnlySpan<char> text, int end) =>
        end >= 2 && IsWordLike(text, end - 1) && IsWordLike(text, end - 2);

    private static bool IsWordLike(ReadOnlySpan<char> text, int index) =>
        LineClasses.At(text, index) is LineClass.Letter or LineClass.Thai or LineClass.Digit or LineClass.Mark or LineClass.Close;

    // (๑)ข้อความ, ๑๒)ข้อความ
    private static bool IsListLabel(ReadOnlySpan<char> text, LineItem close)
    {
        var first = close.Start;
        while (first > 0 && LineClasses.At(text, first - 1) == LineClass.Digit)
        {
            first--;
        }
        return close.Start - first is 1 or 2;
    }

    private static bool IsSpaceAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && LineClasses.At(text, index) == LineClass.Space;
}
