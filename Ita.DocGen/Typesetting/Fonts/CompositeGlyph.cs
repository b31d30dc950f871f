using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// A glyph that a subset gets in addition: others of the face drawn as one. It lets a character that the font splits
/// (ำ as ring and leg) be one code with one text.
/// </summary>
public sealed record CompositeGlyph(int Advance, ImmutableArray<ComponentPlace> Parts)
{
    private const int WordsAndOffsets = 0x0001 | 0x0002;
    private const int MoreComponents = 0x0020;
    private const int HeaderLength = 10;
    private const int PartLength = 8;

    internal BoundingBox BoxIn(FontFace face)
    {
        var boxes = Parts.Where(part => face.BoxOf(part.Glyph) is not null).Select(part => (Box: face.BoxOf(part.Glyph)!.Value, part.X, part.Y)).ToList();
        return boxes.Count == 0
            ? default
            : new(boxes.Min(part => part.Box.Left + part.X), boxes.Min(part => part.Box.Bottom + part.Y), boxes.Max(part => part.Box.Right + part.X), boxes.Max(part => part.Box.Top + part.Y));
    }

    internal byte[] Outline(FontFace face)
    {
        var outline = new byte[HeaderLength + (Parts.Length * PartLength)];
        var box = BoxIn(face);
        Put(outline, 0, -1);
        Put(outline, 2, box.Left);
        Put(outline, 4, box.Bottom);
        Put(outline, 6, box.Right);
        Put(outline, 8, box.Top);
        for (var i = 0; i < Parts.Length; i++)
        {
            var at = HeaderLength + (i * PartLength);
            Put(outline, at, WordsAndOffsets | (i < Parts.Length - 1 ? MoreComponents : 0));
            Put(outline, at + 2, Parts[i].Glyph);
            Put(outline, at + 4, Parts[i].X);
            Put(outline, at + 6, Parts[i].Y);
        }

        return outline;
    }

    private static void Put(byte[] target, int offset, int number) => BinaryPrimitives.WriteInt16BigEndian(target.AsSpan(offset), unchecked((short)number));
}
