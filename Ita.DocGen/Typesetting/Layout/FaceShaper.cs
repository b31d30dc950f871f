using System.Runtime.InteropServices;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;
using Ita.DocGen.Typesetting.Shaping;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Shapes words in one face and gives each glyph the characters it stands for.</summary>
internal sealed class FaceShaper(FontFace face)
{
    private readonly Shaper shaper = new(face);
    /// <summary>Marks of loosely set lines get this share of an em from their base.</summary>
    private const double MarkWidth = 0.12;
    private readonly Dictionary<(GlyphPart Part, int Width, string Text), GlyphForm> forms = [];
    private readonly Dictionary<(string Parts, string Text), GlyphForm> joinedForms = [];
    private readonly Dictionary<ShapedWord, ShapedWord> loosened = new(ReferenceEqualityComparer.Instance);

    public ShapedWord Shape(string word) => new(face, word, Attribute(word, shaper.Shape(word).AsSpan()));

    /// <summary>A glyph that is seen in place of text which the face cannot draw; copying still gives the text.</summary>
    public ShapedWord Substitute(string text, char shown)
    {
        var glyph = face.GlyphOf(shown);
        var form = FormOf(new GlyphPart(glyph, 0, 0), face.AdvanceOf(glyph), text);
        return new ShapedWord(face, text, [new TextGlyph(form, face.AdvanceOf(glyph), true)]) { IsMissing = true };
    }

    /// <summary>
    /// The same word for a line whose letters are set apart. Viewers that guess words by distance take a mark without width,
    /// followed by a gap, for the end of a word; so here marks have a width of their own, taken from their base.
    /// </summary>
    public ShapedWord Loosen(ShapedWord word)
    {
        if (!loosened.TryGetValue(word, out var loose))
        {
            loosened[word] = loose = HasMarks(word) ? new ShapedWord(face, word.Text, Loosen(word.Glyphs)) { IsMissing = word.IsMissing } : word;
        }

        return loose;
    }

    private static bool HasMarks(ShapedWord word)
    {
        foreach (var glyph in word.Glyphs)
        {
            if (glyph.Advance == 0)
            {
                return true;
            }
        }

        return false;
    }

    private TextGlyph[] Loosen(ReadOnlySpan<TextGlyph> glyphs)
    {
        var loose = glyphs.ToArray();
        for (var i = 0; i < loose.Length; i++)
        {
            var end = i + 1;
            while (end < loose.Length && loose[end].Advance == 0)
            {
                end++;
            }

            var marks = end - i - 1;
            if (marks > 0 && loose[i].Advance > 0)
            {
                var share = Math.Min((int)(MarkWidth * face.UnitsPerEm), loose[i].Advance / (marks + 1));
                loose[i] = Resize(loose[i], 0, loose[i].Advance - (marks * share));
                for (var mark = 1; mark <= marks; mark++)
                {
                    loose[i + mark] = Resize(loose[i + mark], (marks - mark + 1) * share, share);
                }
            }

            i = end - 1;
        }

        return loose;
    }

    private TextGlyph Resize(TextGlyph glyph, int moved, int width)
    {
        if (glyph.Form.Parts.Length > 1)
        {
            return glyph;
        }

        var part = glyph.Form.Parts[0];
        return new TextGlyph(FormOf(part with { XOffset = part.XOffset + moved }, width, glyph.Form.Text), width, glyph.EndsCluster);
    }

    private TextGlyph[] Attribute(string word, ReadOnlySpan<ShapedGlyph> shaped)
    {
        var glyphs = new List<TextGlyph>(shaped.Length);
        for (var first = 0; first < shaped.Length;)
        {
            var end = first + 1;
            while (end < shaped.Length && shaped[end].Cluster == shaped[first].Cluster)
            {
                end++;
            }

            var from = first == 0 ? 0 : shaped[first].Cluster;
            var to = end == shaped.Length ? word.Length : shaped[end].Cluster;
            AttributeCluster(word.AsSpan(from, to - from), shaped[first..end], glyphs);
            first = end;
        }

        MarkClusterEnds(word, CollectionsMarshal.AsSpan(glyphs));
        return [.. glyphs];
    }

    private void AttributeCluster(ReadOnlySpan<char> text, ReadOnlySpan<ShapedGlyph> shaped, List<TextGlyph> glyphs)
    {
        var characters = Math.Max(1, CountCharacters(text));
        var rest = text;
        for (var i = 0; i < shaped.Length; i++)
        {
            var isLastCharacter = i >= characters - 1;
            var own = isLastCharacter || i == shaped.Length - 1 ? rest : rest[..LengthOfFirst(rest)];
            rest = rest[own.Length..];
            if (isLastCharacter && i < shaped.Length - 1)
            {
                glyphs.Add(Join(own.ToString(), shaped[i..]));
                return;
            }

            var part = new GlyphPart(shaped[i].Glyph, shaped[i].XOffset, shaped[i].YOffset);
            glyphs.Add(new TextGlyph(FormOf(part, face.AdvanceOf(part.Glyph), own.ToString()), shaped[i].Advance, false));
        }
    }

    /// <summary>More glyphs than characters: the last of them are drawn as one, since half a character cannot be copied.</summary>
    private TextGlyph Join(string text, ReadOnlySpan<ShapedGlyph> shaped)
    {
        var parts = new GlyphPart[shaped.Length];
        var pen = 0;
        for (var i = 0; i < shaped.Length; i++)
        {
            parts[i] = new GlyphPart(shaped[i].Glyph, pen + shaped[i].XOffset, shaped[i].YOffset);
            pen += shaped[i].Advance;
        }

        var key = (string.Join(' ', parts), text);
        if (!joinedForms.TryGetValue(key, out var form))
        {
            joinedForms[key] = form = new GlyphForm(face, forms.Count + joinedForms.Count, text, parts, pen);
        }

        return new TextGlyph(form, pen, false);
    }

    /// <summary>A shift of the shaper becomes part of the form, so that no viewer sees a gap or a step back where a mark is moved.</summary>
    private GlyphForm FormOf(GlyphPart part, int width, string text)
    {
        if (!forms.TryGetValue((part, width, text), out var form))
        {
            forms[(part, width, text)] = form = new GlyphForm(face, forms.Count + joinedForms.Count, text, [part], width);
        }

        return form;
    }

    private static void MarkClusterEnds(string word, Span<TextGlyph> glyphs)
    {
        var boundary = 0;
        var reached = 0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            reached += glyphs[i].Form.Text.Length;
            while (boundary < reached)
            {
                boundary = GraphemeClusters.NextBoundary(word, boundary);
            }

            glyphs[i] = glyphs[i] with { EndsCluster = boundary == reached && !IsInsideLatinWord(word, reached) };
        }
    }

    // Latin words are never letterspaced; Thai is, as Word does it.
    private static bool IsInsideLatinWord(string word, int place) =>
        place < word.Length && char.IsAsciiLetterOrDigit(word[place - 1]) && char.IsAsciiLetterOrDigit(word[place]);

    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            count += char.IsLowSurrogate(letter) ? 0 : 1;
        }

        return count;
    }

    private static int LengthOfFirst(ReadOnlySpan<char> text) => text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : 1;
}
