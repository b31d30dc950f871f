namespace Ita.DocGen.Documents;

/// <summary>A heading as it stands in the outline: level, number ("๑.๑" or nothing), plain text and the anchor that links use.</summary>
public sealed record OutlineEntry(Heading Heading, int Level, string Number, string Text, string Anchor)
{
    /// <summary>Number and text as printed in the contents.</summary>
    public string Label => Number.Length == 0 ? Text : $"{Number} {Text}";
}
