using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Writes a used face: a Type0 font over a subset of the TrueType file, the map from codes to glyphs and the map from codes to text.</summary>
internal sealed class PdfFontWriter(PdfFile file)
{
    private const int MappingsABlock = 100;

    public int Write(PdfFont font)
    {
        var subset = SubsetPlan.Of(font);
        var program = FontSubset.Write(font.Face, subset.Glyphs, subset.Composites);
        var name = $"{Tag(program)}+{font.Face.PostScriptName}";
        var programId = file.WriteStream(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}")), program);
        var mapId = file.WriteStream([], GlyphMap(font, subset));
        var toUnicodeId = file.WriteStream([], TextMap(font, name));
        var descriptorId = WriteDescriptor(font.Face, name, programId);
        var descendantId = WriteDescendant(font, name, mapId, descriptorId);
        var id = file.Reserve();
        file.Begin(id).Raw("<</Type/Font/Subtype/Type0/BaseFont/"u8).Ascii(name).Raw("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendantId).Raw("]/ToUnicode "u8).Reference(toUnicodeId).Raw(">>"u8);
        return id;
    }

    private int WriteDescendant(PdfFont font, string name, int mapId, int descriptorId)
    {
        var id = file.Reserve();
        var body = file.Begin(id).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Ascii(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap "u8).Reference(mapId)
            .Raw("/FontDescriptor "u8).Reference(descriptorId).Raw("/DW 0/W[1["u8);
        foreach (var form in font.Forms)
        {
            body.Number(font.WidthOf(form)).Raw((byte)' ');
        }

        body.Raw("]]>>"u8);
        return id;
    }

    private int WriteDescriptor(FontFace face, string name, int programId)
    {
        const int Symbolic = 4;
        const int Italic = 64;
        var id = file.Reserve();
        var unit = 1000.0 / face.UnitsPerEm;
        var box = face.BoundingBox;
        file.Begin(id).Raw("<</Type/FontDescriptor/FontName/"u8).Ascii(name)
            .Raw("/Flags "u8).Integer(Symbolic | (face.IsItalic ? Italic : 0))
            .Raw("/FontBBox["u8).Numbers(box.Left * unit, box.Bottom * unit, box.Right * unit, box.Top * unit)
            .Raw("]/ItalicAngle "u8).Integer(face.ItalicAngle)
            .Raw("/Ascent "u8).Number(face.Ascender * unit).Raw("/Descent "u8).Number(face.Descender * unit)
            .Raw("/CapHeight "u8).Number(face.CapHeight * unit).Raw("/XHeight "u8).Number(face.XHeight * unit)
            .Raw("/StemV "u8).Integer(face.IsBold ? 140 : 80)
            .Raw("/FontFile2 "u8).Reference(programId).Raw(">>"u8);
        return id;
    }

    private static byte[] GlyphMap(PdfFont font, SubsetPlan subset)
    {
        var map = new byte[(font.Forms.Count + 1) * 2];
        for (var i = 0; i < font.Forms.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan((i + 1) * 2), subset.GlyphOf(font.Forms[i]));
        }

        return map;
    }

    private static byte[] TextMap(PdfFont font, string name)
    {
        var body = new PdfBuffer();
        body.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /"u8).Ascii(name)
            .Raw("-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        for (var first = 0; first < font.Forms.Count; first += MappingsABlock)
        {
            var count = Math.Min(MappingsABlock, font.Forms.Count - first);
            body.Integer(count).Raw(" beginbfchar\n"u8);
            for (var i = first; i < first + count; i++)
            {
                body.Hex([(byte)((i + 1) >> 8), (byte)(i + 1)]).Raw((byte)' ').Hex(Encoding.BigEndianUnicode.GetBytes(font.Forms[i].Text)).Raw((byte)'\n');
            }

            body.Raw("endbfchar\n"u8);
        }

        body.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return body.Written.ToArray();
    }

    /// <summary>Six letters that tell one subset from another; a hash, so equal subsets have equal names.</summary>
    private static string Tag(byte[] program) => string.Concat(SHA256.HashData(program).Take(6).Select(one => (char)('A' + (one % 26))));
}
