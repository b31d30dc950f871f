using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>
/// Text in, placed glyphs out, for one face: runs by script, Thai vowels taken apart and ordered, the font's own
/// substitutions and positions applied, equal to HarfBuzz glyph by glyph. Left to right only. Safe to share between threads.
/// </summary>
public sealed class Shaper(FontFace face)
{
    private RunShaper? spare;

    public FontFace Face => face;

    public ImmutableArray<ShapedGlyph> Shape(string text)
    {
        var shaper = Interlocked.Exchange(ref spare, null) ?? new RunShaper(face);
        var first = ScriptRuns.Next(text, 0);
        var glyphs = text.Length == 0 ? [] : first.Length == text.Length
            ? shaper.Shape(text, first)
            : ShapeRuns(shaper, text);
        spare = shaper;
        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    /// <summary>The characters of the text that the face cannot draw, in order. Characters that draw nothing are not missed.</summary>
    public ImmutableArray<MissingGlyph> MissingIn(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && HasPrintableAscii)
        {
            return [];
        }

        var shaper = Interlocked.Exchange(ref spare, null) ?? new RunShaper(face);
        var missing = ImmutableArray.CreateBuilder<MissingGlyph>();
        foreach (var run in ScriptRuns.Of(text))
        {
            shaper.CollectMissing(text, run, missing);
        }

        spare = shaper;
        return missing.ToImmutable();
    }

    private bool HasPrintableAscii { get; } = Enumerable.Range(' ', '~' - ' ' + 1).All(codePoint => face.GlyphOf(codePoint) != 0);

    private static ShapedGlyph[] ShapeRuns(RunShaper shaper, string text)
    {
        var glyphs = new List<ShapedGlyph>(text.Length);
        foreach (var run in ScriptRuns.Of(text))
        {
            glyphs.AddRange(shaper.Shape(text, run));
        }

        return [.. glyphs];
    }
}
