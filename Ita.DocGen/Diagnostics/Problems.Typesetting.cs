using System.Globalization;
using System.Text;

namespace Ita.DocGen.Diagnostics;

/// <summary>What cannot be printed as it was typed.</summary>
public static partial class Problems
{
    private static readonly Problem GlyphMissingProblem = new(
        "glyph-missing",
        Severity.Warning,
        new("แบบอักษรไม่มีตัวอักษร “{0}” ({1}) ในไฟล์ PDF จึงพิมพ์เป็นเครื่องหมาย ? บนพื้นสี", "ตัวอักษรไทย อังกฤษ ตัวเลข และเครื่องหมายวรรคตอนทั่วไป", "ลบหรือเปลี่ยนตัวอักษรนั้น (มักติดมากับการคัดลอกจากเว็บไซต์หรือไลน์)"),
        new("No font here has the character “{0}” ({1}); the PDF prints a ? on a tint", "Thai and Latin letters, digits and common punctuation", "Remove or replace the character (it often comes along when copying from a web page or a chat)"),
        new("measures.xlsx(มาตรการ!F7)", "โครงการ 🎉 อบรม", "โครงการอบรม"));

    private static readonly Problem PictureUnreadableProblem = new(
        "picture-unreadable",
        Severity.Warning,
        new("ภาพ {0} วางในไฟล์ PDF ไม่ได้ จึงเว้นกรอบว่างพร้อมคำบรรยายไว้แทน", "ภาพ JPEG หรือ PNG ที่เปิดดูได้", "เปิดภาพแล้วบันทึกใหม่เป็น JPEG หรือ PNG"),
        new("The picture {0} cannot be set in the PDF; an empty frame with its caption stands instead", "A JPEG or PNG that opens", "Open the picture and save it again as JPEG or PNG"),
        new("photos/1/a.png", "ไฟล์ภาพเสียหาย", "บันทึกภาพใหม่"));

    public static Diagnostic GlyphMissing(CellAddress place, string character) =>
        GlyphMissingProblem.At(place, character, string.Join(' ', character.EnumerateRunes().Select(CodePointOf)));

    public static Diagnostic PictureUnreadable(CellAddress place, string name) => PictureUnreadableProblem.At(place, name);

    private static string CodePointOf(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
