using System.Buffers.Binary;
using Ita.DocGen.Tests.TestEngine;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;
using Xunit.Abstractions;

namespace Ita.DocGen.Tests.Typesetting.Shaping;

/// <summary>The words whose marks collide first, drawn from our shaping and laid over HarfBuzz's picture of them.</summary>
public class HardPageTests(ITestOutputHelper output)
{
    private const string Words = "ป่ ป้ ปี่ ฟ้ำ ฎุ ฐู ญู ฬุ กี่ ลิ้น เยิ้ม น้ำ ผู้ ตั๋ว ปั๊ม";
    private const string Viewer = "hb-view";
    private const int Size = 96;
    private const int Margin = 20;

    // Cairo sets glyphs on quarters of a pixel and smooths by its own rule; one mark of the page two pixels off is more.
    private const double Tolerance = 0.004;

    private static readonly FontFace Face = FontLibrary.Sarabun.Face(bold: false, italic: false);

    [Fact]
    public void The_hard_page_looks_as_HarfBuzz_draws_it()
    {
        var theirs = InkPicture.FromText(ShapingAnswers.ReadText("HardPage"));

        Draw(Words).DifferenceFrom(theirs).ShouldBeLessThan(Tolerance);
    }

    [Fact]
    public void The_comparison_sees_one_mark_two_pixels_off()
    {
        var theirs = InkPicture.FromText(ShapingAnswers.ReadText("HardPage"));
        var glyphs = new Shaper(Face).Shape(Words);
        var mark = glyphs.IndexOf(glyphs.First(glyph => glyph.Cluster == Words.IndexOf("ลิ้น", StringComparison.Ordinal) && glyph.Advance == 0));
        var moved = glyphs.SetItem(mark, glyphs[mark] with { XOffset = glyphs[mark].XOffset + (2 * Face.UnitsPerEm / Size) });

        Draw(moved).DifferenceFrom(theirs).ShouldBeGreaterThan(Tolerance);
    }

    [JudgeFact(Viewer)]
    public void The_kept_picture_is_HarfBuzz_own()
    {
        var folder = Directory.CreateTempSubdirectory("hard-page");
        try
        {
            var font = Path.Combine(folder.FullName, "face.ttf");
            File.WriteAllBytes(font, WithRoomAbove(Face));
            var picture = Path.Combine(folder.FullName, "page.png");
            Judges.Run(Viewer, $"--output-file={picture}", "--output-format=png", $"--font-size={2 * Size}", "--margin=60", "--script=thai", "--language=th", font, Words).Succeeded();
            var theirs = InkPicture.FromPng(File.ReadAllBytes(picture)).CutToInk();
            var ours = Draw(Words);
            var beside = Path.Combine(AppContext.BaseDirectory, "hard-page.png");
            File.WriteAllBytes(beside, theirs.Above(ours).ToPng());
            output.WriteLine($"HarfBuzz above, ours below: {beside}; {ours.DifferenceFrom(theirs):P2} of the ink differs");

            // Another release of cairo smooths edges a little otherwise; only more than that is a new picture.
            if (!ShapingAnswers.Exists("HardPage") || InkPicture.FromText(ShapingAnswers.ReadText("HardPage")).DifferenceFrom(theirs) > Tolerance)
            {
                GoldenText.ShouldMatchPacked(theirs.ToText(), "Shaping", "HardPage");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // hb-view cuts glyphs off one em above the base line, where Sarabun's upper tone marks stand: the em is doubled, and the size.
    private static byte[] WithRoomAbove(FontFace face)
    {
        var bytes = face.Bytes.ToArray();
        var record = bytes.AsSpan().IndexOf("head"u8);
        var head = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(record + 8));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(head + 18), (ushort)(2 * face.UnitsPerEm));
        return bytes;
    }

    private static InkPicture Draw(string words) => Draw(new Shaper(Face).Shape(words));

    private static InkPicture Draw(IEnumerable<ShapedGlyph> glyphs)
    {
        var scale = Size / (double)Face.UnitsPerEm;
        var rings = new List<List<(double X, double Y)>>();
        var pen = 0;
        foreach (var glyph in glyphs)
        {
            var (x, y) = (pen + glyph.XOffset, glyph.YOffset);
            rings.AddRange(GlyphContours.Of(Face, glyph.Glyph)
                .Select(ring => ring.ConvertAll(point => (Margin + ((point.X + x) * scale), (2 * Size) - ((point.Y + y) * scale)))));
            pen += glyph.Advance;
        }

        return InkPicture.Fill((2 * Margin) + (int)(pen * scale), 3 * Size, rings).CutToInk();
    }
}
