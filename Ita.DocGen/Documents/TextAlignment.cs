namespace Ita.DocGen.Documents;

public enum TextAlignment
{
    Left,
    Centre,
    Right,

    /// <summary>Slack spread over every grapheme cluster, as Word's thaiDistribute does.</summary>
    ThaiDistributed,
}
