namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The text between two forced line breaks and the looks of its stretches.</summary>
internal sealed record InlineText(string Text, IReadOnlyList<InlineSpan> Spans)
{
    /// <summary>Stands in the text for what is not text.</summary>
    public const char Placeholder = '\uFFFC';
}
