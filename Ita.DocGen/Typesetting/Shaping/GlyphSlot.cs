using Ita.DocGen.Typesetting.Shaping.Layout;
using Ita.DocGen.Typesetting.Shaping.Unicode;

namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>One place of the buffer: first a character, then the glyph it became and where that stands.</summary>
internal struct GlyphSlot
{
    private const int LigatureBase = 0x10;

    public int CodePoint;
    public int Cluster;
    public ushort Glyph;
    public GlyphClass Class;
    public CharacterTraits Traits;
    public byte CombiningClass;
    public SpaceWidth Space;
    public FractionParts Fraction;

    public int XAdvance;
    public int XOffset;
    public int YOffset;

    /// <summary>How many places back the glyph stands that this mark is attached to; 0 for none.</summary>
    public int AttachedBack;

    // High three bits: number of the ligature; then "is the ligature itself"; low four: component, or how many there are.
    private byte ligature;

    public readonly int LigatureId => ligature >> 5;

    public readonly int LigatureComponent => (ligature & LigatureBase) != 0 ? 0 : ligature & 0x0F;

    public readonly int LigatureSize => Has(GlyphClass.Ligature) && (ligature & LigatureBase) != 0 ? ligature & 0x0F : 1;

    public readonly bool IsMark => Has(GlyphClass.Mark);

    public readonly bool IsDrawnAsNothing =>
        (Traits & CharacterTraits.Ignorable) != 0 && !Has(GlyphClass.Substituted);

    public readonly bool Has(GlyphClass @class) => (Class & @class) != 0;

    public void BecomeLigature(int id, int components) => ligature = (byte)((id << 5) | LigatureBase | (components & 0x0F));

    public void BecomeComponent(int id, int component) => ligature = (byte)((id << 5) | (component & 0x0F));
}
