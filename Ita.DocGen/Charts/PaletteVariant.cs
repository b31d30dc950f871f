namespace Ita.DocGen.Charts;

/// <summary>Light for paper and day, dark for screens at night.</summary>
public enum PaletteVariant
{
    Light,
    Dark,
}
