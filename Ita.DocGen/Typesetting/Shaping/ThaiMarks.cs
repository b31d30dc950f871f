using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// Takes sara am apart and puts its ring where it is drawn, under the tone mark:
/// <code>
///   typed  น ้ ำ      drawn  น ํ ้ า
/// </code>
/// </summary>
internal static class ThaiMarks
{
    private const int SaraAm = 0x0E33;
    private const int SaraAa = 0x0E32;
    private const int Nikhahit = 0x0E4D;

    public static void SplitSaraAm(GlyphBuffer buffer)
    {
        while (!buffer.IsAtEnd)
        {
            if (buffer.Current.CodePoint != SaraAm)
            {
                buffer.Advance();
                continue;
            }

            var ring = buffer.Current;
            ring.CodePoint = Nikhahit;
            ring.Traits = CharacterTraits.Mark | CharacterTraits.NonSpacingMark | CharacterTraits.Continuation;
            buffer.Insert(ring);
            buffer.Current.CodePoint = SaraAa;
            buffer.Advance();
            MoveRingBelowTone(buffer, buffer.Position);
        }

        buffer.Rewind();
    }

    private static void MoveRingBelowTone(GlyphBuffer buffer, int end)
    {
        var ringAt = end - 2;
        var start = ringAt;
        while (start > 0 && IsAboveBase(buffer[start - 1].CodePoint))
        {
            start--;
        }

        if (start == ringAt)
        {
            buffer.MergeClusters(Math.Max(0, start - 1), end);
            return;
        }

        buffer.MergeClusters(start, end);
        var ring = buffer[ringAt];
        for (var i = ringAt; i > start; i--)
        {
            buffer[i] = buffer[i - 1];
        }

        buffer[start] = ring;
    }

    private static bool IsAboveBase(int codePoint) =>
        codePoint is 0x0E31 or (>= 0x0E34 and <= 0x0E37) or 0x0E3B or (>= 0x0E47 and <= 0x0E4E);
}
