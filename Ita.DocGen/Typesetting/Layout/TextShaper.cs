using System.Collections.Immutable;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>
/// Shapes any text with the faces of a library: each character in the first face that has it. Words and breaks are
/// remembered over documents; the memory is emptied when it has grown large.
/// </summary>
internal sealed class TextShaper(FontLibrary fonts, LineBreaker breaker)
{
    private const int MostRemembered = 100_000;
    private const int LongestRemembered = 200;
    private const char Substitute = '?';
    private readonly Dictionary<string, ImmutableArray<BreakOpportunity>> breaks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord[]>[] runs = [Empty(), Empty(), Empty(), Empty()];
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

    public ShapedWord[] Shape(ReadOnlySpan<char> text, bool bold, bool italic)
    {
        var known = runs[(bold ? 1 : 0) + (italic ? 2 : 0)];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var run))
        {
            return run;
        }

        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        return known[text.ToString()] = ShapeNew(text, bold, italic);
    }

    private static Dictionary<string, ShapedWord[]> Empty() => new(StringComparer.Ordinal);

    private ShapedWord[] ShapeNew(ReadOnlySpan<char> text, bool bold, bool italic)
    {
        var words = new List<ShapedWord>(1);
        for (var from = 0; from < text.Length;)
        {
            var face = FaceFor(text, from, bold, italic, out var to);
            while (face is not null && to < text.Length && ReferenceEquals(FaceFor(text, to, bold, italic, out var next), face))
            {
                to = next;
            }

            var part = text[from..to];
            words.Add(face is null
                ? ShaperOf(fonts.Face(bold, italic)).Substitute(part.ToString(), Substitute)
                : ShaperOf(face).Shape(part.ToString()));
            from = to;
        }

        return [.. words];
    }

    /// <summary>The first face that has every character of the grapheme cluster at this place.</summary>
    private FontFace? FaceFor(ReadOnlySpan<char> text, int from, bool bold, bool italic, out int to)
    {
        to = GraphemeClusters.NextBoundary(text, from);
        var cluster = text[from..to];
        foreach (var face in fonts.FacesFor(bold, italic))
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
