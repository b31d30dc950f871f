using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Fonts;

/// <summary>Whatever happens to its bytes, a font is taken whole or refused; and what is taken can be shaped and cut.</summary>
public class DamagedFontTests
{
    private const string Text = "น้ำใจ ปี่ ญู กู่ AV fi 1⁄2 é";

    private static readonly byte[] Sound = FontLibrary.Sarabun.Face(bold: false, italic: false).Bytes.ToArray();

    [Fact]
    public void A_font_cut_off_anywhere_is_refused_or_usable()
    {
        for (var length = 0; length < Sound.Length; length += 1 + (length / 40))
        {
            Use(Sound.AsMemory(0, length)).ShouldBeFalse($"{length} bytes are no whole font");
        }
    }

    [Fact]
    public void Flipped_bytes_are_refused_or_harmless()
    {
        var random = new Random(2569);
        var refused = 0;
        for (var round = 0; round < 200; round++)
        {
            var damaged = (byte[])Sound.Clone();
            for (var flip = 0; flip <= round % 8; flip++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            refused += Use(damaged) ? 0 : 1;
        }

        refused.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("GSUB")]
    [InlineData("GPOS")]
    [InlineData("GDEF")]
    [InlineData("cmap")]
    [InlineData("loca")]
    [InlineData("hmtx")]
    [InlineData("maxp")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("name")]
    public void Damage_within_one_table_is_refused_or_harmless(string table)
    {
        var (offset, length) = PlaceOf(table);
        var random = new Random(table.Sum(letter => letter));
        for (var round = 0; round < 100; round++)
        {
            var damaged = (byte[])Sound.Clone();
            var at = offset + (round % 2 == 0 ? random.Next(length) : random.Next(Math.Min(length, 200)));
            damaged[at] = (byte)(round % 3 == 0 ? 0xFF : random.Next(256));
            Use(damaged);
        }
    }

    [Fact]
    public void A_rule_that_calls_itself_comes_to_an_end()
    {
        // Each lookup record of a chained rule leads back to the first lookups: recursion must stop by itself.
        var (offset, length) = PlaceOf("GSUB");
        var damaged = (byte[])Sound.Clone();
        for (var at = offset + (length / 4); at + 4 < offset + length; at += 4)
        {
            if (damaged[at] == 0 && damaged[at + 1] == 0 && damaged[at + 2] == 0)
            {
                damaged[at + 3] = 5;
            }
        }

        Use(damaged);
    }

    private static bool Use(ReadOnlyMemory<byte> bytes)
    {
        var result = FontFace.TryRead(bytes);
        if (!result.IsRead)
        {
            result.Refusal.ShouldNotBe(FontRefusal.None);
            return false;
        }

        var glyphs = new Shaper(result.Face).Shape(Text);
        glyphs.Length.ShouldBeLessThan(20_000);
        FontSubset.Write(result.Face, glyphs.Select(glyph => glyph.Glyph)).Length.ShouldBeGreaterThan(0);
        return true;
    }

    private static (int Offset, int Length) PlaceOf(string table)
    {
        var count = (Sound[4] << 8) | Sound[5];
        for (var i = 0; i < count; i++)
        {
            var record = Sound.AsSpan(12 + (i * 16), 16);
            if (System.Text.Encoding.ASCII.GetString(record[..4]) == table)
            {
                return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(record[8..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            }
        }

        throw new ArgumentException(table);
    }
}
