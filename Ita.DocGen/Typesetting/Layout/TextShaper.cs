using System.Collections.Immutable;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Shapes any text: each character in the first face that has it, of the library's own, Sarabun and the signs.
/// Words and breaks are remembered over documents; the memory is emptied when it has grown large.
/// </summary>
internal sealed class TextShaper(FontLibrary fonts, LineBreaker breaker)
{
    private const int MostRemembered = 100_000;
    private const int LongestRemembered = 200;
    private const char Substitute = '?';
    private readonly Dictionary<string, ImmutableArray<BreakOpportunity>> breaks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord[]>[] runs = [.. Enumerable.Range(0, 8).Select(_ => new Dictionary<string, ShapedWord[]>(StringComparer.Ordinal))];
    private readonly Dictionary<FontFace, FaceShaper> shapers = [];

    public ImmutableArray<BreakOpportunity> BreaksOf(string text)
    {
        if (breaks.TryGetValue(text, out var known))
        {
            return known;
        }

        if (breaks.Count >= MostRemembered)
        {
            breaks.Clear();
        }

        var found = breaker.FindBreaks(text);
        if (text.Length <= LongestRemembered)
        {
            breaks[text] = found;
        }

        return found;
    }

    public ShapedWord[] Shape(ReadOnlySpan<char> text, in TextLook look)
    {
        var known = runs[(look.Bold ? 1 : 0) + (look.Italic ? 2 : 0) + (look.IsCode ? 4 : 0)];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var run))
        {
            return run;
        }

        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        return known[text.ToString()] = ShapeNew(text, FacesFor(look));
    }

    public ShapedWord Loosen(ShapedWord word) => ShaperOf(word.Face).Loosen(word);

    /// <summary>Codes and addresses are set in Sarabun whatever the agency's face: some of those draw Arabic digits as Thai ones.</summary>
    private FontFace[] FacesFor(in TextLook look)
    {
        var own = fonts.Face(look.Bold, look.Italic);
        var sarabun = FontLibrary.Sarabun.Face(look.Bold, look.Italic);
        return look.IsCode || ReferenceEquals(own, sarabun) ? [sarabun, SymbolFont.Face] : [own, sarabun, SymbolFont.Face];
    }

    private ShapedWord[] ShapeNew(ReadOnlySpan<char> text, FontFace[] faces)
    {
        var words = new List<ShapedWord>(1);
        for (var from = 0; from < text.Length;)
        {
            var face = FaceFor(text, from, faces, out var to);
            while (face is not null && to < text.Length && ReferenceEquals(FaceFor(text, to, faces, out var next), face))
            {
                to = next;
            }

            var part = text[from..to];
            words.Add(face is null
                ? ShaperOf(faces[0]).Substitute(part.ToString(), Substitute)
                : ShaperOf(face).Shape(part.ToString()));
            from = to;
        }

        return [.. words];
    }

    /// <summary>The first face that has every character of the grapheme cluster at this place.</summary>
    private FontFace? FaceFor(ReadOnlySpan<char> text, int from, FontFace[] faces, out int to)
    {
        to = GraphemeClusters.NextBoundary(text, from);
        var cluster = text[from..to];
        foreach (var face in faces)
        {
            if (Draws(face, cluster))
            {
                return face;
            }
        }

        return null;
    }

    private static bool Draws(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (face.GlyphOf(rune.Value) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private FaceShaper ShaperOf(FontFace face)
    {
        if (!shapers.TryGetValue(face, out var shaper))
        {
            shapers[face] = shaper = new FaceShaper(face);
        }

        return shaper;
    }
}
