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

        var height = face.BoxOf(face.GlyphOf('ก'))?.Top / (double)face.UnitsPerEm;
        return height is null or <= 0 ? SarabunScale : SarabunScale * Math.Round(SarabunConsonantHeight / height.Value, 3);
    }

    public FontFace Face(bool bold, bool italic) => faces[IndexOf(bold, italic)].Value;

    /// <summary>This library with some faces replaced: each takes the place its own weight and slant name.</summary>
    public FontLibrary With(IEnumerable<FontFace> own)
    {
        var replaced = faces.ToArray();
        foreach (var face in own)
        {
            replaced[IndexOf(face.IsBold, face.IsItalic)] = new Lazy<FontFace>(face);
        }

        return new FontLibrary(replaced);
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
