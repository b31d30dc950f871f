using System.Buffers.Binary;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Tests.Typesetting.Fonts;

public class FontSubsetTests
{
    private const string Page = "องค์การบริหารส่วนตำบล แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ (ITA 2026) ผู้จัดทำ: น้ำ ปี่ ฐู";

    private static readonly FontFace Face = FontLibrary.Sarabun.Face(bold: false, italic: false);
    private static readonly ushort[] Used = [.. new Shaper(Face).Shape(Page).Select(glyph => glyph.Glyph)];

    [Fact]
    public void Keeps_the_outline_and_width_of_every_used_glyph_under_its_own_number()
    {
        var subset = Tables(FontSubset.Write(Face, Used));

        foreach (var glyph in Used)
        {
            var (start, end) = (subset.Reader("loca").U16(glyph * 2) * 2, subset.Reader("loca").U16((glyph + 1) * 2) * 2);
            var outline = Face.Glyphs[glyph];
            subset["glyf"].Span[start..end][..outline.Length].SequenceEqual(outline).ShouldBeTrue($"glyph {glyph}");
            ((int)subset.Reader("hmtx").U16(glyph * 4)).ShouldBe(Face.AdvanceOf(glyph));
        }
    }

    [Fact]
    public void Brings_the_parts_of_composite_glyphs_along()
    {
        var composite = (ushort)Enumerable.Range(0, Face.GlyphCount).First(glyph => ComponentsOf(glyph).Count > 0);
        var subset = Tables(FontSubset.Write(Face, [composite]));

        foreach (var component in ComponentsOf(composite))
        {
            var loca = subset.Reader("loca");
            (loca.U16((component + 1) * 2) - loca.U16(component * 2)).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Drops_all_that_PDF_does_not_need_and_stays_small()
    {
        var bytes = FontSubset.Write(Face, Used);

        bytes.Length.ShouldBeLessThan(18_000);
        Tables(bytes).Has("GPOS").ShouldBeFalse();
        ((int)Tables(bytes).Required("maxp").U16(4)).ShouldBe(Used.Max() + 1);
    }

    [Fact]
    public void Sums_of_tables_and_file_are_right()
    {
        var bytes = FontSubset.Write(Face, Used);
        var reader = new TableReader(bytes);

        TrueTypeWriter.ChecksumOf(bytes).ShouldBe(0xB1B0AFBA);
        for (var i = 0; i < reader.U16(4); i++)
        {
            var record = 12 + (i * 16);
            var table = reader.Part(reader.Offset32(record + 8), (reader.Offset32(record + 12) + 3) & ~3).ToArray();
            if (reader.U32(record) == FontTables.Tag("head"))
            {
                table.AsSpan(8, 4).Clear();
            }

            TrueTypeWriter.ChecksumOf(table).ShouldBe(reader.U32(record + 4));
        }
    }

    [Fact]
    public void The_order_of_the_glyphs_does_not_change_the_bytes() =>
        FontSubset.Write(Face, Used.Reverse().Concat(Used)).ShouldBe(FontSubset.Write(Face, Used));

    [Fact]
    public void A_face_that_forbids_subsetting_is_kept_whole()
    {
        var bytes = Face.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(OffsetOf(bytes, "OS/2") + 8), 0x0100);

        var subset = Tables(FontSubset.Write(FontFace.Read(bytes), [5]));

        ((int)subset.Required("maxp").U16(4)).ShouldBe(Face.GlyphCount);
        subset["glyf"].Length.ShouldBeGreaterThan(30_000);
    }

    private static FontTables Tables(byte[] bytes) => FontTables.Read(bytes, out _)!;

    private static List<ushort> ComponentsOf(int glyph)
    {
        var components = new List<ushort>();
        GlyphComponents.AddTo(components, Face.Glyphs[glyph]);
        return components;
    }

    private static int OffsetOf(byte[] bytes, string table)
    {
        var at = bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(table));
        return BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 8));
    }
}
