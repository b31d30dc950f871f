using System.Buffers.Binary;
using System.Text;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// The ICC profile of sRGB, computed: a PDF/A file must say what its colours mean. Version 2.1, display class, matrix and curves,
/// with the primaries of IEC 61966-2-1 adapted to the D50 of the profile connection space.
/// </summary>
internal static class ColourProfile
{
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;
    private const int CurvePoints = 256;
    private static readonly double[] WhitePoint = [0.9642, 1, 0.8249];
    private static readonly double[] Red = [0.4361, 0.2225, 0.0139];
    private static readonly double[] Green = [0.3851, 0.7169, 0.0971];
    private static readonly double[] Blue = [0.1431, 0.0606, 0.7141];

    public static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Content)[] tags =
        [
            ("desc", Description(Name)), ("cprt", Words("No copyright")), ("wtpt", Position(WhitePoint)),
            ("rXYZ", Position(Red)), ("gXYZ", Position(Green)), ("bXYZ", Position(Blue)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Content)[] tags)
    {
        var offsets = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var length = HeaderLength + 4 + (tags.Length * 12);
        foreach (var (_, content) in tags)
        {
            if (offsets.TryAdd(content, length))
            {
                length += (content.Length + 3) / 4 * 4;
            }
        }

        var profile = new byte[length];
        Header(profile);
        Put(profile, HeaderLength, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = HeaderLength + 4 + (i * 12);
            Letters(profile, entry, tags[i].Tag);
            Put(profile, entry + 4, offsets[tags[i].Content]);
            Put(profile, entry + 8, tags[i].Content.Length);
            tags[i].Content.CopyTo(profile, offsets[tags[i].Content]);
        }

        return profile;
    }

    private static void Header(byte[] profile)
    {
        Put(profile, 0, profile.Length);
        Put(profile, 8, 0x02100000);
        Letters(profile, 12, "mntrRGB XYZ ");
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24), 2000);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(26), 1);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(28), 1);
        Letters(profile, 36, "acsp");
        Position(WhitePoint).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Position(double[] xyz)
    {
        var content = new byte[20];
        Letters(content, 0, "XYZ ");
        for (var i = 0; i < 3; i++)
        {
            Put(content, 8 + (i * 4), (int)Math.Round(xyz[i] * 65536));
        }

        return content;
    }

    private static byte[] Curve()
    {
        var content = new byte[12 + (CurvePoints * 2)];
        Letters(content, 0, "curv");
        Put(content, 8, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(12 + (i * 2)), (ushort)Math.Round(linear * 65535));
        }

        return content;
    }

    private static byte[] Description(string text)
    {
        var content = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Letters(content, 0, "desc");
        Put(content, 8, text.Length + 1);
        Letters(content, 12, text);
        return content;
    }

    private static byte[] Words(string text)
    {
        var content = new byte[8 + text.Length + 1];
        Letters(content, 0, "text");
        Letters(content, 8, text);
        return content;
    }

    private static void Letters(byte[] target, int offset, string letters) => Encoding.ASCII.GetBytes(letters, target.AsSpan(offset));

    private static void Put(byte[] target, int offset, int number) => BinaryPrimitives.WriteInt32BigEndian(target.AsSpan(offset), number);
}
