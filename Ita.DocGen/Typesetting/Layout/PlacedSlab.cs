namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A slab at its height on the page; what stands there again is an artifact.</summary>
internal readonly record struct PlacedSlab(Slab Slab, double Top, bool IsAgain);
