using System.Globalization;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// Cuts text into runs of one script. Spaces, digits and punctuation belong to the letters before them,
/// at the beginning to those after; text of nothing else is a run of its own.
/// </summary>
public static class ScriptRuns
{
    public static IEnumerable<ScriptRun> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var run = Next(text, start);
            yield return run;
            start += run.Length;
        }
    }

    internal static ScriptRun Next(string text, int start)
    {
        var script = Script.Common;
        var at = start;
        while (at < text.Length)
        {
            var codePoint = CodePoints.At(text, at);
            var next = ScriptOf(codePoint);
            if (next != Script.Common)
            {
                if (script != Script.Common && next != script)
                {
                    break;
                }

                script = next;
            }

            at += CodePoints.LengthOf(codePoint);
        }

        return new(script, start, at - start);
    }

    private static Script ScriptOf(int codePoint) => codePoint switch
    {
        < 0x80 => char.IsAsciiLetter((char)codePoint) ? Script.Latin : Script.Common,
        0x0E3F => Script.Common,
        >= 0x0E01 and <= 0x0E5B => Script.Thai,
        0x00AA or 0x00BA => Script.Latin,
        0x00D7 or 0x00F7 => Script.Common,
        >= 0x00C0 and <= 0x02B8 => Script.Latin,
        >= 0x1E00 and <= 0x1EFF => Script.Latin,
        >= 0x2C60 and <= 0x2C7F => Script.Latin,
        >= 0xFB00 and <= 0xFB06 => Script.Latin,
        (>= 0x0370 and <= 0x03FF and not (0x037E or 0x0385 or 0x0387)) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        >= 0x0400 and <= 0x052F => Script.Cyrillic,
        _ => OtherScriptOf(codePoint),
    };

    // Combining diacritics follow their letter; letters of any further script are "other".
    private static Script OtherScriptOf(int codePoint)
    {
        if (codePoint is (>= 0x0300 and <= 0x036F) or (>= 0x2000 and <= 0x2BFF))
        {
            return Script.Common;
        }

        return UnicodeCharacters.CharInfo(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                => codePoint is >= 0xFE00 and <= 0xFE0F ? Script.Common : Script.Other,
            _ => Script.Common,
        };
    }
}
