using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>Which glyphs of a face go into the file, and the composites made for forms of several parts.</summary>
internal sealed class SubsetPlan
{
    private readonly Dictionary<GlyphForm, ushort> glyphs = new(ReferenceEqualityComparer.Instance);

    public required IReadOnlyCollection<ushort> Glyphs { get; init; }

    public required IReadOnlyList<CompositeGlyph> Composites { get; init; }

    public ushort GlyphOf(GlyphForm form) => glyphs[form];

    public static SubsetPlan Of(PdfFont font)
    {
        var used = new SortedSet<ushort>();
        var composites = new List<CompositeGlyph>();
        var composed = new List<(GlyphForm Form, int Index)>();
        foreach (var form in font.Forms)
        {
            foreach (var part in form.Parts)
            {
                used.Add(part.Glyph);
            }

            if (!form.IsPlain)
            {
                composed.Add((form, composites.Count));
                composites.Add(new CompositeGlyph(form.Width, [.. form.Parts.ToArray().Select(part => new ComponentPlace(part.Glyph, part.XOffset, part.YOffset))]));
            }
        }

        var plan = new SubsetPlan { Glyphs = used, Composites = composites };
        var firstComposite = FontSubset.FirstComposite(font.Face, used);
        foreach (var (form, index) in composed)
        {
            plan.glyphs[form] = (ushort)(firstComposite + index);
        }

        foreach (var form in font.Forms.Where(form => form.IsPlain))
        {
            plan.glyphs[form] = form.Parts[0].Glyph;
        }

        return plan;
    }
}
