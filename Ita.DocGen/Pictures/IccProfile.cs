using System.Runtime.InteropServices;

namespace Ita.DocGen.Pictures;

/// <summary>Whether the colour profile of a JPEG may stay: whole, RGB, of a version that PDF/A allows.</summary>
internal static class IccProfile
{
    private const int HeadLength = 18;
    private const int ProfileHead = 128;
    private const int HighestVersion = 4;

    public static ReadOnlySpan<byte> Label => "ICC_PROFILE\0"u8;

    /// <param name="segments">The segments in file order: marker, length, label, number, count, then a piece of the profile.</param>
    public static bool IsCompleteRgb(List<ReadOnlyMemory<byte>> segments)
    {
        if (segments.Count == 0)
        {
            return false;
        }

        long length = 0;
        var number = 1;
        foreach (var segment in CollectionsMarshal.AsSpan(segments))
        {
            var span = segment.Span;
            if (span.Length < HeadLength || span[16] != number++ || span[17] != segments.Count)
            {
                return false;
            }

            length += span.Length - HeadLength;
        }

        var head = segments[0].Span[HeadLength..];
        return head.Length >= ProfileHead
            && BigEndian.Word(head) == length
            && head[8] <= HighestVersion
            && head[16..].StartsWith("RGB "u8)
            && head[36..].StartsWith("acsp"u8);
    }
}
