namespace Ita.DocGen.Documents;

/// <summary>A printed value and where it comes from.</summary>
public sealed record SourcedText(string Text, Provenance Source)
{
    private const int LongestNumber = 24;

    /// <summary>A number, with its unit or as a date; anything longer is prose that begins with one.</summary>
    public bool IsNumber => BeginsAsNumber(Text);

    public static bool BeginsAsNumber(string text) =>
        text.Length is > 0 and <= LongestNumber && (text[0] is '-' or '+' || char.IsAsciiDigit(text[0]) || text[0] is >= '๐' and <= '๙');
}
