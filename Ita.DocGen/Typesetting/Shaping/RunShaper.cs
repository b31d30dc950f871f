using System.Collections.Immutable;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Shaping.Layout;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>Shapes one run of one script; the buffer is kept from run to run.</summary>
internal sealed class RunShaper
{
    private readonly FontFace face;
    private readonly FontLayout layout;
    private readonly GlyphBuffer buffer = new();
    private readonly LookupApplication? substitution;
    private readonly LookupApplication? positioning;

    public RunShaper(FontFace face)
    {
        this.face = face;
        layout = face.Layout;
        substitution = layout.Substitution is { } gsub ? new(buffer, gsub, layout.Definitions) : null;
        positioning = layout.Positioning is { } gpos ? new(buffer, gpos, layout.Definitions) : null;
    }

    public ShapedGlyph[] Shape(string text, ScriptRun run)
    {
        var tag = ScriptTags.Of(run.Script);
        var substitutions = layout.Substitution?.PlanOf(tag) ?? ScriptPlan.Nothing;
        var positions = layout.Positioning?.PlanOf(tag) ?? ScriptPlan.Nothing;

        var traits = MapCharacters(text, run, substitutions.HasScript);
        ClassifyGlyphs();
        if (substitutions.HasFractions && (traits & CharacterTraits.FractionSlash) != 0)
        {
            Fractions.MarkIn(buffer.All);
        }

        substitution?.ApplyAll(substitutions);
        SetAdvances();
        positioning?.ApplyAll(positions);
        if (!positions.HasKerning)
        {
            layout.Kerning?.Apply(buffer);
        }

        GlyphPlacement.Finish(buffer.All, hangsMarksBack: layout.Positioning is null);
        return Result();
    }

    public void CollectMissing(string text, ScriptRun run, ImmutableArray<MissingGlyph>.Builder missing)
    {
        MapCharacters(text, run, hasScript: true);
        foreach (ref readonly var slot in buffer.All)
        {
            if (slot.Glyph == 0 && (slot.Traits & CharacterTraits.Ignorable) == 0)
            {
                missing.Add(new(slot.CodePoint, slot.Cluster));
            }
        }
    }

    private CharacterTraits MapCharacters(string text, ScriptRun run, bool hasScript)
    {
        buffer.Clear();
        var traits = Fill(text, run);
        if (run.Script == Script.Thai)
        {
            if ((traits & CharacterTraits.SaraAm) != 0)
            {
                ThaiMarks.SplitSaraAm(buffer);
                traits |= CharacterTraits.Mark;
            }

            if (!hasScript)
            {
                ThaiPrivateUse.Shape(buffer.All, face);
            }
        }

        CharacterMapping.Map(buffer, face, traits);
        return traits;
    }

    // A mark shares the cluster of the character before it. Answers with the traits of all characters together.
    private CharacterTraits Fill(string text, ScriptRun run)
    {
        var all = CharacterTraits.None;
        var cluster = run.Start;
        var end = run.Start + run.Length;
        for (var at = run.Start; at < end;)
        {
            var codePoint = CodePoints.At(text, at);
            var traits = UnicodeCharacters.TraitsOf(codePoint);
            cluster = (traits & CharacterTraits.Continuation) != 0 ? cluster : at;
            buffer.Append(codePoint, cluster, traits, traits == CharacterTraits.None ? (byte)0 : UnicodeCharacters.CombiningClassOf(codePoint));
            all |= traits;
            at += CodePoints.LengthOf(codePoint);
        }

        return all;
    }

    private void ClassifyGlyphs()
    {
        var definitions = layout.Definitions;
        foreach (ref var slot in buffer.All)
        {
            slot.Class = definitions.HasClasses ? definitions.ClassOf(slot.Glyph)
                : (slot.Traits & (CharacterTraits.NonSpacingMark | CharacterTraits.Ignorable)) == CharacterTraits.NonSpacingMark ? GlyphClass.Mark
                : GlyphClass.Base;
        }
    }

    private void SetAdvances()
    {
        foreach (ref var slot in buffer.All)
        {
            slot.XAdvance = slot.Space == SpaceWidth.AsDrawn ? face.AdvanceOf(slot.Glyph) : SpaceAdvance.Of(slot, face);
        }
    }

    // Characters that draw nothing become a space of no width, or nothing where the face has no space.
    private ShapedGlyph[] Result()
    {
        var slots = buffer.All;
        var space = face.GlyphOf(' ');
        var glyphs = new ShapedGlyph[slots.Length];
        var count = 0;
        foreach (ref readonly var slot in slots)
        {
            if (!slot.IsDrawnAsNothing)
            {
                glyphs[count++] = new(slot.Glyph, slot.Cluster, slot.XAdvance, slot.XOffset, slot.YOffset);
            }
            else if (space != 0)
            {
                glyphs[count++] = new(space, slot.Cluster, 0, slot.XOffset, slot.YOffset);
            }
        }

        return count == glyphs.Length ? glyphs : glyphs[..count];
    }
}
