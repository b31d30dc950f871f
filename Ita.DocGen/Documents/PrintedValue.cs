namespace Ita.DocGen.Documents;

/// <summary>A number or staff text as printed, where it comes from, and the heading it stands under.</summary>
public sealed record PrintedValue(string Text, Provenance Source, string Heading)
{
    private const int LongestNumber = 24;

    public bool IsComputed => Source.Formula is not null;

    /// <summary>A number, with its unit or as a date; anything longer is prose that begins with one.</summary>
    public bool IsNumber => BeginsAsNumber(Text);

    public static bool BeginsAsNumber(string text) =>
        text.Length is > 0 and <= LongestNumber && (text[0] is '-' or '+' || char.IsAsciiDigit(text[0]) || text[0] is >= '๐' and <= '๙');
}
