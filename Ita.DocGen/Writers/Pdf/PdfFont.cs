using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Writers.Pdf;

/// <summary>
/// A face as one document uses it. Every pair of glyph and text gets a code of its own: many codes may draw one glyph,
/// but each tells exactly one text, which is why copied Thai is what was typed.
/// </summary>
internal sealed class PdfFont(FontFace face, int number)
{
    private const ushort None = 0;
    private readonly List<GlyphForm> forms = [];
    private ushort[] codes = new ushort[256];

    public FontFace Face => face;

    public string ResourceName { get; } = "F" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The forms in the order of their codes; the first has code 1.</summary>
    public IReadOnlyList<GlyphForm> Forms => forms;

    public ushort CodeOf(GlyphForm form)
    {
        if (form.Index >= codes.Length)
        {
            Array.Resize(ref codes, Math.Max(codes.Length * 2, form.Index + 1));
        }

        if (codes[form.Index] == None)
        {
            forms.Add(form);
            codes[form.Index] = (ushort)forms.Count;
        }

        return codes[form.Index];
    }

    /// <summary>Width in thousandths of the size, as PDF counts.</summary>
    public double WidthOf(GlyphForm form) => form.Width * 1000.0 / face.UnitsPerEm;
}
