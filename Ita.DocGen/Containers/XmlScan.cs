namespace Ita.DocGen.Containers;

/// <summary>
/// Looks at the bytes of an XML part as they pass, without parsing: does it declare a document type or entities, and
/// (for a worksheet) what does it hold?
/// </summary>
internal sealed class XmlScan(SheetTally? sheet)
{
    /// <summary>Longer than any mark sought, so that none is missed where two pieces meet.</summary>
    private const int Overlap = SheetTally.LongestMark;

    private byte[] window = new byte[(1 << 16) + Overlap];
    private int kept;
    private bool started;
    private bool wide;

    public bool DeclaresEntities { get; private set; }

    public void Add(ReadOnlySpan<byte> piece)
    {
        if (!started)
        {
            started = true;
            wide = piece[..Math.Min(4, piece.Length)].Contains((byte)0) || StartsWithWideMark(piece);
        }

        if (kept + piece.Length > window.Length)
        {
            Array.Resize(ref window, kept + piece.Length);
        }

        var length = kept + Copy(piece, window.AsSpan(kept));
        var settled = Math.Max(0, length - Overlap);
        Search(window.AsSpan(0, length), settled);
        window.AsSpan(settled, length - settled).CopyTo(window);
        kept = length - settled;
    }

    public void Finish()
    {
        Search(window.AsSpan(0, kept), kept);
        kept = 0;
    }

    private static bool StartsWithWideMark(ReadOnlySpan<byte> piece) =>
        piece.Length >= 2 && ((piece[0] == 0xFF && piece[1] == 0xFE) || (piece[0] == 0xFE && piece[1] == 0xFF));

    /// <summary>In UTF-16 and UTF-32 the marks sought are the same letters with zeros between.</summary>
    private int Copy(ReadOnlySpan<byte> piece, Span<byte> target)
    {
        if (!wide)
        {
            piece.CopyTo(target);
            return piece.Length;
        }

        var length = 0;
        foreach (var value in piece)
        {
            if (value != 0)
            {
                target[length++] = value;
            }
        }

        return length;
    }

    /// <summary>Counts what begins before <paramref name="settled"/>; the rest is searched again with the next piece.</summary>
    private void Search(ReadOnlySpan<byte> text, int settled)
    {
        for (var at = 0; at < settled;)
        {
            var step = text[at..].IndexOf("<!"u8);
            if (step < 0 || at + step >= settled)
            {
                break;
            }

            at += step;
            DeclaresEntities |= text[at..].StartsWith("<!DOCTYPE"u8) || text[at..].StartsWith("<!ENTITY"u8);
            at += 2;
        }

        sheet?.Count(text, settled);
    }
}
