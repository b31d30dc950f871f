namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>What GDEF says of a glyph, and what substitution has done to it. The first three are the bits lookup flags ignore by.</summary>
[Flags]
internal enum GlyphClass : ushort
{
    None = 0,
    Base = 0x02,
    Ligature = 0x04,
    Mark = 0x08,
    Substituted = 0x10,
    Ligated = 0x20,
    Multiplied = 0x40,

    /// <summary>What stays when a glyph becomes another.</summary>
    History = Substituted | Ligated | Multiplied,

    /// <summary>The high byte holds the mark attachment class.</summary>
    AttachmentClass = 0xFF00,
}
