namespace Ita.DocGen.Typesetting.Shaping;

/// <summary>A character that the face cannot draw, and its UTF-16 index in the text.</summary>
public readonly record struct MissingGlyph(int CodePoint, int Index)
{
    public string Character => char.ConvertFromUtf32(CodePoint is >= 0xD800 and <= 0xDFFF ? Unicode.CodePoints.Replacement : CodePoint);
}
