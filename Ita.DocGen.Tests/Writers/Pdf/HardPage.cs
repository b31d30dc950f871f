using Ita.DocGen.Documents;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>A page of the clusters that go wrong first: tall consonants under tones, vowels below descenders, ำ in all its forms.</summary>
internal static class HardPage
{
    public const string Words =
        "ป่ ป้ ปี่ ฟ้ำ ฎุ ฐู ญู ฬุ กี่ ลิ้น เยิ้ม น้ำ ผู้ ตั๋ว ปั๊ม กำ จำนำ ฉ่ำ ค่ำ ต้นน้ำ ซ้ำ ปี้ปั้น ชั้น ฝั่ง ฟื้น ใต้ ไม้ โป๊ะ ญาติ ฐาน เก๊ะ (ก) “ข้อ” ๑๒๓ AVAST file fi ffi";

    public static Document Document { get; } = SampleDocument.Of(
        SampleDocument.Says(string.Join(' ', Enumerable.Repeat(Words, 6))),
        new Paragraph(ParagraphStyle.Body, [new TextRun(string.Join(' ', Enumerable.Repeat(Words, 3)), TextStyle.Bold)]),
        new Paragraph(ParagraphStyle.Body, [new TextRun(string.Join(' ', Enumerable.Repeat(Words, 3)), TextStyle.Italic)]),
        SampleDocument.Says(string.Join(' ', Enumerable.Repeat(Words, 2)), ParagraphStyle.TableText));
}
