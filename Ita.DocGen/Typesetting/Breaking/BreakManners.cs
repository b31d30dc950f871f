namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>Tells the poor places among the possible ones: behind a lone ที่ or และ, between Latin words; and the bad ones:
/// behind a list label or a prefix, between a number and what it counts, names or dates.</summary>
internal static class BreakManners
{
    private const int LongestListLabel = 6;
    private const int DigitsOfAYear = 4;

    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        var start = 0;
        for (var index = 0; index < breaks.Length; index++)
        {
            var place = breaks[index].Index;
            var end = index + 1 < breaks.Length ? breaks[index + 1].Index : text.Length;
            var quality = breaks[index].Quality;
            breaks[index] = breaks[index] with
            {
                Quality = IsListLabel(text[start..place], isFirst: start == 0) ? BreakQuality.Bad : Worse(quality, QualityOf(text[start..place], BareWord(text[place..end]), text[end..])),
            };
            start = place;
        }
    }

    private static BreakQuality Worse(BreakQuality one, BreakQuality other) => one > other ? one : other;

    private static BreakQuality QualityOf(ReadOnlySpan<char> before, ReadOnlySpan<char> right, ReadOnlySpan<char> rest)
    {
        var left = BareWord(before);
        if (left.IsEmpty || right.IsEmpty)
        {
            return BreakQuality.Good;
        }
        if (IsDigit(left[0]) && IsDigit(left[^1]))
        {
            // ๓๐ ข้อ ๓: the word behind belongs to its own number, unless it is a month
            var leadsItsOwn = !rest.IsEmpty && IsDigit(rest[0]) && ClingingWords.LeadNumbers(right);
            return !IsYear(left) && (ClingingWords.IsMonth(right) || (ClingingWords.FollowNumbers(right) && !leadsItsOwn)) ? BreakQuality.Bad : BreakQuality.Good;
        }
        if ((before[^1] != ' ' && IsOrdinal(right, rest)) || ClingingWords.BeginWords(left) || (left is "ประจำปี" && right is "งบประมาณ") || (IsNumberOrCode(right) && ClingingWords.LeadNumbers(left)))
        {
            return BreakQuality.Bad;
        }
        if (ClingingWords.LeadShortForms(left) && IsShortForm(right))
        {
            return BreakQuality.Bad;
        }
        return ClingingWords.LeanForward(left) || IsSpan(left, right) || (IsLatin(left) && (IsLatin(right) || right.StartsWith("ส่วน")))
            ? BreakQuality.Poor
            : BreakQuality.Good;
    }

    // No Gift Policy · EIT ส่วนที่ ๒
    private static bool IsLatin(ReadOnlySpan<char> word) => char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]);

    // ๑. · ๑) · (๑) · ๑.๒.๓) and, where the text begins, ๑.๒
    private static bool IsListLabel(ReadOnlySpan<char> segment, bool isFirst)
    {
        var label = segment.TrimEnd(' ');
        if (label.Length is < 2 or > LongestListLabel || !(label[^1] is '.' or ')' || (isFirst && IsDigit(label[^1]) && label.Contains('.'))))
        {
            return false;
        }
        foreach (var character in label[..^1])
        {
            if (!IsDigit(character) && character is not ('.' or '('))
            {
                return false;
            }
        }
        return true;
    }

    // ตัวชี้วัด|ที่ ๗: the number belongs to the word before
    private static bool IsOrdinal(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) => word is "ที่" && !rest.IsEmpty && IsDigit(rest[0]);

    // ตุลาคม ๒๕๖๘ – มีนาคม ๒๕๖๙
    private static bool IsSpan(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left is "–" && (IsDigit(right[0]) || ClingingWords.IsMonth(right));

    // ป.ป.ช.
    private static bool IsShortForm(ReadOnlySpan<char> word) => word.Length > 2 && word[1] == '.' && word[^1] == '.';

    // ๓๑ · o12
    private static bool IsNumberOrCode(ReadOnlySpan<char> word) =>
        IsDigit(word[0]) || (word.Length > 1 && word[0] is 'o' or 'i' or 'e' && IsDigit(word[1]));

    private static bool IsYear(ReadOnlySpan<char> number) =>
        number.Length == DigitsOfAYear && number[0] is '1' or '2' or '๑' or '๒' && number.IndexOfAny('.', ',') < 0;

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '๐' and <= '๙');

    private static ReadOnlySpan<char> BareWord(ReadOnlySpan<char> segment)
    {
        var start = 0;
        var end = segment.Length;
        while (start < end && IsWrapping(segment[start]))
        {
            start++;
        }
        while (end > start && IsWrapping(segment[end - 1]))
        {
            end--;
        }
        return segment[start..end];
    }

    private static bool IsWrapping(char character) =>
        character is ' ' or '\u00A0' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '‘' or '’' or ',' or ';' or ':' or '/' or '☐' or '☑';
}
