namespace Ita.DocGen.Thai;

/// <summary>The digits in which a date or number is written: ๑๒๓ or 123.</summary>
public enum Numerals
{
    Thai,
    Arabic,
}
