using System.Globalization;
using System.Text;

namespace Ita.DocGen.Diagnostics;

/// <summary>What cannot be printed as it was typed.</summary>
public static partial class Problems
{
    private static readonly Problem GlyphMissingProblem = new(
        "glyph-missing",
        Severity.Warning,
        new("แบบอักษรไม่มีตัว “{0}” ({1}) ไฟล์ PDF จึงพิมพ์เป็นเครื่องหมาย ? บนพื้นสี", "ตัวอักษรไทย อังกฤษ ตัวเลข และเครื่องหมายวรรคตอนทั่วไป", "ลบหรือเปลี่ยนตัวอักษรนั้น (มักติดมากับการคัดลอกจากเว็บไซต์หรือไลน์)"),
        new("No font here has the character “{0}” ({1}); the PDF prints a ? on a tint", "Thai and Latin letters, digits and common punctuation", "Remove or replace the character (it often comes along when copying from a web page or a chat)"),
        new("measures.xlsx(มาตรการ!F7)", "โครงการ 🎉 อบรม", "โครงการอบรม"));

    public static Diagnostic GlyphMissing(CellAddress place, string character) =>
        GlyphMissingProblem.At(place, character, string.Join(' ', character.EnumerateRunes().Select(CodePointOf)));

    private static string CodePointOf(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
