using System.Reflection;

namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>
/// The faces a document is set in: an agency's own where it handed in usable ones, Sarabun everywhere else.
/// Faces are read when first asked for.
/// </summary>
public sealed class FontLibrary
{
    private const string SarabunRegular = "Sarabun-Regular.ttf";
    private const string SarabunItalic = "Sarabun-Italic.ttf";
    private const string SarabunBold = "Sarabun-Bold.ttf";
    private const string SarabunBoldItalic = "Sarabun-BoldItalic.ttf";

    // Sarabun at 11.5 pt looks as large as TH SarabunPSK, the office's measure of sizes, at 16 pt.
    private const double SarabunScale = 11.5 / 16;
    private const double SarabunConsonantHeight = 0.586;

    private readonly Lazy<FontFace>[] faces;

    private FontLibrary(Lazy<FontFace>[] faces) => this.faces = faces;

    /// <summary>Sarabun in its four cuts, as it comes with the program.</summary>
    public static FontLibrary Sarabun { get; } = new(
    [
        Embedded(SarabunRegular),
        Embedded(SarabunBold),
        Embedded(SarabunItalic),
        Embedded(SarabunBoldItalic),
    ]);

    /// <summary>
    /// What a size given in points of TH SarabunPSK is multiplied by, for this face to look as large.
    /// Faces are compared by the height of ก; the TH Sarabun family itself is the measure.
    /// </summary>
    public static double ScaleOf(FontFace face)
    {
        if (face.FamilyName.StartsWith("TH Sarabun", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        // A face without Thai, our symbols say, is drawn to go with Sarabun.
        var glyph = face.GlyphOf('ก');
        var height = glyph == 0 ? null : face.BoxOf(glyph)?.Top / (double)face.UnitsPerEm;
        return height is null or <= 0 ? SarabunScale : SarabunScale * Math.Round(SarabunConsonantHeight / height.Value, 3);
    }

    public FontFace Face(bool bold, bool italic) => faces[IndexOf(bold, italic)].Value;

    /// <summary>
    /// A library of one other family. Each face takes the place of its own weight and slant;
    /// a slanted cut that the family lacks is set upright, so that two families never mix in a line.
    /// </summary>
    public static FontLibrary Of(IEnumerable<FontFace> family)
    {
        var cuts = new FontFace?[4];
        foreach (var face in family)
        {
            cuts[IndexOf(face.IsBold, face.IsItalic)] ??= face;
        }

        var regular = cuts[0] ?? cuts.OfType<FontFace>().First();
        FontFace[] all = [regular, cuts[1] ?? regular, cuts[2] ?? regular, cuts[3] ?? cuts[1] ?? regular];
        return new FontLibrary(Array.ConvertAll(all, face => new Lazy<FontFace>(face)));
    }

    private static int IndexOf(bool bold, bool italic) => (bold ? 1 : 0) + (italic ? 2 : 0);

    private static Lazy<FontFace> Embedded(string file) => new(() => FontFace.Read(BytesOf(file)));

    private static byte[] BytesOf(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Assets/fonts/" + file)
            ?? throw new InvalidOperationException($"The face {file} is missing from the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
