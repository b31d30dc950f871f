using System.Collections.Frozen;

namespace Ita.DocGen.Typesetting.Shaping.Unicode;

/// <summary>Canonical decompositions of Latin letters, for faces that lack the whole letter or the accent. Thai has none.</summary>
internal static class Decompositions
{
    public static bool TryGet(int codePoint, out int first, out int second)
    {
        if (codePoint < 0xC0)
        {
            (first, second) = (0, 0);
            return false;
        }

        var found = LatinDecompositions.Parts.TryGetValue(codePoint, out var parts);
        (first, second) = parts;
        return found;
    }

    public static bool TryCompose(int first, int second, out int composed) =>
        LatinDecompositions.Wholes.TryGetValue((first, second), out composed);
}
