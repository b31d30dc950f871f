namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>Canonical decompositions of Latin letters, for faces that lack the whole letter or the accent. Thai has none.</summary>
internal static class Decompositions
{
    public static bool TryGet(int codePoint, out int first, out int second)
    {
        if (codePoint is < 0xC0 or (> 0x24F and < 0x1E00) or > 0x1EFF)
        {
            (first, second) = (0, 0);
            return false;
        }

        var found = LatinDecompositions.Parts.TryGetValue(codePoint, out var parts);
        (first, second) = parts;
        return found;
    }

    public static bool TryCompose(int first, int second, out int composed)
    {
        composed = 0;
        return second is >= 0x300 and <= 0x36F && LatinDecompositions.Wholes.TryGetValue((first, second), out composed);
    }
}
