using System.Buffers.Binary;
using Ita.DocGen.Documents;

namespace Ita.DocGen.Pictures;

/// <summary>The one fact of an EXIF block that is kept: which way up the photo stands.</summary>
internal static class ExifOrientation
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int OrientationTag = 0x0112;
    private const int TypeShort = 3;

    /// <summary>The turn told by a TIFF block (what follows "Exif\0\0"); none when it tells nothing sensible.</summary>
    public static PictureTurn Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeaderLength)
        {
            return PictureTurn.None;
        }

        var isLittle = tiff.StartsWith("II*\0"u8);
        if (!isLittle && !tiff.StartsWith("MM\0*"u8))
        {
            return PictureTurn.None;
        }

        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return PictureTurn.None;
        }

        var entries = tiff[(int)start..];
        var count = Short(entries, isLittle);
        entries = entries[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (Short(entries, isLittle) == OrientationTag)
            {
                return Short(entries[2..], isLittle) == TypeShort ? TurnOf(Short(entries[8..], isLittle)) : PictureTurn.None;
            }
        }

        return PictureTurn.None;
    }

    //  stored    1     2     3     4     5      6      7      8
    //            F    mirror 180  mirror mirror  90   mirror  270
    //                             + 180  + 270         + 90          (clockwise, after mirroring left-right)
    private static PictureTurn TurnOf(int orientation) => orientation switch
    {
        2 => new(0, Mirrored: true),
        3 => new(2),
        4 => new(2, Mirrored: true),
        5 => new(3, Mirrored: true),
        6 => new(1),
        7 => new(1, Mirrored: true),
        8 => new(3),
        _ => PictureTurn.None,
    };

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
