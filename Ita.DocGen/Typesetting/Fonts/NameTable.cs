using System.Text;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The names a font gives itself, English Windows names before Macintosh ones.</summary>
internal static class NameTable
{
    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int English = 0x0409;

    public const int Family = 1;
    public const int PostScript = 6;
    public const int TypographicFamily = 16;

    public static string? Find(TableReader name, int nameId)
    {
        if (name.IsEmpty)
        {
            return null;
        }

        string? found = null;
        var bestRank = 0;
        int strings = name.U16(4);
        for (var i = 0; i < name.U16(2); i++)
        {
            var record = 6 + (i * 12);
            if (name.U16(record + 6) != nameId)
            {
                continue;
            }

            var platform = name.U16(record);
            var rank = platform switch
            {
                Windows => name.U16(record + 4) == English ? 3 : 2,
                Macintosh => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                var bytes = name.Part(strings + name.U16(record + 10), name.U16(record + 8));
                found = (platform == Windows ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(bytes);
                bestRank = rank;
            }
        }

        return string.IsNullOrWhiteSpace(found) ? null : found;
    }
}
