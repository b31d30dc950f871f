namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>A box in font units, y upwards from the base line.</summary>
public readonly record struct BoundingBox(int Left, int Bottom, int Right, int Top);
