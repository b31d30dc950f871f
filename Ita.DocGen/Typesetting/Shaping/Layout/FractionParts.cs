namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Which part of a fraction a glyph stands in, or which parts a lookup is for; none means everywhere.</summary>
[Flags]
internal enum FractionParts : byte
{
    None = 0,
    Whole = 1,
    Numerator = 2,
    Denominator = 4,
}
