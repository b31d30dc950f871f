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
    private readonly Dictionary<(GlyphPart Part, string Text), GlyphForm> forms = [];
    private readonly Dictionary<(string Parts, string Text), GlyphForm> joinedForms = [];

    public ShapedWord Shape(string word) => new(face, word, Attribute(word, shaper.Shape(word).AsSpan()));

    /// <summary>A glyph that is seen in place of text which the face cannot draw; copying still gives the text.</summary>
    public ShapedWord Substitute(string text, char shown)
    {
        var glyph = face.GlyphOf(shown);
        var form = FormOf(new GlyphPart(glyph, 0, 0), text);
        return new ShapedWord(face, text, [new TextGlyph(form, face.AdvanceOf(glyph), true)]) { IsMissing = true };
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
            glyphs.Add(new TextGlyph(FormOf(part, own.ToString()), shaped[i].Advance, false));
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
            joinedForms[key] = form = new GlyphForm(face, forms.Count + joinedForms.Count, text, parts);
        }

        return new TextGlyph(form, pen, false);
    }

    /// <summary>A shift of the shaper becomes part of the form, so that no viewer sees a gap or a step back where a mark is moved.</summary>
    private GlyphForm FormOf(GlyphPart part, string text)
    {
        if (!forms.TryGetValue((part, text), out var form))
        {
            forms[(part, text)] = form = new GlyphForm(face, forms.Count + joinedForms.Count, text, [part]);
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

            glyphs[i] = glyphs[i] with { EndsCluster = boundary == reached };
        }
    }

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
