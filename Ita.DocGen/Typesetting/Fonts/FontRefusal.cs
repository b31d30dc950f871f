namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>Why bytes are not taken as a face.</summary>
public enum FontRefusal
{
    None,

    /// <summary>Not a font at all, or the sfnt directory cannot be read.</summary>
    NotAFont,

    /// <summary>A font of another kind: PostScript outlines, a collection, a web font, bitmaps only.</summary>
    NotTrueType,

    /// <summary>TrueType, but a table is missing, cut off or contradicts another.</summary>
    Damaged,
}
