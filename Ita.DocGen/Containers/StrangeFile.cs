using System.Collections.Immutable;
using System.Text;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>Names what a file is that is no Office container at all, so that the finding can say it.</summary>
internal static class StrangeFile
{
    private const int HeadLength = 4096;

    private static readonly ImmutableArray<(byte[] Signature, string Name)> Signatures =
    [
        ("%PDF"u8.ToArray(), "PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ([0x1F, 0x8B], "GZip"),
        ("MZ"u8.ToArray(), "EXE"),
        ("{\\rtf"u8.ToArray(), "RTF"),
    ];

    /// <summary>BIFF2, BIFF3 and BIFF4 stand in the file without a container.</summary>
    private static readonly ImmutableArray<byte[]> VeryOldExcel = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];

    public static Diagnostic Describe(byte[] bytes, DoorRequest request)
    {
        foreach (var (signature, name) in Signatures)
        {
            if (bytes.AsSpan().StartsWith(signature))
            {
                return Problems.FileIsOfAnotherKind(request.File, name, request.Wanted.Name);
            }
        }

        if (VeryOldExcel.Any(start => bytes.AsSpan().StartsWith(start)))
        {
            return Problems.FileIsOldWorkbook(request.File, request.Wanted.Name);
        }

        var head = bytes.AsSpan(0, Math.Min(bytes.Length, HeadLength));
        if (!LooksLikeText(head))
        {
            return Problems.FileIsDamaged(request.File, request.Wanted.Name);
        }

        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        return IsMarkup(text) ? Problems.FileIsWebPage(request.File, request.Wanted.Name) : Problems.FileIsText(request.File, request.Wanted.Name);
    }

    private static bool IsMarkup(string text) =>
        text.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t').StartsWith('<')
        || text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Thai text in any of its encodings has no control characters, save line ends, tabs and the zeros of UTF-16.</summary>
    private static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        var wide = head.Length >= 2 && ((head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF));
        foreach (var value in head)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0C or 0x1A) && !wide)
            {
                return false;
            }
        }

        return true;
    }
}
