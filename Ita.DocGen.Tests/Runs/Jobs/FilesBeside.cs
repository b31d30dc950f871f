using System.Text;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Runs.Jobs;

/// <summary>Changes of what a year folder holds beside its workbooks, one on top of the other.</summary>
internal static class FilesBeside
{
    private static readonly string Fonts = Path.Combine("Ita.DocGen", "Assets", "fonts");

    public static (string Name, Action<TwinRuns> Change)[] Changes { get; } =
    [
        ("a paragraph of a narrative", twins => Write(twins, "narrative/analysis-background.md", "ข้อความใหม่ของสำนักปลัด\n")),
        ("a narrative in Word is gone", twins => File.Delete(twins.PathOf("narrative/measures-closing.docx"))),
        ("a photo", twins => File.Copy(twins.PathOf("photos/2/01.png"), twins.PathOf("photos/1/01.png"), overwrite: true)),
        ("a photo more", twins => File.Copy(twins.PathOf("photos/10/01.png"), twins.PathOf("photos/2/02.png"))),
        ("a photo less", twins => File.Delete(twins.PathOf("photos/3/01.png"))),
        ("the logo", twins => File.Copy(twins.PathOf("photos/4/01.png"), twins.PathOf("logo.png"), overwrite: true)),
        ("the picture of scores", twins => File.Copy(twins.PathOf("photos/6/01.png"), twins.PathOf("pictures/score-overview.png"), overwrite: true)),
        ("a Garuda", twins => File.WriteAllBytes(twins.PathOf("garuda.png"), SamplePictures.Emblem.Bytes.ToArray())),
        ("another Garuda", twins => File.Copy(twins.PathOf("logo.png"), twins.PathOf("garuda.png"), overwrite: true)),
        ("fonts of the office", twins => CopyFonts(twins, "Sarabun-Regular.ttf", "Sarabun-Bold.ttf")),
        ("a slanted font more", twins => CopyFonts(twins, "Sarabun-Italic.ttf")),
        ("a font less", twins => File.Delete(twins.PathOf("fonts/Sarabun-Italic.ttf"))),
        ("a damaged font", twins => Write(twins, "fonts/Sarabun-Bold.ttf", "no font")),
        ("Word styles of the office", twins => File.Copy(twins.OutputOf("documents/ita-2569-memo-result.docx"), twins.PathOf("style.docx"))),
        ("other Word styles", twins => File.Copy(twins.OutputOf("documents/ita-2569-analysis.docx"), twins.PathOf("style.docx"), overwrite: true)),
        ("rules of the office", twins => Write(twins, "rulebook.json", """{ "items": [ { "code": "o4", "name": "ข่าวประชาสัมพันธ์ของสำนักงาน", "confidence": "high", "source": "manual" } ], "sources": { "manual": "คู่มือ" } }""")),
        ("rules of last year", twins => Write(twins, "rulebook.json", """{ "year": 2568, "items": [ { "code": "i1", "wording": "official", "question": "เจ้าหน้าที่ปฏิบัติงานเป็นไปตามขั้นตอนเพียงใด", "confidence": "high", "source": "manual" } ], "sources": { "manual": "คู่มือ" } }""")),
        ("the date of the run", twins => Write(twins, "run-date.txt", "2026-04-02")),
    ];

    private static void Write(TwinRuns twins, string file, string text) => File.WriteAllText(twins.PathOf(file), text, new UTF8Encoding(false));

    private static void CopyFonts(TwinRuns twins, params string[] names)
    {
        Directory.CreateDirectory(twins.PathOf("fonts"));
        foreach (var name in names)
        {
            File.Copy(Repository.PathOf(Fonts, name), twins.PathOf("fonts/" + name));
        }
    }
}
